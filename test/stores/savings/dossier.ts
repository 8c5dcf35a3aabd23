/** What the VSV keeps of itself: its dossiers, who it is, its reports, and the way back. */
import { normsOf } from '../../../src/domain/question-set'
import { frameworkSet } from '../../../src/storage/built-in-sets'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useBoardPlan } from '../../../src/stores/report/board-plan'
import { useHouseStyle } from '../../../src/stores/report/house-style'
import { useHouseStyleCopy } from '../../../src/stores/report/house-style-copy'
import { useMadeReports } from '../../../src/stores/report/made-reports'
import { useProfile } from '../../../src/stores/dossier/profile'
import { useReportPresets } from '../../../src/stores/report/report-presets'
import { useErasing } from '../../../src/stores/survey/round/erasing'
import { useOwnStatements } from '../../../src/stores/survey/round/own-statements'
import { useRounds } from '../../../src/stores/survey/round/rounds'
import { useSettings } from '../../../src/stores/app/settings'
import { useUndo } from '../../../src/stores/app/undo'
import { useVisit } from '../../../src/stores/visit/visit'
import { nl } from '../../../src/texts/nl'
import { assessmentFields, roundFields } from '../../storage/small-dossier'
import { dossierOf, inTurn, isOk, nth, saving, shown, six, type Setting, type Saving } from './saving'

const profession = async (setting: Setting, id: string) =>
  (await dossierOf(setting)).roster.find(({ professionId }) => professionId === id)?.headCount

async function drafts({ storage, dossierId }: Setting) {
  return six(() => storage.rounds.add(roundFields(dossierId)))
}

const roundsIn = async ({ storage, dossierId }: Setting, status: string): Promise<number> =>
  (await storage.rounds.listOf(dossierId)).filter((one) => one.status === status).length

export const dossiers: readonly Saving[] = [
  saving('more', 'dossiers', 'a new dossier', ({ storage }) => ({
    act: (n) => useDossiers().add(`VSV ${String(n)}`),
    stored: async () => (await storage.dossiers.list()).length,
  })),
  saving('fewer', 'dossiers', 'a dossier that goes into the bin', async ({ storage }) => {
    const added = await six((n) => storage.dossiers.add({ name: `VSV ${String(n)}` }))
    return {
      act: (n) => useDossiers().moveToBin(nth(added, n).id),
      stored: async () => (await storage.dossiers.list()).length,
    }
  }),
  saving('last', 'settings', 'the name of the user', ({ storage }) => ({
    act: (n) => useSettings().change({ userName: String(n) }),
    stored: async () => (await storage.settings.get()).userName,
  })),
  saving('last', 'profile', 'a field of the VSV', (setting) => ({
    act: (n) => useProfile().change({ region: String(n) }),
    stored: async () => (await dossierOf(setting)).region,
  })),
  saving('last', 'profile', 'a head count', (setting) => ({
    act: (n) => useProfile().setHeadCount('GYN', n),
    stored: async () => String(await profession(setting, 'GYN')),
  })),
  saving('more', 'profile', 'a partner', (setting) => ({
    act: () => useProfile().addParty(),
    stored: async () => (await dossierOf(setting)).parties.length,
  })),
  saving('last', 'visit', 'the day of the visit', (setting) => ({
    act: (n) => useVisit().setDate(`2027-01-0${String(n)}`),
    stored: async () => (await dossierOf(setting)).visitDate?.slice(-1) ?? null,
  })),
  saving('more', 'visit', 'a place in the team', (setting) => ({
    act: () => useVisit().addSeat(),
    stored: async () => (await dossierOf(setting)).visit.team.length,
  })),
  saving('last', 'visit', 'what the VSV answers when asked', async ({ storage, dossierId }) => {
    await storage.assessments.add({ ...assessmentFields(dossierId), questionSet: frameworkSet })
    await shown(() => useVisit().assessment)
    const asked = nth(normsOf(frameworkSet), 1).id
    return {
      act: (n) => useVisit().answer(asked, String(n)),
      stored: async () =>
        (await storage.judgements.listOf(dossierId)).find(({ normId }) => normId === asked)?.answerIfAsked,
    }
  }),
  saving('last', 'board-plan', 'the day the board meets', (setting) => ({
    act: (n) => useBoardPlan().setDay(`2027-01-0${String(n)}`),
    stored: async () => (await dossierOf(setting)).board.meetsOn?.slice(-1) ?? null,
  })),
  saving('last', 'board-plan', 'the day of an own proposal', async (setting) => {
    await useBoardPlan().addProposal()
    const { id } = nth((await dossierOf(setting)).board.proposals, 1)
    return {
      act: (n) => useBoardPlan().changeProposal(id, { before: `2027-01-0${String(n)}` }),
      stored: async () => nth((await dossierOf(setting)).board.proposals, 1).before?.slice(-1) ?? null,
    }
  }),
  saving('more', 'board-plan', 'a proposal that is left out', (setting) => ({
    act: (n) => useBoardPlan().leaveOut({ kind: 'x', recordId: null, partId: null, numbers: [n] }),
    stored: async () => (await dossierOf(setting)).board.changed.length,
  })),
  saving('last', 'house-style', 'a colour', (setting) => ({
    act: (n) => useHouseStyle().change({ accent: `00000${String(n)}` }),
    stored: async () => (await dossierOf(setting)).reportStyle.accent.slice(-1),
  })),
  saving('last', 'house-style-copy', 'the look of another dossier', async (setting) => {
    const others = await six(async (n) => {
      const { id } = await setting.storage.dossiers.add({ name: `VSV ${String(n)}` })
      await setting.storage.dossiers.change(id, ({ reportStyle }) => ({
        reportStyle: { ...reportStyle, accent: `00000${String(n)}` },
      }))
      return id
    })
    return {
      act: async (n) => isOk(await useHouseStyleCopy().takeFrom(nth(others, n))),
      stored: async () => (await dossierOf(setting)).reportStyle.accent.slice(-1),
    }
  }),
  saving(
    'more',
    'house-style-copy',
    'the look of this dossier in another',
    async ({ storage, dossierId }) => {
      const others = await six(async (n) => (await storage.dossiers.add({ name: `VSV ${String(n)}` })).id)
      await storage.dossiers.change(dossierId, ({ reportStyle }) => ({
        reportStyle: { ...reportStyle, accent: '123456' },
      }))
      const store = useHouseStyleCopy()
      return {
        act: async (n) => {
          const id = nth(others, n)
          await store.giveTo([id], { look: true, layouts: false })
          return store.passed.find((one) => one.dossierId === id)?.problem === ''
        },
        stored: async () => {
          const looks = await Promise.all(
            others.map(async (id) => (await storage.dossiers.get(id))?.reportStyle),
          )
          return looks.filter((look) => look?.accent === '123456').length
        },
      }
    },
  ),
  saving('last', 'house-style', 'a logo', (setting) => ({
    act: async (n) => isOk(await useHouseStyle().chooseLogo(new File([picture], `${String(n)}.png`))),
    stored: async () => (await dossierOf(setting)).reportStyle.logo?.attachment.name.slice(0, 1) ?? null,
  })),
  saving('more', 'report-presets', 'an own choice of sections', (setting) => ({
    act: async (n) => isOk(await useReportPresets().keepAs(`Keuze ${String(n)}`)),
    stored: async () => (await dossierOf(setting)).reportPresets.length,
  })),
  saving('last', 'report-presets', 'the name of an own choice', async (setting) => {
    await useReportPresets().keepAs('Keuze')
    const { id } = await shown(() => useReportPresets().own[0])
    return {
      act: async (n) => isOk(await useReportPresets().rename(id, String(n))),
      stored: async () => nth((await dossierOf(setting)).reportPresets, 1).name,
    }
  }),
  saving('fewer', 'made-reports', 'a report that is taken off the list', async ({ storage, dossierId }) => {
    const figures = { readiness: null, coverage: null, openActions: 0 }
    const about = { dossierId, kind: 'bestuur' as const, presetName: '', sections: [], size: 1, figures }
    const kept = await six((n) =>
      storage.madeReports.keep(
        { ...about, fileName: `${String(n)}.docx`, madeAt: `2026-11-0${String(n)}T09:00:00.000Z` },
        new Uint8Array([n]),
      ),
    )
    return {
      act: (n) => useMadeReports().remove(nth(kept, n)),
      stored: async () => {
        const files = await Promise.all(kept.map((report) => storage.madeReports.fileOf(report)))
        return files.filter((one) => one !== undefined).length
      },
    }
  }),
  saving('more', 'rounds', 'a new round', (setting) => ({
    act: (n) => {
      const days = { opensOn: null, closesOn: null }
      return useRounds().make({ title: String(n), form: 'quickscan', ...days, introduction: '' })
    },
    stored: () => roundsIn(setting, 'draft'),
  })),
  saving('last', 'rounds', 'the least number of answers', async (setting) => {
    const { id } = nth(await drafts(setting), 1)
    return {
      act: (n) => useRounds().setThreshold(id, 5 + n),
      stored: async () => String(((await setting.storage.rounds.get(id))?.threshold ?? 0) - 5),
    }
  }),
  saving('last', 'own-statements', 'the own statements of a round', async (setting) => {
    const { id } = nth(await drafts(setting), 1)
    return {
      act: (n) => useOwnStatements().set(id, [String(n)]),
      stored: async () => (await setting.storage.rounds.get(id))?.questionSet.ownStatements?.[0]?.text,
    }
  }),
  saving('more', 'rounds', 'a round that opens', async (setting) => {
    const added = await drafts(setting)
    return {
      act: (n) => useRounds().open(nth(added, n).id),
      stored: () => roundsIn(setting, 'open'),
    }
  }),
  saving('fewer', 'rounds', 'a draft that is removed', async (setting) => {
    const added = await drafts(setting)
    return {
      act: (n) => useRounds().remove(nth(added, n).id),
      stored: () => roundsIn(setting, 'draft'),
    }
  }),
  saving('more', 'rounds', 'a round that is opened again', async (setting) => {
    const added = await drafts(setting)
    for (const { id } of added) {
      await useRounds().open(id)
      await useRounds().close(id)
    }
    return {
      act: (n) => useRounds().reopen(nth(added, n).id, 'Een collega was ziek.'),
      stored: () => roundsIn(setting, 'open'),
    }
  }),
  saving('fewer', 'erasing clearing-copies', 'the answers of a round', async (setting) => {
    const added = await drafts(setting)
    for (const { id } of added) {
      await useRounds().open(id)
      await useRounds().close(id)
    }
    return {
      act: async (n) => void (await useErasing().erase(nth(added, n).id)),
      stored: async () =>
        (await setting.storage.rounds.listOf(setting.dossierId)).filter(({ erased }) => erased === null)
          .length,
    }
  }),
  saving(
    'fewer',
    'undo',
    'a change that is taken back',
    async (setting) => {
      await six(() => useProfile().addParty())
      return {
        act: async () => {
          await useUndo().undo()
          const isDone = useUndo().message.startsWith(nl.app.undone)
          // Told here too, in the words of the storage.
          if (!isDone) useUndo().message = ''
          return isDone
        },
        stored: async () => (await dossierOf(setting)).parties.length,
      }
    },
    inTurn,
  ),
]

/** A picture of one point. */
const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

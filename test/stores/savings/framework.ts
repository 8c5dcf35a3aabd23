/** What the VSV says about the norms, and does about them. */
import { baseDigest, writeReturnFile } from '../../../src/contract/delegation-file'
import { useActions, OWN_IDEA } from '../../../src/stores/actions/actions'
import { useAssessment } from '../../../src/stores/framework/assessment/assessment'
import { useAssessmentLife } from '../../../src/stores/framework/assessment/assessment-life'
import { useAttachments } from '../../../src/stores/framework/evidence/attachments'
import { useDelegation } from '../../../src/stores/delegation/delegation'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useAssessments } from '../../../src/stores/framework/assessment/assessments'
import { useEvidence } from '../../../src/stores/framework/evidence/evidence'
import { useFrameworkChange } from '../../../src/stores/framework/content/framework-change'
import { useOwnSets } from '../../../src/stores/framework/content/own-sets'
import { useReturnedWork } from '../../../src/stores/delegation/returned-work'
import { useSetEditor } from '../../../src/stores/framework/content/set-editor'
import { useVerdictProposals } from '../../../src/stores/actions/verdict-proposals'
import { smallFramework } from '../../storage/framework-workbook'
import { actionFields, assessmentFields, evidenceFields } from '../../storage/small-dossier'
import { inTurn, isOk, nth, ownFramework, saving, shown, six, type Setting, type Saving } from './saving'

const actionsIn = ({ storage, dossierId }: Setting) => storage.actions.listOf(dossierId)
const evidenceIn = ({ storage, dossierId }: Setting) => storage.evidence.listOf(dossierId)

const judgementOf = async ({ storage, dossierId, assessmentId }: Setting, normId: string) =>
  (await storage.judgements.listOf(dossierId)).find(
    (one) => one.normId === normId && one.assessmentId === assessmentId,
  )

const sixActions = ({ storage, dossierId }: Setting) =>
  six(() => storage.actions.plan(actionFields(dossierId)))

const sixPieces = ({ storage, dossierId }: Setting) =>
  six((n) => storage.evidence.add(evidenceFields(dossierId, { title: String(n) })))

const bytesOf = (n: number) => new TextEncoder().encode(`document ${String(n)}`)

const isDone = async (setting: Setting) =>
  (await actionsIn(setting)).filter(({ status }) => status === 'done').length

export const framework: readonly Saving[] = [
  saving('more', 'actions', 'a new action', (setting) => ({
    act: (n) => useActions().plan({ title: String(n), origin: OWN_IDEA }),
    stored: async () => (await actionsIn(setting)).length,
  })),
  saving('last', 'actions', 'a field of an action', async (setting) => {
    const { id } = nth(await sixActions(setting), 1)
    return {
      act: (n) => useActions().change(id, { ownerRole: String(n) }),
      stored: async () => (await setting.storage.actions.get(id))?.ownerRole,
    }
  }),
  saving('more', 'actions', 'the status of an action', async (setting) => {
    const added = await sixActions(setting)
    return { act: (n) => useActions().move(nth(added, n), 'done', 'Gelukt.'), stored: () => isDone(setting) }
  }),
  saving('fewer', 'actions', 'an action that is removed', async (setting) => {
    const added = await sixActions(setting)
    return {
      act: (n) => useActions().remove(nth(added, n)),
      stored: async () => (await actionsIn(setting)).length,
    }
  }),
  saving(
    'more',
    'verdict-proposals',
    'a verdict that an action proposed',
    async (setting) => {
      const { storage, dossierId, assessmentId } = setting
      await storage.judgements.judge(assessmentId, 'N-3', { verdict: 'unmet' })
      const origin = { kind: 'assessment' as const, themeId: null, statementId: null, normId: 'N-3' }
      await six(() => storage.actions.plan(actionFields(dossierId, { status: 'done', origin })))
      return {
        // Declined once, it is proposed again when the next action is finished.
        act: async (n) => {
          const proposal = await shown(() =>
            useVerdictProposals().open.find(({ normId }) => normId === 'N-3'),
          )
          const one = proposal.actionIds.slice(n - 1, n)
          await useVerdictProposals().decide({ ...proposal, actionIds: one }, 'declined')
        },
        stored: async () =>
          (await actionsIn(setting)).filter(({ verdictDecision }) => verdictDecision !== null).length,
      }
    },
    inTurn,
  ),
  saving('last', 'assessment', 'a verdict with its reasons', (setting) => ({
    act: (n) => useAssessment().judge('N-1', { reasoning: String(n) }),
    stored: async () => (await judgementOf(setting, 'N-1'))?.reasoning,
  })),
  saving('last', 'assessment', 'what is given to many norms at once', (setting) => ({
    act: (n) => useAssessment().changeMany(['N-1', 'N-2'], { owner: String(n) }),
    stored: async () => {
      const owners = await Promise.all(['N-1', 'N-2'].map((id) => judgementOf(setting, id)))
      return [...new Set(owners.map((one) => one?.owner ?? ''))].join(' and ')
    },
  })),
  saving('more', 'assessment', 'a new assessment', ({ storage, dossierId }) => ({
    act: (n) => useAssessment().start(String(n), { ...smallFramework(), id: `kader-${String(n)}` }),
    stored: async () => (await storage.assessments.listOf(dossierId)).length,
  })),
  saving(
    'more',
    'assessment-life',
    'the next assessment',
    ({ storage, dossierId, assessmentId }) => {
      let latest = assessmentId
      return {
        act: async (n) => {
          await shown(() => useAssessments().assessment?.id === latest)
          latest = (await useAssessmentLife().startNext(String(n))).id
        },
        stored: async () => (await storage.assessments.listOf(dossierId)).length,
      }
    },
    inTurn,
  ),
  saving(
    'more',
    'assessment-life',
    'an assessment that is settled',
    async ({ storage, dossierId }) => {
      const added = await six((n) => {
        const questionSet = { ...smallFramework(), id: `kader-${String(n)}` }
        return storage.assessments.add({ ...assessmentFields(dossierId), questionSet })
      })
      await shown(() => useDossier().assessments.length === added.length + 1)
      return {
        act: async (n) => {
          useAssessments().chooseAssessment(nth(added, n).id)
          await useAssessmentLife().adopt('2026-11-23', 'Het bestuur')
        },
        stored: async () =>
          (await storage.assessments.listOf(dossierId)).filter(({ status }) => status === 'adopted').length,
      }
    },
    inTurn,
  ),
  saving(
    'more',
    'framework-change',
    'an assessment with a newer framework',
    async ({ storage, dossierId }) => {
      const keys = await six((n) => ownFramework(`1.${String(n)}`))
      const set = useOwnSets().entryOf(await ownFramework('1.0'))?.set
      if (set?.kind !== 'kader') throw new Error('no framework')
      let { id: latest } = await useAssessment().start('Toetsing', set)
      return {
        act: async (n) => {
          await shown(() => useDossier().assessments.some(({ id }) => id === latest))
          useFrameworkChange().show(nth(keys, n), latest)
          latest = (await useFrameworkChange().start(String(n))).id
        },
        stored: async () => (await storage.assessments.listOf(dossierId)).length,
      }
    },
    inTurn,
  ),
  saving(
    'more',
    'own-sets',
    'a framework that is read',
    ({ storage, dossierId }) => ({
      act: (n) => ownFramework(`2.${String(n)}`),
      stored: async () => (await storage.ownSets.listOf(dossierId)).length,
    }),
    inTurn,
  ),
  saving('last', 'set-editor', 'a field of a framework', async ({ storage }) => {
    const key = await ownFramework('1.0')
    useSetEditor().show(key)
    return {
      act: async (n) => (await useSetEditor().edit((set) => ({ ...set, title: String(n) }))) === null,
      stored: async () => (await storage.ownSets.get(key))?.questionSet.title,
    }
  }),
  saving(
    'more',
    'set-editor',
    'a theme of a framework',
    async ({ storage }) => {
      const key = await ownFramework('1.0')
      useSetEditor().show(key)
      const themes = async () => (await storage.ownSets.get(key))?.questionSet.themes.length
      return {
        act: async () => {
          const before = await themes()
          await shown(() => useSetEditor().set?.themes.length === before)
          await useSetEditor().addTheme()
        },
        stored: themes,
      }
    },
    inTurn,
  ),
  saving('more', 'evidence', 'a piece of evidence', (setting) => ({
    act: (n) => useEvidence().add(evidenceFields('', { title: String(n) })),
    stored: async () => (await evidenceIn(setting)).length,
  })),
  saving('last', 'evidence', 'a new version of a piece', async (setting) => {
    const { id, normIds } = nth(await sixPieces(setting), 1)
    const fields = { date: null, location: '', reviewOn: null, attachment: null }
    return {
      act: (n) =>
        useEvidence().renew(
          id,
          { ...evidenceFields(''), ...fields, version: String(n) },
          { title: 'P', normIds },
        ),
      stored: async () => (await setting.storage.evidence.get(id))?.version,
    }
  }),
  saving('more', 'evidence', 'a link between a piece and a norm', async (setting) => {
    const added = await sixPieces(setting)
    return {
      act: (n) => useEvidence().link(nth(added, n), 'N-3'),
      stored: async () => (await evidenceIn(setting)).filter(({ normIds }) => normIds.includes('N-3')).length,
    }
  }),
  saving('fewer', 'evidence', 'a piece that is removed', async (setting) => {
    const added = await sixPieces(setting)
    return {
      act: (n) => useEvidence().remove(nth(added, n)),
      stored: async () => (await evidenceIn(setting)).length,
    }
  }),
  saving('more', 'attachments', 'a copy of a document', ({ storage, dossierId }) => ({
    act: async (n) => {
      const file = { name: `${String(n)}.pdf`, bytes: bytesOf(n), sha256: '' }
      return isOk(await useAttachments().keep(file))
    },
    stored: async () => (await storage.attachments.listOf(dossierId)).length,
  })),
  saving('fewer', 'attachments', 'a copy that is erased', async ({ storage, dossierId }) => {
    const kept = await six((n) => storage.attachments.keep(dossierId, 'a.pdf', bytesOf(n)))
    return {
      act: async (n) => isOk(await useAttachments().erase(nth(kept, n))),
      stored: async () => (await storage.attachments.listOf(dossierId)).length,
    }
  }),
  saving('more', 'delegation', 'work that is sent', ({ storage, dossierId, assessmentId }) => ({
    act: async (n) => {
      const about = { recipient: String(n), note: '', askedBefore: null, assessmentId }
      return isOk(await useDelegation().send({ ...about, normIds: ['N-1'], actionIds: [] }))
    },
    stored: async () => (await storage.delegations.listOf(dossierId)).length,
  })),
  saving(
    'last',
    'returned-work',
    'work that came back',
    async (setting) => {
      const { storage, dossierId, assessmentId } = setting
      const about = { recipient: 'Mirjam', note: '', askedBefore: null, assessmentId }
      await useDelegation().send({ ...about, normIds: ['N-1'], actionIds: [] })
      const { id } = nth(await storage.delegations.listOf(dossierId), 1)
      return {
        act: async (n) => {
          const sent = await shown(() => useDossier().delegations.find((one) => one.id === id))
          const values = structuredClone(sent.base)
          const judgement = { ...nth(Object.values(values.judgements), 1), reasoning: String(n) }
          const file = writeReturnFile({
            ...{ delegationId: id, dossierId, base: await baseDigest(sent.base) },
            ...{ from: 'Mirjam', filledOn: '2026-11-23' },
            values: { actions: {}, judgements: { 'N-1': judgement } },
          })
          if (!(await useReturnedWork().readPasted(file))) throw new Error(useReturnedWork().problem)
          useReturnedWork().chooseAll('theirs')
          return useReturnedWork().mergeNow()
        },
        stored: async () => (await judgementOf(setting, 'N-1'))?.reasoning,
      }
    },
    inTurn,
  ),
]

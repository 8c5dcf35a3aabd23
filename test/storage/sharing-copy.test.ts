/** A sharing copy tells what came out, and nothing else. */
import { strFromU8, unzipSync } from 'fflate'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { success } from '../../src/domain/outcome'
import type { Response } from '../../src/domain/survey/round/response'
import { NEW_ROUND, type Round } from '../../src/domain/survey/round/round'
import { checkContent } from '../../src/storage/check-content'
import { readDossierFile } from '../../src/storage/dossier-file'
import { mirrorSet } from '../../src/storage/built-in-sets'
import type { Storage } from '../../src/storage/storage'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useResults } from '../../src/stores/survey/results/results'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../src/stores/app-services'
import { buildContent } from '../fixtures/build-content'
import { openTest } from './open'

const NOW = new Date('2026-11-23T13:14:15.678Z')
const USER = 'mw. Gebruiker'
const HIDDEN_ROLE = mirrorSet.unscored.role.choices[0]?.id ?? ''

let storage: Storage
let content: DossierContent
let saved: { name: string; bytes: Uint8Array }[]

/** A dossier with everything a sharing copy must leave behind. */
function fullDossier(): DossierContent {
  const built = buildContent({ respondents: { VK1: 14, GYN: 11, KRZ: 9, CLI: 3 } })
  const [closed] = built.rounds
  if (closed === undefined) throw new Error('no round')
  const round: Round = {
    ...closed,
    keys: {
      publicKey: { kty: 'EC', crv: 'P-256', x: 'a'.repeat(43), y: 'b'.repeat(43) },
      privateKey: { kty: 'EC', crv: 'P-256', x: 'a'.repeat(43), y: 'b'.repeat(43), d: 'c'.repeat(43) },
    },
    usesCodes: true,
    codeHashes: ['0'.repeat(64)],
    closings: [{ submitted: 37, professions: { VK1: 14, GYN: 11, KRZ: 9, CLI: 3 }, answers: {} }],
  }
  const open: Round = { ...round, ...NEW_ROUND, id: crypto.randomUUID(), status: 'open', title: 'Loopt nog' }
  const responses = built.responses.map((one, index): Response => ({
    ...one,
    roleId: HIDDEN_ROLE,
    keep: `houden-${String(index)}-tekst`,
    improve: `beter-${String(index)}-tekst`,
    screening: { keep: index === 0 ? 'shown' : null, improve: 'hidden' },
  }))
  const late = responses.slice(0, 6).map((one): Response => ({
    ...one,
    id: crypto.randomUUID(),
    roundId: open.id,
    keep: 'open-ronde-tekst',
  }))
  return {
    ...built,
    rounds: [round, open],
    responses: [...responses, ...late],
    receipts: [
      {
        id: 'formulier-1',
        dossierId: built.dossier.id,
        roundId: round.id,
        digest: '1'.repeat(64),
        codeHash: '0'.repeat(64),
      },
    ],
    history: built.history.map((entry) => ({ ...entry, who: USER })),
  }
}

beforeEach(async () => {
  storage = await openTest()
  content = fullDossier()
  saved = []
  await storage.putContent(content, 'replace')
  await storage.settings.change({ userName: USER })
  const platform: Pick<Platform, 'saveFile'> = {
    saveFile: ({ name }, bytes) => {
      saved.push({ name, bytes })
      return Promise.resolve(success({ name }))
    },
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: platform as Platform,
    now: () => NOW,
    appVersion: '9.9.9',
  })
  setActivePinia(pinia)
})

async function sharingCopy(people = false) {
  const outcome = await useDossiers().saveSharingCopy(content.dossier.id, people)
  expect(outcome).toEqual({ ok: true, value: 'VSV De Proef (deelkopie).vsv' })
  const [file] = saved
  if (file === undefined) throw new Error('nothing was saved')
  const text = Object.values(unzipSync(file.bytes))
    .map((part) => strFromU8(part))
    .join('\n')
  const read = await readDossierFile(file.bytes)
  if (!read.ok) throw new Error(read.problem.message)
  return { file, text, content: read.value.content, manifest: read.value.manifest }
}

test('holds no questionnaire, no answer and no text the facilitator did not let through', async () => {
  const copy = await sharingCopy()
  expect(copy.content.responses).toEqual([])
  expect(copy.content.receipts).toEqual([])
  for (const { id } of content.responses) expect(copy.text).not.toContain(id)
  expect(copy.text).not.toMatch(/"answers"|"roleId"|"professionId":null|beter-\d+-tekst|open-ronde-tekst/)
  expect(copy.text.match(/houden-\d+-tekst/g)).toEqual(['houden-0-tekst'])
})

test('holds no key, no code and no count from which a closing could be worked out', async () => {
  const { text, content: copy } = await sharingCopy()
  expect(text).not.toMatch(/privateKey|publicKey|P-256|0{64}|1{64}|formulier-1/)
  for (const round of copy.rounds)
    expect(round).toMatchObject({ keys: null, usesCodes: false, codeHashes: [], closings: [] })
})

test('holds no moment of anything that was done, and no user', async () => {
  const { text, content: copy, manifest } = await sharingCopy()
  expect(copy.history).toEqual([])
  expect(text).not.toContain(USER)
  // The day of the copy is the only moment in it.
  expect([...new Set(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))]).toEqual(['2026-11-23T00:00:00.000Z'])
  expect(manifest.madeAt).toBe('2026-11-23T00:00:00.000Z')
  expect(text).not.toContain('13:14')
})

/** Everything in a dossier that names a person, a place or an answer for the inspectorate. */
const OWN = {
  contact: 'Contactpersoon Els',
  adoptedBy: 'Voorzitter Piet',
  owner: 'Eigenaar Karin',
  answer: 'Wij zeggen dan dit',
  place: 'K:\\map\\van\\Karin',
  evidenceOwner: 'Beheerder Joop',
  actionOwner: 'Trekker Ria',
  involved: 'Samen met Bas',
}

async function withPeople(): Promise<void> {
  const [round] = content.rounds
  if (round === undefined) throw new Error('no round')
  const evidence = content.evidence.map((piece) => ({
    ...piece,
    owner: OWN.evidenceOwner,
    location: OWN.place,
    revisions: piece.revisions.map((one) => ({ ...one, owner: OWN.evidenceOwner, location: OWN.place })),
  }))
  const actions = content.actions.map((action) => ({
    ...action,
    ownerName: OWN.actionOwner,
    involved: OWN.involved,
  }))
  content = {
    ...content,
    dossier: { ...content.dossier, contact: OWN.contact },
    assessments: content.assessments.map((one) => ({
      ...one,
      adoptedBy: OWN.adoptedBy,
      snapshot: one.snapshot && { ...one.snapshot, evidence, actions },
    })),
    judgements: content.judgements.map((one) => ({ ...one, owner: OWN.owner, answerIfAsked: OWN.answer })),
    evidence,
    actions,
  }
  await storage.putContent(content, 'replace')
}

test('holds no name of a person, no place of a document and nothing prepared for the inspectorate', async () => {
  await withPeople()
  const { text, content: copy } = await sharingCopy()
  const inText = (value: string) => text.includes(JSON.stringify(value).slice(1, -1))
  expect(Object.values(OWN).filter(inText)).toEqual([])
  // What was only left out is not said to be missing: the figures of evidence and owners stay what they were.
  expect(copy.evidence.every(({ owner, location }) => owner !== '' && location !== '')).toBe(true)
  expect(copy.actions.every(({ ownerName }) => ownerName !== '')).toBe(true)
})

test('holds them when that was chosen, for a VSV that continues to work in it', async () => {
  await withPeople()
  const { text } = await sharingCopy(true)
  const inText = (value: string) => text.includes(JSON.stringify(value).slice(1, -1))
  expect(Object.values(OWN).filter((value) => !inText(value))).toEqual([])
})

test('holds the results of closed rounds as they are shown, the assessment and the plan; an open round stays behind', async () => {
  await useDossier().open(content.dossier.id)
  const before = useResults().resultsFor(content.rounds[0]?.id ?? '')
  const { content: copy } = await sharingCopy()
  expect(copy.rounds.map(({ title }) => title)).toEqual(['Proefronde 2026'])
  expect(copy.rounds[0]?.keptResults).toEqual({ ...before, roundId: copy.rounds[0]?.id })
  expect(copy.judgements.map(({ normId, verdict }) => [normId, verdict])).toEqual(
    content.judgements.map(({ normId, verdict }) => [normId, verdict]),
  )
  expect(copy.actions.map(({ title }) => title)).toEqual(content.actions.map(({ title }) => title))
  expect(copy.dossier.example).toBe(content.dossier.example)
})

test('opens next to the dossier it was made from, never over it, and shows the same results', async () => {
  const { file } = await sharingCopy()
  const taken = await useDossiers().take(file.bytes)
  if (!taken.ok || 'existing' in taken.value) throw new Error('the copy was taken for the dossier')
  expect(taken.value.name).toBe('VSV De Proef (deelkopie)')
  expect((await storage.dossiers.list()).map(({ name }) => name).sort()).toEqual([
    'VSV De Proef',
    'VSV De Proef (deelkopie)',
  ])
  await useDossier().open(content.dossier.id)
  const original = useResults().resultsFor(content.rounds[0]?.id ?? '')
  await useDossier().open(taken.value.id)
  const [round] = useDossier().rounds
  const shown = useResults().resultsFor(round?.id ?? '')
  expect(shown).toEqual({ ...original, roundId: round?.id })
  expect(useResults().responseFor(round?.id ?? '')?.submitted).toBe(37)
})

test('of a round with fewer than five questionnaires no figure goes along', async () => {
  const few = { ...content, responses: content.responses.slice(0, 4) }
  await storage.putContent(few, 'replace')
  const { content: copy } = await sharingCopy()
  const kept = copy.rounds[0]?.keptResults
  expect(kept).toMatchObject({
    withheld: 'too-few',
    groups: [],
    phases: null,
    openAnswers: 0,
    openTexts: null,
  })
  expect(
    kept?.themes.every(
      ({ mean, statements }) => mean === null && statements.every((one) => one.mean === null),
    ),
  ).toBe(true)
})

test('a copy made by hand with the answer of one person in it is refused', async () => {
  const { content: copy } = await sharingCopy()
  const forged = {
    ...copy,
    rounds: copy.rounds.map((round) => ({
      ...round,
      keptResults: round.keptResults && {
        ...round.keptResults,
        groups: round.keptResults.groups.map((group) => ({ ...group, n: 1 })),
      },
    })),
  }
  expect(checkContent(copy).ok).toBe(true)
  expect(checkContent(forged)).toMatchObject({ ok: false, problem: { code: 'file/invalid-record' } })
})

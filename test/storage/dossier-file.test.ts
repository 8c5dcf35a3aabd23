import { LONGEST_OPEN_ANSWER } from '../../src/domain/survey/filling/filled-form'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { resultsOf } from '../../src/domain/survey/results/results'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { openTest } from './open'
import { streamedZip } from './streamed-zip'
import { zip64Of } from './zip64'
import { ANSWERED, assessmentFields, evidenceFields, fillDossier, roundFields } from './small-dossier'

const options = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }

async function filledContent() {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  return content
}

test('everything that goes into a dossier file comes out again, history included', async () => {
  const content = await filledContent()
  const read = await readDossierFile(await writeDossierFile(content, options))
  expect(read).toMatchObject({ ok: true, value: { content } })
  expect(content.history.length).toBeGreaterThan(5)
})

test('a dossier file that another program packed again is opened too, also with its sizes in 64 bits', async () => {
  const content = await filledContent()
  const parts = unzipSync(await writeDossierFile(content, options))
  for (const packed of [
    zip64Of(parts),
    zip64Of(parts, false),
    streamedZip(parts, { mark: true, long: false }),
    streamedZip(parts, { mark: true, long: true }),
    zipSync(parts, { level: 0 }),
    zipSync(parts, { level: 9 }),
  ])
    expect(await readDossierFile(packed)).toMatchObject({ ok: true, value: { content } })
})

test('the manifest says what the file is, and guards the data with a SHA-256', async () => {
  const content = await filledContent()
  const parts = unzipSync(await writeDossierFile(content, options))
  expect(Object.keys(parts)).toEqual(['manifest.json', 'data.json'])
  const data = parts['data.json'] ?? new Uint8Array()
  expect(JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))).toEqual({
    format: 'vsv-dossier',
    formatVersion: 10,
    appVersion: '1.2.3',
    madeAt: '2026-11-23T09:00:00.000Z',
    dossierId: content.dossier.id,
    dossierName: 'VSV De Test',
    counts: {
      rounds: 1,
      responses: 3,
      receipts: 0,
      assessments: 1,
      judgements: 2,
      evidence: 1,
      actions: 1,
      delegations: 0,
      ownSets: 0,
      sessions: 0,
      history: content.history.length,
    },
    sha256: createHash('sha256').update(data).digest('hex'),
    attachments: [],
  })
})

test('the same dossier at the same moment gives the same bytes', async () => {
  const content = await filledContent()
  expect(await writeDossierFile(structuredClone(content), options)).toEqual(
    await writeDossierFile(content, options),
  )
})

test('a dossier file of the first format can always be opened', async () => {
  const file = await readFile(new URL('../fixtures/dossiers/formaat-1.vsv', import.meta.url))
  const read = await readDossierFile(new Uint8Array(file))
  expect(read.ok && read.value.manifest).toMatchObject({
    formatVersion: 1,
    dossierName: 'VSV De Test',
    counts: { responses: 4, judgements: 2 },
  })
  if (!read.ok) return
  const storage = await openTest()
  const { id } = await storage.putContent(read.value.content, 'replace')
  expect(await storage.contentOf(id)).toEqual(read.value.content)
})

test('the example as it was published in the first format opens with all its rounds and questionnaires', async () => {
  const file = await readFile(new URL('../fixtures/dossiers/voorbeeld-formaat-1.vsv', import.meta.url))
  const read = await readDossierFile(new Uint8Array(file))
  if (!read.ok) throw new Error(read.problem.message)
  const { content, manifest } = read.value
  expect(manifest.formatVersion).toBe(1)
  expect(content.rounds.map(({ keys, usesCodes, closings }) => ({ keys, usesCodes, closings }))).toEqual([
    { keys: null, usesCodes: false, closings: [] },
    { keys: null, usesCodes: false, closings: [] },
  ])
  expect(content.responses.length).toBeGreaterThan(80)
  expect(content.responses.every(({ screening }) => screening.keep === null)).toBe(true)
  expect(content.receipts).toEqual([])
})

test('half a questionnaire of somebody is in no file, no copy and no report', async () => {
  const storage = await openTest()
  const { dossierId, roundId } = await fillDossier(storage)
  const secret = 'Dit leverde ik niet in'
  const draft = await storage.responses.start({ id: roundId, dossierId })
  await storage.responses.change(draft.id, { professionId: 'GYN', keep: secret, answers: { 'T1-1': 1 } })
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  expect(JSON.stringify(content)).not.toContain(secret)

  // Also when whoever writes the file was handed a draft, and when an older version wrote one.
  const withDraft = { ...content, responses: [...content.responses, { ...draft, keep: secret }] }
  const parts = unzipSync(await writeDossierFile(withDraft, options))
  expect(strFromU8(parts['data.json'] ?? new Uint8Array())).not.toContain(secret)
  const old = await readFile(new URL('../fixtures/dossiers/formaat-1.vsv', import.meta.url))
  expect(strFromU8(unzipSync(new Uint8Array(old))['data.json'] ?? new Uint8Array())).toContain('"draft"')
  const read = await readDossierFile(new Uint8Array(old))
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.content.responses.map(({ status }) => status)).toEqual(Array(3).fill('submitted'))
})

test('a dossier with the real question sets goes through a file unchanged', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'Echt' })
  const { professions, clusters } = mirrorSet
  await storage.rounds.add(
    roundFields(id, {
      questionSet: mirrorSet,
      professions: professions.map((profession) => ({ ...profession, headCount: null })),
      clusters,
    }),
  )
  const assessment = await storage.assessments.add({ ...assessmentFields(id), questionSet: frameworkSet })
  await storage.judgements.judge(assessment.id, 'KWA-06', { verdict: 'unknown' })
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const read = await readDossierFile(await writeDossierFile(content, options))
  expect(read).toMatchObject({ ok: true, value: { content } })
})

const strange: readonly (readonly [string, string])[] = [
  ['control characters', '\u0000\u0001\u0008\u000b\u001f\u007f\u0085'],
  ['half of a surrogate pair', 'voor \ud83d achter \ude00 \udfff\ud800'],
  ['emoji', '👩🏽‍⚕️🤰🇳🇱'],
  ['right-to-left text', 'שלום مرحبا \u202eomgekeerd\u202c'],
  ['pieces of Word', '</w:t></w:r><w:p/> & <script>alert(1)</script> ]]>'],
  ['fifty thousand characters', 'Léés dit. '.repeat(5000)],
  ['a byte order mark and other invisible ones', '\ufeff\u200b\u2028\u2029\ufffe\uffff'],
  ['line ends of every kind', 'a\r\nb\rc\nd\te'],
  ['what looks like JSON', '{"__proto__": "\\u0000"}'],
]

test.each(strange)(
  'text with %s stays exactly the same in the database and in a file',
  async (_name, text) => {
    const name = crypto.randomUUID()
    const storage = await openTest(name)
    const { dossierId, roundId, assessmentId } = await fillDossier(storage, text)
    const piece = await storage.evidence.add(evidenceFields(dossierId, { title: text, location: text }))
    await storage.judgements.judge(assessmentId, 'N-3', { reasoning: text })
    const draft = await storage.responses.start({ id: roundId, dossierId })
    const written = text.slice(0, LONGEST_OPEN_ANSWER)
    await storage.responses.change(draft.id, { ...ANSWERED, keep: written, improve: written })
    await storage.responses.submit(draft.id)
    storage.close()

    const again = await openTest(name)
    expect((await again.evidence.get(piece.id))?.title).toBe(text)
    const content = await again.contentOf(dossierId)
    if (!content) throw new Error('no content')
    const read = await readDossierFile(await writeDossierFile(content, options))
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.value.content).toEqual(content)
    expect(read.value.content.dossier.name).toBe(text)
    expect(read.value.content.judgements.some(({ reasoning }) => reasoning === text)).toBe(true)
    expect(read.value.content.responses.some(({ improve }) => improve === written)).toBe(true)
  },
)

test('a sharing copy, with figures and without questionnaires, goes through a file and gets ids of its own', async () => {
  const whole = await filledContent()
  const rounds = whole.rounds.map((round) => ({
    ...round,
    status: 'adopted' as const,
    keptResults: resultsOf(round, whole.responses, { rest: 'overig' }),
  }))
  const content = { ...whole, rounds, responses: [] }
  const read = await readDossierFile(await writeDossierFile(content, options))
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.content).toEqual(content)
  const storage = await openTest()
  const { id } = await storage.putContent(read.value.content, 'as-new')
  const [round] = await storage.rounds.listOf(id)
  expect(round?.keptResults?.roundId).toBe(round?.id)
  expect(round?.keptResults?.submitted).toBe(whole.responses.length)
  // Figures of another round are refused.
  const swapped = rounds.map((one) => ({ ...one, keptResults: { ...one.keptResults, roundId: 'anders' } }))
  const refused = await readDossierFile(await writeDossierFile({ ...content, rounds: swapped }, options))
  expect(refused).toMatchObject({ ok: false, problem: { code: 'file/unknown-reference' } })
})

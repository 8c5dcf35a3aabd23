/** The example as a whole: everything in it hangs together, nothing in it is of a real person or organisation. */
import { expect, test } from 'vitest'
import { attachments } from '../../../build/example/attachments'
import { EXAMPLE_DAY } from '../../../build/example/profile'
import { evidenceStateOf } from '../../../src/domain/framework/evidence/evidence-state'
import { delegationState } from '../../../src/domain/delegation/sent-work'
import { countdownOf } from '../../../src/domain/visit/countdown'
import { isProposed, proposedThemes } from '../../../src/domain/session/preparation'
import { slidesOf } from '../../../src/domain/session/slides'
import { resultsOf } from '../../../src/domain/survey/results/results'
import { normsOf, statementsOf } from '../../../src/domain/question-set'
import { digestOf } from '../../../src/storage/digest'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'
import { content, norms, earlier, present, action } from './example'

const everyNorm = new Set(frameworkSets.flatMap(normsOf).map(({ id }) => id))
const statements = new Set(statementsOf(mirrorSet, 'full').map(({ id }) => id))
const themes = new Set(mirrorSet.themes.map(({ id }) => id))

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const WITHOUT_WORDS = /^id$|Ids?$|^(?:questionSet|sha256|digest|dependsOn|laidReady|group)$/

/** Every text in the example that a person wrote: without ids, moments, dates and the frozen question sets. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return ID.test(value) || /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    WITHOUT_WORDS.test(key) || ID.test(key) ? [] : textsIn(inner),
  )
}

const texts = textsIn(content)

/** Texts in which something is found that should not be there. */
function textsWith(pattern: RegExp): readonly string[] {
  return texts.filter((text) => pattern.test(text))
}

test('some evidence is missing, expired or expires soon, and some norms are met without any', () => {
  const states = content.evidence.map((one) => evidenceStateOf(one, EXAMPLE_DAY))
  expect(content.evidence.length).toBeGreaterThanOrEqual(28)
  expect(states.filter((state) => state === 'expired')).toHaveLength(4)
  expect(states.filter((state) => state === 'expiring')).toHaveLength(4)
  expect(states.filter((state) => state === 'missing')).toHaveLength(2)
  expect(content.evidence.filter(({ revisions }) => revisions.length > 0)).toHaveLength(2)
  const there = content.evidence.filter(({ missing }) => !missing)
  const shown = new Set(there.flatMap(({ normIds }) => normIds))
  const bare = present.judgements.filter(({ verdict, normId }) => verdict === 'met' && !shown.has(normId))
  expect(bare.map(({ normId }) => normId)).toEqual(['KWA-05', 'KWA-09', 'CLI-07', 'COO-04'])
})

test('two pieces have a copy of the document, with the digest of its bytes, and one is a PDF', async () => {
  const attached = content.evidence.flatMap(({ attachment }) => attachment ?? [])
  expect(attached).toHaveLength(2)
  for (const { sha256, size, name } of attached) {
    const bytes = attachments.get(sha256)
    expect(bytes?.length, name).toBe(size)
    expect(await digestOf(bytes ?? new Uint8Array())).toBe(sha256)
    if (name.endsWith('.pdf')) expect(new TextDecoder().decode(bytes).slice(0, 8)).toBe('%PDF-1.4')
  }
})

test('a visit is announced: two steps are done, one is due now, and nobody speaks about handover yet', () => {
  const { visitDate, visit } = content.dossier
  if (visitDate === null) throw new Error('no visit')
  const steps = countdownOf({
    visitDate,
    knownOn: '2026-11-10',
    stepsDone: visit.stepsDone,
    today: EXAMPLE_DAY,
  })
  expect(steps.map(({ id, state }) => [id, state]).slice(0, 4)).toEqual([
    ['calendar', 'done'],
    ['team', 'done'],
    ['assessment', 'due'],
    ['evidence', 'later'],
  ])
  expect(steps.some(({ squeezed }) => squeezed)).toBe(false)
  expect(visit.team).toHaveLength(4)
  expect(visit.questions).toHaveLength(3)
  const spoken = new Set(visit.team.flatMap(({ themeIds }) => themeIds))
  expect(frameworkSet.themes.filter(({ id }) => !spoken.has(id)).map(({ id }) => id)).toEqual(['OVD'])
  const pieces = new Set(content.evidence.filter(({ missing }) => !missing).map(({ id }) => id))
  for (const id of visit.laidReady) expect(pieces).toContain(id)
})

test('of two files that were sent one came back, and of the other the day has passed', () => {
  expect(content.delegations.map((one) => delegationState(one, EXAMPLE_DAY))).toEqual(['back', 'overdue'])
  for (const { base } of content.delegations) {
    for (const id of Object.keys(base.judgements)) expect(norms).toContain(id)
    for (const id of Object.keys(base.actions)) expect(content.actions.map((one) => one.id)).toContain(id)
  }
})

test('every reference leads to something that exists', () => {
  const { dossier, rounds, responses, assessments, judgements, evidence, actions, history } = content
  const records = [
    ...rounds,
    ...responses,
    ...assessments,
    ...judgements,
    ...evidence,
    ...actions,
    ...history,
  ]
  for (const record of records) expect(record.dossierId).toBe(dossier.id)
  const roundIds = new Set(rounds.map(({ id }) => id))
  for (const response of responses) {
    expect(roundIds).toContain(response.roundId)
    for (const id of Object.keys(response.answers)) expect(statements).toContain(id)
    for (const id of response.priorities) expect(themes).toContain(id)
  }
  const assessmentIds = assessments.map(({ id }) => id)
  for (const { assessmentId } of judgements) expect(assessmentIds).toContain(assessmentId)
  for (const { normIds } of evidence) for (const id of normIds) expect(everyNorm).toContain(id)
  for (const { normIds } of evidence) expect(normIds.length).toBeLessThanOrEqual(4)
  for (const { origin } of actions) {
    if (origin.normId !== null) expect(everyNorm).toContain(origin.normId)
    if (origin.themeId !== null) expect(themes).toContain(origin.themeId)
    if (origin.statementId !== null) expect(statements).toContain(origin.statementId)
  }
  const professions = new Set(mirrorSet.professions.map(({ id }) => id))
  for (const { professionId } of dossier.roster) expect(professions).toContain(professionId)
})

test('no two records share an id, and every id has the shape of a UUID', () => {
  const { dossier, rounds, responses, assessments, judgements, evidence, actions, history } = content
  const { team, questions } = dossier.visit
  const visit = [...team, ...questions, ...content.delegations]
  const records = [
    dossier,
    ...dossier.parties,
    ...visit,
    ...rounds,
    ...responses,
    ...assessments,
    ...judgements,
  ]
  const ids = [...records, ...evidence, ...actions, ...history].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(ID)
})

test('the history ends in the records as they stand, so that undo and "wie/wanneer" hold', () => {
  const { judgements, actions, evidence, delegations, assessments, dossier } = content
  const records = [...judgements, ...actions, ...evidence, ...delegations, ...assessments, dossier]
  // What the whole of was there before the history tells of it.
  const older = new Set([earlier.assessment.id, dossier.id])
  const changed = new Set(content.history.map(({ recordId }) => recordId))
  for (const recordId of changed) {
    const entries = content.history.filter((entry) => entry.recordId === recordId)
    if (!older.has(recordId)) expect(entries[0]?.before).toBeNull()
    for (const [index, entry] of entries.entries()) {
      if (index > 0) expect(entry.before).toEqual(entries[index - 1]?.after)
    }
    const record = records.find(({ id }) => id === recordId)
    const last = entries.at(-1)?.after ?? {}
    if (older.has(recordId)) expect(record).toMatchObject(last)
    else expect(last).toEqual(record)
  }
  const moments = content.history.map(({ at }) => at)
  expect(new Set(moments).size).toBe(moments.length)
  const verdictChanges = content.history.filter(
    ({ before, after }) => before !== null && before['verdict'] !== after?.['verdict'],
  )
  expect(verdictChanges.length).toBeGreaterThanOrEqual(6)
})

test('nothing in the example is later than the day on which its clock stands still', () => {
  const moments = content.history.map(({ at }) => at)
  const judged = content.judgements.map(({ judgedAt }) => judgedAt ?? '')
  const dated = content.evidence.map(({ date }) => date ?? '')
  for (const moment of [...moments, ...judged, ...dated])
    expect(moment.slice(0, 10) <= EXAMPLE_DAY).toBe(true)
})

test('no text looks like data of a client: no citizen service number, no date of birth, no telephone number', () => {
  expect(texts.length).toBeGreaterThan(500)
  expect(textsWith(/\d{8}|\d(?:[ .-]?\d){8,}/u)).toEqual([])
  expect(textsWith(/\bgeb(oren|\.| ?datum|oortedatum)(?![a-z])/iu)).toEqual([])
  expect(textsWith(/\b\d{1,2}[-/.]\d{1,2}[-/.](19|20)\d\d\b/u)).toEqual([])
  expect(textsWith(/\b(BSN|burgerservicenummer|patiënte?)\b/iu)).toEqual([])
})

test('no real organisation is named in what people wrote', () => {
  expect(textsWith(/Perined|ZonMw|CPZ|Pharos|Babyconnect|KNOV|NVOG|Veilig Thuis|RIVM|IGJ/u)).toEqual([])
})

test('one session was held: about the quickscan, with topics by the rules and one by choice, and actions that came of it', () => {
  expect(content.sessions.map(({ status }) => status)).toEqual(['finished'])
  const [session] = content.sessions
  const round = content.rounds.find(({ id }) => id === session?.roundId)
  if (session === undefined || round === undefined) throw new Error('no session')
  const results = resultsOf(
    round,
    content.responses.filter(({ roundId }) => roundId === round.id),
    { rest: 'Overig' },
  )
  const ground = { results, norms: earlier.norms, judgements: earlier.judgements }
  expect(session.assessmentId).toBe(earlier.assessment.id)
  expect(session.themeIds).toEqual(proposedThemes(results))
  for (const topic of session.topics) expect(topic.reason === '').toBe(isProposed(topic, ground))
  expect(session.topics.filter(({ reason }) => reason !== '')).toHaveLength(1)
  // Every theme and every gap of the evening has a slide, and so have both votes.
  const titles = new Map(content.actions.map(({ id, title }) => [id, title]))
  const slides = slidesOf({
    session,
    vsv: content.dossier.name,
    mirror: { questionSet: round.questionSet, results },
    actionTitles: titles,
  })
  expect(new Set(slides.map(({ key }) => key)).size).toBe(slides.length)
  const kinds = slides.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'theme')).toHaveLength(4)
  expect(kinds.filter((kind) => kind === 'gap')).toHaveLength(3)
  expect(kinds.filter((kind) => kind === 'outcome')).toHaveLength(2)
  expect(slides.find(({ kind }) => kind === 'actions')).toMatchObject({
    titles: [action(4).title, action(6).title],
  })
  for (const { actionId } of session.actions)
    expect(content.actions.find(({ id }) => id === actionId)?.origin.kind).toBe('session')
})

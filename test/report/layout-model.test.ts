/** What a report is laid out from, and how its making is told. */
import { describe, expect, test } from 'vitest'
import { SECTIONS_OF } from '../../src/domain/report/kinds/report-kinds'
import { gather, makeReport } from '../../src/report/make-report'
import { REPORT_STEPS } from '../../src/report/report-steps'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { contentWithSession } from '../fixtures/held-session'

const options = {
  kind: 'volledig',
  today: '2026-07-01',
  appVersion: '9.9.9',
  mirror: mirrorSet,
  pageNumbers: false,
} as const

describe('what a report is laid out from', () => {
  test('holds nothing a report may not show: no response, no open answer that was not released', () => {
    const content = buildContent()
    const hidden = 'ALLEEN-VOOR-DE-BEGELEIDER'
    const withText = {
      ...content,
      responses: content.responses.map((one) => ({ ...one, keep: hidden, improve: hidden })),
    }
    const text = JSON.stringify(gather(withText, options))
    expect(content.responses.length).toBeGreaterThan(0)
    for (const { id } of content.responses) expect(text).not.toContain(id)
    expect(text).not.toContain(hidden)
  })

  test('holds no key, no code, and no counts of a closing: they would open or give away what the report hides', () => {
    const secret = 'GEHEIM-VAN-DE-METING'
    const key = { kty: 'EC', crv: 'P-256', x: secret, y: secret } as const
    const content = buildContent()
    const rounds = content.rounds.map((round) => ({
      ...round,
      keys: { publicKey: key, privateKey: { ...key, d: secret } },
      usesCodes: true,
      codeHashes: [secret],
      closings: [{ submitted: 1, professions: { [secret]: 1 }, answers: { [secret]: { 'AMB-1': 1 } } }],
    }))
    const model = gather({ ...content, rounds }, options)
    expect(model.rounds[0]?.round.usesCodes).toBe(true)
    expect(JSON.stringify(model)).not.toContain(secret)
  })

  test('holds no code of a ballot slip', () => {
    const secret = 'GEHEIM-VAN-DE-STEMBRIEFJES'
    const model = gather(contentWithSession({}, { codeHashes: [secret] }), { ...options, kind: 'sessie' })
    expect(model.session?.session.id).toBe('sessie-1')
    expect(JSON.stringify(model)).not.toContain(secret)
  })
})

test('the bar of a large report goes forward with every section, and never back', async () => {
  const seen: { done: number; step: string }[] = []
  await makeReport(buildContent(), options, (done, total, step) => {
    expect(total).toBe(REPORT_STEPS.total)
    seen.push({ done, step })
  })
  expect(new Set(seen.map(({ done }) => done)).size).toBeGreaterThan(SECTIONS_OF.volledig.length)
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(seen[0]?.done).toBe(0)
  expect(seen.at(-1)?.done).toBe(REPORT_STEPS.total)
})

/** An old report made again: the same file, whatever the dossier holds by now. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/report-kinds'
import { packed, unpacked } from '../../src/report/kept-source'
import { layOut, makeReport, sourceOf } from '../../src/report/make-report'
import { OWN_HOUSE } from '../../src/report/own-house'
import { REPORT_STEPS } from '../../src/report/report-steps'
import { readTemplate } from '../../src/report/template/read-template'
import { mirrorSet } from '../../src/storage/question-sets'
import { templateParts } from '../../src/storage/template-parts'
import { buildContent } from '../fixtures/build-content'
import { chaptersTemplate } from '../fixtures/build-templates'
import { faultsIn, validator } from './tools'

const madeAt = '2026-07-01T08:30:00.000Z'
const options = {
  kind: 'volledig',
  today: '2026-07-01',
  appVersion: '9.9.9',
  mirror: mirrorSet,
  madeAt,
  pageNumbers: false,
} as const

/** A PNG of one pixel. */
const logo = {
  kind: 'png',
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  width: 1,
  height: 1,
} as const

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a report made again from what was kept', () => {
  const firsts = new Map<ReportKind, { readonly kept: Uint8Array; readonly file: Uint8Array }>()
  beforeAll(async () => {
    for (const kind of REPORT_KINDS) {
      const source = sourceOf(buildContent(), { ...options, kind, house: { ...OWN_HOUSE, logo } })
      firsts.set(kind, { kept: packed(source), file: await layOut(source.model, source.design) })
    }
    // Moments in a zip go by two seconds.
    await wait(2100)
  }, 120_000)

  test.each(REPORT_KINDS)('%s is the same file, byte for byte', async (kind) => {
    const first = firsts.get(kind)
    if (first === undefined) throw new Error('not made')
    const { model, design } = unpacked(first.kept)
    expect(digest(await layOut(model, design))).toBe(digest(first.file))
  })

  test('in a template of the VSV itself it is the same file too, and the template is kept with it', async () => {
    const parts = templateParts(await chaptersTemplate())
    const template = parts.ok ? readTemplate(parts.value) : parts
    if (!template.ok) throw new Error(template.problem.message)
    const design = { kind: 'spiegel', template: template.value.bytes } as const
    const source = sourceOf(buildContent(), { ...options, ...design })
    const first = await layOut(source.model, source.design)
    const kept = unpacked(packed(source))
    expect(kept.design.template).toEqual(template.value.bytes)
    expect(digest(await layOut(kept.model, kept.design))).toBe(digest(first))
  })

  test('with page numbers it is the same file too', async () => {
    const source = sourceOf(buildContent(), { ...options, kind: 'bestuur', pageNumbers: true })
    const kept = unpacked(packed(source))
    expect(digest(await layOut(kept.model, kept.design))).toBe(
      digest(await layOut(source.model, source.design)),
    )
  })

  test('gives the figures of then, also after the dossier went on', async () => {
    const content = buildContent()
    const kept = packed(sourceOf(content, options))
    const later = {
      ...content,
      judgements: content.judgements.map((one) => ({ ...one, verdict: 'unmet' as const })),
    }
    const then = unpacked(kept)
    const again = await layOut(then.model, then.design)
    expect(digest(again)).toBe(digest(await makeReport(content, options)))
    expect(digest(again)).not.toBe(digest(await makeReport(later, options)))
  })

  test('carries the moment of then, and is sound', async () => {
    const bytes = await makeReport(buildContent(), { ...options, kind: 'spiegel' })
    const properties = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())
    expect(properties.match(/2026-07-01T08:30:00\.000Z/g)).toHaveLength(2)
    if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
  })
})

describe('what is kept', () => {
  test('holds nothing a report may not show: no response, no open answer that was not released', () => {
    const content = buildContent()
    const hidden = 'ALLEEN-VOOR-DE-BEGELEIDER'
    const withText = {
      ...content,
      responses: content.responses.map((one) => ({ ...one, keep: hidden, improve: hidden })),
    }
    const { model } = unpacked(packed(sourceOf(withText, options)))
    const text = JSON.stringify(model)
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
    const source = sourceOf({ ...content, rounds }, options)
    expect(source.model.rounds[0]?.round.usesCodes).toBe(true)
    expect(JSON.stringify(source)).not.toContain(secret)
  })

  test('is the whole model, and the bytes of a logo', () => {
    const source = sourceOf(buildContent(), { ...options, house: { ...OWN_HOUSE, logo } })
    expect(unpacked(packed(source))).toEqual(source)
    expect(packed(source)).toEqual(packed(source))
  })
})

test('the bar of a large report goes forward with every section, and never back', async () => {
  const seen: { done: number; step: string }[] = []
  await makeReport(buildContent(), options, (done, total, step) => {
    expect(total).toBe(REPORT_STEPS.total)
    seen.push({ done, step })
  })
  const sections = sourceOf(buildContent(), options).design.sections ?? []
  expect(new Set(seen.map(({ done }) => done)).size).toBeGreaterThan(sections.length)
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(seen[0]?.done).toBe(0)
  expect(seen.at(-1)?.done).toBe(REPORT_STEPS.total)
})

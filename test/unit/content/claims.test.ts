import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normsOf } from '../../../src/domain/question-set'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'

/** Every text in a value, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What may never stand in our content, with a sentence that shows what each pattern stops. */
const forbidden: readonly (readonly [why: string, pattern: RegExp, example: string])[] = [
  ['norms are not numbered as those of the inspectorate', /IG[JZ][- ]?norm/iu, 'IGJ-norm 3'],
  [
    'the inspectorate is not said to demand our norms',
    /\b(IGJ|inspectie|inspecteur)\b[^.]{0,40}\b(eist|vereist|verplicht|schrijft voor)\b/iu,
    'De IGJ eist een ledenlijst.',
  ],
  [
    'norms are not presented as those of the inspectorate',
    /norm(en)? van (de )?(IGJ|inspectie)/iu,
    'norm van de IGJ',
  ],
  ['no unverified time limit', /\b(15|vijftien)[- ]?min/iu, 'binnen 15 minuten'],
  ["CPZ's product name is not ours", /VSV[- ]spiegel/iu, 'Deze VSV-spiegel'],
  ['a client circle is something else', /spiegelbijeenkomst/iu, 'Houd een spiegelbijeenkomst'],
  ['confidential is not anonymous', /anonie?m/iu, 'Uw antwoorden zijn anoniem'],
  ['no statistical claims', /significant/iu, 'significant hoger'],
  ['terms are written out', /\d\s?(wk|mnd)\b/iu, '6 wk'],
  ['sources are readable', /\b00[0-4]-\S/u, '004-S3a'],
]

describe('what the content may never claim', () => {
  it.each(forbidden)('%s', (_why, pattern, example) => {
    expect(example).toMatch(pattern)
    const offending = textsIn([mirrorSet, ...frameworkSets]).filter((text) => pattern.test(text))
    expect(offending).toEqual([])
  })

  it('says of nothing on screen or in a report that a framework or source requires it', () => {
    const claim = /(vereist|verplicht|geëist)( is)? (door|vanuit|van) (het|de|een) (toetsings)?kader/iu
    expect('ja, vereist door het toetsingskader').toMatch(claim)
    const texts = readdirSync('src/texts', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.filter((name) => claim.test(readFileSync(`src/texts/${name}`, 'utf8')))).toEqual([])
  })

  it('names minutes in one norm only, with the source of the figure', () => {
    const withMinutes = frameworkSets
      .flatMap(normsOf)
      .filter((norm) => /\d+ minuten/u.test(textsIn(norm).join(' ')))
    expect(withMinutes.map(({ id }) => id)).toEqual(['ACU-03'])
    expect(withMinutes[0]?.text).toContain('VZinfo')
  })

  it('says on the framework that it is nobody’s verdict but your own', () => {
    expect(frameworkSet.disclaimer).toContain(
      'Zelfevaluatie, gebaseerd op openbare bronnen over het toezicht op integrale geboortezorg; geen uitgave van of oordeel door IGJ',
    )
    expect(frameworkSet.disclaimer).toContain('Raadpleeg igj.nl voor het geldende toetsingskader')
  })

  it('says on the mirror that it is not an instrument of CPZ and not validated', () => {
    expect(mirrorSet.disclaimer).toMatch(/geen CPZ-instrument.*niet gevalideerd.*gespreksstarter/u)
  })

  it('keeps client data out of every piece of evidence that could hold it', () => {
    const fromRecords = frameworkSets
      .flatMap(normsOf)
      .flatMap(({ evidence }) => evidence)
      .filter((piece) =>
        /steekproef op|dossiertoets|dossiersteekproef|overzicht van meldingen|\btelling|nabespreking/iu.test(
          piece,
        ),
      )
    expect(fromRecords.length).toBeGreaterThanOrEqual(4)
    for (const piece of fromRecords) expect(piece).toContain('zonder cliëntgegevens')
  })
})

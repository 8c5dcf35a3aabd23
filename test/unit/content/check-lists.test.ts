import { describe, expect, it } from 'vitest'
import { normsOf, statementsOf, type Norm } from '../../../src/domain/question-set'
import { danglingLinksOf, strayTwinsIn, takenIdsIn } from '../../../src/storage/question-set-consistency'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'

const checkLists = frameworkSets.filter(({ id }) => id !== frameworkSet.id)

/** Every text of a norm that a user reads as a sentence or as a piece of evidence. */
function wordsOf({ text, howToShow, suggestion, evidence }: Norm): readonly string[] {
  return [text, howToShow, suggestion.text, ...evidence]
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/u)
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).length
}

describe('the frameworks side by side', () => {
  it('begin with the inspection framework, followed by the three check lists', () => {
    expect(frameworkSets.map(({ id, title }) => [id, title])).toEqual([
      ['toetsingskader', 'Toetsingskader VSV (zelfevaluatie)'],
      ['vsv-overeenkomst', 'VSV-overeenkomst en inrichting'],
      ['kansrijke-start', 'Kansrijke Start-samenwerking'],
      ['keten-gegevens-capaciteit', 'Keten, gegevens en capaciteit'],
    ])
  })

  it('share no id with each other or with a statement, because evidence and actions name a norm by its id alone', () => {
    const ids = [
      ...frameworkSets.flatMap((set) => normsOf(set).map(({ id }) => id)),
      ...statementsOf(mirrorSet, 'full').map(({ id }) => id),
    ]
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('would be told apart by the check when two of them did share an id', () => {
    const faults = takenIdsIn(frameworkSet, new Set(['ORG-02', 'OVE-01']))
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['themes.0.norms.1.id'])
  })

  it('see only norms of other lists that are there, and one that is not would be found', () => {
    for (const set of frameworkSets) {
      const elsewhere = frameworkSets.filter((one) => one !== set).flatMap(normsOf)
      expect(strayTwinsIn(set, new Set(elsewhere.map(({ id }) => id))), set.id).toEqual([])
    }
    expect(strayTwinsIn(frameworkSet, new Set()).length).toBeGreaterThan(0)
  })

  it('link only to statements that exist, each once per norm', () => {
    for (const set of frameworkSets) {
      expect(danglingLinksOf(set, mirrorSet), set.id).toEqual([])
      for (const { id, statementIds } of normsOf(set))
        expect(new Set(statementIds).size, id).toBe(statementIds.length)
    }
  })

  it('name a readable source for every norm, with a title', () => {
    for (const set of frameworkSets)
      for (const { id, sources } of normsOf(set)) {
        expect(sources.length, id).toBeGreaterThanOrEqual(1)
        for (const { title } of sources) expect(title.trim().length, id).toBeGreaterThan(8)
      }
  })
})

describe.each(checkLists.map((set) => [set.title, set] as const))('the check list %s', (_title, set) => {
  const norms = normsOf(set)

  it('has at least 15 points in 3 to 5 themes, and a core of less than half', () => {
    expect(norms.length).toBeGreaterThanOrEqual(15)
    expect(set.themes.length).toBeGreaterThanOrEqual(3)
    expect(set.themes.length).toBeLessThanOrEqual(5)
    const core = norms.filter((norm) => norm.core).length
    expect(core).toBeGreaterThanOrEqual(norms.length / 4)
    expect(core).toBeLessThan(norms.length / 2)
  })

  it('says what it is based on and that it is nobody’s verdict', () => {
    expect(set.disclaimer).toMatch(/^Zelfevaluatie, gebaseerd op openbare/u)
    expect(set.disclaimer).toMatch(/Geen uitgave van of oordeel door/u)
    expect(set.disclaimer).toContain('IGJ')
    expect(set.disclaimer).toContain('woorden zijn van ons')
  })

  it('tells for every point how to show it, with 2 to 4 pieces of evidence and a complete action', () => {
    for (const norm of norms) {
      expect(norm.howToShow.length, norm.id).toBeGreaterThan(80)
      expect(norm.evidence.length, norm.id).toBeGreaterThanOrEqual(2)
      expect(norm.evidence.length, norm.id).toBeLessThanOrEqual(4)
      for (const word of Object.values(norm.suggestion)) expect(word.trim(), norm.id).not.toBe('')
      expect(norm.suggestion.term, norm.id).toMatch(/^\d+ (weken|maanden)$/u)
    }
  })

  it('uses every building block', () => {
    expect(new Set(norms.map(({ buildingBlockId }) => buildingBlockId))).toEqual(
      new Set(set.buildingBlocks.map(({ id }) => id)),
    )
  })

  it('is sure of a fact only when a text of someone else was read, and owns up to its own points', () => {
    for (const { id, certainty, sources } of norms) {
      const others = sources.filter(({ title }) => !title.startsWith('Eigen uitwerking'))
      expect(others.length > 0, id).toBe(certainty !== 'own')
      if (certainty === 'read') expect(others.length, id).toBe(sources.length)
    }
  })

  it('keeps to short sentences: 25 words at most and 12 on average', () => {
    const counts = norms.flatMap((norm) =>
      wordsOf(norm).flatMap((text) =>
        sentencesIn(text).map((sentence) => ({ id: norm.id, sentence, words: wordCount(sentence) })),
      ),
    )
    expect(counts.filter(({ words }) => words > 25)).toEqual([])
    expect(counts.reduce((sum, { words }) => sum + words, 0) / counts.length).toBeLessThanOrEqual(12)
  })

  it('speaks to the reader as “u”', () => {
    for (const norm of norms)
      for (const text of wordsOf(norm)) expect(text, norm.id).not.toMatch(/\b(je|jij|jouw|jullie)\b/iu)
  })
})

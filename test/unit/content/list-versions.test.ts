/**
 * What the second version of the lists promises: corrected facts, twins between the lists, a short test, and that nothing anybody judged
 * with the first version changes or goes.
 */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { carryOver } from '../../../src/domain/framework/assessment/carry-over'
import {
  changedIdsOf,
  changesBetween,
  linksBetween,
  renamesOf,
} from '../../../src/domain/framework/content/framework-changes'
import { withLinksOfToday } from '../../../src/domain/framework/content/twins'
import { normsOf, type Norm } from '../../../src/domain/question-set'
import { readDossierFile } from '../../../src/storage/dossier-file'
import { frameworkSet, frameworkSets } from '../../../src/storage/built-in-sets'

const norms = new Map(frameworkSets.flatMap(normsOf).map((norm) => [norm.id, norm]))
const normCalled = (id: string): Norm => {
  const norm = norms.get(id)
  if (norm === undefined) throw new Error(id)
  return norm
}
const sourcesOf = (id: string) => normCalled(id).sources.map(({ title }) => title)
const short = normsOf(frameworkSet).filter((norm) => norm.short === true)

describe('the short test', () => {
  it('is 12 to 15 core norms of the inspection framework, with at least one of every theme', () => {
    expect(short.length).toBeGreaterThanOrEqual(12)
    expect(short.length).toBeLessThanOrEqual(15)
    expect(short.filter(({ core }) => !core)).toEqual([])
    for (const { id, norms: all } of frameworkSet.themes)
      expect(all.filter((norm) => norm.short === true).length, id).toBeGreaterThan(0)
  })

  it('takes only what was read in a source, or what the inspectorate named in 2014 or 2025', () => {
    for (const { id, certainty, sources } of short) {
      const named = sources.some(({ title, year }) =>
        year === '2014' ? title.startsWith('IGZ') : title.includes('onderzoek van IGJ'),
      )
      expect(certainty === 'read' || named, id).toBe(true)
    }
  })

  it('belongs to the inspection framework alone', () => {
    const others = frameworkSets.filter(({ id }) => id !== frameworkSet.id).flatMap(normsOf)
    expect(others.filter((norm) => norm.short !== undefined)).toEqual([])
  })
})

describe('norms of two lists about one subject', () => {
  it('are those of ten subjects, without a step on the way to what the other asks', () => {
    const named = normsOf(frameworkSet).flatMap(({ id, seeAlso }) =>
      seeAlso === undefined ? [] : [`${id} ${seeAlso.join(' ')}`],
    )
    expect(named).toEqual([
      'ORG-02 OVE-18',
      'ORG-03 OVE-20 OVE-21 OVE-22',
      'ORG-04 OVE-01 OVE-02',
      'ORG-05 OVE-12 OVE-13 OVE-14',
      'ORG-06 KGC-24',
      'PRE-03 KST-15',
      'PRE-04 KST-02',
      'PRE-05 KST-23',
      'ACU-05 KGC-10 KGC-11',
      'OVD-02 KGC-08',
    ])
  })
})

describe('facts that were put right', () => {
  it('what the inspectorate saw in nine collaboratives stands as a source, with what was not read', () => {
    for (const id of ['ACU-04', 'ACU-05', 'OVD-05', 'PRE-02', 'PRE-03', 'CLI-06'])
      expect(sourcesOf(id).join(), id).toMatch(/onderzoek van IGJ.*negen VSV’s.*rapport zelf niet gelezen/u)
  })

  it('‘kwetsbaar’ is described as the source does', () => {
    expect(normCalled('KST-13').text).toContain('stress, geldzorgen, sociale of psychische problemen')
  })

  it('nothing is said about before and during pregnancy, or about who knows her coordinator, that no source says', () => {
    expect(normCalled('KST-16').text).not.toContain('voor en tijdens')
    expect(normCalled('COO-01').certainty).toBe('partly')
    expect(normCalled('COO-01').howToShow).toContain('onze uitwerking')
  })

  it('programmes and money that ended are told as ended, with what came after', () => {
    for (const id of ['OVD-02', 'KGC-02']) {
      expect(normCalled(id).howToShow, id).toMatch(/Babyconnect liep tot 2023.*Blinkz/u)
      expect(sourcesOf(id).join(), id).toContain('Blinkz')
    }
    expect(normCalled('KST-06').text).toContain('(GIDS)')
    expect(normCalled('OVD-05').howToShow).toMatch(/convenant voor 2024 en 2025.*KLIM/u)
  })

  it('a text of which the address is known has it, in every list', () => {
    const without = [...norms.values()]
      .flatMap(({ sources }) => sources)
      .filter(({ url }) => url === '')
      .map(({ title }) => title.split(',')[0])
    for (const found of ['KNOV', 'ROS-netwerk', 'Zorgadvies Groningen']) expect(without).not.toContain(found)
  })
})

describe('an assessment on the first version', () => {
  let content: DossierContent
  beforeAll(async () => {
    const bytes = await readFile('test/fixtures/dossiers/voorbeeld-formaat-6.vsv')
    const file = await readDossierFile(new Uint8Array(bytes))
    if (!file.ok) throw new Error(file.problem.message)
    content = file.value.content
  })
  const ofToday = (id: string) => frameworkSets.find((set) => set.id === id)

  it('is there, of two lists', () => {
    const first = content.assessments.map(({ questionSet }) => `${questionSet.id} ${questionSet.version}`)
    expect(new Set(first)).toEqual(new Set(['toetsingskader 0.1.0', 'vsv-overeenkomst 0.1.0']))
  })

  it('goes on with every judgement: no norm was dropped, split or given another number', () => {
    for (const assessment of content.assessments) {
      const older = assessment.questionSet
      const newer = ofToday(older.id)
      if (newer === undefined) throw new Error(older.id)
      const changes = changesBetween(older, newer)
      const kinds = new Set(changes.map(({ kind }) => kind))
      expect([...kinds].filter((kind) => kind !== 'changed' && kind !== 'unchanged')).toEqual([])
      const judgements = content.judgements.filter(({ assessmentId }) => assessmentId === assessment.id)
      const carried = carryOver(
        { assessment, judgements },
        renamesOf(linksBetween(older, newer), newer),
        newer,
        'changed',
        changedIdsOf(changes),
      )
      expect(carried.map(({ normId }) => normId).toSorted()).toEqual(
        judgements.map(({ normId }) => normId).toSorted(),
      )
    }
  })

  it('asks again only where something else is asked: a new text, explanation or document', () => {
    const older = content.assessments.find(({ questionSet }) => questionSet.id === 'vsv-overeenkomst')
    const newer = ofToday('vsv-overeenkomst')
    if (older === undefined || newer === undefined) throw new Error('no list')
    expect([...changedIdsOf(changesBetween(older.questionSet, newer))]).toEqual([])
  })

  it('has the short test and the twins at once, and not one letter of a norm changes', () => {
    const frozen = content.assessments.find(
      ({ questionSet }) => questionSet.id === 'toetsingskader',
    )?.questionSet
    if (frozen === undefined) throw new Error('no framework')
    const seen = normsOf(withLinksOfToday(frozen, frameworkSets))
    expect(seen.filter((norm) => norm.short === true).map(({ id }) => id)).toEqual(short.map(({ id }) => id))
    expect(seen.find(({ id }) => id === 'ORG-03')?.seeAlso).toEqual(['OVE-20', 'OVE-21', 'OVE-22'])
    const bare = seen.map((norm): Norm => {
      const rest = { ...norm }
      delete (rest as { short?: boolean }).short
      delete (rest as { seeAlso?: readonly string[] }).seeAlso
      return rest
    })
    expect(bare).toEqual(normsOf(frozen))
  })
})

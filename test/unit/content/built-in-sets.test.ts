import { describe, expect, it } from 'vitest'
import { normsOf, statementsFor, statementsOf, type MirrorForm } from '../../../src/domain/question-set'
import { inWordsFor } from '../../../src/domain/survey/wording'
import { danglingLinksOf, linkCountOf } from '../../../src/storage/question-set-consistency'
import { frameworkSet, mirrorSet } from '../../../src/storage/built-in-sets'

const statements = statementsOf(mirrorSet, 'full')
const norms = normsOf(frameworkSet)

describe('the Samenwerkingsspiegel', () => {
  it('asks 50 statements in 8 themes, and 16 in the quickscan: two per theme', () => {
    expect(mirrorSet.themes.map((theme) => theme.id)).toEqual([
      'AMB',
      'ZOR',
      'REL',
      'BEL',
      'BES',
      'OVL',
      'GEG',
      'NET',
    ])
    expect(statements).toHaveLength(50)
    expect(statementsOf(mirrorSet, 'quickscan')).toHaveLength(16)
    for (const theme of mirrorSet.themes)
      expect(statementsFor(theme, 'quickscan', 'core'), theme.id).toHaveLength(2)
  })

  it('spares people from outside the VSV: they see 25 statements, and 11 in the quickscan', () => {
    const seen = (form: MirrorForm) =>
      mirrorSet.themes.flatMap((theme) => statementsFor(theme, form, 'external'))
    expect(seen('full')).toHaveLength(25)
    expect(seen('quickscan')).toHaveLength(11)
  })

  it('lets a VSV say per round whether youth health care, GPs and ambulance care are members', () => {
    const open = mirrorSet.professions.filter(({ groupPerRound }) => groupPerRound === true)
    expect(open.map(({ id }) => id)).toEqual(['JGZ', 'HA', 'AMB'])
  })

  it('speaks to nobody as "ons VSV" or "mijn beroepsgroep" whom that does not fit', () => {
    for (const profession of mirrorSet.professions)
      for (const statement of mirrorSet.themes.flatMap((theme) =>
        statementsFor(theme, 'full', profession.group),
      )) {
        const { id, text } = inWordsFor(profession, statement)
        if (profession.group === 'external') expect(text, id).not.toMatch(/\b(?:ons|onze|we|wij)\b/iu)
        if (profession.isProfession === false)
          expect(text, id).not.toMatch(/\bmijn vak\b|\bmijn (?:eigen )?beroepsgroep(?! of organisatie)/iu)
      }
    expect(mirrorSet.professions.filter(({ isProfession }) => isProfession === false)).toHaveLength(8)
  })

  it('offers 22 professions; the 9 of partners from outside are external', () => {
    expect(mirrorSet.professions).toHaveLength(22)
    expect(mirrorSet.professions.filter(({ group }) => group === 'external').map(({ id }) => id)).toEqual([
      'JGZ',
      'HA',
      'AMB',
      'GGZ',
      'SOC',
      'GEM',
      'CLI',
      'ZV',
      'OVR',
    ])
  })

  it('never merges clients with professionals', () => {
    const unmergeable = mirrorSet.clusters.filter((cluster) => !cluster.mergeable)
    expect(unmergeable.map(({ id }) => id)).toEqual(['C7'])
    expect(mirrorSet.professions.filter(({ clusterId }) => clusterId === 'C7').map(({ id }) => id)).toEqual([
      'CLI',
    ])
  })

  it('has a cluster for every profession and no empty cluster', () => {
    expect(new Set(mirrorSet.professions.map(({ clusterId }) => clusterId))).toEqual(
      new Set(mirrorSet.clusters.map(({ id }) => id)),
    )
  })

  it('groups 35 statements by the five lenses and leaves the content themes out', () => {
    const count = (lens: string | null) => statements.filter((statement) => statement.lens === lens).length
    expect(['ambitie', 'belangen', 'relatie', 'organisatie', 'proces', null].map(count)).toEqual([
      6, 3, 7, 14, 5, 15,
    ])
  })

  it('keeps every statement at 15 words or fewer, in other words too', () => {
    for (const { id, text, otherWording } of statements)
      for (const words of [text, otherWording?.text ?? ''])
        expect(words.split(/\s+/u).length, id).toBeLessThanOrEqual(15)
  })

  it('gives every statement a complete action to start from', () => {
    for (const { id, suggestion } of statements)
      for (const word of Object.values(suggestion)) expect(word.trim(), id).not.toBe('')
  })

  it('lets a respondent choose at most three themes, and warns above both open questions', () => {
    expect(mirrorSet.unscored.priorities.max).toBe(3)
    expect(mirrorSet.unscored.phase.choices).toHaveLength(4)
    for (const question of [mirrorSet.unscored.keep, mirrorSet.unscored.improve])
      expect(question.explanation).toContain('Noem geen namen en geen cliëntgegevens')
  })
})

describe('the Toetsingskader', () => {
  it('has 53 norms in 8 themes, 46 of them core', () => {
    expect(frameworkSet.themes.map((theme) => [theme.id, theme.norms.length])).toEqual([
      ['ORG', 8],
      ['KWA', 10],
      ['CLI', 7],
      ['COO', 5],
      ['PRE', 6],
      ['ACU', 6],
      ['OVD', 5],
      ['MEL', 6],
    ])
    expect(norms).toHaveLength(53)
    expect(norms.filter(({ core }) => !core).map(({ id }) => id)).toEqual([
      'ORG-08',
      'KWA-10',
      'CLI-07',
      'COO-04',
      'ACU-03',
      'ACU-04',
      'MEL-06',
    ])
  })

  it('orders every norm under one of the four building blocks, and leaves none empty', () => {
    expect(frameworkSet.buildingBlocks).toHaveLength(4)
    expect(new Set(norms.map(({ buildingBlockId }) => buildingBlockId))).toEqual(
      new Set(frameworkSet.buildingBlocks.map(({ id }) => id)),
    )
  })

  it('explains each norm, names evidence and sources, and gives a complete action', () => {
    for (const norm of norms) {
      expect(norm.howToShow.length, norm.id).toBeGreaterThan(80)
      expect(norm.evidence.length, norm.id).toBeGreaterThanOrEqual(2)
      expect(norm.sources.length, norm.id).toBeGreaterThanOrEqual(1)
      for (const word of Object.values(norm.suggestion)) expect(word.trim(), norm.id).not.toBe('')
    }
  })

  it('says "read" only when at least one source was read further than its table of contents', () => {
    for (const norm of norms.filter(({ certainty }) => certainty === 'read'))
      expect(
        norm.sources.some(({ title }) => !title.includes('inhoudsopgave gelezen')),
        norm.id,
      ).toBe(true)
  })

  it('links norms only to statements that exist, each once', () => {
    expect(danglingLinksOf(frameworkSet, mirrorSet)).toEqual([])
    for (const { id, statementIds } of norms) expect(new Set(statementIds).size, id).toBe(statementIds.length)
    expect(linkCountOf(frameworkSet)).toBeGreaterThan(40)
  })

  it('puts perception beside evidence for the nine statements the research names', () => {
    const linked = new Set(norms.flatMap(({ statementIds }) => statementIds))
    for (const id of ['BES-1', 'ZOR-1', 'ZOR-3', 'ZOR-5', 'ZOR-6', 'NET-2', 'NET-4', 'GEG-1', 'GEG-4'])
      expect(linked).toContain(id)
  })
})

/** Dossier files that are whole, with a record in them that cannot be: each is refused, and the sentence says where. */
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { first, problemOf, withContent } from './forged-dossier'

const changes: readonly (readonly [string, string, string, (content: DossierContent) => object])[] = [
  [
    'a threshold under five',
    'file/invalid-record',
    'de grens voor tonen van meting 1 is geen heel getal van 5 tot en met 999',
    (all) => ({ ...all, rounds: [{ ...first(all.rounds), threshold: 4 }] }),
  ],
  [
    'a threshold with which a round shows nothing for ever',
    'file/invalid-record',
    'met een hogere ziet u nooit iets',
    (all) => ({ ...all, rounds: [{ ...first(all.rounds), threshold: 1_000_000_000 }] }),
  ],
  [
    'an answer of six',
    'file/invalid-record',
    'antwoorden’ van een ingevulde vragenlijst (nummer 2)',
    (all) => ({
      ...all,
      responses: all.responses.map((one, index) => (index === 1 ? { ...one, answers: { 'T1-1': 6 } } : one)),
    }),
  ],
  [
    'a response with a moment in it',
    'file/invalid-record',
    'submittedAt’ van een ingevulde vragenlijst',
    (all) => ({ ...all, responses: all.responses.map((one) => ({ ...one, submittedAt: '2026' })) }),
  ],
  [
    'an unknown verdict',
    'file/invalid-record',
    'oordeel’ van een oordeel',
    (all) => ({ ...all, judgements: all.judgements.map((one) => ({ ...one, verdict: 'super' })) }),
  ],
  [
    'an action without a title',
    'file/invalid-record',
    'titel’ van een verbeteractie',
    (all) => ({ ...all, actions: all.actions.map(({ title, ...rest }) => ({ ...rest, was: title })) }),
  ],
  [
    'a date that is no date',
    'file/invalid-record',
    'datum’ van een bewijsstuk',
    (all) => ({ ...all, evidence: all.evidence.map((one) => ({ ...one, date: '31-12-2026' })) }),
  ],
  [
    'a dossier without a name',
    'file/invalid-record',
    '‘naam van het VSV’ van het dossier',
    (all) => ({ ...all, dossier: { ...all.dossier, name: 12 } }),
  ],
  [
    'a broken question set',
    'file/invalid-record',
    '‘inhoud van de vragenlijst’ van een meting',
    (all) => ({ ...all, rounds: all.rounds.map((one) => ({ ...one, questionSet: { kind: 'spiegel' } })) }),
  ],
  [
    'a framework where a survey belongs',
    'file/invalid-record',
    '‘inhoud van de vragenlijst’ van een meting',
    (all) => ({
      ...all,
      rounds: all.rounds.map((one) => ({ ...one, questionSet: first(all.assessments).questionSet })),
    }),
  ],
  [
    'a list that is missing',
    'file/invalid-record',
    'een bewijsstuk',
    (all) => ({ ...all, evidence: undefined }),
  ],
  [
    'a history entry that would put nonsense back',
    'file/invalid-record',
    'daarvoor’ van de geschiedenis',
    (all) => ({
      ...all,
      history: all.history.map((one) =>
        one.table === 'rounds' && one.before ? { ...one, before: { ...one.before, threshold: 1 } } : one,
      ),
    }),
  ],
  [
    'a history entry of an unknown table',
    'file/invalid-record',
    'soort onderdeel’ van de geschiedenis',
    (all) => ({ ...all, history: all.history.map((one) => ({ ...one, table: 'responses' })) }),
  ],
  [
    'a response to an unknown round',
    'file/unknown-reference',
    'meting’ van een ingevulde vragenlijst',
    (all) => ({ ...all, responses: all.responses.map((one) => ({ ...one, roundId: 'weg' })) }),
  ],
  [
    'an answer to an unknown statement',
    'file/unknown-reference',
    'antwoorden’ van een ingevulde vragenlijst',
    (all) => ({ ...all, responses: all.responses.map((one) => ({ ...one, answers: { 'X-1': 3 } })) }),
  ],
  [
    'a response of an unknown profession',
    'file/unknown-reference',
    'beroepsgroep’ van een ingevulde vragenlijst',
    (all) => ({ ...all, responses: all.responses.map((one) => ({ ...one, professionId: 'XXX' })) }),
  ],
  [
    'a profession in an unknown cluster',
    'file/unknown-reference',
    'beroepsgroepen’ van een meting',
    (all) => ({ ...all, rounds: all.rounds.map((one) => ({ ...one, clusters: [] })) }),
  ],
  [
    'a judgement of an unknown norm',
    'file/unknown-reference',
    'norm’ van een oordeel (nummer 1)',
    (all) => ({ ...all, judgements: all.judgements.map((one) => ({ ...one, normId: `X${one.normId}` })) }),
  ],
  [
    'a judgement in an unknown assessment',
    'file/unknown-reference',
    'toetsing’ van een oordeel',
    (all) => ({ ...all, assessments: [] }),
  ],
  [
    'a history entry about another record',
    'file/unknown-reference',
    'de geschiedenis',
    (all) => ({ ...all, history: all.history.map((one) => ({ ...one, recordId: 'ander' })) }),
  ],
  [
    'an id that is there twice',
    'file/duplicate',
    'een ingevulde vragenlijst (nummer 2)',
    (all) => ({ ...all, responses: all.responses.map((one) => ({ ...one, id: 'zelfde' })) }),
  ],
  [
    'two judgements of one norm',
    'file/duplicate',
    'een oordeel (nummer 2)',
    (all) => ({ ...all, judgements: all.judgements.map((one) => ({ ...one, normId: 'N-1' })) }),
  ],
  [
    'a record of another dossier',
    'file/other-dossier',
    'een bewijsstuk (nummer 1)',
    (all) => ({ ...all, evidence: all.evidence.map((one) => ({ ...one, dossierId: 'ander' })) }),
  ],
]

test.each(changes)('%s is refused, and the sentence says where', async (_name, code, words, change) => {
  const problem = await problemOf(withContent(change))
  expect(problem.code).toBe(code)
  expect(problem.message).toContain(words)
  expect(problem.message).toContain('Uw dossiers zijn niet veranderd.')
})

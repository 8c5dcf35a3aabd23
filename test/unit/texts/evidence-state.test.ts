import { expect, test } from 'vitest'
import type { EvidenceLack } from '../../../src/domain/framework/evidence/evidence'
import { labels } from '../../../src/texts/labels'

test.each<[readonly EvidenceLack[], string]>([
  [['location'], 'vindplaats ontbreekt'],
  [['date'], 'datum ontbreekt'],
  [['location', 'date'], 'vindplaats en datum ontbreken'],
  [['date-ahead'], 'datum ligt in de toekomst'],
  [['location', 'date-ahead'], 'vindplaats ontbreekt, datum ligt in de toekomst'],
])('everything a piece of evidence lacks is said: %s', (lacks, words) => {
  expect(labels.evidenceLacks(lacks)).toBe(words)
  expect(labels.evidenceStateText({ state: 'incomplete', lacks })).toBe(`onvolledig: ${words}`)
})

test('only of an incomplete piece is said what it lacks: expired says more', () => {
  expect(labels.evidenceStateText({ state: 'expired', lacks: ['location'] })).toBe(
    labels.evidenceState.expired,
  )
  expect(labels.evidenceStateText({ state: 'valid', lacks: [] })).toBe(labels.evidenceState.valid)
})

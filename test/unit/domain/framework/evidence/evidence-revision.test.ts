/** A newer version of a document: the old one stays to be seen. */
import { expect, test } from 'vitest'
import type { Evidence } from '../../../../../src/domain/framework/evidence/evidence'
import {
  NEW_EVIDENCE,
  NEW_VERSION,
  VERSION_TEXTS,
} from '../../../../../src/domain/framework/evidence/evidence-fields'
import { newVersion } from '../../../../../src/domain/framework/evidence/evidence-revision'

const attachment = { name: 'jaarplan.pdf', size: 3, sha256: 'a'.repeat(64) }
const first: Evidence = {
  ...NEW_EVIDENCE,
  id: '1',
  dossierId: 'd',
  number: 1,
  title: 'Jaarplan',
  version: '1',
  date: '2025-01-10',
  owner: 'Secretaris',
  location: 'G:\\VSV',
  reviewOn: '2026-01-10',
  normIds: ['N1'],
  attachment,
}
const second = {
  ...NEW_VERSION,
  version: '2',
  date: '2026-01-12',
  owner: 'Voorzitter',
  location: 'G:\\VSV\\2026',
  reviewOn: '2027-01-10',
  attachment: null,
}

test('the old version stays as it was, with its attachment and the moment it was replaced', () => {
  expect(newVersion(first, second, '2026-11-23T13:05:00.000Z')).toEqual({
    ...second,
    missing: false,
    revisions: [
      {
        ...NEW_VERSION,
        version: '1',
        date: '2025-01-10',
        owner: 'Secretaris',
        location: 'G:\\VSV',
        reviewOn: '2026-01-10',
        attachment,
        replacedAt: '2026-11-23T13:05:00.000Z',
      },
    ],
  })
})

test('ten versions later all of them are there, newest first', () => {
  let piece = first
  for (let version = 2; version <= 11; version += 1)
    piece = {
      ...piece,
      ...newVersion(piece, { ...second, version: String(version) }, '2026-11-23T13:05:00.000Z'),
    }
  expect(piece.version).toBe('11')
  expect(piece.revisions.map(({ version }) => version)).toEqual([
    ...['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'],
  ])
})

test('a piece that was missing leaves no empty version behind', () => {
  const wanted: Evidence = {
    ...first,
    missing: true,
    version: '',
    date: null,
    location: '',
    attachment: null,
  }
  expect(newVersion(wanted, second, '2026-11-23T13:05:00.000Z')).toMatchObject({
    missing: false,
    revisions: [],
  })
  const left = (fields: Partial<Evidence>) =>
    newVersion({ ...wanted, ...fields }, second, '2026-11-23T13:05:00.000Z').revisions.length
  expect(left({ version: ' ', location: ' ' })).toBe(0)
  // Whatever was filled in stays to be seen.
  for (const fields of [{ location: 'G:\\oud' }, { version: '1' }, { date: '2025-01-10' }, { attachment }])
    expect(left(fields), JSON.stringify(fields)).toBe(1)
  for (const field of VERSION_TEXTS.filter((text) => text !== 'owner'))
    expect(left({ [field]: 'iets' }), field).toBe(1)
  // Blank, but not missing: somebody says there was such a piece.
  expect(left({ missing: false })).toBe(1)
})

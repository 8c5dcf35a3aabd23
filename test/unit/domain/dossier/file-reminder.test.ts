import { expect, test } from 'vitest'
import { fileIsDue } from '../../../../src/domain/dossier/file-reminder'

const hereSince = '2026-11-01T09:00:00.000Z'
const on = (day: string) => new Date(`${day}T09:00:00.000Z`)

test.each([
  ['nothing was changed since it came', '2026-10-20T09:00:00.000Z', null, '2026-12-01', false],
  ['it came less than a week ago', '2026-11-02T09:00:00.000Z', null, '2026-11-07', false],
  ['it came a week ago and was changed', '2026-11-02T09:00:00.000Z', null, '2026-11-08', true],
  ['everything is in the file', '2026-11-02T09:00:00.000Z', '2026-11-03T09:00:00.000Z', '2026-12-01', false],
  ['the file is six days old', '2026-11-05T09:00:00.000Z', '2026-11-03T09:00:00.000Z', '2026-11-09', false],
  [
    'the file is a week old and there is work after it',
    '2026-11-05T09:00:00.000Z',
    '2026-11-03T09:00:00.000Z',
    '2026-11-10',
    true,
  ],
  [
    'the clock was a year ahead at the file',
    '2027-11-05T09:00:00.000Z',
    '2027-11-03T09:00:00.000Z',
    '2026-11-10',
    true,
  ],
])('when %s', (_, changedAt, savedAt, today, isDue) => {
  expect(fileIsDue({ changedAt, savedAt, hereSince }, on(today))).toBe(isDue)
})

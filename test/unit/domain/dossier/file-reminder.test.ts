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
  expect(fileIsDue({ changedAt, savedAt, folderAt: null, hereSince }, on(today))).toBe(isDue)
})

test.each([
  ['the folder had everything after the file', '2026-11-03', '2026-11-06', '2026-11-10', false],
  ['the folder had everything, and there is no file', null, '2026-11-06', '2026-11-20', false],
  ['the folder is a week behind', null, '2026-11-04', '2026-11-11', true],
  ['the folder is six days behind', null, '2026-11-04', '2026-11-10', false],
  ['the folder is behind, and the file is not', '2026-11-06', '2026-10-20', '2026-11-20', false],
  ['the folder is behind from before it came here', null, '2026-10-20', '2026-11-07', false],
])(
  'a chosen folder counts as a file of when it last had everything: %s',
  (_, saved, folder, today, isDue) => {
    const [savedAt, folderAt] = [saved, folder].map((day) => day && `${day}T09:00:00.000Z`)
    const known = { changedAt: '2026-11-05T09:00:00.000Z', hereSince, savedAt: savedAt ?? null }
    expect(fileIsDue({ ...known, folderAt: folderAt ?? null }, on(today))).toBe(isDue)
  },
)

/**
 * Who may import whom. One table, enforced twice: by the lint rule in import-lint.mjs, and by `test/unit/import-rules.test.ts`,
 * which walks the real imports (lint can be switched off with a comment; the test cannot).
 *
 * Room -> rooms it may import from (its own is always allowed). `texts` holds every Dutch word and imports nothing but the
 * domain, whose limits and rounding its sentences hold, so every room that speaks to a user may use it. `look` holds the design tokens for screen and Word alike. `markup` reads
 * XML from outside, for workbooks (storage) and templates (report).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  'src/domain': [],
  'src/look': [],
  'src/markup': [],
  'src/texts': ['src/domain'],
  'src/contract': ['src/domain', 'src/texts'],
  'src/storage': ['src/domain', 'src/texts', 'src/markup', 'questionnaires'],
  'src/report': ['src/domain', 'src/texts', 'src/look', 'src/markup'],
  'src/platform': ['src/contract', 'src/domain', 'src/texts'],
  'src/stores': [
    'src/domain',
    'src/storage',
    'src/report',
    'src/platform',
    'src/contract',
    'src/texts',
    'questionnaires',
  ],
  'src/ui': [
    'src/stores',
    'src/filling',
    'src/slides',
    'src/standalone',
    'src/domain',
    'src/texts',
    'src/look',
  ],
  'src/filling': ['src/domain', 'src/texts'],
  'src/slides': ['src/domain', 'src/texts', 'src/look'],
  'src/projector': ['src/slides', 'src/contract', 'src/domain', 'src/texts', 'src/look'],
  'src/standalone': ['src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/respond': ['src/filling', 'src/standalone', 'src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/delegate': ['src/standalone', 'src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/ballot': ['src/contract', 'src/domain', 'src/texts'],
  electron: ['src/contract', 'src/domain', 'src/look', 'src/texts'],
}

/**
 * Packages that only one room may import.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packageOwners = {
  electron: ['electron'],
  dexie: ['src/storage'],
  docx: ['src/report'],
  saxes: ['src/markup'],
}

/** Packages no pure room may import: the domain stands on the language alone. */
export const pureRooms = ['src/domain', 'src/texts', 'src/look']

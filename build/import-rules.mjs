/**
 * Which floor may import which. One table, enforced twice: by the lint rule in import-lint.mjs, and by `test/unit/import-rules.test.ts`,
 * which walks the real imports (lint can be switched off with a comment; the test cannot).
 *
 * A floor is a folder directly under `src`, or `electron`. Each line says from which floors it may import; its own is always allowed.
 * `texts` holds every Dutch word and imports only the domain, for the limits and the rounding in its sentences, so every floor that
 * speaks to a user may import it. `look` holds the design tokens of the screens and of Word. `markup` reads XML from outside, for
 * workbooks (storage) and templates (report).
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
  'src/filling': ['src/standalone', 'src/domain', 'src/texts'],
  'src/slides': ['src/domain', 'src/texts', 'src/look'],
  'src/projector': ['src/slides', 'src/contract', 'src/domain', 'src/texts', 'src/look'],
  'src/standalone': ['src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/respond': ['src/filling', 'src/standalone', 'src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/delegate': ['src/standalone', 'src/domain', 'src/contract', 'src/texts', 'src/look'],
  'src/ballot': ['src/contract', 'src/domain', 'src/texts'],
  electron: ['src/contract', 'src/domain', 'src/look', 'src/texts'],
}

/**
 * Packages that only one floor may import.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packageOwners = {
  electron: ['electron'],
  dexie: ['src/storage'],
  docx: ['src/report'],
  saxes: ['src/markup'],
  'age-encryption': ['src/storage'],
  '@noble/ciphers': ['src/storage'],
  '@noble/hashes': ['src/storage', 'src/report'],
  '@scure/base': ['src/storage'],
  minisearch: ['src/stores'],
}

/** Pure floors import no package at all: they need nothing but the language. */
export const pureFloors = ['src/domain', 'src/texts', 'src/look']

/** The rows of the proof, in the order of the table, and the table itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {number} tries
 * @property {number} failures
 * @property {number} seconds
 * @property {number} busy seconds of the processor, of this process alone
 * @property {string} note what was counted besides
 * @property {string} notRun why it did not run on this computer; empty when it did
 */

/**
 * What is proved; the test file of a part has its name, or what stands before it. `needs`: what not every computer has.
 *
 * @typedef {'electron' | 'strace' | 'a small disk'} Need
 * @type {readonly { readonly id: string; readonly what: string; readonly needs?: readonly Need[] }[]}
 */
export const PARTS = [
  { id: 'mutants-dossier', what: 'Mutants: dossier file' },
  { id: 'mutants-locked', what: 'Mutants: locked dossier file' },
  { id: 'mutants-keys', what: 'Mutants: locked copy, key file, keystore, typed key' },
  { id: 'mutants-answer', what: 'Mutants: answer file, and its text in an e-mail' },
  { id: 'mutants-return', what: 'Mutants: return file' },
  { id: 'mutants-framework-json', what: 'Mutants: framework and questionnaire (JSON)' },
  { id: 'mutants-framework-xlsx', what: 'Mutants: framework (Excel)' },
  { id: 'mutants-framework-list', what: 'Mutants: published list of norms (Excel and csv)' },
  { id: 'mutants-list-csv', what: 'Mutants: answer list (csv)' },
  { id: 'mutants-list-xlsx', what: 'Mutants: answer list (Excel)' },
  { id: 'mutants-benchmark', what: 'Mutants: benchmark file' },
  { id: 'mutants-template', what: 'Mutants: template (Word)' },
  { id: 'mutants-messages', what: 'Mutants: messages from page to shell' },
  { id: 'operations-undo', what: 'Generated operations: all undone is the start, all redone the end' },
  { id: 'operations-round-trip', what: 'Generated operations: file, copy and put back are the same' },
  { id: 'clock-days', what: 'Clock: days, terms and dates in eleven zones' },
  { id: 'clock-history', what: 'Clock set back and wrong: history, undo, copies' },
  { id: 'clock-copies', what: 'Clock: which copies may go' },
  {
    id: 'kill-electron',
    what: 'SIGKILL in real Electron: saving, import, returned work, adoption, report, copy, putting back, move, lock',
    needs: ['electron'],
  },
  {
    id: 'kill-chromium-leveldb',
    what: 'SIGKILL in Chromium (LevelDB): saving, import, returned work, adoption, report, migration, move, lock',
  },
  {
    id: 'kill-chromium-sqlite',
    what: 'SIGKILL in Chromium (SQLite): saving, import, returned work, adoption, report, migration, move, lock',
  },
  {
    id: 'disk',
    what: 'Full disk, read-only, folder away in real Electron: saving, import, copies, files',
    needs: ['electron', 'a small disk'],
  },
  {
    id: 'offline',
    what: 'Real Electron past every screen under strace: nothing leaves, no name is looked up',
    needs: ['electron', 'strace'],
  },
  { id: 'checklist', what: "Electron's checklist: the test of each item", needs: ['electron'] },
]

/**
 * The parts whose id begins with one of these; all when none is given. Throws when one of them begins no part.
 * @param {readonly string[] | undefined} given
 */
export function partsOf(given) {
  const unknown = given?.find((one) => !PARTS.some(({ id }) => id.startsWith(one)))
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}. There are: ${PARTS.map(({ id }) => id).join(', ')}`)
  return PARTS.filter(({ id }) => given?.some((one) => id.startsWith(one)) ?? true)
}

/**
 * The test file of a part: some tell more than one.
 * @param {string} id
 */
export function fileOf(id) {
  const names = [id, id.split('-')[0] ?? id].map((name) => `${name}.test.ts`)
  return `test/proof/${names.find((name) => existsSync(join(import.meta.dirname, name))) ?? `${id}.test.ts`}`
}

/** @param {number} seconds */
const time = (seconds) => `${seconds.toFixed(0)} s`

/**
 * The rows as a plain, aligned table.
 * @param {ReadonlyMap<string, Row>} rows
 * @param {readonly { readonly id: string; readonly what: string }[]} parts
 */
export function tableOf(rows, parts) {
  const lines = parts.map(({ id, what }) => {
    const row = rows.get(id)
    if (row === undefined) return [what, '-', '-', '-', '-', 'gave no result']
    if (row.notRun !== '') return [what, '-', '-', '-', '-', `not run: ${row.notRun}`]
    return [what, String(row.tries), String(row.failures), time(row.seconds), time(row.busy), row.note]
  })
  const head = ['what', 'tries', 'failures', 'time', 'cpu', 'counted']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (column === 5 ? 0 : (line[column] ?? '').length))),
  )
  return [head, widths.map((width) => '-'.repeat(width)), ...lines]
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 || column === 5
            ? text.padEnd(widths[column] ?? 0)
            : text.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

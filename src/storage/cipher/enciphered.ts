/**
 * Puts a cipher, or its absence, between Dexie and the database. Of a record only what the engine must search by stays in clear; the whole
 * record is in one sealed field.
 */
import type {
  DBCore,
  DBCoreCursor,
  DBCoreKeyRange,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  Dexie,
} from 'dexie'
import type { RowCipher } from './row-cipher'

/** The field with the sealed record. Frozen: it tells an enciphered row from one in clear. */
const SEALED = '$'
/** Field of which the value is never in clear, also not as a key. */
const DIGEST = 'sha256'
/** Keys of settings that say where the database is, whether it is whole and how it is locked; read before any key is there. */
const CLEAR_SETTINGS: ReadonlySet<unknown> = new Set(['place', 'lock'])

type Row = Readonly<Record<string, unknown>>

/** A row that is in clear where it should be sealed, or the other way round. Nothing is given, and nothing is written. */
class WrongForm extends Error {
  override readonly name = 'WrongForm'
}

/** Whether a row, as the engine has it, is enciphered. */
export function isEnciphered(row: unknown): boolean {
  return typeof row === 'object' && row !== null && SEALED in row
}

/**
 * Makes a database read and write through a cipher; `null` for one in clear. To be called before it is opened. Either way rows of the other
 * form are refused, so that no upgrade ever runs on a database that is not understood.
 */
export function encipher(database: Dexie, cipher: RowCipher | null): void {
  database.use({
    stack: 'dbcore',
    name: 'cipher',
    // Below everything of Dexie itself: what is cached, compared and announced is in clear.
    level: -2,
    create: (core: DBCore) => ({
      ...core,
      table: (name: string) => {
        const table = core.table(name)
        return through(table, cipher === null ? clearForm(name) : sealedForm(table, cipher))
      },
    }),
  })
}

/** How rows and keys of one table are stored. */
interface Form {
  readonly stored: (row: Row) => Row
  readonly read: (row: Row) => Row
  /** Of the primary key, and back. */
  readonly storedKey: (key: unknown) => unknown
  readonly readKey: (key: unknown) => unknown
}

function clearForm(table: string): Form {
  return {
    stored: (row) => row,
    read: (row) => {
      if (SEALED in row) throw new WrongForm(`a sealed row in ${table}, and no key`)
      return row
    },
    storedKey: (key) => key,
    readKey: (key) => key,
  }
}

function sealedForm({ name, schema }: DBCoreTable, cipher: RowCipher): Form {
  const { primaryKey, indexes } = schema
  const clear = [...new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []))]
  const digestAt = Array.isArray(primaryKey.keyPath) ? primaryKey.keyPath.indexOf(DIGEST) : -1
  const withDigest = (key: unknown, change: (digest: string) => string): unknown => {
    if (digestAt === -1 || !Array.isArray(key)) return key
    const digest: unknown = key[digestAt]
    return isDigest(digest) ? key.with(digestAt, change(digest)) : key
  }
  const isClearSetting = (row: Row): boolean => name === 'settings' && CLEAR_SETTINGS.has(row['key'])
  return {
    stored(row) {
      if (isClearSetting(row)) return row
      const left = clear.flatMap((field) => {
        const value = row[field]
        if (value === undefined) return []
        return [[field, field === DIGEST && isDigest(value) ? cipher.hide(value) : value] as const]
      })
      const kept: Row = Object.fromEntries(left)
      return { ...kept, [SEALED]: cipher.seal(placeOf(name, kept), row) }
    },
    read: (row) => (isClearSetting(row) ? row : (openedRow(name, row, cipher) as Row)),
    storedKey: (key) => withDigest(key, cipher.hide),
    readKey: (key) => withDigest(key, cipher.reveal),
  }
}

/** Everything in clear is sealed in with the rest: neither can be exchanged for that of another row. */
function placeOf(table: string, row: Row): string {
  const rest = Object.entries(row).filter(([field]) => field !== SEALED)
  return JSON.stringify([table, rest.sort(([one], [other]) => (one < other ? -1 : 1))])
}

/**
 * A record from a row as the engine has it.
 * @throws when the row is in clear, or is not of this key
 */
export function openedRow(table: string, row: unknown, cipher: RowCipher): unknown {
  const sealed = isRow(row) ? row[SEALED] : undefined
  if (!isRow(row) || !(sealed instanceof Uint8Array)) throw new WrongForm(`a row in clear in ${table}`)
  return cipher.open(placeOf(table, row), sealed)
}

const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

function through(table: DBCoreTable, form: Form): DBCoreTable {
  const readOrNothing = (row: unknown): unknown => (isRow(row) ? form.read(row) : row)
  const rangeOf = (range: DBCoreKeyRange): DBCoreKeyRange => ({
    ...range,
    lower: form.storedKey(range.lower),
    upper: form.storedKey(range.upper),
  })
  /** Only of the primary key: no other index has a digest in it. */
  const queryOf = <
    Q extends { readonly index: { readonly isPrimaryKey?: boolean }; readonly range: DBCoreKeyRange },
  >(
    query: Q,
  ): Q => (query.index.isPrimaryKey === true ? { ...query, range: rangeOf(query.range) } : query)
  return {
    ...table,
    // Dexie's own promises throughout: an await would lose the transaction that is under way.
    mutate: (request) =>
      table.mutate(storedRequest(request, form, rangeOf)).then((response) => answered(response, form)),
    get: (request) => table.get({ ...request, key: form.storedKey(request.key) }).then(readOrNothing),
    getMany: (request) =>
      table
        .getMany({ ...request, keys: request.keys.map(form.storedKey) })
        .then((rows) => rows.map(readOrNothing)),
    query: (request) =>
      table.query({ ...request, query: queryOf(request.query) }).then(({ result }) => ({
        result: result.map(request.values === true ? readOrNothing : form.readKey),
      })),
    openCursor: (request) =>
      table
        .openCursor({ ...request, query: queryOf(request.query) })
        .then((cursor) => cursor && readCursor(cursor, form, request.query.index.isPrimaryKey === true)),
    count: (request) => table.count({ ...request, query: queryOf(request.query) }),
  }
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null

/** Nothing but the rows themselves goes along: what Dexie adds for others (`updates`, `changeSpec`) would be in clear. */
function storedRequest(
  request: DBCoreMutateRequest,
  form: Form,
  rangeOf: (range: DBCoreKeyRange) => DBCoreKeyRange,
): DBCoreMutateRequest {
  const { trans } = request
  switch (request.type) {
    case 'delete':
      return { type: 'delete', trans, keys: request.keys.map(form.storedKey) }
    case 'deleteRange':
      return { type: 'deleteRange', trans, range: rangeOf(request.range) }
    case 'add':
    case 'put':
      return {
        type: request.type,
        trans,
        values: request.values.map((row: Row) => form.stored(row)),
        ...(request.wantResults === undefined ? {} : { wantResults: request.wantResults }),
      }
  }
}

function answered(response: DBCoreMutateResponse, form: Form): DBCoreMutateResponse {
  return {
    ...response,
    lastResult: form.readKey(response.lastResult),
    ...(response.results === undefined ? {} : { results: response.results.map(form.readKey) }),
  }
}

function readCursor(cursor: DBCoreCursor, form: Form, byPrimaryKey: boolean): DBCoreCursor {
  const key = (given: unknown): unknown => (byPrimaryKey ? form.readKey(given) : given)
  const stored = (given: unknown): unknown => (byPrimaryKey ? form.storedKey(given) : given)
  return Object.create(cursor, {
    key: { get: () => key(cursor.key) },
    primaryKey: { get: () => form.readKey(cursor.primaryKey) },
    value: { get: () => (isRow(cursor.value) ? form.read(cursor.value) : (cursor.value as unknown)) },
    continue: {
      value: (to?: unknown) => {
        if (to === undefined) cursor.continue()
        else cursor.continue(stored(to))
      },
    },
    continuePrimaryKey: {
      value: (to: unknown, primary: unknown) => {
        cursor.continuePrimaryKey(stored(to), form.storedKey(primary))
      },
    },
  }) as DBCoreCursor
}

/**
 * A mark per round that is another one after every change of the round. Whoever remembers what it read of a round, with the mark it had
 * then, sees by a row of a few bytes whether that still holds, in the same transaction: also when another window changed the round.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie'

/** Table of the marks. */
export const ROUND_MARKS = 'roundMarks'
const ROUNDS = 'rounds'

/** Has every write of a round renew its mark in the same transaction, whoever writes it. To be called before the database is opened. */
export function markRounds(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'round-marks',
    // Above the cipher, so that marks are sealed; below what Dexie announces: nobody follows them.
    level: -1,
    create: (core: DBCore) =>
      // An upgrade from before there were marks writes rounds too.
      core.schema.tables.some(({ name }) => name === ROUND_MARKS) ? marking(core) : core,
  })
}

function marking(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.includes(ROUNDS) ? [...new Set([...stores, ROUND_MARKS])] : stores,
        mode,
        options,
      ),
    table: (name) => (name === ROUNDS ? marked(core.table(name), core.table(ROUND_MARKS)) : core.table(name)),
  }
}

function marked(rounds: DBCoreTable, marks: DBCoreTable): DBCoreTable {
  return {
    ...rounds,
    // Dexie's own promises throughout: an await would lose the transaction that is under way.
    mutate: (request) =>
      marks.mutate(markRequest(request)).then(({ numFailures, failures }) => {
        if (numFailures > 0) throw failures[0] ?? new Error('a mark was not written')
        return rounds.mutate(request)
      }),
  }
}

/** The marks that go with a write of rounds. */
function markRequest(request: DBCoreMutateRequest): DBCoreMutateRequest {
  const { trans } = request
  switch (request.type) {
    case 'delete':
      return { type: 'delete', trans, keys: request.keys }
    case 'deleteRange':
      return { type: 'deleteRange', trans, range: request.range }
    case 'add':
    case 'put':
      return {
        type: 'put',
        trans,
        values: request.values.map(({ id }: { readonly id: string }) => ({ id, mark: crypto.randomUUID() })),
      }
  }
}

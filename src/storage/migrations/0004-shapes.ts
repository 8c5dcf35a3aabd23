/**
 * What kept results of version 3 look like in version 4. The steps of the database and of the dossier file both go by this file; like
 * every released step it never changes again, so the new fields are written out here, not imported.
 */

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every record of a list reshaped; what is no list of records stays as it is, for the check that comes after. */
function each(list: unknown, reshaped: (record: Fields) => Fields): unknown {
  return Array.isArray(list)
    ? list.map((record: unknown) => (isFields(record) ? reshaped(record) : record))
    : list
}

/** The ids of groups, under the name they have in this list. */
function idsIn(list: unknown, field: string): readonly unknown[] {
  return Array.isArray(list) ? list.flatMap((one: unknown) => (isFields(one) ? [one[field]] : [])) : []
}

/**
 * A round with kept results that say of every group and distribution that is not shown that the reason was not kept: version 3 kept
 * none, and from what is shown it cannot be told.
 */
export function roundWithReasons(round: Fields): Fields {
  const kept = round['keptResults']
  if (!isFields(kept)) return round
  const known = idsIn(kept['groups'], 'id')
  const hiddenBeside = (scores: unknown) => {
    const shown = new Set(idsIn(scores, 'groupId'))
    return known.filter((id) => !shown.has(id)).map((groupId) => ({ groupId, reason: 'not-kept' }))
  }
  const statement = (one: Fields): Fields => ({
    countsWithheld: one['counts'] === null && one['withheld'] === null ? 'not-kept' : null,
    hiddenGroups: hiddenBeside(one['groups']),
    ...one,
    groups: each(one['groups'], (score) => ({
      countsWithheld: score['counts'] === null ? 'not-kept' : null,
      ...score,
    })),
  })
  const themes = each(kept['themes'], (theme) => ({
    hiddenGroups: hiddenBeside(theme['groups']),
    ...theme,
    groups: each(theme['groups'], (score) => ({ countsWithheld: null, ...score })),
    statements: each(theme['statements'], statement),
  }))
  return { ...round, keptResults: { ...kept, themes } }
}

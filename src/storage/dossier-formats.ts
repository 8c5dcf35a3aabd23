/** What earlier versions of the application wrote, in the shape of today. Nothing is checked here: that comes after. */

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every record of a list with the fields it did not have yet; anything that is not a list of records stays for the check. */
function withNew(list: unknown, fields: Fields): unknown {
  return Array.isArray(list)
    ? list.map((record: unknown) => (isFields(record) ? { ...fields, ...record } : record))
    : list
}

/** Format 1 knew no receipts, keys, codes or screening. */
function fromFormat1(data: Fields): Fields {
  return {
    receipts: [],
    ...data,
    rounds: withNew(data['rounds'], {
      keys: null,
      usesCodes: false,
      codeHashes: [],
      keptResults: null,
      closings: [],
    }),
    responses: withNew(data['responses'], { screening: { keep: null, improve: null } }),
  }
}

/** The data of a dossier file of any format we have had; of the newest it stays as it is. */
export function inNewestFormat(data: unknown, formatVersion: number): unknown {
  return formatVersion === 1 && isFields(data) ? fromFormat1(data) : data
}

/**
 * What a table of the fields of a record is made of. One table per kind of record says of every field how it is filled in, where it
 * stands and who may fill it in; forms, documents and schemas go by it, so that a new field shows everywhere, does not compile or fails a test.
 */

/** `line`: one line. `lines`: a few. `text`: as much as it takes. */
export const TEXT_KINDS = ['line', 'lines', 'text'] as const
type TextKind = (typeof TEXT_KINDS)[number]

/**
 * How a value is filled in and shown. Texts and days show by themselves wherever fields are listed; whatever is `yes-no`, `choice` or
 * `own` has to be named there, because its words or its screen are its own.
 */
type KindOf<Value> =
  | 'own'
  | (string extends Value
      ? null extends Value
        ? 'day'
        : TextKind
      : boolean extends Value
        ? 'yes-no'
        : 'choice')

/** What the table says of one field. */
interface FieldRule<Section extends string, Value> {
  readonly kind: KindOf<Value>
  readonly section: Section
  /** What somebody who gets the work sent may do with it. Not said: it stays in the dossier. */
  readonly delegated?: 'fill-in' | 'read'
  /** Of what may be filled in: the version of the return file that first holds it. Not said: the first one. */
  readonly since?: number
}

/** A rule for every field of `Shape`, in the order in which they are filled in and shown. */
export type FieldTable<Shape, Section extends string> = {
  readonly [Field in keyof Shape]-?: FieldRule<Section, Shape[Field]>
}

type Wanted = Readonly<Record<string, readonly unknown[]>>

/** The fields of a table that have one of the wanted values of every property named. */
type FieldsWith<Table, Want extends Wanted> = {
  [Field in keyof Table]: Table[Field] extends { readonly [Property in keyof Want]: Want[Property][number] }
    ? Field
    : never
}[keyof Table]

/**
 * The fields of a table with one of the wanted values of every property named, in the order of the table. Throws when there is none: a
 * list that nothing is in is a mistake in the table.
 */
export function fieldsWith<Table extends object, const Want extends Wanted>(
  table: Table,
  wanted: Want,
): readonly [FieldsWith<Table, Want>, ...FieldsWith<Table, Want>[]] {
  const isWanted = (rule: object) =>
    Object.entries(wanted).every(([property, values]) => values.includes(Reflect.get(rule, property)))
  const [first, ...more] = Object.entries(table)
    .filter(([, rule]) => isWanted(rule as object))
    .map(([field]) => field as FieldsWith<Table, Want>)
  if (first === undefined) throw new Error(`No field with ${JSON.stringify(wanted)}`)
  return [first, ...more]
}

/** All fields of a table, in its order. */
export function fieldsOf<Table extends object>(table: Table): readonly (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[]
}

/** These fields of a record, and nothing else of it. */
export function pickFields<Shape, Field extends keyof Shape>(
  record: Shape,
  fields: readonly Field[],
): Pick<Shape, Field> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<Shape, Field>
}

/** The same value for each of these fields. */
export function everyField<Field extends PropertyKey, Value>(
  fields: readonly Field[],
  value: Value,
): Record<Field, Value> {
  return Object.fromEntries(fields.map((field) => [field, value])) as Record<Field, Value>
}

/** Whether a field is on a list of fields. */
export function isOneOf<Field>(fields: readonly Field[], field: unknown): field is Field {
  return (fields as readonly unknown[]).includes(field)
}

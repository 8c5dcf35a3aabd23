/** The parts every question set file is made of, with what an editor reads about each. */
import * as v from 'valibot'
import { isRealDay } from '../domain/calendar'
import { content } from '../texts/framework/content/content'

const { about, wrong } = content

interface About {
  readonly title: string
  readonly description: string
}

/** Longest texts, in characters; roomy, to keep a file that is no question set out of the screens. */
export const LINE = 200
export const PARAGRAPH = 1000
export const PAGE = 4000

/** Text with at least one visible character. */
export function text(max: number, { title, description }: About) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, wrong.blank),
    v.maxLength(max, wrong.tooLong(max)),
    v.metadata({ title, description }),
  )
}

/** Text that may be left empty, by a list that does not say; white space alone is no text. */
export function textOrNone(max: number, { title, description }: About) {
  return v.pipe(
    v.string(),
    v.regex(/^$|\S/, wrong.blank),
    v.maxLength(max, wrong.tooLong(max)),
    v.metadata({ title, description }),
  )
}

/** At most `max` parts. */
export function listOrNone<TPart extends v.GenericSchema>(
  part: TPart,
  max: number,
  { title, description }: About,
) {
  return v.pipe(v.array(part), v.maxLength(max, wrong.tooMany(max)), v.metadata({ title, description }))
}

/** One to `max` parts. */
export function list<TPart extends v.GenericSchema>(part: TPart, max: number, { title, description }: About) {
  return v.pipe(
    v.array(part),
    v.minLength(1, wrong.noParts),
    v.maxLength(max, wrong.tooMany(max)),
    v.metadata({ title, description }),
  )
}

/** An id: letters, digits, full stops and dashes, forty at most. */
export function id({ title, description }: About = about.id) {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, wrong.badId),
    v.metadata({ title, description }),
  )
}

/** A date that exists, as `yyyy-mm-dd`. */
function day({ title, description }: About) {
  // The form is for the JSON Schema, which an editor reads while typing; only code can check that the day exists.
  return v.pipe(
    v.string(),
    v.isoDate(wrong.badDate),
    v.check(isRealDay, wrong.badDate),
    v.metadata({ title, description }),
  )
}

/** A day that exists, or nothing. */
export function dayOrNone({ title, description }: About) {
  return v.pipe(
    v.string(),
    v.regex(/^(\d{4}-\d{2}-\d{2})?$/, wrong.badDate),
    v.check((text) => text === '' || isRealDay(text), wrong.badDate),
    v.metadata({ title, description }),
  )
}

/** True or false. */
export function yesNo({ title, description }: About) {
  return v.pipe(v.boolean(), v.metadata({ title, description }))
}

/** One of the given values. */
export function oneOf<const TOptions extends v.PicklistOptions>(
  options: TOptions,
  { title, description }: About,
) {
  return v.pipe(v.picklist(options), v.metadata({ title, description }))
}

/** What every question set begins with. */
export const head = {
  $schema: v.optional(v.pipe(v.string(), v.metadata(about.schemaKey))),
  id: id(),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{1,4}(\.\d{1,4}){0,2}(-[A-Za-z0-9.]{1,20})?$/, wrong.badVersion),
    v.metadata(about.version),
  ),
  date: day(about.date),
  title: text(LINE, about.setTitle),
  disclaimer: text(PAGE, about.disclaimer),
}

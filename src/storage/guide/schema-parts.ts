/** Pieces of the schemas of the Wegwijzer and of the drafts of documents: texts without markup, ids, lists. */
import * as v from 'valibot'
import { isRealDay } from '../../domain/calendar'
import { content } from '../../texts/framework/content/content'
import { guideFiles } from '../../texts/guide/guide-files'

const { about, wrong } = guideFiles

/** What an editor reads when hovering a field. */
export interface About {
  readonly title: string
  readonly description: string
}

/** Longest texts, in characters; a page stays one that is read in minutes. */
export const LINE = 200
export const PARAGRAPH = 1000

/** Tags and entities of HTML, and the signs of Markdown for bold, code and links. A text is shown as it is, so these would be too. */
const MARKUP = /<\/?[a-z!]|&(?:#\d+|[a-z]+);|\*\*|__|\]\(|`/i

/** A text without markup that may be empty. */
export function maybeEmpty(max: number, { title, description }: About) {
  return v.pipe(
    v.string(),
    v.maxLength(max, content.wrong.tooLong(max)),
    v.check((text) => !MARKUP.test(text), wrong.markup),
    v.metadata({ title, description }),
  )
}

/** A text without markup that says something. */
export function text(max: number, { title, description }: About) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, content.wrong.blank),
    v.maxLength(max, content.wrong.tooLong(max)),
    v.check((given) => !MARKUP.test(given), wrong.markup),
    v.metadata({ title, description }),
  )
}

/** A fixed id. */
export function id({ title, description }: About = about.id) {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, content.wrong.badId),
    v.metadata({ title, description }),
  )
}

/** A list of ids. */
export function ids({ title, description }: About) {
  return v.pipe(v.array(id()), v.maxLength(60, content.wrong.tooMany(60)), v.metadata({ title, description }))
}

/** A list of at most so many parts. */
export function list<TPart extends v.GenericSchema>(part: TPart, max: number, { title, description }: About) {
  return v.pipe(
    v.array(part),
    v.maxLength(max, content.wrong.tooMany(max)),
    v.metadata({ title, description }),
  )
}

/** One of a few words. */
export function oneOf<const TOptions extends v.PicklistOptions>(
  options: TOptions,
  { title, description }: About,
) {
  return v.pipe(v.picklist(options), v.metadata({ title, description }))
}

/** What kind of file it is. */
export function kind<const TKind extends string>(value: TKind) {
  return v.pipe(v.literal(value), v.metadata(about.kind))
}

/** Where an editor finds the schema; left out where a file is read. */
export const schemaKey = { $schema: v.optional(v.pipe(v.string(), v.metadata(content.about.schemaKey))) }

/** A day of the calendar. */
export function day({ title, description }: About) {
  return v.pipe(
    v.string(),
    v.isoDate(content.wrong.badDate),
    v.check(isRealDay, content.wrong.badDate),
    v.metadata({ title, description }),
  )
}

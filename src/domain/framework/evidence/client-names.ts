/** How a person is named next to a date: with a title, with initials or with a first name. */
import { FIRST_NAMES } from '../../first-names'

const PREFIX = String.raw`(?:van|de|den|der|het|ter|ten|te|el|al|ben|v\.\s?d\.|v/d|vd|v\.|’t|'t)`
const PREFIXES = String.raw`(?:${PREFIX}\s+)*`
/** "J.A.", "J.A", "JA", "J". */
const INITIALS = String.raw`(?!(?:St|Dr|Mr|Nr|Ds)\.)(?:(?:\p{Lu}\p{Ll}?\.\s?){1,5}\p{Lu}?|\p{Lu}{1,3}(?=[\s,]))`
const SURNAME = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*`
/** Endings of other capitalised words in this field: a law, plan or group is not a person. */
const THINGS =
  'lijst plan wet standaard kader groep protocol richtlijn verslag nota rapport advies raad zorg overleg vergadering besluit afspraken afspraak overeenkomst stuk brief beleid regeling model handreiking leidraad visie convenant notulen agenda versie centrum ziekenhuis praktijk inspectie ministerie gemeente regio start datum wijziging bijlage module kennis team dag commissie bestuur netwerk verbond jaar kwaliteit kansrijke connect centraal federatie vrouwen'
const NO_THING = String.raw`(?![\p{L}-]*(?:${THINGS.split(' ')
  .map((thing) => `[${thing.charAt(0).toUpperCase()}${thing.charAt(0)}]${thing.slice(1)}`)
  .join('|')})(?!\p{L}))`
const WORD = String.raw`${NO_THING}${SURNAME}`
const TITLE = String.raw`(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]ej|[Dd]hr|[Mm]eneer|[Mm]ijnheer|[Dd]e heer|MW|MEVR|DHR)`
export const CLIENT = String.raw`(?:[Bb]aby|[Kk]ind(?:je)?|[Cc]li[eë]nte?|[Pp]ati[eë]nte?|[Kk]raamvrouw|[Zz]wangere|[Bb]arende|[Pp]t|[Pp]te)`
/** What may come between a name and a date: punctuation, sex or age, "d.d." or "van". */
const BETWEEN = String.raw`(?:\s(?:van|d\.d\.|dd\.?))?[\s,;:|/(*)-]{1,5}(?:[vmVM][\s,;:|/()-]{1,4})?(?:\d{1,2}\s?(?:jr|jaar|j)\.?[\s,;:|/()-]{1,4})?`

/** Any word after a title: after "mevr." even a lower-case word is a name. */
const ANY_NAME = String.raw`(?:${INITIALS}\s?)?${PREFIXES}\p{L}[\p{L}’'-]+(?:\s+${PREFIXES}${SURNAME}){0,2}`
/** A title, or a word for a client, followed by a name. */
export const TITLED = String.raw`${TITLE}\.?\s+(?:${INITIALS}\s?)?${PREFIXES}${WORD}(?:\s${PREFIXES}${WORD})?`

/** "mw. B." */
export const TITLED_LETTER = String.raw`${TITLE}\.?\s+\p{Lu}(?:\.|(?!\p{L}))`

/** "De Vries", "Anna de Vries". */
export const NAMED = String.raw`(?:(?:Van|De|Den|Der|Ter|Ten)\s+)?${PREFIXES}${WORD}(?:\s${PREFIXES}${WORD})?`
/** "A.B.", "J. de Vries". */
export const INITIALLED = String.raw`(?:(?:\p{Lu}\.\s?){2,5}(?:${PREFIXES}${SURNAME})?|\p{Lu}\.\s?${PREFIXES}${SURNAME})`

/** A word for a client with a name or initials, right before a date. */
export const SOMEBODY_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${CLIENT}\.?\s+(?:${INITIALS}|(?:${INITIALS}\s?)?(?:${PREFIX}\s+)*${WORD}(?:\s+(?:${PREFIX}\s+)*${WORD}){0,3})${BETWEEN}$`,
  'u',
)

/** "J.A. de Vries", "J Jansen", "De Vries, J.A.", "mevr. jansen", "Anna de Vries", right before a date. */
export const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${INITIALS}\s?${PREFIXES}${SURNAME}|${WORD},?\s+${INITIALS}(?:\s?${PREFIXES})?|${TITLE}\.?\s+${ANY_NAME}|${CLIENT}\.?\s+${ANY_NAME})${BETWEEN}$`,
  'u',
)

/** A client or a woman without a name, "mw. X", or initials alone: significant only with a year that cannot be that of a document. */
export const UNNAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${CLIENT}|[Vv]rouw|${TITLED_LETTER}|(?!(?:B\.V|N\.V|K\.B|V\.S)\.)(?<!\p{L}\.)\p{Lu}\.(?:\s?\p{Lu}\.){1,3})${BETWEEN}$`,
  'u',
)

/** "Sanne de Vries", with a common first name. */
const FULL_NAME = String.raw`(?:${FIRST_NAMES.join('|')})\s+${PREFIXES}${WORD}(?:\s+${PREFIXES}${WORD})?`
export const FULL_NAME_BEFORE = new RegExp(String.raw`(?<!\p{L})${FULL_NAME}${BETWEEN}$`, 'u')
/** "anna de vries", "DE VRIES, ANNA", as people type in a hurry. */
export const HASTY_NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${FULL_NAME}|${PREFIXES}${WORD},?\s+(?:${FIRST_NAMES.join('|')}))${BETWEEN}$`,
  'iu',
)

const NO_NAME =
  'Op Sinds Vanaf Per Tot Van Vóór Voor Na Ingang Ingevoerd Gestart Begonnen Opgericht Staatscourant Staatsblad'
/** A single capitalised word before or after a date: significant only with a year that cannot be that of a document. */
export const WORD_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?!(?:${NO_NAME.split(' ').join('|')})(?!\p{L}))${WORD}${BETWEEN}$`,
  'u',
)
export const WORD_AFTER = new RegExp(
  String.raw`^${BETWEEN}(?!(?:${NO_NAME.split(' ').join('|')})(?!\p{L}))${PREFIXES}${WORD}`,
  'u',
)

/** "12-3-1985 J. de Vries", "12-3-1985: mw. Jansen". */
export const NAME_AFTER = new RegExp(
  String.raw`^${BETWEEN}(?:${INITIALS}\s?${PREFIXES}${SURNAME}|${TITLE}\.?\s+${PREFIXES}\p{L}{2,}|${FULL_NAME}|${WORD},\s+${INITIALS})`,
  'u',
)

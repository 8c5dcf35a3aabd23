/** Columns of a list that say who somebody is, from where, or when they answered: recognised by their heading and by their values. */
import { comparable } from '../../list/list-words'
import { readAnswer } from './answer-list-values'
import type { ScalePoint } from '../../question-set'

/**
 * Headings that Microsoft Forms, Google Forms, LimeSurvey, Qualtrics, SurveyMonkey, KoBo, EUSurvey, Nextcloud and REDCap add by
 * themselves, or that people add, in Dutch and English. Times count too: in a small VSV the order of answering identifies people
 * (method K14).
 */
const headings = [
  /^(?:antwoord |response |respons |submission |inzending |user |gebruikers? |respondent |contribution |bijdrage |record |participant |deelnemer |collector |device |subscriber |account |study |castor |case )?(?:id|uuid|guid|alias)(?: antwoord id| response id)?$/,
  /^(?:nr|nummer|volgnummer|respondent|deelnemer|invuller|medewerker|gebruiker|user|participant)(?: ?(?:nummer|nr|id|naam|code))?$/,
  /\b(?:begintijd|eindtijd|starttijd|tijdstempel|timestamp|datestamp|startdate|enddate|submitdate|tijdstip)\b/,
  /\b(?:start|end|eind|recorded|submission|creation|response|begin) ?(?:date|time|datum|tijd)\b/,
  /^(?:start|end|einde?|begin|today|vandaag|created|aangemaakt|updated|bijgewerkt|last update|laatste wijziging|ingevuld|ingestuurd|verzonden|submitted)(?: (?:op|at|on|door|by))?$/,
  /\b(?:tijd van (?:voltooien|voltooiing)|completion time|laatst gewijzigd|last modified(?: time)?)\b/,
  /\b(?:datum (?:ingestuurd|gestart|laatste actie|verzonden|ingevuld|van invullen)|date (?:submitted|started|last action))\b/,
  /^(?:datum|tijd|date|time)$/,
  /\b(?:vraagtijd|groepstijd|totale tijd|question time|group time|total time|interviewtime)\b/,
  /\b(?:e ?mail|email ?adres|emailadres|mailadres)\b/,
  /^(?:submitted|ingevuld|ingestuurd|verzonden|created|aangemaakt) (?:door|by)\b/,
  /\b(?:gebruikersnaam|username|user name|display name|weergavenaam|voornaam|achternaam|(?:first|last|full) ?name|voorletters|initialen|handtekening)\b/,
  /\b(?:ip ?adres|ip ?address|ipaddr|telefoon(?:nummer)?|phone ?(?:number)?|mobiel(?: ?nummer)?|geboortedatum|bsn|personeelsnummer|big nummer|agb code)\b/,
  /^(?:tel|telnr|gsm|mobile|praktijk|praktijknaam|organisatie|organisation|organization|werkgever|bedrijf|adres|address|postcode|woonplaats|plaats|location|locatie)$/,
  /\b(?:latitude|longitude|breedtegraad|lengtegraad|device ?id|user ?agent|external (?:data )?reference)\b/,
  /\b(?:token|toegangscode|access code|refurl|verwijzende url|referrer url|seed|startlanguage|starttaal|start language|lastpage|laatste pagina|last page)\b/,
]

/** "Name" in a heading of a few words, unless it is the name of a profession or theme. */
const name = /\b(?:naam|names?|namen)\b/
const nameOfWork = /\b(?:beroep|beroepsgroep|discipline|profession|thema|theme)\b/
/** Up to this many words a heading with "naam" is taken to ask for a name. */
const SHORT = 4

/** A heading as its words: `RecipientLastName` and `_submitted_by` as well. */
export function wordsOf(heading: string): string {
  return comparable(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/gu, ' '))
}

/**
 * Whether the heading shows that the column identifies people: a name, an address, a number, a time, a device. Headings only; the values
 * are judged separately.
 */
export function isIdentifyingHeading(heading: string): boolean {
  return [comparable(heading), wordsOf(heading)].some(
    (words) =>
      headings.some((pattern) => pattern.test(words)) ||
      (name.test(words) && !nameOfWork.test(words) && words.split(' ').length <= SHORT),
  )
}

/** Values that are an address, a number, a time or a device of a person. */
const values = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  /^(?:\+|00?)[\d\s().-]{8,17}$/u,
  /^\d{4}-\d{2}-\d{2}(?:[T\s].*)?$/u,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[,\s].*)?$/u,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?$/iu,
  /^\d{1,3}(?:\.\d{1,3}){3}$/u,
  /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/iu,
  /^R_\w{8,}$/u,
]

/** Fewest values of which "different for everybody" means something. */
const MANY = 4
/** A value with more characters than this is a text rather than a name or number. */
const STORY = 60

/**
 * Whether the values of a column could identify people: most are an e-mail address, telephone number, time or network address, or no two
 * are the same. Values that read as answers do not count.
 */
export function areIdentifyingValues(column: readonly string[], scale: readonly ScalePoint[]): boolean {
  const filled = column.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const telling = filled.filter((cell) => values.some((pattern) => pattern.test(cell))).length
  if (telling > 0 && telling * 2 >= filled.length) return true
  return (
    filled.length >= MANY &&
    filled.length * 5 >= column.length * 4 &&
    new Set(filled).size === filled.length &&
    filled.every((cell) => cell.length <= STORY) &&
    !filled.every((cell) => readAnswer(cell, scale, {}).kind === 'value')
  )
}

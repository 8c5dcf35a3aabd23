/** Words from the record of one person: patient numbers, "dossier van mw. Jansen", "G2P1", a telephone number or an address of a client. */
import { CLIENT, INITIALLED, NAMED, TITLED, TITLED_LETTER } from './client-names'

/** About a way of working: "wij vragen geen patiëntnummers". */
const NOT_THERE = String.raw`(?<!(?:geen|zonder|nooit|niet)\s+(?:een\s+)?)`
const DATE = String.raw`\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]'?\d{2,4}`
const PHONE = String.raw`(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s-]?\d){8}`
const CONTACT = String.raw`(?:tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?|gsm|bereikbaar(?:\s+op)?|nummer|06)`
const POSTCODE = String.raw`[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])`
/** Weeks and days of a pregnancy: 38+2. */
const TERM = String.raw`(?<!\d)(?:1[6-9]|[23]\d|4[0-3])\s?\+\s?[0-6](?!\d)`
const MAIL = String.raw`[\w.+-]{2,}@[\w-]+\.[\w.-]+`

const RECORD_WORDS: readonly RegExp[] = [
  // Numbers and names as stored in a care system.
  new RegExp(
    String.raw`(?<!\p{L})${NOT_THERE}(?:pati[eë]nt|cli[eë]nt)(?:en)?[-\s]?(?:nummers?|nr\b\.?|id\b|naam|namen)(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:pat\.?|pt\.?|ptn\.?|cl\.?|pati[eë]nte?|cli[eë]nte?|zorg|epd|zis|hix|chipsoft|mrn|mdn|pid)[-\s]?(?:nummer|nr\.?|id|no\.?)?[\s:=]{1,3}#?(?!(?:19|20)\d\d(?!\d|[-.]\d{3}))(?:\p{Lu}{0,2}\d{4,}|\d{4}[-.]\d{3,})(?!\d|[-/.]\d)/giu,
  /(?<!\p{L})(?:medisch|zorg|kraam|pati[eë]nten|cli[eë]nten|epd)[-\s]?dossier(?:nummer|nr\.?)?[\s:#]{1,3}\d{3,}/giu,
  // "BSN-controle" and "het BSN controleren" are subjects a document may be about.
  new RegExp(
    String.raw`(?<!\p{L})${NOT_THERE}(?<!(?:het|op|via|een|gebruik van|protocol|procedure|beleid|werkinstructie)\s+)(?:bsn|burgerservicenummer|sofinummer)(?![\p{L}’'-])(?!\s+(?:wordt|worden|te\s|controle|controleren|vastleggen|gebruiken|opvragen|vragen|verifi))`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer)\s+van\s+(?:${TITLED}|${CLIENT}(?!\p{L}))`,
    'giu',
  ),
  /(?<!\p{L})(?:verzekerden|paspoort|rijbewijs)[-\s]?(?:nummer|nr\.?)[\s:=]{1,3}[\p{Lu}\d]{6,}(?!\p{L})/giu,
  // What belongs to one person.
  /(?<!\p{L})(?:(?:patiënten|patienten|cliënten|clienten|zorg|kraam|baby)?dossier|status|casus|zorgplan|kraamplan|geboorteplan|bevalplan)\s+(?:van\s+)?(?:mw|mevr|mevrouw|mej|dhr|meneer|de heer|baby|cli[eë]nte?|pati[eë]nte?)(?!\p{L})\.?(?:\s+(?:\p{Lu}\.)+)?(?:\s+(?:van|de|den|der)(?=\s))*(?:\s+\p{Lu}[\p{L}’'-]*)?/giu,
  new RegExp(
    String.raw`(?<!\p{L})(?:[Dd]ossier|[Ss]tatus|[Cc]asus|[Pp]artus(?:verslag)?|[Bb]evalling|[Zz]wangerschap|[Ii]ntake|[Kk]lacht|[Cc]alamiteit|[Ee]cho|[Oo]pname|[Oo]verdracht|[Nn]azorg|[Kk]raambed|[Ss]ectio)\s+(?:van\s+|bij\s+)?(?:${TITLED}|${INITIALLED})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Pp]artus|[Bb]evalling|[Ss]ectio|[Oo]pname|[Kk]raambed|[Cc]alamiteit|[Kk]lacht|[Ee]cho|(?:IRIS|VIM)-?melding)\s+(?:(?:d\.?d\.?|op|van)\s+)?(?:${DATE}|\d{3,})(?:\s+\d{1,2}[:.]\d{2})?\s+(?:${TITLED}|${TITLED_LETTER})`,
    'gu',
  ),
  // Her age, or the length of her pregnancy, next to her name.
  new RegExp(
    String.raw`(?<!\p{L})(?:${TITLED}|${TITLED_LETTER})[\s,]{0,2}(?:\(|,\s?)\d{1,2}\s?(?:jr|jaar|j)(?!\p{L})(?!\.?\s+(?:ervaring|in dienst|werkzaam|lid|voorzitter))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${TITLED}|${TITLED_LETTER})[\s,:;(]{1,3}(?:AD\s?)?${TERM}|${TERM}(?:\s?(?:weken|wk))?[\s,:;]{1,3}(?:${TITLED}|${TITLED_LETTER})`,
    'gu',
  ),
  // A named person to whom something happened.
  new RegExp(
    String.raw`(?<!\p{L})(?:${TITLED}|${TITLED_LETTER}|${CLIENT}\s+${NAMED})[^.!?\n]{0,40}?\s(?:geboren|beviel|bevallen|zwanger|ingeleid|ingestuurd|opgenomen|overleden|overleed|gehecht|miskraam|doodgeboren|hoogzwanger|G\d{1,2}\s?P\d{1,2})(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Bb]aby|[Kk]ind(?:je)?|[Tt]weeling|[Pp]asgeborene)\s+van\s+(?:${TITLED}|${INITIALLED})`,
    'gu',
  ),
  // "cliënte De Vries", "patiënte A.B."
  new RegExp(
    String.raw`(?<!\p{L})(?:cli[eë]nte?|pati[eë]nte?|[Cc]li[eë]nte|[Pp]ati[eë]nte|kraamvrouw|zwangere|barende|baby)\s+(?:${INITIALLED}|${NAMED})(?!\p{L}|\s+(?:vrouw|moeder|vader|ouder|gezin|meisje|stel))`,
    'gu',
  ),
  // Gravidity and parity, and dates that belong to one pregnancy.
  /(?<![\p{L}\d])G\d{1,2}\s?[,/]?\s?P\d{1,2}(?:\s?[,/]?\s?A\d{1,2})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])G[IV]{1,4}\s?P(?:[IV]{1,4}|0)(?![\p{L}\d])/gu,
  /(?<!\p{L})gravida\s?\d{1,2}[\s,/]{1,2}para\s?\d{1,2}(?!\d)/giu,
  new RegExp(
    String.raw`(?<!\p{L})(?:uitgerekend(?:e datum)?|[àa] ?terme(?:\s?datum)?|laatste menstruatie|overleden)(?:\s+op)?\s*[:=]?\s*${DATE}(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${CLIENT}\.?(?:\s+(?:${INITIALLED}|${NAMED}))?)[\s,;:(-]{1,3}(?:${CONTACT}[\s.:,]{1,3})?${PHONE}(?!\d)`,
    'gu',
  ),
  // Where she lives. The address of a practice has no house number behind its postcode.
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?!(?:19|20)\d\d\s(?:EN|OF|DE|IN|OP|TE|NL|EU|ER)(?!\p{L}))${POSTCODE}[\s,-]{1,3}(?:huisnr\.?\s?|huisnummer\s?|nr\.?\s?)?\d{1,4}(?![\d.:/+%-]|\s?(?:jaar|normen|punten|stuks|keer))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${CLIENT}(?!\p{L})|[Ww]oonachtig|[Ww]onend|[Ww]oont|[Ww]oonadres|[Tt]huisadres)[^.!?\n]{0,60}?(?<!\p{L}|\d)${POSTCODE}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${CLIENT}\.?(?:\s+(?:${INITIALLED}|${NAMED}))?[\s,;:(-]{1,3}(?:e-?mail|mail)?[\s:]{0,2}${MAIL}`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})${CONTACT}\.?\s+(?:van\s+)?${CLIENT}[\s:,]{1,3}${PHONE}(?!\d)`, 'gu'),
]

/** Every fragment of the text that belongs to the record of one person, as written. */
export function recordSignsIn(text: string): readonly string[] {
  const pieces = RECORD_WORDS.flatMap((pattern) => [...text.matchAll(pattern)].map(([piece]) => piece.trim()))
  const found = [...new Set(pieces)]
  return found.filter((piece) => !found.some((other) => other !== piece && other.includes(piece)))
}

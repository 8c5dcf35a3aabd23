/** Words from the record of one person: patient numbers, "dossier van mw. Jansen", "G2P1", a telephone number of a client. */
import { CLIENT, INITIALLED, NAMED, TITLED, TITLED_LETTER } from './client-names'

/** About a way of working: "wij vragen geen patiëntnummers". */
const NOT_THERE = String.raw`(?<!(?:geen|zonder|nooit|niet)\s+(?:een\s+)?)`
const DATE = String.raw`\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]'?\d{2,4}`
const PHONE = String.raw`(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s-]?\d){8}`
const CONTACT = String.raw`(?:tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?|gsm|bereikbaar(?:\s+op)?|nummer|06)`

const RECORD_WORDS: readonly RegExp[] = [
  // Numbers and names as stored in a care system.
  new RegExp(
    String.raw`(?<!\p{L})${NOT_THERE}(?:pati[eë]nt|cli[eë]nt)(?:en)?[-\s]?(?:nummers?|nr\b\.?|id\b|naam|namen)(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:pat\.?|pt\.?|ptn\.?|cl\.?|pati[eë]nte?|cli[eë]nte?|zorg|epd|zis|hix|mrn|pid)[-\s]?(?:nummer|nr\.?|id|no\.?)?[\s:=]{1,3}#?(?:\p{Lu}{0,2}\d{4,}|\d{4}[-.]\d{3,})(?!\d|[-/.]\d)/giu,
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
  // What belongs to one person.
  /(?<!\p{L})(?:(?:patiënten|patienten|cliënten|clienten|zorg|kraam|baby)?dossier|status|casus|zorgplan|kraamplan|geboorteplan|bevalplan)\s+(?:van\s+)?(?:mw|mevr|mevrouw|mej|dhr|meneer|de heer|baby|cli[eë]nte?|pati[eë]nte?)(?!\p{L})\.?(?:\s+(?:\p{Lu}\.)+)?(?:\s+(?:van|de|den|der)(?=\s))*(?:\s+\p{Lu}[\p{L}’'-]*)?/giu,
  new RegExp(
    String.raw`(?<!\p{L})(?:[Dd]ossier|[Ss]tatus|[Cc]asus|[Pp]artus(?:verslag)?|[Bb]evalling|[Zz]wangerschap|[Ii]ntake|[Kk]lacht|[Cc]alamiteit|[Ee]cho|[Oo]pname|[Oo]verdracht|[Nn]azorg|[Kk]raambed|[Ss]ectio)\s+(?:van\s+|bij\s+)?(?:${TITLED}|${INITIALLED})`,
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
  /(?<![\p{L}\d])G\d{1,2}\s?[,/]?\s?P\d{1,2}(?![\p{L}\d])/gu,
  new RegExp(
    String.raw`(?<!\p{L})(?:uitgerekend(?:e datum)?|[àa] ?terme(?:\s?datum)?|laatste menstruatie|overleden)(?:\s+op)?\s*[:=]?\s*${DATE}(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${CLIENT}\.?(?:\s+(?:${INITIALLED}|${NAMED}))?)[\s,;:(-]{1,3}(?:${CONTACT}[\s.:,]{1,3})?${PHONE}(?!\d)`,
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

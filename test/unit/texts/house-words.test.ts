/** One word for one thing, and one way to write it: what a reader meets on screen, in the manual and in the questionnaires. */
import { describe, expect, test } from 'vitest'
import { contentTexts, findingsOf, manualTexts, screenTexts } from './dutch-texts'

interface HouseWord {
  /** How we write it. */
  readonly right: string
  /** What is found when somebody does not. */
  readonly wrong: RegExp
  /** Shows what the pattern stops. */
  readonly stops: string
  /** Shows what it leaves alone. */
  readonly leaves: string
}

const HOUSE_WORDS: readonly HouseWord[] = [
  {
    right: 'u hebt',
    wrong:
      /\bheeft\s+u\b|\bu\b(?:(?!\b(?:wie|iemand|niemand|ander|VSV|programma|inspectie|groep|collega)\b)[^.!?:;,‘’|])*?\bheeft\b/iu,
    stops: 'De normen die u al heeft beoordeeld.',
    leaves: 'U weet niet wie al heeft ingevuld.',
  },
  {
    right: 'u kunt, u zult, u wilt',
    wrong: /\bu (?:kan|zal|wil)\b/iu,
    stops: 'Wat u kan doen',
    leaves: 'u kunt',
  },
  {
    right: 'u',
    wrong: /\b(?:je|jij|jou|jouw|jullie)\b/iu,
    stops: 'Vul je naam in',
    leaves: 'Vul uw naam in',
  },
  {
    right: 'thema’s, VSV’s (een gekrulde apostrof)',
    wrong: /\p{L}'\p{L}/u,
    stops: "De thema's",
    leaves: 'De thema’s',
  },
  {
    right: '‘zo’ (enkele aanhalingstekens)',
    wrong: /[“”„«»]/u,
    stops: 'Kies “Opslaan”',
    leaves: 'Kies ‘Opslaan’',
  },
  {
    right: 'programma',
    wrong: /\bapps?\b(?!-)|(?<!van )\btoepassing\b/iu,
    stops: 'De app weet dat niet',
    leaves: 'Niet van toepassing',
  },
  {
    right: 'geen termijn in naam van het bestuur: die spreekt het VSV zelf af',
    wrong: /\bbestuur\b[^.]*\bbinnen\b[^.]*\b(?:dagen|weken|maanden)\b/iu,
    stops: 'Het bestuur besluit binnen drie weken over de acties.',
    leaves: 'Het bestuur besluit over de acties.',
  },
  { right: 'JSON', wrong: /\b(?:json|Json)\b/u, stops: 'een json-bestand', leaves: 'een JSON-bestand' },
  { right: 'PDF', wrong: /\b(?:pdf|Pdf)\b/u, stops: 'als pdf', leaves: 'als PDF' },
  {
    right: 'zip-bestand',
    wrong: /\b[Zz]ip ?bestand|\bZIP\b/u,
    stops: 'Een zipbestand',
    leaves: 'Een zip-bestand',
  },
  { right: 'e-mail', wrong: /\bemail/iu, stops: 'een email', leaves: 'een e-mail' },
  { right: 'geboortedata', wrong: /\bgeboortedatums\b/iu, stops: 'geboortedatums', leaves: 'geboortedata' },
  { right: 'pagina', wrong: /\bbladzij/iu, stops: 'de eerste bladzijde', leaves: 'de eerste pagina' },
  {
    right: 'openstaat, opengaat (één woord)',
    wrong: /\bopen (?:staat|staan|stond|stonden|gaat|gaan|ging|gingen)\b/iu,
    stops: 'wat nog open staat',
    leaves: 'wat nog openstaat, en gaat open',
  },
  {
    right: 'nagaan, nagegaan',
    wrong: /\b(?:gecheckt|checkt|checken|checkte)\b/iu,
    stops: 'effect gecheckt',
    leaves: 'effect nagegaan; Check: effect nagaan',
  },
  { right: 'lijst', wrong: /\bcheck-?list/iu, stops: 'de checklist', leaves: 'de lijst' },
  { right: 'regio', wrong: /\bstr(?:eek|eken)\b/iu, stops: 'uw streek', leaves: 'uw regio' },
  {
    right: 'werk verdelen, verdeeld werk',
    wrong:
      /\bwerk\s+uit(?:zetten|zet|gezet)\b|\buitgezet(?:te)?\s+werk\b|\bzet\s+(?:het\s+)?werk\b[^.]*\buit\b/iu,
    stops: 'Kies Uitgezet werk',
    leaves: 'U kunt die toets uitzetten',
  },
  {
    right: '25 % (met een vaste spatie of een spatie)',
    wrong: /\d%/u,
    stops: 'minstens 25%',
    leaves: 'minstens 25 %',
  },
  { right: '… (één teken)', wrong: /\.\.\./u, stops: 'Bezig...', leaves: 'Bezig …' },
]

const places = {
  'on screen, in reports and in the forms': screenTexts(),
  'in the manual': manualTexts(),
  'in the questionnaires, the lists and the Wegwijzer': contentTexts(),
}

describe.each(HOUSE_WORDS)('it is: $right', ({ wrong, stops, leaves }) => {
  test('the rule stops what it is for, and nothing else', () => {
    expect(stops).toMatch(wrong)
    expect(leaves).not.toMatch(wrong)
  })

  test.each(Object.entries(places))('%s', (_place, texts) => {
    expect(findingsOf(texts, wrong)).toEqual([])
  })
})

test('all texts are looked at, and a finding names file and line', () => {
  for (const texts of Object.values(places)) expect(texts.length).toBeGreaterThan(200)
  const chapter = { file: 'een.md', line: 7, text: 'Eerst dit.\nDan kiest u de app.\n' }
  expect(findingsOf([chapter], /\bapp\b/)).toEqual(['een.md:8: …Eerst dit. Dan kiest u de app. …'])
})

/** No English is left in what a reader meets: screens, menus and dialogs of the shell, reports, forms, the manual and the content. */
import { nl as vuetifyDutch } from 'vuetify/locale'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentTexts, findingsOf, manualTexts, screenTexts } from './dutch-texts'

/** The commonest words of English, and those of screens; none of them is a word of Dutch too. */
const ENGLISH = `
  about above after again against already also although always and another any anyone anything are around ask asked available
  because become before being below between both by came cannot change changed changes could did does during each either else
  enough every everyone everything few fewer first for found from further gave get gives given goes great has have having here
  how however if instead into it its itself just kept know known less like made make makes many may maybe might must never new
  nobody none nor not nothing now old on once only other others our out own please quite rather said seen several shall she
  should since someone something soon still such than that the their them then there these they thing things this those though
  through to together too under unless until upon used using very wants way ways were what when where whether which while who
  whole whom whose why with within without would yes yet you your yours

  add added allow allowed answer answers apply back button buttons cancel cancelled choose chosen clear click close closed column
  columns complete confirm content continue copied copy create created custom cut default delete deleted disable disabled discard
  dismiss done download draft drafts edit edited empty enable enabled error errors evidence exit expand failed failure feature
  features file files finish finished folders forward framework frameworks groups hidden hide highlight home image images invalid
  issue issues keys language lists load loaded loading lock locked login logout manage merge merged message messages missing name
  names next notes optional options overview page pages paste pick preview previous progress question questions quick read ready
  received refresh release remove removed rename required reset results retry review reviews right round rounds row rows save
  saved saving search select selected send sent settings share shared show shown sign size skip skipped slide slides sort sorted
  statement statements steps stopped stored submit submitted success summary support switch tables themes time title today tools
  tooltip true undo redo unknown unlock unlocked untitled update updated upload uploaded user users valid value values verdict
  view views vote voted votes warning warnings weeks welcome window wizard work wrong year years

  awareness backup backups checklist checklists collaboration commitment deadlines dropdown feedback findings follow-up health
  improvement insight insights kick-off learning learnings lessons mindset output performance popup practice practices quality
  ranking readiness roadmap safety screenshot shortcut stakeholder stakeholders toolbar tracking workflow care
`
  .trim()
  .split(/\s+/)

/** English that has to stay; taken out before anything is looked for. */
const STAYS: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'what JSON calls yes, and a command of the makers',
    /\btrue(?= \(ja\)|:)|node build\/content\.mjs --write/g,
  ],
  [
    'the name of a field or a value in a file, which its maker types',
    /\([A-Za-z]+\)|"[A-Za-z-]+"|‘(?:own|terms)’/g,
  ],
  ['a key of the keyboard', /\bPage (?:Up|Down)\b|^Delete$/g],
  ['what Windows calls its printer, and Excel its errors', /Microsoft Print to PDF|#[A-Z]+[!?]/g],
  ['what other programs write in a list of answers', /‘preview’/g],
  ['a word of the trade', /\b(?:high|low|intensive|high\/low) care\b|\bbest practices\b/g],
  ['the name of a source', /ICT&health/g],
  ['the word of CPZ for what holds a network together', /\bcommitment\b/g],
]

const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${ENGLISH.join('|')})(?![\p{L}\p{N}-])`, 'iu')

type Texts = ReturnType<typeof screenTexts>
const english = (texts: Texts): readonly string[] =>
  findingsOf(
    texts.map((one) => ({
      ...one,
      text: STAYS.reduce((text, [, stays]) => text.replace(stays, ' '), one.text),
    })),
    pattern,
  )

test.each([
  ['a screen, the menu, a dialog, a report or a form', screenTexts()],
  ['the manual', manualTexts()],
  ['a questionnaire, a list of norms or the Wegwijzer', contentTexts()],
])('nobody reads English in %s', (_where, texts) => {
  expect(texts.length).toBeGreaterThan(200)
  expect(english(texts)).toEqual([])
})

test('English is noticed, also as one word on a button, and Dutch is not taken for it', () => {
  const read = (text: string) => english([{ file: 'een.ts', line: 3, text }])
  expect(read('Save')).toEqual(['een.ts:3: …Save…'])
  expect(read('Er is een error in dit bestand.')).toHaveLength(1)
  for (const dutch of [
    'Was er een team op pad?',
    'Druk op Page Up of Enter.',
    'de waarde (value)',
    'het best',
  ])
    expect(read(dutch)).toEqual([])
})

test('each word of English that may stay is still there', () => {
  const everything = [...screenTexts(), ...manualTexts(), ...contentTexts()].map(({ text }) => text)
  for (const [why, stays] of STAYS)
    expect(
      everything.some((text) => text.search(stays) >= 0),
      why,
    ).toBe(true)
})

test('what the fields of Vuetify say by themselves is Dutch', () => {
  expect(readFileSync('src/ui/vuetify.ts', 'utf8')).toContain("locale: 'nl', fallback: 'nl'")
  const words = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(words)
  const texts = words(vuetifyDutch).map((text) => ({ file: 'vuetify/locale/nl', line: 1, text }))
  expect(texts.length).toBeGreaterThan(50)
  expect(english(texts)).toEqual([])
})

test('a page says that it is Dutch, so that a browser and a screen reader treat it so', () => {
  const pages = ['src/index.html', 'src/projector.html', 'src/standalone/form.html', 'src/ballot/ballot.html']
  for (const page of pages) expect(readFileSync(page, 'utf8'), page).toContain('<html lang="nl">')
})

/** A slide of every kind, as full as the questionnaires we bring make them. Figures are made up. */
import type { Slide, SlideMoment } from '../../src/domain/session/slide'
import { fact, statement } from './slide-statement'

const SCALE = ['helemaal oneens', 'oneens', 'niet eens, niet oneens', 'eens', 'helemaal eens']
const frame = { part: 3, parts: 4, vsv: 'VSV Rijn en Kromme', heldOn: '2026-12-10' }
const quiet: SlideMoment = { timer: null, vote: null }
/** Stands still, so that a picture is the same every time. */
const minutes = (left: number): SlideMoment => ({
  timer: { endsAt: null, left: left * 60_000, total: 600_000, turn: false },
  vote: null,
})

const theme = {
  ...frame,
  key: 'c/theme/REL/1',
  step: 'mirror',
  kind: 'theme',
  title: 'Vertrouwen en omgang',
  question: 'Is er vertrouwen en gelijkwaardigheid tussen mensen en beroepsgroepen?',
  mean: 3.4,
  n: 63,
  response: { submitted: 63, invited: 119 },
  rows: [
    statement('Ik ken de mensen met wie ik in het VSV samenwerk persoonlijk.', [0, 3, 15, 29, 13], 0.02),
    statement('Andere beroepsgroepen tonen respect voor mijn vak.', [0, 11, 17, 21, 11], 0),
    statement(
      'Ik heb vertrouwen in de deskundigheid van de andere beroepsgroepen in het VSV.',
      [1, 12, 18, 24, 5],
      0.03,
    ),
    statement('Collega’s uit andere beroepsgroepen zijn open over hun werkwijze.', [0, 8, 21, 17, 9], 0.02),
    statement('Mijn beroepsgroep telt in het VSV volwaardig mee.', [4, 17, 17, 15, 8], 0.02),
    statement('In het VSV kan ik moeilijke onderwerpen veilig bespreken.', [3, 10, 29, 12, 7], 0.45),
  ],
  statementsLeftOut: false,
  discussion: [
    'Wanneer voelde u zich in het VSV echt gehoord?',
    'Welk onderwerp bespreken we liever op de gang dan aan tafel?',
  ],
  scale: SCALE,
} as const satisfies Slide

const points = [
  'Gegevens op tijd bij de overdracht',
  'Eén route als het druk is',
  'Elke beroepsgroep telt volwaardig mee',
  'Moeilijke onderwerpen veilig bespreken',
  'Belangen open op tafel',
  'Zorgpaden op vaste momenten bespreken',
  'Genoeg tijd en geld voor VSV-plannen',
  'Ouders denken mee over ons beleid',
].map((title, index) => ({ id: `p${String(index + 1)}`, number: index + 1, title }))
const mandatory = ['Aanpak voor preventie', 'Gegevens digitaal delen', 'Kraamzorg en JGZ'].map((title) => ({
  id: title,
  number: null,
  title,
}))
const vote = {
  ...frame,
  key: 'e/vote/1',
  step: 'vote',
  kind: 'vote',
  status: 'open',
  second: false,
  points,
  mandatory,
  votesPerPerson: 3,
  people: 25,
} as const satisfies Slide

/** No code that can be read, but as large and as busy as one. */
const code = Array.from({ length: 25 }, (_, row) =>
  Array.from({ length: 25 }, (_, column) => ((row * 7 + column * column * 3) % 5 < 2 ? '1' : '0')).join(''),
)

const rowsOf = (votes: readonly number[]) =>
  points
    .map((point, index) => ({ ...point, votes: votes[index] ?? 0, first: (votes[index] ?? 0) >= 13 }))
    .toSorted((one, other) => other.votes - one.votes)
const outcome = {
  ...frame,
  key: 'e/outcome/1',
  step: 'vote',
  kind: 'outcome',
  ballots: 25,
  rows: rowsOf([13, 17, 15, 4, 10, 2, 6, 8]),
  before: null,
  mandatory,
  mirror: [
    { title: 'Gegevens en capaciteit', share: 0.55 },
    { title: 'Belangen en achterban', share: 0.5 },
    { title: 'Vertrouwen en omgang', share: 0.47 },
    { title: 'Ouders, preventie en netwerk', share: 0.45 },
    { title: 'Zorgpaden en kwaliteit', share: 0.32 },
  ],
} as const satisfies Slide

const guess = (
  title: string,
  guesses: readonly [readonly number[], readonly number[], readonly number[]],
  mean: number,
  gapSize: number | null,
) => ({
  title,
  highest: guesses[0],
  lowest: guesses[1],
  gap: guesses[2],
  mean,
  gapSize,
  isHighest: mean === 4.1,
  isLowest: mean === 2.6,
  isGap: gapSize === 1.3,
})

interface NamedSlide {
  readonly name: string
  readonly slide: Slide
  readonly moment: SlideMoment
}

export const everySlide: readonly NamedSlide[] = [
  {
    name: 'spelregels',
    slide: {
      ...frame,
      key: 'a/rules',
      step: 'ground-rules',
      kind: 'ground-rules',
      response: { submitted: 63, invited: 119 },
      groupsTogether: true,
    },
    moment: minutes(9.2),
  },
  {
    name: 'voorspellen',
    slide: {
      ...frame,
      key: 'b/guess',
      step: 'predict',
      kind: 'predict',
      themes: [
        'Visie en richting',
        'Zorgpaden en kwaliteit',
        'Vertrouwen en omgang',
        'Belangen en achterban',
        'Afspraken en besturing',
        'Overleg en uitvoering',
        'Gegevens en capaciteit',
        'Ouders, preventie en netwerk',
      ],
    },
    moment: minutes(5),
  },
  {
    name: 'onthullen',
    slide: {
      ...frame,
      key: 'b/reveal',
      step: 'predict',
      kind: 'predictions',
      tables: 5,
      rows: [
        guess('Visie en richting', [[2, 5], [], []], 4.1, 0.4),
        guess('Zorgpaden en kwaliteit', [[], [], []], 3.6, 0.8),
        guess('Vertrouwen en omgang', [[3], [], [4]], 3.4, 1.3),
        guess('Belangen en achterban', [[], [2], [1, 2]], 3.1, null),
        guess('Afspraken en besturing', [[], [], []], 3.2, 0.9),
        guess('Overleg en uitvoering', [[1, 4], [], []], 3.3, 0.7),
        guess('Gegevens en capaciteit', [[], [1, 3, 4], [3, 5]], 2.6, 1),
        guess('Ouders, preventie en netwerk', [[], [5], []], 3.4, 0.6),
      ],
    },
    moment: minutes(4),
  },
  { name: 'thema', slide: theme, moment: minutes(6.4) },
  {
    name: 'thema-verborgen',
    slide: {
      ...theme,
      title: 'Ouders, preventie en netwerk',
      mean: null,
      rows: [
        ...theme.rows.slice(2, 5),
        fact('Onze samenwerking is vastgelegd in een overeenkomst of intentieverklaring.', [4, 10, 14, 7, 1]),
        statement(
          'Anderen in de keten kunnen gebruiken wat een zorgverlener al heeft vastgelegd.',
          null,
          null,
        ),
      ],
      statementsLeftOut: true,
    },
    moment: quiet,
  },
  {
    name: 'verschil',
    slide: {
      ...frame,
      part: 1,
      parts: 3,
      key: 'd/gap/REL5',
      step: 'gaps',
      kind: 'gap',
      statement: 'Mijn beroepsgroep telt in het VSV volwaardig mee.',
      rows: [
        { label: 'Gynaecologen', n: 7, mean: 4.3, marker: 2 },
        { label: 'Verpleegkundigen obstetrie en gynaecologie', n: 9, mean: 4.2, marker: 3 },
        { label: 'Kraamverzorgenden', n: 11, mean: 2.2, marker: 1 },
        { label: 'Verloskundigen eerste lijn', n: 15, mean: 2.1, marker: 0 },
      ],
      size: 2.2,
      groupsLeftOut: true,
      scale: SCALE,
    },
    moment: { timer: { endsAt: null, left: 84_000, total: 120_000, turn: true }, vote: null },
  },
  {
    name: 'verschil-vol',
    slide: {
      ...frame,
      part: 2,
      parts: 3,
      key: 'd/gap/BES3',
      step: 'gaps',
      kind: 'gap',
      statement: 'Als het druk is, vinden we snel een plek voor de zwangere, ook buiten de eigen regio.',
      rows: [
        'Gynaecologen',
        'Klinisch verloskundigen',
        'Verpleegkundigen obstetrie en gynaecologie',
        'Kinderartsen',
        'Kraamverzorgenden',
        'Verloskundigen eerste lijn',
        'Jeugdgezondheidszorg, ambulancezorg en gemeenten samen',
      ].map((label, index) => ({ label, n: 12 - index, mean: 4.9 - index * 0.6, marker: index })),
      size: 3.6,
      groupsLeftOut: true,
      scale: SCALE,
    },
    moment: quiet,
  },
  { name: 'stemmen-klaar', slide: { ...vote, status: 'ready' }, moment: quiet },
  {
    name: 'stemmen',
    slide: vote,
    moment: {
      ...minutes(3),
      vote: {
        ballots: 17,
        address: { url: 'HTTP://192.168.137.1:48213/K7M2QX9P', network: 'VSV-sessie', code },
      },
    },
  },
  { name: 'stemmen-briefjes', slide: vote, moment: { ...minutes(3), vote: { ballots: 17, address: null } } },
  { name: 'uitslag', slide: outcome, moment: quiet },
  {
    name: 'uitslag-tweede',
    slide: {
      ...outcome,
      key: 'e/outcome/2',
      before: { p1: 14, p2: 12, p3: 11, p4: 6, p5: 9, p6: 5, p7: 7, p8: 8 },
    },
    moment: quiet,
  },
  {
    name: 'uitslag-te-weinig',
    slide: { ...outcome, ballots: 0, rows: null, mirror: [] },
    moment: quiet,
  },
  {
    name: 'tafels',
    slide: {
      ...frame,
      key: 'f/tables',
      step: 'actions',
      kind: 'tables',
      points: [...mandatory, ...points.slice(0, 3)],
    },
    moment: minutes(30),
  },
  {
    name: 'acties',
    slide: {
      ...frame,
      key: 'f/actions',
      step: 'actions',
      kind: 'actions',
      titles: [
        'Eén overdrachtsformulier voor alle praktijken en het ziekenhuis',
        'Elk kwartaal samen oefenen met een spoedsituatie',
        'Een vast telefoonnummer als er geen plek is',
        'Kraamzorg vanaf de start bij elk zorgpad',
        'Ouders lezen elk nieuw zorgpad mee',
        'Afspraken over vergoeding van overleg vastleggen',
      ],
      more: 2,
    },
    moment: quiet,
  },
  {
    name: 'afsluiten',
    slide: { ...frame, key: 'g/closing', step: 'closing', kind: 'closing', reportBackOn: '2027-01-15' },
    moment: minutes(0),
  },
]

import { countOf } from '../../format'
import { answerList, type ListProblems } from '../../survey/receiving/answer-list'
import { frameworkFile, type NormColumn } from './framework-file'

const rowsOf = (count: number) => countOf(count, 'rij', 'rijen')
const normsOf = (count: number) => countOf(count, 'norm', 'normen')
const columnName = (column: NormColumn) => frameworkFile.columns[column].name

/** A value as somebody finds it back in the list, cut when it is long. */
const quoted = (value: string) => `‘${value.length > 60 ? `${value.slice(0, 60)}…` : value}’`

/** A published list with headings of its own, taken in as an own framework. */
export const frameworkList = {
  title: 'Een lijst inlezen',
  intro:
    'Deze lijst heeft andere koppen dan ons sjabloon. Wijs aan wat in elke kolom staat. Een nummer en een tekst zijn genoeg.',
  stepsLabel: 'Stappen van het inlezen',
  steps: { columns: 'Kolommen', check: 'Controleren', done: 'Klaar' },
  back: 'Vorige',
  next: 'Volgende',
  otherFile: 'Ander bestand kiezen',
  gone: {
    title: 'Kies eerst een bestand',
    text: 'Op deze pagina leest u een lijst in die u bij Vragenlijsten en kaders kiest.',
    back: 'Naar Vragenlijsten en kaders',
  },
  columns: {
    heading: 'Wat staat er in elke kolom?',
    intro: (name: string, rows: number, recognised: number, total: number) =>
      `${name}: ${rowsOf(rows)}. We herkenden ${String(recognised)} van de ${countOf(total, 'kolom', 'kolommen')}. Controleer het en pas aan wat niet klopt.`,
    remembered: 'U las eerder een lijst met dezelfde koppen in. We gebruiken uw keuzes van toen.',
    ignore: 'Niet inlezen',
    needed: 'Nodig',
    optional: 'Mag ontbreken',
    merged:
      'Dit werkblad heeft samengevoegde cellen. Een kop over de hele breedte wordt een thema, en een samengevoegde cel in de themakolom geldt voor alle rijen ernaast.',
    fault: {
      'no-number': 'Kies welke kolom het nummer van de norm bevat.',
      'no-text': 'Kies welke kolom de tekst van de norm bevat.',
      twice: (column: NormColumn) =>
        `Twee kolommen hebben dezelfde betekenis: ${columnName(column)}. Kies er één.`,
    },
  },
  /** Why a row does not come along; each a whole sentence. */
  refused: {
    noNumber: 'Er staat een tekst, maar geen nummer.',
    noText: (number: string) => `Bij nummer ${quoted(number)} staat geen tekst.`,
    neither: 'Er staat geen nummer en geen tekst.',
    badNumber: (number: string) =>
      `Van ${quoted(number)} kunnen we geen nummer maken. Gebruik letters, cijfers, punten en streepjes; hoogstens 40 tekens.`,
    duplicate: (id: string, row: number) => `Nummer ${quoted(id)} staat ook in rij ${String(row)}.`,
    rounded:
      'Excel laat soms een nul aan het eind weg: van 5.10 wordt dan 5.1. Maak in dat geval tekst van de kolom en typ het nummer opnieuw.',
    formula: (cell: string) =>
      `In cel ${cell} staat een formule. Kopieer de cel en plak haar als waarde, zodat vaststaat wat er staat.`,
    odd: (cell: string) => `In cel ${cell} staat een fout in plaats van tekst.`,
    /** @param column name of the column as our own workbook has it */
    column: (column: string, wrong: string) => `Kolom ‘${column}’ ${wrong}.`,
    field: (column: NormColumn, wrong: string) => `Kolom ‘${columnName(column)}’ ${wrong}.`,
  },
  /** Why a list as a whole cannot become a framework. */
  tooMany: {
    norms: (count: number, most: number) =>
      `Deze lijst heeft ${normsOf(count)}; een kader heeft er hoogstens ${String(most)}. Er wordt niets ingelezen. Splits de lijst en lees elk deel apart in.`,
    inTheme: (title: string, count: number, most: number) =>
      `Het thema ${quoted(title)} heeft ${normsOf(count)}; een thema heeft er hoogstens ${String(most)}. Er wordt niets ingelezen. Kies een kolom voor het thema, of splits de lijst.`,
    themes: (count: number, most: number) =>
      `Deze lijst heeft ${String(count)} thema’s; een kader heeft er hoogstens ${String(most)}. Er wordt niets ingelezen. Kies een andere kolom voor het thema, of geen.`,
    blocks: (count: number, most: number) =>
      `Deze lijst heeft ${String(count)} bouwstenen; een kader heeft er hoogstens ${String(most)}. Er wordt niets ingelezen. Kies een andere kolom voor de bouwsteen, of geen.`,
  },
  oneTheme: 'Alle normen',
  noTheme: 'Zonder thema',
  noBlock: 'Niet in bouwstenen verdeeld',
  check: {
    heading: 'Klopt dit?',
    counts: (norms: number, themes: number, refused: number) =>
      `${normsOf(norms)} in ${countOf(themes, 'thema', 'thema’s')} ${norms === 1 ? 'kan' : 'kunnen'} mee. ${refused === 0 ? 'Geen enkele rij is geweigerd.' : `${rowsOf(refused)} ${refused === 1 ? 'gaat' : 'gaan'} niet mee; hieronder staat waarom.`}`,
    nothing: 'Geen enkele rij kan mee. Hieronder staat per rij waarom.',
    oneTheme:
      'De lijst heeft geen thema’s. Alle normen komen in één thema. Staan de hoofdstukken in een kolom? Kies die dan bij de vorige stap.',
    withoutTheme: (count: number) =>
      `${normsOf(count)} ${count === 1 ? 'staat' : 'staan'} niet onder een kop of thema; die ${count === 1 ? 'komt' : 'komen'} onder ‘Zonder thema’.`,
    chapters: 'Deze rijen lezen we als kop van een thema',
    chapter: (row: number, title: string, norms: number) =>
      `rij ${String(row)}: ${title}${norms === 0 ? ' (geen normen eronder; niet gebruikt)' : ` (${normsOf(norms)})`}`,
    titles: 'De lijst heeft geen korte titels. We maken ze van de eerste woorden van de tekst.',
    renumbered: (pairs: readonly { readonly from: string; readonly to: string }[]) =>
      `${pairs.length === 1 ? 'Eén nummer krijgt' : `${String(pairs.length)} nummers krijgen`} een andere vorm: ${pairs
        .slice(0, 5)
        .map(({ from, to }) => `${quoted(from)} wordt ${to}`)
        .join('; ')}${pairs.length > 5 ? '; …' : ''}.`,
    hiddenRows: (count: number) =>
      `${rowsOf(count)} ${count === 1 ? 'is' : 'zijn'} in Excel verborgen. Die ${count === 1 ? 'gaat' : 'gaan'} wel mee.`,
    openHeading: 'Wat leeg blijft',
    open: (columns: readonly NormColumn[]) =>
      `De lijst zegt hier niets over: ${columns.map((column) => columnName(column).toLowerCase()).join(', ')}. Wij vullen niets in. Op het scherm en in het rapport staat dan dat het niet bekend is. U kunt het later aanvullen.`,
    noCore:
      'Geen enkele norm is een kernnorm. Gereedheid en dekking berekenen we gewoon. Een onderdeel krijgt dan geen kleur, want die hangt af van kernnormen. U kunt later zelf kernnormen aanwijzen.',
    leaveOut: (count: number) =>
      `Ik heb ${count === 1 ? 'deze rij' : `deze ${String(count)} rijen`} bekeken. ${count === 1 ? 'Ze hoort' : 'Ze horen'} niet in het kader.`,
    previewHeading: 'Zo lezen we de eerste rijen',
    previewCaption: 'De eerste normen zoals ze worden ingelezen',
    row: 'Rij',
    number: 'Nummer',
    theme: 'Thema',
    normTitle: 'Titel',
    text: 'Norm',
    take: (count: number) => `${normsOf(count)} inlezen`,
    looked: 'Kijk eerst naar de rijen die niet meegaan, en zet daar het vinkje.',
  },
  about: {
    heading: 'Over deze lijst',
    continues: 'Is dit een nieuwe versie van een lijst die u al hebt?',
    fresh: 'Nee, dit is een nieuwe lijst',
    continuesHint:
      'Kies dan die lijst. U ziet na het inlezen wat er anders is, en uw oordelen kunnen mee naar de nieuwe versie.',
    name: 'Naam van het kader',
    version: 'Versie',
    disclaimer: 'Verantwoording',
    disclaimerHint: 'Wie geeft de lijst uit, en waar vindt men haar? Staat op het scherm en in het rapport.',
    defaultDisclaimer: (name: string, date: string) =>
      `Op ${date} ingelezen uit het bestand ‘${name}’. De normen zijn van de uitgever van die lijst. Wat de lijst niet noemt, is leeg gebleven.`,
    missing: 'Vul dit in.',
  },
  done: {
    heading: (title: string) => `‘${title}’ is ingelezen`,
    text: (norms: number, themes: number) => `${normsOf(norms)} in ${countOf(themes, 'thema', 'thema’s')}.`,
    look: 'Bekijk het kader',
    changes: 'Bekijk wat er anders is',
    assess: 'Naar de toetsing',
    assessHint: 'Wilt u ermee toetsen? Begin dan een toetsing en kies deze lijst.',
  },
  /** What is said of a file that cannot be read as a list of norms. */
  problem: {
    ...answerList.problem,
    empty: 'Dit bestand is leeg. Er is niets ingelezen. Kies een ander bestand, of begin met het sjabloon.',
    tooBig: (megabytes: number) =>
      `Dit bestand is groter dan ${String(megabytes)} MB. Er is niets ingelezen. Een lijst met normen is veel kleiner: controleer of u het goede bestand koos.`,
    noRows:
      'Deze lijst heeft geen rijen onder de koppen. Er is niets ingelezen. Onder de koppen hoort één rij per norm te staan. Kies een ander bestand, of begin met het sjabloon.',
    tooManyColumns: (most: number) =>
      `Deze lijst heeft meer dan ${String(most)} kolommen. Er is niets ingelezen. Verwijder de kolommen die u niet nodig hebt.`,
  } satisfies ListProblems,
}

/**
 * Words of the file a framework comes in: headings of the workbook, how each column is filled, and what can be wrong. Read by who
 * writes the workbook (report) and who reads it (storage).
 */
import type { FieldWords } from '../../fields/field-words'
import { countOf } from '../../format'

const kept = 'Er is niets veranderd.'

/** Columns of the sheet with norms, in their order. */
const columns = {
  number: {
    name: 'Nummer',
    hint: 'Uw eigen kenmerk van de norm, bijvoorbeeld KWA-06. Elk nummer komt één keer voor. Letters, cijfers, punten en streepjes; hoogstens 40 tekens.',
  },
  theme: {
    name: 'Thema',
    hint: 'Kenmerk of titel van een thema op het blad Thema’s.',
  },
  title: { name: 'Titel', hint: 'Korte titel voor lijsten.' },
  text: { name: 'Norm', hint: 'De volledige tekst van de norm.' },
  howToShow: { name: 'Zo toont u dit aan', hint: 'Waaraan is te zien dat het VSV aan de norm voldoet?' },
  evidence: {
    name: 'Bewijsstukken',
    hint: 'Eén bewijsstuk per regel in de cel (Alt + Enter geeft een nieuwe regel).',
  },
  action: {
    name: 'Voorbeeldactie',
    hint: 'Een actie die past als een VSV nog niet aan de norm voldoet.',
  },
  ownerRole: { name: 'Wie', hint: 'De functie die de actie het best kan oppakken.' },
  term: { name: 'Termijn', hint: 'Hoe lang de actie mag duren, bijvoorbeeld 3 maanden.' },
  actionEvidence: {
    name: 'Bewijs van de actie',
    hint: 'Waaraan is te zien dat de actie gereed is?',
  },
  source: { name: 'Bron', hint: 'Eén bron per regel in de cel.' },
  year: {
    name: 'Jaar',
    hint: 'Het jaar van elke bron, in dezelfde volgorde, één per regel. Zet een streepje als het jaar niet bekend is.',
  },
  url: {
    name: 'Webadres',
    hint: 'Het webadres van elke bron, in dezelfde volgorde, één per regel. Zet een streepje als er geen is.',
  },
  certainty: {
    name: 'Zekerheid',
    hint: 'Hoe zeker is dat dit in de bron staat: gelezen, deels of eigen uitwerking.',
  },
  lastChecked: {
    name: 'Laatst gecontroleerd',
    hint: 'De dag waarop iemand de bron voor het laatst nakeek, bijvoorbeeld 2026-11-23.',
  },
  buildingBlock: {
    name: 'Bouwsteen',
    hint: 'Kenmerk of titel van een bouwsteen op het blad Bouwstenen.',
  },
  core: { name: 'Kern', hint: 'ja of nee. Een kernnorm waaraan u niet voldoet, weegt het zwaarst.' },
  statements: {
    name: 'Stellingen',
    hint: 'Kenmerken van stellingen uit de spiegel over hetzelfde onderwerp, met een komma ertussen. Mag leeg blijven.',
  },
  replaces: {
    name: 'Vervangt',
    hint: 'Nummers die deze norm had in de vorige versie, met een komma ertussen: één bij een nieuw nummer, meer bij samenvoegen. Splitst u een norm, zet dan bij elk deel het oude nummer. Leeg als het nummer gelijk bleef. Zet ‘geen’ als de norm nieuw is onder een nummer dat al eens was gebruikt.',
  },
  short: {
    name: 'Korte toets',
    hint: 'ja als de norm bij de weinige normen voor één avond hoort. Mag leeg blijven.',
  },
  seeAlso: {
    name: 'Zie ook',
    hint: 'Nummers van normen in andere lijsten over hetzelfde onderwerp, met een komma ertussen. Mag leeg blijven.',
  },
} as const satisfies Record<string, Required<Pick<FieldWords, 'name' | 'hint'>>>

export type NormColumn = keyof typeof columns

/** A place in a workbook; row from 1. */
export interface SheetPlace {
  readonly sheet: string
  readonly row?: number
  readonly column?: string
  /** Address of a cell, or of several. */
  readonly cell?: string
}

export const frameworkFile = {
  sheets: {
    help: 'Uitleg',
    about: 'Kader',
    themes: 'Thema’s',
    blocks: 'Bouwstenen',
    norms: 'Normen',
  },
  columns,
  aboutHeadings: { field: 'Gegeven', value: 'Waarde' },
  /** Rows of the sheet about the framework itself. */
  about: {
    id: { name: 'Kenmerk', hint: 'Blijft in elke versie gelijk. Letters, cijfers, punten en streepjes.' },
    version: { name: 'Versie', hint: 'Bijvoorbeeld 1.0. Geef elke nieuwe versie een hoger nummer.' },
    date: { name: 'Datum', hint: 'De dag van deze versie, bijvoorbeeld 2026-11-23.' },
    title: { name: 'Titel', hint: 'De naam van het kader.' },
    disclaimer: {
      name: 'Verantwoording',
      hint: 'Waarop het kader is gebaseerd, en wat het niet is. Staat op het scherm en in het rapport.',
    },
  },
  partHeadings: { id: 'Kenmerk', title: 'Titel' },
  /** In a cell: the list does not say. */
  unknown: '-',
  certainty: { read: 'gelezen', partly: 'deels', own: 'eigen uitwerking', unknown: '-' },
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  help: {
    title: 'Een kader invullen',
    lines: [
      'Vul de bladen Kader, Thema’s, Bouwstenen en Normen in en lees deze werkmap daarna in bij Vragenlijsten en kaders.',
      'Verander de koppen niet. De volgorde van de kolommen maakt niet uit.',
      'Gebruik geen formules en voeg geen cellen samen: wat er staat, moet u zelf hebben getypt of als waarde geplakt.',
      'Weet u iets niet, zoals de bron of een voorbeeldactie? Zet dan een streepje (-) in die cel.',
      'Zet nooit gegevens van cliënten in een kader.',
    ],
    sheet: 'Blad',
    column: 'Kolom',
    meaning: 'Wat u invult',
    themes: 'Elk thema krijgt een kort kenmerk en een titel. De volgorde hier is de volgorde op het scherm.',
    blocks: 'Elke bouwsteen krijgt een kort kenmerk en een titel.',
  },

  /** Whole sentences: why a file is not read at all. */
  problem: {
    empty: `Dit bestand is leeg. ${kept} Kies een ander bestand, of vul eerst de werkmap in.`,
    tooBig: (megabytes: number) =>
      `Dit bestand is groter dan ${String(megabytes)} MB. ${kept} Een kader is veel kleiner: controleer of u het goede bestand koos.`,
    oldExcel: `Dit is een oude Excel-werkmap (.xls), of een werkmap met een wachtwoord. ${kept} Open hem in Excel en bewaar hem als xlsx zonder wachtwoord.`,
    notExcel: `Dit is wel een ingepakt bestand, maar geen Excel-werkmap. ${kept} Kies een xlsx- of JSON-bestand.`,
    binaryExcel: `Dit is een binaire Excel-werkmap (.xlsb). ${kept} Open hem in Excel, bewaar hem als Excel-werkmap (.xlsx) en probeer het nog eens.`,
    damagedExcel: `Deze Excel-werkmap is beschadigd of niet compleet. ${kept} Open hem in Excel, bewaar hem opnieuw als xlsx en probeer het nog eens.`,
    bomb: `Deze Excel-werkmap wordt bij het uitpakken veel te groot. ${kept} Kies een ander bestand.`,
    list: `Dit is een lijst met eigen koppen. ${kept} Wijs eerst aan wat in elke kolom staat.`,
    otherKind: `Dit is geen kader of vragenlijst in JSON of xlsx, en geen lijst in xlsx of csv. ${kept} Kies een ander bestand, of begin met het sjabloon.`,
    brokenJson: `Dit JSON-bestand is niet leesbaar. ${kept} Vraag de maker om een nieuw bestand.`,
    faults: (count: number) =>
      `In dit bestand ${count === 1 ? 'staat' : 'staan'} ${countOf(count, 'fout', 'fouten')}. ${kept}`,
    mostFaults: (most: number) =>
      `In dit bestand staan ${String(most)} fouten of meer; u ziet de eerste ${String(most)}. ${kept}`,
  },

  /** "Blad ‘Normen’, rij 5, kolom ‘Norm’: is leeg; vul dit in." */
  fault: ({ sheet, row, column, cell }: SheetPlace, wrong: string) =>
    `${[
      `Blad ‘${sheet}’`,
      ...(cell === undefined ? (row === undefined ? [] : [`rij ${String(row)}`]) : [`cel ${cell}`]),
      ...(column === undefined ? [] : [`kolom ‘${column}’`]),
    ].join(', ')}: ${wrong}.`,
  /** What is wrong at a place, and what to do. Follows the place in the sentence. */
  wrong: {
    noSheet: 'dit blad ontbreekt; begin met het sjabloon en neem uw tekst daarin over',
    noHeadings: 'de rij met koppen ontbreekt; neem de koppen over uit het sjabloon',
    noColumn: (heading: string) => `de kolom ‘${heading}’ ontbreekt; neem de koppen over uit het sjabloon`,
    twice: 'deze kop komt twee keer voor; haal er één weg',
    noField: (heading: string) => `de regel ‘${heading}’ ontbreekt; neem hem over uit het sjabloon`,
    formula: 'hier staat een formule; kopieer de cel en plak haar als waarde, zodat vaststaat wat er staat',
    errorCell:
      'hier staat een fout of een onleesbare waarde in plaats van tekst; typ wat hier hoort te staan, of maak de cel leeg',
    merged: 'deze cellen zijn samengevoegd; maak dat ongedaan en vul elke cel zelf',
    tooManyRows: (most: number) =>
      `dit blad heeft meer dan ${String(most)} rijen; controleer of dit het goede bestand is`,
    unreadable: 'dit blad is niet te lezen; open de werkmap in Excel en bewaar haar opnieuw als xlsx',
    empty: 'is leeg; vul dit in',
    noRows: 'er staat niets onder de koppen; vul minstens één rij in',
    duplicate: (id: string) => `‘${id}’ komt vaker voor; geef elke rij een eigen kenmerk`,
    noTheme: 'is leeg; kies een kenmerk van het blad Thema’s',
    unknownTheme: (name: string) =>
      `‘${name}’ staat niet op het blad Thema’s; voeg het daar toe of kies een ander`,
    themeWithoutNorms: 'dit thema heeft geen normen; haal het weg of geef er een norm aan',
    unknownBlock: (name: string) =>
      `‘${name}’ staat niet op het blad Bouwstenen; voeg het daar toe of kies een andere`,
    certainty: 'heeft een onbekende waarde; kies gelezen, deels of eigen uitwerking',
    yesNo: 'moet ja of nee zijn',
    moreLines: 'heeft meer regels dan de kolom ‘Bron’; zet bij elke bron één regel',
  },

  /** What a user should know about a file that was read. */
  notice: {
    hiddenSheet: (sheet: string) => `Het blad ‘${sheet}’ is verborgen. Het is wel meegelezen.`,
    otherSheet: (sheet: string, hidden: boolean) =>
      `Het ${hidden ? 'verborgen ' : ''}blad ‘${sheet}’ hoort niet bij een kader en is niet gelezen.`,
    hiddenRows: (sheet: string, count: number) =>
      `Op het blad ‘${sheet}’ ${count === 1 ? 'is' : 'zijn'} ${countOf(count, 'rij', 'rijen')} verborgen. Die ${count === 1 ? 'is' : 'zijn'} wel meegelezen.`,
    hiddenColumns: (sheet: string) =>
      `Op het blad ‘${sheet}’ zijn kolommen verborgen. Die zijn wel meegelezen.`,
    otherColumn: (sheet: string, heading: string) =>
      `De kolom ‘${heading}’ op het blad ‘${sheet}’ kennen we niet en is niet gelezen.`,
  },
}

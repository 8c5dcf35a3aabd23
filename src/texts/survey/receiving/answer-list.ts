import type { MappingFault } from '../../../domain/survey/receiving/answer-list-headings'
import type { RowFault, ValueKind } from '../../../domain/survey/receiving/answer-list'
import { countOf } from '../../format'
import { exitLetters } from '../exit-letters'

/** A value as a user finds it back in the list, cut when it is very long. */
const quoted = (value: string) => `‘${value.length > 60 ? `${value.slice(0, 60)}…` : value}’`

/** Numbers of rows as a user finds them in their own program, the first ten of them. */
const rowNumbers = (numbers: readonly number[]) =>
  `rij ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ', …' : ''}`

const rowsOf = (count: number) => countOf(count, 'rij', 'rijen')

/** Answers that come in as a list from Microsoft Forms, LimeSurvey or Excel. */
export const answerList = {
  title: 'Antwoorden uit een lijst',
  intro:
    'Hebt u de vragenlijst in Microsoft Forms, LimeSurvey of Excel afgenomen? Lees hier de lijst met antwoorden in.',
  readIn: 'Lijst inlezen',
  csvFile: 'Lijst (csv)',
  excelFile: 'Excel-werkmap (xlsx)',
  otherKinds: {
    tsv: 'Lijst met tabs (tsv)',
    txt: 'Lijst als tekst (txt)',
  },
  notOpen:
    'Deze meting is niet open. Alleen bij een open meting kunt u antwoorden inlezen. Er is niets ingelezen.',
  toRound: 'Terug naar de meting',
  stepsLabel: 'Stappen van het inlezen',
  steps: {
    file: 'Lijst kiezen',
    columns: 'Kolommen',
    values: 'Woorden',
    check: 'Controleren',
    done: 'Klaar',
  },
  back: 'Vorige',
  next: 'Volgende',
  otherFile: 'Andere lijst kiezen',
  file: {
    heading: 'Kies de lijst',
    points: [
      'Eén rij per persoon en één kolom per vraag. Bovenaan staan de vragen.',
      'Bewaar de lijst als csv of als Excel-werkmap (.xlsx).',
      'Kolommen met namen, e-mailadressen of tijden slaan we over. We laten ze niet zien en bewaren ze niet.',
    ],
    choose: 'Lijst kiezen …',
    reading: 'De lijst wordt gelezen …',
    safe: 'U ziet eerst wat we in de lijst vinden. Pas bij de laatste stap nemen we de antwoorden over.',
    example: {
      heading: 'Nog geen lijst?',
      text: 'Maak een lege voorbeeldlijst van deze meting. Open hem in Excel en vul per persoon één rij in: 1 tot en met 5, W (weet ik niet) of N (niet van toepassing). Leeg is overgeslagen.',
      make: 'Voorbeeldlijst maken',
      name: (title: string) => `Voorbeeldlijst ${title}`,
      saved: (name: string) => `De voorbeeldlijst is opgeslagen als ${name}.`,
    },
  },
  columns: {
    heading: 'Wat staat er in elke kolom?',
    intro: (name: string, rows: number, recognised: number, total: number) =>
      `${name}: ${rowsOf(rows)}. We herkenden ${String(recognised)} van de ${countOf(total, 'kolom', 'kolommen')}. Controleer het en pas aan wat niet klopt.${recognised < total ? ' Wat we niet herkenden, is gekleurd.' : ''}`,
    remembered: 'U las eerder een lijst met dezelfde kolommen in. We gebruiken uw keuzes van toen.',
    sheet: 'Werkblad',
    sheetHidden: (name: string) => `${name} (verborgen)`,
    hiddenSheets: (names: readonly string[]) =>
      `Deze werkmap heeft verborgen werkbladen: ${names.join(', ')}. We lezen alleen het werkblad dat u kiest.`,
    merged:
      'Dit werkblad heeft samengevoegde cellen. Van zo’n cel telt alleen de eerste; de andere lezen we als leeg.',
    otherSheets: (names: readonly string[]) =>
      `Deze werkmap heeft ook bladen zonder cellen, zoals een grafiek: ${names.join(', ')}. Die lezen we niet.`,
    headingRows: 'De koppen staan in',
    headingRow: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `rij ${String(numbers[0])}`
        : numbers.length === 2
          ? `rij ${numbers.join(' en ')}, samen`
          : `rij ${String(numbers[0])} tot en met ${String(numbers.at(-1))}, samen`,
    aside: (numbers: readonly number[]) =>
      `Onder de koppen ${numbers.length === 1 ? 'staat een rij' : 'staan rijen'} zonder antwoorden (${rowNumbers(numbers)}). Die lezen we niet.`,
    hiddenColumns: (headings: readonly string[]) =>
      `In Excel ${headings.length === 1 ? 'is 1 kolom' : `zijn ${String(headings.length)} kolommen`} verborgen: ${headings.join(', ')}. Controleer of u ${headings.length === 1 ? 'die' : 'ze'} wilt inlezen.`,
    hiddenColumn: '(verborgen in Excel)',
    caption: 'Kolommen van de lijst en wat ze betekenen',
    column: 'Kolom',
    sample: 'Eerste waarden',
    meaning: 'Betekenis',
    meaningOf: (heading: string) => `Betekenis van kolom ${heading}`,
    noHeading: (place: number) => `Kolom ${String(place)} (zonder kop)`,
    notShown: 'niet getoond',
    openNotShown: 'open antwoorden: hier niet getoond',
    targets: {
      ignore: 'Niet inlezen',
      identifying: 'Herkenbaar (naam, e-mail, tijd): nooit overnemen',
      profession: 'Beroepsgroep',
      role: 'Rol in het VSV',
      phase: 'Fase van het VSV',
      keep: 'Open vraag: wat gaat goed',
      improve: 'Open vraag: eerste verbetering',
      priorities: 'Thema’s die voorgaan (meer in één cel)',
    },
    groups: {
      other: 'Niet inlezen',
      about: 'Over de persoon en het VSV',
      priority: 'Thema dat voorgaat (aangevinkt)',
    },
    priority: (title: string) => `Gekozen: ${title}`,
    identifying: (headings: readonly string[]) =>
      `Deze kolommen kunnen mensen herkenbaar maken. We tonen ze niet en bewaren ze niet: ${headings.join(', ')}.`,
    missingStatements: (count: number, total: number) =>
      `${count === 1 ? 'Voor 1 stelling' : `Voor ${String(count)} stellingen`} van de ${String(total)} is geen kolom gekozen. Die tellen als overgeslagen.`,
    notInRound: 'niet in deze meting',
    fault: {
      'no-profession':
        'Kies welke kolom de beroepsgroep bevat. Zonder beroepsgroep kunnen we de antwoorden niet veilig tonen.',
      'no-statements': 'Kies voor minstens één kolom een stelling.',
      twice: (target: string) => `Twee kolommen hebben dezelfde betekenis: ${target}. Kies er één.`,
    } satisfies Record<Exclude<MappingFault['kind'], 'twice'>, string> & {
      twice: (target: string) => string
    },
  },
  values: {
    heading: 'Welke woorden betekenen hetzelfde?',
    intro:
      'Deze waarden in de lijst kennen we niet. Kies wat ze betekenen. We onthouden uw keuze voor de volgende lijst met dezelfde kolommen.',
    kind: {
      profession: 'Beroepsgroep',
      answer: 'Antwoord op een stelling',
      role: 'Rol in het VSV',
      phase: 'Fase van het VSV',
      theme: 'Thema dat voorgaat',
      tick: 'Aangevinkt thema',
    } satisfies Record<ValueKind, string>,
    value: 'In de lijst',
    rows: 'Rijen',
    meaning: 'Betekent',
    meaningOf: (value: string) => `Betekenis van ${value}`,
    refuse: 'Niet kiezen: deze rijen niet overnemen',
    leaveEmpty: 'Leeg laten (overgeslagen)',
    leftOut: 'Niet kiezen: leeg laten',
    ticked: 'Gekozen',
    more: (count: number) =>
      `En nog ${countOf(count, 'andere waarde', 'andere waarden')}. Staat misschien de verkeerde kolom op deze plek?`,
  },
  rows: {
    heading: 'Welke rijen gaan mee?',
    intro: 'Een vinkje betekent: deze rijen laten we weg. U kunt het hier veranderen.',
    leaveOut: {
      hidden: (numbers: readonly number[]) =>
        `Laat ${rowsOf(numbers.length)} weg die in Excel verborgen of weggefilterd ${numbers.length === 1 ? 'is' : 'zijn'} (${rowNumbers(numbers)}).`,
      test: (numbers: readonly number[]) =>
        `Laat ${countOf(numbers.length, 'proefrij', 'proefrijen')} weg: er staat ‘test’ of ‘preview’ in (${rowNumbers(numbers)}).`,
      incomplete: (numbers: readonly number[]) =>
        `Laat ${rowsOf(numbers.length)} weg van ${numbers.length === 1 ? 'iemand' : 'mensen'} die niet tot het einde van de vragenlijst ${numbers.length === 1 ? 'kwam' : 'kwamen'} (${rowNumbers(numbers)}).`,
    },
    one: {
      heading: 'Eén rij weglaten',
      hint: 'Het nummer is het rijnummer in uw eigen lijst.',
      number: 'Nummer van de rij',
      leaveOut: 'Weglaten',
      leaveOutRow: (number: number) => `Rij ${String(number)} weglaten`,
      takeIn: (number: number) => `Rij ${String(number)} toch meenemen`,
      gone: (number: number) => `Rij ${String(number)} gaat niet mee.`,
      back: (number: number) => `Rij ${String(number)} gaat weer mee.`,
      unknown: 'Deze rij staat niet tussen de antwoorden. Kijk naar het rijnummer in uw eigen lijst.',
    },
    leftOut: (count: number) => `${rowsOf(count)} laten we weg. Welke dat zijn, staat hieronder.`,
  },
  check: {
    heading: 'Klopt dit?',
    counts: (accepted: number, refused: number) =>
      `${rowsOf(accepted)} ${accepted === 1 ? 'kan' : 'kunnen'} mee. ${refused === 0 ? 'Geen enkele rij is geweigerd.' : `${rowsOf(refused)} ${refused === 1 ? 'gaat' : 'gaan'} niet mee; hieronder staat waarom.`}`,
    nothing: 'Geen enkele rij kan mee. Hieronder staat per rij waarom.',
    invited: (count: number, headCount: number | null) =>
      headCount === null ? String(count) : `${String(count)} van ${String(headCount)} genodigden`,
    tooMany: (labels: string) =>
      `Bij ${labels} zouden er meer antwoorden zijn dan genodigden. Klopt de lijst?`,
    previewHeading: 'Zo lezen we de eerste rijen',
    previewCaption: 'De eerste tien rijen zoals ze worden ingelezen',
    row: 'Rij',
    profession: 'Beroepsgroep',
    role: 'Rol',
    answered: 'Beantwoord',
    answersOf: 'Antwoorden op volgorde van de stellingen',
    priorities: 'Thema’s',
    phase: 'Fase',
    open: 'Open antwoorden',
    openCount: (count: number) => (count === 0 ? 'geen' : String(count)),
    short: exitLetters,
    skipped: '·',
    legend:
      'Antwoorden op de volgorde van de stellingen: 1 tot en met 5, W is weet ik niet, N is niet van toepassing, · is overgeslagen.',
    same: (pairs: readonly { readonly number: number; readonly sameAs: number }[]) =>
      `${rowsOf(pairs.length)} ${pairs.length === 1 ? 'is' : 'zijn'} precies gelijk aan een eerdere rij: ${pairs
        .slice(0, 10)
        .map(({ number, sameAs }) => `rij ${String(number)} aan rij ${String(sameAs)}`)
        .join(
          '; ',
        )}${pairs.length > 10 ? '; …' : ''}. Het kunnen twee mensen zijn die hetzelfde vinden. Ze gaan allebei mee.`,
    notAsked: (answers: number, rows: number) =>
      `${countOf(answers, 'antwoord', 'antwoorden')} in ${rowsOf(rows)} laten we weg: die stellingen krijgt deze beroepsgroep niet in deze meting.`,
    already: (count: number) =>
      `${rowsOf(count)} las u op deze computer al eerder in. ${count === 1 ? 'Die telt' : 'Die tellen'} niet nog een keer.`,
    asOthers: 'Dit zijn andere mensen die precies hetzelfde antwoordden: neem hun rijen ook over.',
    confidential:
      'We bewaren geen volgorde en geen tijd: de rijen worden eerst geschud. Open antwoorden kunnen namen of cliëntgegevens bevatten; u beoordeelt ze na het sluiten, voordat iemand ze ziet.',
    take: (count: number) => `${rowsOf(count)} overnemen`,
  },
  done: {
    heading: (taken: number) =>
      taken === 0
        ? 'Er is niets nieuws overgenomen.'
        : `${countOf(taken, 'vragenlijst', 'vragenlijsten')} overgenomen.`,
    duplicates: (count: number) => `${rowsOf(count)} had u al eerder ingelezen. Die tellen één keer.`,
    leftOut: (count: number) => `${rowsOf(count)} liet u weg.`,
    refused: (count: number) => `${rowsOf(count)} ${count === 1 ? 'ging' : 'gingen'} niet mee.`,
    cleanUp:
      'Bewaar de lijst niet langer dan nodig. In de lijst zelf staan misschien nog namen, e-mailadressen of tijden.',
    again:
      'Leest u dezelfde lijst op deze computer nog eens in, dan telt elke rij toch maar één keer. Op een andere computer herkennen we de lijst niet.',
    undo: 'Inlezen ongedaan maken',
    undoHint: 'Dit kan zolang u op deze pagina blijft.',
    undone:
      'Het inlezen is ongedaan gemaakt. De antwoorden uit deze lijst zijn weg; al het andere is gebleven.',
  },
  fault: {
    noProfession: 'De beroepsgroep is niet ingevuld.',
    unknownProfession: (value: string) => `Beroepsgroep ${quoted(value)} kennen we niet.`,
    absentProfession: (value: string) => `Beroepsgroep ${quoted(value)} doet niet mee aan deze meting.`,
    outOfRange: (value: string, heading: string) =>
      `${quoted(value)} bij ${quoted(heading)} is geen antwoord van 1 tot en met 5.`,
    unknownAnswer: (value: string, heading: string) =>
      `${quoted(value)} bij ${quoted(heading)} is geen antwoord dat we kennen.`,
    tooManyCells:
      'Deze rij heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken in een antwoord?',
    noAnswers: 'Er is geen enkele stelling beantwoord.',
    tooManyPriorities: (max: number) => `Er zijn meer dan ${String(max)} thema’s gekozen.`,
    tooLong: 'Een open antwoord is langer dan 10.000 tekens.',
    other: 'De inhoud past niet bij deze meting.',
  },
  problem: {
    empty: 'Dit bestand is leeg. Er is niets ingelezen. Kies een lijst met antwoorden.',
    tooBig: (megabytes: number) =>
      `Dit bestand is groter dan ${String(megabytes)} MB. Er is niets ingelezen. Een lijst met antwoorden is veel kleiner: controleer of u het goede bestand koos.`,
    tooManyRows: (most: number) =>
      `Deze lijst heeft meer dan ${String(most)} rijen. Er is niets ingelezen. Splits de lijst of controleer of u het goede bestand koos.`,
    tooManyColumns: (most: number) =>
      `Deze lijst heeft meer dan ${String(most)} kolommen. Er is niets ingelezen. Verwijder de kolommen die u niet nodig hebt.`,
    noRows:
      'Deze lijst heeft geen rijen met antwoorden. Er is niets ingelezen. Onder de koppen hoort één rij per persoon te staan.',
    notAList:
      'Dit bestand is geen csv-lijst en geen Excel-werkmap. Er is niets ingelezen. Bewaar de lijst als csv of xlsx en probeer het opnieuw.',
    oneColumn:
      'We vinden in deze lijst maar één kolom. Er is niets ingelezen. Bewaar de lijst opnieuw als csv, met puntkomma’s tussen de kolommen, of als xlsx.',
    openQuote: (row: number) =>
      `Vanaf rij ${String(row)} staat een aanhalingsteken dat nergens sluit. Er is niets ingelezen. Verbeter die rij, of bewaar de lijst opnieuw.`,
    oldExcel:
      'Dit is een oude Excel-werkmap (.xls), of een werkmap met een wachtwoord. Er is niets ingelezen. Open hem in Excel en bewaar hem als xlsx zonder wachtwoord.',
    notExcel:
      'Dit bestand is geen Excel-werkmap, al lijkt het op een ingepakt bestand. Er is niets ingelezen. Kies een csv-lijst of een xlsx-bestand.',
    binaryExcel:
      'Dit is een binaire Excel-werkmap (.xlsb). Er is niets ingelezen. Open hem in Excel, bewaar hem als Excel-werkmap (.xlsx) en probeer het nog eens.',
    damagedExcel:
      'Deze Excel-werkmap is beschadigd of niet compleet. Er is niets ingelezen. Open hem in Excel, bewaar hem opnieuw als xlsx en probeer het nog eens.',
    bomb: 'Deze Excel-werkmap wordt bij het uitpakken veel te groot. Er is niets ingelezen. Kies een andere lijst.',
    noSheet: 'Dit werkblad bestaat niet in deze werkmap. Er is niets ingelezen. Kies een ander werkblad.',
  },
}

/** Why a list cannot be read, for every kind of list. */
export type ListProblems = typeof answerList.problem

/** The sentence for why a row is refused. */
export function rowFaultText(fault: RowFault, mostPriorities: number): string {
  const words = answerList.fault
  switch (fault.kind) {
    case 'no-profession':
      return words.noProfession
    case 'unknown-profession':
      return words.unknownProfession(fault.value)
    case 'absent-profession':
      return words.absentProfession(fault.value)
    case 'out-of-range':
      return words.outOfRange(fault.value, fault.heading)
    case 'unknown-answer':
      return words.unknownAnswer(fault.value, fault.heading)
    case 'too-many-cells':
      return words.tooManyCells
    case 'no-answers':
      return words.noAnswers
    case 'form':
      if (fault.fault.kind === 'too-many-priorities') return words.tooManyPriorities(mostPriorities)
      return fault.fault.kind === 'too-long' ? words.tooLong : words.other
  }
}

/** Answers that come in as files: the page "Versturen en ontvangen". Sentences about one answer file are in `answer-file.ts`. */
import type { FormFault } from '../../../domain/survey/filling/filled-form'
import { countOf } from '../../format'

const askAgain = 'Vraag de afzender om het bestand nog een keer te sturen.'
const notOurs = 'Het is niet met deze vragenlijst gemaakt en telt niet mee.'

const faults: { readonly [Kind in FormFault['kind']]: (value: string) => string } = {
  'unknown-profession': (value) =>
    `In dit bestand staat een beroepsgroep die niet meedoet aan deze meting (${value}). ${notOurs}`,
  'unknown-role': (value) =>
    `In dit bestand staat een rol die de vragenlijst niet kent (${value}). ${notOurs}`,
  'unknown-statement': (value) =>
    `In dit bestand staat een antwoord op een stelling die de vragenlijst niet kent (${value}). ${notOurs}`,
  'not-asked': (value) =>
    `In dit bestand staat een antwoord op een stelling die deze beroepsgroep niet kreeg (${value}). ${notOurs}`,
  'unknown-theme': (value) =>
    `In dit bestand staat een thema dat de vragenlijst niet kent (${value}). ${notOurs}`,
  'too-many-priorities': (value) =>
    `In dit bestand zijn meer thema’s gekozen (${value}) dan de vragenlijst toestaat. ${notOurs}`,
  'unknown-phase': (value) =>
    `In dit bestand staat een fase die de vragenlijst niet kent (${value}). ${notOurs}`,
  'too-long': () =>
    `In dit bestand staat een open antwoord dat langer is dan de vragenlijst toestaat. ${notOurs}`,
  empty: () => 'In dit bestand is geen enkele stelling beantwoord. Het telt niet mee.',
}

const questionnaires = (count: number) => countOf(count, 'vragenlijst', 'vragenlijsten')

export const receive = {
  title: 'Versturen en ontvangen',
  intro:
    'Verzamel antwoorden van mensen die niet bij dit apparaat zitten: per e-mail, zonder internetdienst.',
  /** Opening a closed round again. */
  reopen: {
    button: 'Meting opnieuw openen',
    title: 'Meting opnieuw openen?',
    points: (least: number) => [
      'Deelnemers kunnen daarna weer invullen. De uitkomsten ziet u pas weer na het sluiten.',
      `Sluiten kan alleen als er niets bij kwam, of als elke beroepsgroep waar iets bij kwam minstens ${String(least)} nieuwe vragenlijsten heeft. Anders zijn uit het verschil met de vorige uitkomsten antwoorden af te leiden.`,
      'Komen er maar een paar formulieren bij? Dan kan de meting niet meer dicht en ziet u de uitkomsten niet terug. Bewaar het dossier daarom eerst als bestand.',
      'De reden komt in de geschiedenis. Dit kunt u niet ongedaan maken.',
    ],
    refusedTitle: 'Deze meting kan niet opnieuw open',
    refused:
      'In de uitkomsten zijn kleine groepen afgeschermd. Uit het verschil met nieuwe uitkomsten zouden hun antwoorden zijn af te leiden.',
    refusedInstead: 'Wilt u opnieuw meten? Maak dan een nieuwe meting.',
    reason: 'Waarom opent u de meting opnieuw?',
    reasonHint: 'Bijvoorbeeld: er lag nog een stapel formulieren van de kraamzorg.',
    reasonMissing: 'Vul de reden in.',
    failed: 'De meting is niet opnieuw geopend. Probeer het opnieuw.',
    action: 'Ja, opnieuw openen',
  },
  notOpen: 'Deze meting is niet open. Antwoorden ontvangen kan alleen zolang de meting open is.',
  toRound: 'Naar de meting',
  form: {
    heading: 'Verstuur de vragenlijst',
    text: 'U krijgt één bestand. Stuur het als bijlage naar alle deelnemers. Het opent in elke browser, ook op een telefoon, en heeft geen internet nodig. Alleen dit dossier kan de antwoorden lezen.',
    contact: 'Waar sturen deelnemers hun antwoorden naartoe?',
    contactHint: 'Bijvoorbeeld het e-mailadres van de secretaris. Die kan de antwoorden niet lezen.',
    save: 'Vragenlijst opslaan',
    saved: (name: string) => `Opgeslagen als ${name}.`,
    fileKind: 'Vragenlijst',
  },
  codes: {
    heading: 'Eenmalige codes (mag, hoeft niet)',
    text: 'Met codes kan niemand twee keer meedoen. Elke deelnemer krijgt één code. Deel de codes willekeurig uit en houd niet bij wie welke code krijgt.',
    inUse: (count: number) =>
      `Deze meting werkt met codes: er ${count === 1 ? 'is 1 code' : `zijn ${String(count)} codes`} gemaakt. Een antwoordbestand zonder code telt niet mee.`,
    first:
      'Maak eerst de codes en sla daarna de vragenlijst op. Antwoorden van een vragenlijst die u eerder opsloeg, hebben geen code en tellen dan niet meer mee.',
    count: 'Hoeveel codes?',
    countWrong: (most: number) => `Vul een heel getal in van 1 tot en met ${String(most)}.`,
    tooMany: (most: number) => `Een meting heeft hooguit ${String(most)} codes. Kies een lager aantal.`,
    make: 'Codes maken',
    more: 'Meer codes maken',
    once: 'Bewaar deze lijst nu. We tonen de codes maar één keer; daarna kunnen ook wij ze niet meer zien.',
    save: 'Lijst opslaan',
    saved: (name: string) => `Opgeslagen als ${name}.`,
    list: 'Codes',
    fileName: (title: string) => `Codes ${title}`,
    fileKind: 'Lijst met codes (csv)',
    column: 'Code',
    done: 'Ik heb de lijst bewaard',
  },
  take: {
    heading: 'Lees de antwoorden in',
    text: 'Kies de bestanden die u kreeg, een map of één zip-bestand. Of sleep ze hierheen. Hetzelfde bestand telt één keer mee.',
    drop: 'Sleep bestanden of een map hierheen',
    files: 'Bestanden kiezen',
    folder: 'Map kiezen',
    paste: 'Of plak de tekst uit een e-mail',
    pasteHint: 'Eén of meer antwoorden, van [BEGIN VSV-ANTWOORD] tot en met [EINDE VSV-ANTWOORD].',
    takePasted: 'Geplakte tekst inlezen',
    pastedName: (place: number) => `Geplakte tekst ${String(place)}`,
    part: (name: string, place: number) => `${name} (antwoord ${String(place)})`,
    inZip: (zip: string, name: string) => `${zip}: ${name}`,
    kinds: { vsvantwoord: 'Antwoordbestand', zip: 'Zip-bestand', txt: 'Tekst', json: 'JSON-bestand' },
  },
  progress: {
    label: 'Inlezen',
    reading: (handled: number, total: number) => `${String(handled)} van ${String(total)} bestanden gelezen`,
    storing: 'Opslaan …',
    stop: 'Stoppen',
    stopped: 'U hebt het inlezen gestopt. Er is niets toegevoegd.',
  },
  result: {
    heading: 'Resultaat',
    taken: (taken: number, refused: number) =>
      refused === 0 ? `${String(taken)} ontvangen` : `${String(taken)} ontvangen, ${String(refused)} niet`,
    duplicates: (count: number) =>
      count === 1
        ? '1 bestand was al ontvangen en telt één keer mee.'
        : `${String(count)} bestanden waren al ontvangen en tellen één keer mee.`,
    nothing: 'Er is geen antwoordbestand gevonden. Kies bestanden waarvan de naam op .vsvantwoord eindigt.',
    refusedCaption: 'Bestanden die niet meetellen, met de reden',
    file: 'Bestand',
    reason: 'Waarom niet',
    undo: 'Maak dit inlezen ongedaan',
    undone: (count: number) =>
      `Dit inlezen is ongedaan gemaakt: ${questionnaires(count)} ${count === 1 ? 'telt' : 'tellen'} niet meer mee.`,
    undoHint: 'Kan zolang u op deze pagina blijft en de meting open is.',
    close: 'Sluit dit overzicht',
    failed: 'Het inlezen is niet gelukt. Er is niets toegevoegd. Probeer het opnieuw.',
  },
  problems: {
    otherRound: 'Dit antwoordbestand hoort bij een andere meting. Kies die meting en lees het daar in.',
    olderForm:
      'Dit antwoordbestand is gemaakt met een oudere versie van de vragenlijst dan die van deze meting. Stuur de afzender de vragenlijst van deze meting.',
    newerForm:
      'Dit antwoordbestand is gemaakt met een nieuwere versie van de vragenlijst dan die van deze meting. Stuur de afzender de vragenlijst van deze meting.',
    otherForm:
      'Dit antwoordbestand is gemaakt met een andere vragenlijst dan die van deze meting. Stuur de afzender de vragenlijst van deze meting.',
    noKeys:
      'Voor deze meting is nog geen vragenlijst als bestand gemaakt. Dit antwoordbestand kan er dus niet bij horen.',
    noCode:
      'In dit antwoordbestand staat geen code, en deze meting werkt met eenmalige codes. Stuur de afzender de vragenlijst van nu, met een code.',
    usedCode: 'Met de code van dit antwoordbestand is al een vragenlijst ontvangen. Een code werkt één keer.',
    unknownCode: 'De code in dit antwoordbestand is niet voor deze meting gemaakt. Het telt niet mee.',
    conflict:
      'Van ditzelfde formulier is al een versie met andere antwoorden ontvangen. De eerste versie telt mee, deze bewerkte kopie niet.',
    notText: `Dit bestand is geen tekst en dus geen antwoordbestand. ${askAgain}`,
    noAnswerInText:
      'In deze tekst staat geen antwoord. Kopieer alles van [BEGIN VSV-ANTWOORD] tot en met [EINDE VSV-ANTWOORD].',
    emptyZip: `In dit zip-bestand zit geen antwoordbestand. ${askAgain}`,
    tooMany: (most: number) =>
      `Hierin staan meer dan ${String(most)} antwoorden. Het is overgeslagen. Splits het en probeer het opnieuw.`,
    zip: {
      'not-a-zip': `Dit is geen zip-bestand. ${askAgain}`,
      truncated: `Dit zip-bestand houdt halverwege op. Het is niet helemaal aangekomen. ${askAgain}`,
      'unsafe-name':
        'In dit zip-bestand staat een onderdeel met een onveilige naam (die naar een andere map wijst). Het hele zip-bestand is overgeslagen. Pak de antwoordbestanden opnieuw in.',
      'too-big':
        'Dit zip-bestand wordt uitgepakt veel te groot. Het is overgeslagen. Pak alleen antwoordbestanden in.',
      damaged: `Dit zip-bestand is beschadigd. ${askAgain}`,
    },
    faults,
  },
}

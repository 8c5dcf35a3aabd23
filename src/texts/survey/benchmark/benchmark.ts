import type { LeftOut, Position } from '../../../domain/survey/benchmark/benchmark'
import { STORED_THRESHOLD } from '../../../domain/survey/thresholds'
import { countOf } from '../../format'
import { productName } from '../../product-name'

const kept = 'Er is niets toegevoegd.'

/** One VSV compared with others. No ranking: words for a place, never a number for it. */
export const benchmark = {
  title: 'Naast andere VSV’s',
  crumb: 'Andere VSV’s',
  link: 'Zet naast andere VSV’s',
  intro:
    'Uw uitkomsten naast de middelste helft van andere VSV’s. Geen ranglijst: VSV’s verschillen in grootte, regio, wie er meedoet en welke beroepsgroepen lid zijn.',
  noRound: {
    title: 'Er zijn nog geen uitkomsten',
    text: 'Sluit eerst een meting met genoeg antwoorden. Daarna kunt u die naast andere VSV’s zetten.',
    button: 'Naar de metingen',
  },
  round: 'Uw meting',
  sourcesHeading: 'Welke VSV’s doen mee?',
  sourcesIntro: (least: number) =>
    `Er zijn minstens ${String(least)} VSV’s nodig, uw eigen VSV meegeteld. Kies uit de dossiers op deze computer, of voeg bestanden toe die andere VSV’s u stuurden.`,
  onComputer: 'Dossiers op deze computer',
  noneOnComputer: 'Er is geen ander dossier met uitkomsten op deze computer.',
  files: 'Toegevoegde bestanden',
  noFiles:
    'Er zijn nog geen bestanden toegevoegd. Een ander VSV maakt zo’n bestand op deze pagina in het eigen dossier, en stuurt het u.',
  addFile: 'Voeg bestand toe',
  removeFile: 'Haal weg',
  removeNamed: (name: string) => `Haal weg: ${name}`,
  nameless: 'VSV zonder naam',
  exampleTag: 'voorbeeld, verzonnen',
  about: (year: number | null, form: string, n: number) =>
    [year === null ? 'jaar onbekend' : String(year), form, countOf(n, 'deelnemer', 'deelnemers')].join(' · '),
  leftOut: {
    own: 'telt niet mee: dit is uw eigen VSV',
    'other-questions': 'telt niet mee: een andere versie van de vragenlijst',
    'counted-once': 'telt niet mee: van dit VSV doet een andere meting al mee',
  } satisfies Record<LeftOut, string>,
  notEnoughHeading: 'Nog te weinig VSV’s',
  notEnough: (vsvs: number, least: number) =>
    `Er ${vsvs === 1 ? 'doet' : 'doen'} nu ${countOf(vsvs, 'VSV', 'VSV’s')} mee, uw eigen VSV meegeteld. Vanaf ${String(least)} VSV’s ziet u hier de vergelijking. Met minder is een gemiddelde bijna het cijfer van één VSV.`,
  vsvs: (count: number) => `${countOf(count, 'VSV', 'VSV’s')}, uw eigen VSV meegeteld.`,
  themesHeading: 'Per thema',
  themesCaption: 'Uw gemiddelde per thema naast de middelste helft van de andere VSV’s',
  themesNeedSameForm: (form: string) =>
    `Themascores vergelijken we alleen met VSV’s die dezelfde vragenlijst gebruikten (${form}).`,
  statementsHeading: 'Per stelling',
  statementsCaption: 'Uw gemiddelde per stelling naast de middelste helft van de andere VSV’s',
  columns: {
    theme: 'Thema',
    statement: 'Stelling',
    own: 'Uw VSV',
    picture: 'Op de schaal van 1 tot 5',
    band: 'Middelste helft van de anderen',
    median: 'Middelste VSV',
    others: 'Andere VSV’s',
    position: 'Waar u staat',
  },
  ownOf: (mean: string, n: number) => `${mean} (n\u00a0=\u00a0${String(n)})`,
  bandOf: (low: string, high: string) => `${low} tot ${high}`,
  tooFew: 'te weinig VSV’s',
  notShown: '–',
  position: {
    below: 'onder de middelste helft',
    within: 'in de middelste helft',
    above: 'boven de middelste helft',
  } satisfies Record<Position, string>,
  positionSign: { below: '▽', within: '=', above: '△' } satisfies Record<Position, string>,
  legend: { own: 'uw VSV', band: 'middelste helft van de anderen' },
  shareHeading: 'Uw uitkomsten delen',
  shareIntro:
    'Bewaar een bestand voor iemand die VSV’s naast elkaar zet. Er staan alleen gemiddelden in met één cijfer achter de komma en het aantal antwoorden: geen beroepsgroepen, geen verdelingen, geen open antwoorden en geen datum, alleen het jaar.',
  withName: 'Zet de naam van ons VSV in het bestand',
  saveFile: 'Bewaar bestand om te delen',
  saved: (name: string) => `Bewaard als ${name}.`,
  fileName: (name: string | null, year: number | null) =>
    ['benchmark', name ?? 'vsv', ...(year === null ? [] : [String(year)])].join(' '),
  fileKind: 'Benchmarkbestand',
  methodHeading: 'Zo leest u dit',
  method: [
    'De middelste helft: van de andere VSV’s scoort een kwart lager en een kwart hoger. Het laagste en het hoogste VSV tonen we niet, want dat is er telkens één.',
    'Elk VSV telt één keer, ook als het klein is. Van een VSV met meer metingen telt de nieuwste.',
    'Bij drie andere VSV’s tonen we het middelste VSV niet: samen met de middelste helft zou u alle drie de cijfers kunnen uitrekenen.',
    'Wie de cijfers van alle andere VSV’s kent, kan dat van het laatste bij benadering uitrekenen. Deel een bestand daarom alleen als uw VSV dat goed vindt.',
    'Alle cijfers zijn afgerond op één cijfer achter de komma. Een verschil van 0,1 of 0,2 zegt niets.',
    'Waar u staat naast anderen, is geen oordeel. Wat goed genoeg is, spreekt u in uw eigen VSV af.',
  ],
  problem: {
    empty: `Dit bestand is leeg. ${kept} Vraag de afzender om een nieuw bestand.`,
    tooBig: `Dit bestand is te groot voor een benchmarkbestand. ${kept} Kies een ander bestand.`,
    unreadable: `Dit bestand is niet te lezen als benchmarkbestand. ${kept} Kies een bestand dat met ‘Bewaar bestand om te delen’ is gemaakt.`,
    otherKind: `Dit is een ander soort bestand en geen benchmarkbestand. ${kept} Kies een bestand dat met ‘Bewaar bestand om te delen’ is gemaakt.`,
    newer: `Dit benchmarkbestand is gemaakt met een nieuwere versie van ${productName}. ${kept} Installeer de nieuwste versie en voeg het bestand opnieuw toe.`,
    invalid: (field: string) =>
      `In dit benchmarkbestand klopt iets niet (${field}). ${kept} Vraag de afzender om een nieuw bestand.`,
    tooFew: `In dit benchmarkbestand staat een cijfer van minder dan ${String(STORED_THRESHOLD.least)} mensen; dat mag nooit. ${kept} Vraag de afzender om een nieuw bestand.`,
    twice: (id: string) =>
      `In dit benchmarkbestand staat ${id} dubbel. ${kept} Vraag de afzender om een nieuw bestand.`,
    known: `Dit bestand is al toegevoegd. ${kept}`,
    own: `Dit bestand is van uw eigen VSV. ${kept} Voeg bestanden van andere VSV’s toe.`,
    nothingToShare: 'Van deze meting is niets te delen: er zijn te weinig antwoorden.',
  },
}

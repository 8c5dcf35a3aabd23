import { attachmentFields } from '../fields/evidence'
import { dossierFields } from '../fields/dossier'
import { judgementFields } from '../fields/judgement'
import { shortName } from '../fields/field-words'
import { roundFields } from '../fields/round'
import { productName } from '../product-name'
import { internal } from './internal'

/** The whole dossier in Excel. Read by the worker, not by the page. */
export const dossierWorkbook = {
  /** In front: at the foot of a page a long title is cut off at its end. */
  title: (dossier: string) => `${internal.margin} · ${dossier} – dossier in Excel`,
  sheets: {
    about: 'Over dit bestand',
    results: 'Uitkomsten',
    groups: 'Uitkomsten per groep',
    response: 'Respons',
    norms: 'Normen',
    evidence: 'Bewijs',
    revisions: 'Eerdere versies',
    actions: 'Acties',
    sessions: 'Spiegelsessies',
    votes: 'Stempunten',
  },
  yes: 'ja',
  no: 'nee',
  noRows: 'Nog geen gegevens.',

  round: shortName(roundFields.title),
  roundStatus: roundFields.status.name,
  form: roundFields.form.name,
  group: 'Groep',
  mean: 'Gemiddelde (1–5)',
  levelRound: 'meting',

  /** The norm and what belongs to it; the judgement of it is in fields/judgement.ts. */
  norms: {
    assessment: 'Toetsing',
    assessmentStatus: 'Stand van de toetsing',
    theme: 'Thema',
    id: 'Id',
    title: 'Titel',
    text: 'Norm',
    buildingBlock: 'Bouwsteen',
    core: 'Kernnorm',
    evidence: 'Bewijs',
    openActions: 'Open acties',
    answerIfAsked: `${judgementFields.answerIfAsked.name} ${internal.behind}`,
    goneSince: 'later verwijderd',
  },

  /** What is not a field of its own; the fields are in fields/evidence.ts. */
  evidence: {
    state: 'Stand',
    size: `${attachmentFields.size.name} (bytes)`,
  },

  /** What is not a field of its own; the fields are in fields/action.ts. */
  actions: {
    phase: 'Fase (PDCA)',
    overdue: 'Te laat',
    theme: 'Thema',
    statement: 'Stelling',
    normId: 'Norm',
    norm: 'Titel van de norm',
    proposal: 'Voorgesteld oordeel na de actie',
    decision: 'Besluit over dat oordeel',
    decidedOn: 'Besloten op',
    decisions: { accepted: 'overgenomen', declined: 'niet overgenomen' },
  },

  /** What is not a field of its own; the fields are in fields/session.ts. */
  sessions: {
    session: 'Sessie van',
    people: 'Mensen',
    firstBallots: 'Stemmers, eerste keer',
    secondBallots: 'Stemmers, tweede keer',
    firstVotes: 'Gekozen, eerste keer',
    secondVotes: 'Gekozen, tweede keer',
    tooFew: 'te weinig stemmen',
  },

  about: {
    internal,
    dossier: shortName(dossierFields.name),
    region: dossierFields.region.name,
    madeOn: 'Gemaakt op',
    madeWith: 'Gemaakt met',
    app: (version: string) => `${productName}, versie ${version}`,
    status: 'Status',
    example: dossierFields.example.name,
    readiness: (title: string, inspection: boolean) =>
      `${inspection ? 'Inspectiegereedheid' : 'Gereedheid'}: ${title}`,
    coverage: (title: string) => `Dekking: ${title}`,
    unknown: 'nog niets te zeggen',
    lines: [
      [
        'Wat staat hierin?',
        'De uitkomsten van metingen die gesloten zijn, alle normen met oordeel en onderbouwing, de bewijsstukken, het verbeterplan en de spiegelsessies. De notities van een sessie staan in het sessieverslag. Elk blad heeft bovenaan knoppen om te filteren.',
      ],
      [
        'Gereedheid',
        '(Aantal voldoet + ½ × aantal voldoet grotendeels) ÷ aantal normen dat van toepassing is. Niet beoordeeld en onbekend tellen als nul. Bij het toetsingskader heet dit inspectiegereedheid. Dit is een eigen uitwerking, geen maat van IGJ.',
      ],
      [
        'Dekking',
        'Aantal normen met een van de vier oordelen ÷ aantal normen dat van toepassing is. Lees gereedheid nooit zonder dekking.',
      ],
      [
        'Nummers',
        'B1, B2 en verder zijn dezelfde nummers als in het Word-rapport dat u op dezelfde dag maakt. A1, A2 en verder horen bij de actie en veranderen nooit.',
      ],
      [
        'Niet te tonen',
        'Staat er ‘te weinig antwoorden’ of ‘beschermt een kleinere groep’, dan is het cijfer er wel, maar tonen we het niet: het zou mensen herleidbaar maken. Reken een kleine groep niet terug uit de andere.',
      ],
      [
        'Te weinig stemmen',
        'Stemden er te weinig mensen, dan bewaart het programma niet hoe vaak een punt is gekozen. Ook hoeveel mensen stemden, staat er dan niet. Zo is niet te raden wie wat koos.',
      ],
      [
        'Apostrof',
        'Begint een tekst met =, +, - of @, dan staat er een apostrof voor. Zo kan niets van wat iemand typte een formule worden.',
      ],
      [
        'Wijzigen',
        'Wat u in dit bestand wijzigt, komt niet terug in het dossier. Het bestand laat de stand zien van de dag waarop het is gemaakt.',
      ],
    ] satisfies readonly (readonly [string, string])[],
    disclaimer: 'Verantwoording',
  },
} as const

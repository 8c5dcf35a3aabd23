/**
 * Words about the content files in `questionnaires/`: what is wrong in a file, and what an editor reads when hovering a field
 * (these titles and descriptions go into the JSON Schemas).
 */
import { ANSWERS } from '../../../domain/question-set'
import { capitalized } from '../../format'
import { productName } from '../../product-name'
import { aboutMirror } from './about-mirror'
import { contentSummary } from './content-summary'

/** A name from a file, made safe to show: one line, not too long. */
function shown(name: string): string {
  const oneLine = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return `‘${oneLine.length > 40 ? `${oneLine.slice(0, 40)}…` : oneLine}’`
}

export const content = {
  /** Where in a file something is: the collection a part is in, before its id or number. */
  parts: {
    themes: 'thema',
    statements: 'stelling',
    norms: 'norm',
    suggestion: 'voorbeeldactie',
    sources: 'bron',
    evidence: 'bewijsstuk',
    discussion: 'gespreksvraag',
    scale: 'schaalpunt',
    unscored: 'vragen zonder score',
    profession: 'vraag naar de beroepsgroep',
    role: 'vraag naar de rol',
    priorities: 'vraag naar de prioriteiten',
    phase: 'vraag naar de fase',
    keep: 'open vraag wat goed gaat',
    improve: 'open vraag wat beter kan',
    choices: 'keuze',
    clusters: 'cluster',
    professions: 'beroepsgroep',
    buildingBlocks: 'bouwsteen',
    statementIds: 'koppeling',
    replaces: 'vervangen deel',
    seeAlso: 'verwijzing',
    ownStatements: 'eigen stelling',
  } satisfies Record<string, string>,

  /** What a field is called in a sentence. */
  fields: {
    id: 'het kenmerk (id)',
    kind: 'de soort (kind)',
    version: 'de versie (version)',
    date: 'de datum (date)',
    title: 'de titel (title)',
    disclaimer: 'de disclaimer (disclaimer)',
    text: 'de tekst (text)',
    explanation: 'de toelichting (explanation)',
    otherWording: 'de andere bewoording (otherWording)',
    for: 'de lijst voor wie (for)',
    question: 'de vraag (question)',
    models: 'de regel over de modellen (models)',
    discussion: 'de lijst gespreksvragen (discussion)',
    quickscan: 'de keuze voor de quickscan (quickscan)',
    audience: 'de doelgroep (audience)',
    lens: 'de lens (lens)',
    sources: 'de lijst bronnen (sources)',
    suggestion: 'de voorbeeldactie (suggestion)',
    ownerRole: 'de beroepsgroep of functie van de eigenaar (ownerRole)',
    term: 'de termijn (term)',
    evidence: 'het bewijs (evidence)',
    themes: 'de lijst thema’s (themes)',
    statements: 'de lijst stellingen (statements)',
    norms: 'de lijst normen (norms)',
    ownStatements: 'de lijst eigen stellingen (ownStatements)',
    scale: 'de schaal (scale)',
    value: 'de waarde (value)',
    label: 'de naam (label)',
    unscored: 'het deel vragen zonder score (unscored)',
    choices: 'de lijst keuzes (choices)',
    max: 'het grootste aantal keuzes (max)',
    clusters: 'de lijst clusters (clusters)',
    mergeable: 'de keuze voor samenvoegen (mergeable)',
    professions: 'de lijst beroepsgroepen (professions)',
    clusterId: 'het cluster (clusterId)',
    group: 'de groep (group)',
    groupPerRound: 'de keuze per meting (groupPerRound)',
    isProfession: 'de keuze voor een beroepsgroep (isProfession)',
    buildingBlocks: 'de lijst bouwstenen (buildingBlocks)',
    buildingBlockId: 'de bouwsteen (buildingBlockId)',
    howToShow: 'de uitleg "zo toont u dit aan" (howToShow)',
    certainty: 'de zekerheid (certainty)',
    lastChecked: 'de datum van controle (lastChecked)',
    core: 'de keuze voor de kern (core)',
    short: 'de keuze voor de korte toets (short)',
    statementIds: 'de lijst koppelingen (statementIds)',
    replaces: 'de lijst van wat dit vervangt (replaces)',
    comparable: 'de keuze voor vergelijken (comparable)',
    fact: 'de keuze voor een feit (fact)',
    seeAlso: 'de lijst verwijzingen (seeAlso)',
    year: 'het jaar (year)',
    url: 'het webadres (url)',
  } satisfies Record<string, string>,
  unknownField: (name: string) => `het veld ${shown(name)}`,
  thisPart: 'dit onderdeel',
  wholeFile: 'het bestand',

  /** What is wrong with a field, and what to do. Follows the name of the field in the sentence. */
  wrong: {
    missing: 'ontbreekt; vul dit aan',
    blank: 'is leeg; vul dit in',
    tooLong: (max: number) => `is te lang; gebruik hoogstens ${String(max)} tekens`,
    tooMany: (max: number) => `heeft te veel onderdelen; gebruik er hoogstens ${String(max)}`,
    noParts: 'is leeg; zet er minstens één onderdeel in',
    notText: 'moet tekst tussen aanhalingstekens zijn; pas dit aan',
    notList: 'moet een lijst tussen vierkante haken zijn; pas dit aan',
    notGroup: 'moet een groep velden tussen accolades zijn; pas dit aan',
    notYesNo: 'moet true (ja) of false (nee) zijn, zonder aanhalingstekens; pas dit aan',
    notWholeNumber: (min: number, max: number) =>
      `moet een heel getal van ${String(min)} tot en met ${String(max)} zijn; pas dit aan`,
    notAllowed: (options: readonly string[]) => `heeft een onbekende waarde; kies uit ${options.join(', ')}`,
    unknownField: 'kennen we niet; haal het weg of verbeter de schrijfwijze',
    badId:
      'mag alleen letters, cijfers, punten en streepjes hebben, begint met een letter of cijfer en telt hoogstens 40 tekens; pas dit aan',
    badVersion: 'moet een versie zijn zoals 1.0 of 1.0.2; pas dit aan',
    badDate: 'moet een datum zijn zoals 2026-11-23; pas dit aan',
    badUrl: 'moet leeg zijn of beginnen met http:// of https://; pas dit aan',
    duplicate: (id: string) => `${shown(id)} komt vaker voor; geef elk onderdeel een eigen kenmerk`,
    takenId: (id: string) =>
      `${shown(id)} is al van een norm in een ander kader; geef deze norm een eigen kenmerk`,
    reservedId: (id: string) => `${shown(id)} kan geen kenmerk zijn; kies een ander kenmerk`,
    unknownCluster: (id: string) =>
      `verwijst naar ${shown(id)}, maar dat cluster staat niet in dit bestand; voeg het toe of kies een ander`,
    unknownBuildingBlock: (id: string) =>
      `verwijst naar ${shown(id)}, maar die bouwsteen staat niet in dit bestand; voeg haar toe of kies een andere`,
    unknownStatement: (id: string) =>
      `verwijst naar stelling ${shown(id)}, maar die staat niet in de Samenwerkingsspiegel; kies een bestaande stelling`,
    unknownTwin: (id: string) =>
      `verwijst naar ${shown(id)}, maar dat is geen norm van een andere lijst; kies een bestaande norm`,
    scale: `moet de waarden ${ANSWERS.slice(0, -1).join(', ')} en ${String(ANSWERS.at(-1))} hebben, in die volgorde; pas dit aan`,
    ownStatements: 'hoort niet in een vragenlijst; haal haar weg en kies eigen stellingen bij een meting',
    unknownKind: `is niet ‘spiegel’ of ‘kader’; dit is geen vragenlijst of kader van ${productName}, kies een ander bestand`,
    notASet: `is geen vragenlijst of kader van ${productName}; kies een ander bestand`,
    tooDeep: 'zit te diep in elkaar om een vragenlijst of kader te zijn; kies een ander bestand',
    forbiddenKey: 'bevat een naam die niet is toegestaan; kies een ander bestand',
  },

  /** "Thema REL, stelling REL-3: de tekst (text) ontbreekt; vul dit aan." */
  fault: (places: readonly string[], field: string, wrong: string) => {
    const sentence = `${places.join(', ')}${places.length > 0 ? ': ' : ''}${field} ${wrong}.`
    return capitalized(sentence)
  },
  part: (name: string, idOrNumber: string) => `${name} ${idOrNumber}`,
  /** After the first fault, in the message a user gets. */
  andMore: (others: number) =>
    others === 0 ? '' : others === 1 ? ' Er is nog 1 fout.' : ` Er zijn nog ${String(others)} fouten.`,
  refused: (fault: string, more: string) =>
    `${fault}${more} Er is niets veranderd. Kies het bestand opnieuw als het is verbeterd.`,

  /** Shown by an editor that knows JSON Schema when hovering a field. */
  about: {
    mirror: {
      title: 'Samenwerkingsspiegel',
      description:
        'De vragenlijst over samenwerking in het VSV: schaal, thema’s met stellingen, vragen zonder score en beroepsgroepen.',
    },
    framework: {
      title: 'Toetsingskader',
      description: 'De normen waaraan een VSV zichzelf toetst, per thema. Nummers en woorden zijn van ons.',
    },
    schemaKey: {
      title: 'Schema',
      description: 'Het bestand dat uw editor gebruikt om fouten aan te wijzen. Laat dit staan.',
    },
    kindMirror: { title: 'Soort', description: 'Altijd "spiegel" voor een vragenlijst.' },
    kindFramework: { title: 'Soort', description: 'Altijd "kader" voor een toetsingskader.' },
    id: {
      title: 'Kenmerk',
      description:
        'Vast kenmerk, bijvoorbeeld REL-3. Verander een kenmerk nooit en gebruik het nooit opnieuw: antwoorden en oordelen hangen eraan.',
    },
    version: { title: 'Versie', description: 'Verhoog de versie bij elke wijziging die een gebruiker ziet.' },
    date: { title: 'Datum', description: 'Datum van deze versie, als jjjj-mm-dd.' },
    setTitle: {
      title: 'Titel',
      description: 'Naam van de vragenlijst of het kader, zoals gebruikers die zien.',
    },
    disclaimer: {
      title: 'Disclaimer',
      description: 'Wat dit wel en niet is. Staat in het programma en in elk rapport.',
    },
    ...aboutMirror,
    buildingBlocks: {
      title: 'Bouwstenen',
      description: 'De bouwstenen van het VSV-basiskader, als tweede ordening.',
    },
    buildingBlockId: {
      title: 'Bouwsteen',
      description: 'Kenmerk van de bouwsteen. De indeling per norm is van ons.',
    },
    norms: { title: 'Normen', description: 'De normen van het thema, in volgorde.' },
    normTitle: {
      title: 'Korte titel',
      description: 'Voor lijsten; een zin die zegt wat er is als het goed is.',
    },
    normText: {
      title: 'Norm',
      description: 'De norm in eigen woorden. Noem nooit een nummer of minuten als eis van de inspectie.',
    },
    howToShow: {
      title: 'Zo toont u dit aan',
      description: 'Eén tot drie zinnen: wat een inspecteur wil zien, en hoe u dat zelf nagaat.',
    },
    evidence: {
      title: 'Bewijsstukken',
      description: 'Stukken waarnaar een inspecteur kan vragen. Nooit cliëntgegevens.',
    },
    normSources: { title: 'Bronnen', description: 'Waarop de norm is gebaseerd.' },
    sourceTitle: {
      title: 'Titel',
      description: 'Uitgever en titel. Zeg het erbij als alleen een deel is gelezen.',
    },
    year: { title: 'Jaar', description: 'Jaar of datum voor zover bekend; anders leeg.' },
    url: { title: 'Webadres', description: 'Als tekst; het programma opent het nooit. Mag leeg zijn.' },
    certainty: {
      title: 'Zekerheid',
      description:
        '"read": het feit staat in de genoemde bron; "partly": alleen het onderwerp, of een deel, is gezien; "own": eigen uitwerking; "unknown": de lijst zegt het niet.',
    },
    lastChecked: {
      title: 'Laatst gecontroleerd',
      description: 'Wanneer de bronnen voor het laatst zijn gelezen; leeg als dat niet bekend is.',
    },
    core: { title: 'Kern', description: 'Of de norm een kernnorm is: andere normen leunen erop.' },
    short: {
      title: 'Korte toets',
      description: 'Of de norm hoort bij de weinige normen voor één avond. Mag ontbreken.',
    },
    seeAlso: {
      title: 'Zie ook',
      description:
        'Kenmerken van normen in andere lijsten over hetzelfde onderwerp. Eén kant noemen is genoeg. Mag ontbreken.',
    },
    replaces: {
      title: 'Vervangt',
      description:
        'Nummers die deze norm had in de vorige versie van het kader, als die anders waren. Zo weet het programma welk oordeel erbij hoort.',
    },
    statementIds: {
      title: 'Koppelingen',
      description: 'Kenmerken van stellingen over hetzelfde onderwerp: beleving naast bewijs.',
    },
  },

  /** What `npm run content` prints. */
  summary: contentSummary,
} as const

/**
 * Words about the files of the Wegwijzer in `questionnaires/wegwijzer`: what is wrong in one, and what an editor reads when hovering a
 * field (these titles and descriptions go into the JSON Schema).
 */
import { countOf } from '../format'
import { content } from '../framework/content/content'

/** A name from a file, made safe to show: one line, not too long. */
function shown(name: string): string {
  const oneLine = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return `‘${oneLine.length > 40 ? `${oneLine.slice(0, 40)}…` : oneLine}’`
}

export const guideFiles = {
  /** Where in a file something is; see the same of question sets. */
  parts: {
    ...content.parts,
    sections: 'deel',
    facts: 'feit',
    cautions: 'let op',
    normIds: 'koppeling',
    pageIds: 'koppeling',
    keywords: 'zoekwoord',
    terms: 'begrip',
    forms: 'vorm',
    points: 'punt',
    places: 'plaats',
  } satisfies Record<string, string>,
  fields: {
    ...content.fields,
    chapter: 'het hoofdstuk (chapter)',
    order: 'de volgorde (order)',
    summary: 'de samenvatting (summary)',
    sections: 'de lijst delen (sections)',
    heading: 'het kopje (heading)',
    intro: 'de inleiding (intro)',
    list: 'de vorm (list)',
    facts: 'de lijst feiten (facts)',
    fragment: 'de keuze voor één fragment (fragment)',
    cautions: 'de lijst ‘let op’ (cautions)',
    normIds: 'de lijst koppelingen (normIds)',
    pageIds: 'de lijst koppelingen (pageIds)',
    keywords: 'de lijst zoekwoorden (keywords)',
    terms: 'de lijst begrippen (terms)',
    term: 'het begrip (term)',
    long: 'het voluit geschreven begrip (long)',
    forms: 'de lijst vormen (forms)',
    meaning: 'de betekenis (meaning)',
    pageId: 'de pagina (pageId)',
    publisher: 'de uitgever (publisher)',
    dateNote: 'de uitleg bij de datum (dateNote)',
    address: 'het adres (address)',
    extent: 'het gelezen deel (extent)',
    points: 'de lijst punten (points)',
    seed: 'de brontekst (seed)',
    point: 'het punt (point)',
    places: 'de lijst plaatsen (places)',
    leftOut: 'de reden van weglaten (leftOut)',
    page: 'de pagina (page)',
    norm: 'de norm (norm)',
    statement: 'de stelling (statement)',
  } satisfies Record<string, string>,

  /** What is wrong with a field, and what to do. Follows the name of the field in the sentence. */
  wrong: {
    markup: 'bevat opmaak; gebruik gewone tekst, zonder HTML, sterretjes of haakjes voor een link',
    badSourceDate: 'moet een jaar, maand of dag zijn, zoals 2021, 2021-11 of 2021-11-18; pas dit aan',
    noDate: 'is leeg, en nergens staat waarom; vul de datum in of leg uit waarom die ontbreekt (dateNote)',
    twoDates: 'staat naast een datum; laat één van de twee weg',
    pageTwice: (id: string) =>
      `${shown(id)} is ook van een andere pagina; geef elke pagina een eigen kenmerk`,
    otherFile: (id: string) => `${shown(id)} is anders dan de naam van het bestand; maak ze gelijk`,
    twice: (id: string) => `${shown(id)} komt vaker voor; geef elk onderdeel een eigen kenmerk`,
    unknownSource: (id: string) =>
      `verwijst naar bron ${shown(id)}, maar die is er niet of heeft zelf een fout; voeg de bron toe of verbeter haar`,
    unknownNorm: (id: string) =>
      `verwijst naar norm ${shown(id)}, maar die staat in geen enkele lijst; kies een bestaande norm`,
    unknownStatement: (id: string) =>
      `verwijst naar stelling ${shown(id)}, maar die staat niet in de Samenwerkingsspiegel; kies een bestaande stelling`,
    unknownPage: (id: string) =>
      `verwijst naar pagina ${shown(id)}, maar die is er niet; kies een bestaande pagina`,
    noSource: 'is leeg, maar dit is geen eigen uitwerking; noem de bron of kies ‘own’ als zekerheid',
    noSections: 'is leeg; alleen een pagina in het hoofdstuk ‘terms’ mag zonder delen zijn',
    nowhere: 'is leeg, en er staat geen reden (leftOut); noem een plaats of een reden',
    placedAndLeftOut: 'staat naast een plaats; laat één van de twee weg',
    badPlace: 'moet een pagina, een norm of een stelling noemen; pas dit aan',
    notAGuideFile: 'is geen bestand van de Wegwijzer; kijk naar de soort (kind)',
    badWebAddress: content.wrong.badUrl,
  },

  /** Shown by an editor that knows JSON Schema when hovering a field. */
  about: {
    file: {
      title: 'Wegwijzer',
      description: 'Een pagina, de begrippen, de bronnen of de punten van de Wegwijzer.',
    },
    pageFile: {
      title: 'Pagina',
      description: 'Eén pagina van de Wegwijzer: feiten in gewone taal, met hun bronnen.',
    },
    termsFile: { title: 'Begrippen', description: 'Woorden uit de geboortezorg, elk in één zin uitgelegd.' },
    sourcesFile: {
      title: 'Bronnen',
      description: 'Waar de feiten vandaan komen. Pagina’s noemen alleen het kenmerk.',
    },
    pointsFile: {
      title: 'Punten',
      description: 'Alle punten uit de bronteksten van het project: waar ze staan, of waarom niet.',
    },
    kind: { title: 'Soort', description: 'Zegt wat voor bestand dit is. Laat dit staan.' },
    pageId: {
      title: 'Kenmerk',
      description: 'Gelijk aan de naam van het bestand. Verander een kenmerk nooit.',
    },
    id: { title: 'Kenmerk', description: 'Vast kenmerk. Pagina’s verwijzen ernaar.' },
    title: { title: 'Titel', description: 'Wat de lezer zoekt, in zijn woorden.' },
    chapter: { title: 'Hoofdstuk', description: 'Waar de pagina staat.' },
    order: { title: 'Volgorde', description: 'De plaats in het hoofdstuk, vanaf 1.' },
    summary: { title: 'Samenvatting', description: 'Eén zin: waarom iemand dit leest.' },
    lastChecked: {
      title: 'Laatst gecontroleerd',
      description: 'Wanneer de pagina voor het laatst naast haar bronnen is gelegd.',
    },
    sections: { title: 'Delen', description: 'De delen van de pagina, in volgorde.' },
    heading: { title: 'Kopje', description: 'Waar dit deel over gaat.' },
    intro: { title: 'Inleiding', description: 'Eén zin boven de feiten; mag leeg zijn.' },
    list: {
      title: 'Vorm',
      description:
        '"text": zinnen; "bullets": opsomming; "steps": stappen met een nummer; "addresses": adressen om uit te kiezen.',
    },
    facts: { title: 'Feiten', description: 'Eén feit per onderdeel, in eigen woorden.' },
    factText: {
      title: 'Feit',
      description:
        'Eén of twee zinnen, zonder opmaak. Nooit meer dan de bron zegt. In een adres scheidt " · " de delen.',
    },
    factSources: { title: 'Bronnen', description: 'Kenmerken van bronnen. Leeg mag alleen bij "own".' },
    certainty: {
      title: 'Zekerheid',
      description:
        '"read": gelezen in de bron; "partly": deels of uit de tweede hand; "heading": alleen een kop of aankondiging; "own": eigen uitwerking.',
    },
    fragment: { title: 'Eén fragment', description: 'Of het feit rust op één bewaard fragment van de bron.' },
    cautions: { title: 'Let op', description: 'Wat niet is gevonden of gelezen, als zin voor de lezer.' },
    statementIds: { title: 'Stellingen', description: 'Kenmerken van stellingen over hetzelfde onderwerp.' },
    normIds: {
      title: 'Normen',
      description: 'Kenmerken van normen en punten van lijsten over hetzelfde onderwerp.',
    },
    pageIds: { title: 'Pagina’s', description: 'Kenmerken van pagina’s die hierbij horen.' },
    keywords: { title: 'Zoekwoorden', description: 'Woorden en vragen waarmee mensen deze pagina zoeken.' },
    term: { title: 'Begrip', description: 'Het woord of de afkorting.' },
    long: { title: 'Voluit', description: 'De afkorting voluit; leeg als het geen afkorting is.' },
    forms: { title: 'Vormen', description: 'Andere vormen waarin het begrip in een tekst staat.' },
    meaning: { title: 'Betekenis', description: 'Eén zin.' },
    termPage: { title: 'Pagina', description: 'Kenmerk van de pagina die meer vertelt, of null.' },
    publisher: { title: 'Uitgever', description: 'Wie de bron heeft gemaakt.' },
    sourceTitle: { title: 'Titel', description: 'Naam van de bron.' },
    date: {
      title: 'Datum',
      description:
        'Jaar, maand of dag van de bron: 2021, 2021-11 of 2021-11-18. Leeg mag alleen met een uitleg (dateNote).',
    },
    dateNote: { title: 'Uitleg bij de datum', description: 'Wat de lezer ziet in plaats van een datum.' },
    address: {
      title: 'Adres',
      description: 'Webadres als tekst; het programma opent het nooit. Mag leeg zijn.',
    },
    extent: {
      title: 'Gelezen',
      description: '"whole": helemaal; "part": een deel; "fragment": één fragment.',
    },
    seed: { title: 'Brontekst', description: 'Kenmerk van de brontekst, bijvoorbeeld S004.' },
    point: { title: 'Punt', description: 'Het punt in het kort.' },
    places: {
      title: 'Plaatsen',
      description: 'Waar het punt staat: op een pagina, bij een norm of bij een stelling.',
    },
    leftOut: { title: 'Reden', description: 'Waarom het punt nergens staat; leeg als het een plaats heeft.' },
  },

  /** What `npm run content` prints. */
  summary: (counts: Readonly<Record<'pages' | 'terms' | 'sources' | 'points', number>>) =>
    `wegwijzer: ${[
      countOf(counts.pages, 'pagina', 'pagina’s'),
      countOf(counts.terms, 'begrip', 'begrippen'),
      countOf(counts.sources, 'bron', 'bronnen'),
      countOf(counts.points, 'punt', 'punten'),
    ].join(', ')}`,
  oldSources: (ids: readonly string[], months: number) =>
    `Let op: ${countOf(ids.length, 'bron', 'bronnen')} van de Wegwijzer ouder dan ${String(months)} maanden: ${ids.join(', ')}`,
  unchecked: (ids: readonly string[], months: number) =>
    `Let op: ${countOf(ids.length, 'pagina', 'pagina’s')} langer dan ${String(months)} maanden niet gecontroleerd: ${ids.join(', ')}`,
} as const

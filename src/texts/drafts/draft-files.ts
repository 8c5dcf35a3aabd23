/**
 * Words about the files of the drafts in `questionnaires/concepten`: what is wrong in one, and what an editor reads when hovering a field
 * (these titles and descriptions go into the JSON Schema).
 */
import { countOf } from '../format'
import { guideFiles } from '../guide/guide-files'

/** A word from a file, made safe to show: one line, not too long. */
function shown(word: string): string {
  const oneLine = word.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return `‘${oneLine.length > 40 ? `${oneLine.slice(0, 40)}…` : oneLine}’`
}

export const draftFiles = {
  /** Where in a file something is; see the same of question sets. */
  parts: {
    ...guideFiles.parts,
    parts: 'onderdeel',
    items: 'regel',
    columns: 'kolom',
    rows: 'rij',
    cells: 'cel',
    each: 'herhaalde rij',
    decide: 'besluit',
    lawyer: 'punt voor de jurist',
  } satisfies Record<string, string>,
  fields: {
    ...guideFiles.fields,
    decide: 'de lijst besluiten (decide)',
    lawyer: 'de lijst punten voor de jurist (lawyer)',
    landscape: 'de keuze voor een liggend blad (landscape)',
    parts: 'de lijst onderdelen (parts)',
    items: 'de lijst regels (items)',
    columns: 'de lijst kolommen (columns)',
    rows: 'de lijst rijen (rows)',
    cells: 'de lijst cellen (cells)',
    each: 'de herhaalde rij (each)',
    of: 'de soort rij (of)',
    spare: 'het aantal lege rijen (spare)',
    width: 'de breedte (width)',
    forPen: 'de keuze voor hoge rijen (forPen)',
  } satisfies Record<string, string>,

  /** What is wrong with a field, and what to do. Follows the name of the field in the sentence. */
  wrong: {
    ...guideFiles.wrong,
    notADraft: 'is geen bestand met een concept; kijk naar de soort (kind)',
    badKind: (kinds: readonly string[]) =>
      `heeft een onbekende soort; kies uit ${kinds.map(shown).join(', ')}`,
    twice: (id: string) => `${shown(id)} is ook van een ander concept; geef elk concept een eigen kenmerk`,
    unknownWord: (word: string, known: readonly string[]) =>
      `bevat ${shown(`{${word}}`)}, maar dat staat hier nergens voor; kies uit ${known.map((one) => `{${one}}`).join(', ')}`,
    looseBrace: 'bevat een losse accolade; schrijf een invulwoord als {naam}',
    noWords: 'bevat een accolade, maar hier wordt niets ingevuld; haal haar weg',
    noRows: 'is leeg, en er is geen herhaalde rij (each); zet er minstens één rij in',
    otherSize: (given: number, wanted: number) =>
      `heeft ${countOf(given, 'cel', 'cellen')} bij ${countOf(wanted, 'kolom', 'kolommen')}; maak dat gelijk`,
  },

  /** Shown by an editor that knows JSON Schema when hovering a field. */
  about: {
    file: {
      title: 'Concept',
      description: 'Een opzet voor een document: kopjes, vragen en tabellen om zelf uit te werken.',
    },
    id: { title: 'Kenmerk', description: 'Gelijk aan de naam van het bestand. Verander een kenmerk nooit.' },
    title: { title: 'Titel', description: 'Hoe het document heet. Staat ook op de knop.' },
    order: { title: 'Volgorde', description: 'De plaats in de lijst van concepten, vanaf 1.' },
    summary: {
      title: 'Samenvatting',
      description: 'Wat het is en waar het voor dient, in één of twee zinnen.',
    },
    lastChecked: {
      title: 'Laatst gecontroleerd',
      description: 'Wanneer het concept voor het laatst naast zijn bronnen is gelegd.',
    },
    normIds: {
      title: 'Normen',
      description: 'Kenmerken van normen en punten die om dit document vragen. Hun pagina biedt het aan.',
    },
    pageIds: {
      title: 'Pagina’s',
      description: 'Kenmerken van pagina’s van de Wegwijzer over dit onderwerp.',
    },
    decide: { title: 'Besluiten', description: 'Wat het VSV zelf beslist. Staat op pagina 1.' },
    lawyer: { title: 'Jurist', description: 'Waar een jurist naar moet kijken. Staat op pagina 1.' },
    sections: { title: 'Delen', description: 'De hoofdstukken van het document, in volgorde.' },
    heading: { title: 'Kopje', description: 'Waar dit deel over gaat.' },
    intro: { title: 'Inleiding', description: 'Eén of twee zinnen onder het kopje; nooit leeg.' },
    landscape: { title: 'Liggend', description: 'Of dit deel op een liggend blad staat.' },
    parts: { title: 'Onderdelen', description: 'Tekst, opsomming, vragen, velden en tabellen.' },
    text: {
      title: 'Tekst',
      description: 'Gewone tekst. {naam} en dergelijke worden ingevuld; [vul in: …] blijft zichtbaar staan.',
    },
    items: { title: 'Regels', description: 'Een regel per punt, vraag of veld.' },
    label: { title: 'Naam', description: 'Wat er voor het veld staat.' },
    value: { title: 'Waarde', description: 'Wat er achter de naam staat, met invulwoorden als {naam}.' },
    tableTitle: { title: 'Titel van de tabel', description: 'Wat er in de tabel staat.' },
    column: { title: 'Kop', description: 'De kop van de kolom.' },
    columns: { title: 'Kolommen', description: 'De kolommen van de tabel.' },
    width: { title: 'Breedte', description: 'Een aandeel, van 1 tot 12.' },
    rows: { title: 'Rijen', description: 'Rijen die er altijd staan, met een cel per kolom.' },
    cells: {
      title: 'Cellen',
      description: 'Een cel per kolom. Een lege cel is om met de hand te schrijven.',
    },
    each: {
      title: 'Herhaalde rij',
      description: 'Een rij voor elke partij, gemeente of dag uit het dossier.',
    },
    of: {
      title: 'Soort rij',
      description: '"parties": partijen; "municipalities": gemeenten; "days": dagen uit het dossier.',
    },
    spare: {
      title: 'Lege rijen',
      description: 'Hoeveel rijen om in te vullen als het dossier er geen heeft.',
    },
    forPen: { title: 'Hoge rijen', description: 'Of er plaats moet zijn voor een pen.' },
    facts: { title: 'Feiten', description: 'Waar het concept op steunt, met de bron. Staan achteraan.' },
    factText: {
      title: 'Feit',
      description: 'Eén of twee zinnen, zonder opmaak. Nooit meer dan de bron zegt.',
    },
    factSources: { title: 'Bronnen', description: 'Kenmerken van bronnen van de Wegwijzer.' },
    factNorms: { title: 'Normen', description: 'Kenmerken van normen waarvan de bronnen dit feit dragen.' },
    certainty: guideFiles.about.certainty,
    fragment: guideFiles.about.fragment,
    cautions: guideFiles.about.cautions,
  },

  /** What `npm run content` prints. */
  summary: (drafts: number, norms: number) =>
    `concepten: ${countOf(drafts, 'concept', 'concepten')} bij ${countOf(norms, 'norm', 'normen')}`,
  unchecked: (ids: readonly string[], months: number) =>
    `Let op: ${countOf(ids.length, 'concept', 'concepten')} langer dan ${String(months)} maanden niet gecontroleerd: ${ids.join(', ')}`,
} as const

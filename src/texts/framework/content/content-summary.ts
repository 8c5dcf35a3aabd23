import { countOf } from '../../format'

type MirrorCounts = Readonly<
  Record<'themes' | 'statements' | 'quickscan' | 'external' | 'professions', number>
>
type FrameworkCounts = Readonly<
  Record<'themes' | 'norms' | 'core' | 'short' | 'buildingBlocks' | 'links' | 'seeAlso', number>
>

/** What `npm run content` prints. */
export const contentSummary = {
  mirror: (name: string, counts: MirrorCounts) =>
    `${name}: ${[
      countOf(counts.themes, 'thema', 'thema’s'),
      countOf(counts.statements, 'stelling', 'stellingen'),
      `${String(counts.quickscan)} quickscan`,
      `${String(counts.external)} extern`,
      countOf(counts.professions, 'beroepsgroep', 'beroepsgroepen'),
    ].join(', ')}`,
  framework: (name: string, counts: FrameworkCounts) =>
    `${name}: ${[
      countOf(counts.themes, 'thema', 'thema’s'),
      countOf(counts.norms, 'norm', 'normen'),
      `${String(counts.core)} kern`,
      ...(counts.short === 0 ? [] : [`${String(counts.short)} korte toets`]),
      countOf(counts.buildingBlocks, 'bouwsteen', 'bouwstenen'),
      countOf(counts.links, 'koppeling', 'koppelingen'),
      ...(counts.seeAlso === 0
        ? []
        : [countOf(counts.seeAlso, 'verwijzing naar een andere lijst', 'verwijzingen naar andere lijsten')]),
    ].join(', ')}`,
  notFound: 'Dit bestand is niet te lezen; controleer de naam en de map.',
  line: (line: number) => `regel ${String(line)}`,
  brokenJson:
    'Dit is geen geldige JSON; kijk op deze regel of vlak ervoor naar een vergeten komma, aanhalingsteken of haak.',
  schemaOutdated:
    'Dit schema komt niet overeen met de regels in de code; schrijf het opnieuw met: node build/content.mjs --write',
  schemaWritten: 'geschreven',
} as const

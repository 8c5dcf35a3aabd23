import type { NormGrouping } from '../../../domain/framework/norm-list/norm-list'
import { shortName } from '../../fields/field-words'
import { judgementFields } from '../../fields/judgement'
import { countOf } from '../../format'

const norms = (count: number) => countOf(count, 'norm', 'normen')

/** The list of norms: order, filters, keys, and many norms at once. */
export const normList = {
  pane: 'Normen van deze toetsing',
  goOnAt: (id: string) => `Verder bij ${id}`,
  summary: {
    readiness: (share: string) => `${share} gereed`,
    coreUnmet: (count: number) => `${countOf(count, 'kernnorm', 'kernnormen')} niet`,
    assessed: (assessed: number, applicable: number) =>
      `${String(assessed)} van ${String(applicable)} beoordeeld`,
  },
  group: {
    legend: 'Lijst ordenen',
    theme: 'Per thema',
    block: 'Per bouwsteen',
    party: 'Per partij',
    owner: 'Per eigenaar',
  } satisfies Record<NormGrouping | 'legend', string>,
  nobody: {
    theme: 'Zonder thema',
    block: 'Zonder bouwsteen',
    party: 'Zonder partij',
    owner: 'Zonder eigenaar',
  } satisfies Record<NormGrouping, string>,
  filter: {
    title: 'Filters',
    search: 'Zoeken in normen',
    searchHint: 'Woord of code, bijvoorbeeld audit of KWA-06',
    verdict: 'Oordeel',
    anyVerdict: 'Alle oordelen',
    theme: 'Thema',
    anyTheme: 'Alle thema’s',
    withoutEvidence: 'Zonder bewijs',
    core: 'Alleen kern',
    coreHint: (count: number) =>
      `De ${countOf(count, 'norm', 'normen')} waarmee u kunt beginnen als de tijd kort is.`,
    short: (count: number) => `Korte toets (${countOf(count, 'norm', 'normen')}, één avond)`,
    shortNote: (total: number) =>
      `De korte toets is een keuze van de makers van deze lijst, niet van de inspectie. Hoe er is gekozen, staat in de handleiding. Gereedheid en dekking gaan altijd over alle ${norms(total)}: met alleen deze normen weet u nog niet hoe het geheel ervoor staat.`,
    attention: 'Vraagt aandacht',
    shown: (shown: number, total: number) =>
      shown === total
        ? `${countOf(total, 'norm', 'normen')}`
        : `${String(shown)} van ${countOf(total, 'norm', 'normen')}`,
    nothing: 'Geen enkele norm past bij deze filters.',
    nothingHint: 'Wis de filters of zoek op een ander woord.',
    workStatus: judgementFields.workStatus.name,
    anyWorkStatus: 'Elke stand',
    owner: judgementFields.owner.name,
    anyOwner: 'Alle eigenaren',
    noOwner: 'zonder eigenaar',
    party: shortName(judgementFields.ownerPartyId),
    anyParty: 'Alle partijen',
    noParty: 'zonder partij',
    severity: judgementFields.severity.name,
    anySeverity: 'Elke ernst',
    toConfirm: judgementFields.toConfirm.name,
  },
  list: {
    evidence: (count: number) =>
      count === 0 ? 'geen bewijs' : countOf(count, 'bewijsstuk', 'bewijsstukken'),
    actions: (count: number) => (count === 0 ? '' : countOf(count, 'open actie', 'open acties')),
    toConfirm: 'bevestigen',
    judged: (id: string, verdict: string) => `${id}: ${verdict}.`,
    groupAssessed: (assessed: number, total: number) => `${String(assessed)} van ${String(total)} beoordeeld`,
  },

  keys: {
    title: 'Sneltoetsen in deze lijst',
    list: [
      { keys: ['↓', 'J'], does: 'volgende norm' },
      { keys: ['↑', 'K'], does: 'vorige norm' },
      { keys: ['1', '6'], does: 'oordeel over deze norm: 1 tot en met 6, zoals ze naast elkaar staan' },
      { keys: ['V'], does: 'naar het oordeel' },
      { keys: ['O'], does: 'naar de onderbouwing' },
      { keys: ['E'], does: 'naar een nieuw bewijsstuk' },
      { keys: ['A'], does: 'naar een nieuwe actie' },
      { keys: ['Enter'], does: 'norm openen' },
      { keys: ['spatie'], does: 'norm kiezen of niet, als u meer normen tegelijk kiest' },
      { keys: ['/'], does: 'naar zoeken' },
    ],
    /** In one line below the list. */
    short: [
      { key: 'J K', does: 'volgende, vorige' },
      { key: '1-6', does: 'oordeel' },
      { key: 'O', does: 'onderbouwing' },
      { key: 'E', does: 'bewijs' },
      { key: 'A', does: 'actie' },
    ],
    where:
      'Ze werken zodra u op een norm in de lijst staat. Uit het zoekveld komt u er met ↓. De losse letters en cijfers kunt u uitzetten in de lijst met alle sneltoetsen.',
  },

  bulk: {
    begin: 'Meer normen tegelijk kiezen',
    select: (id: string, title: string) => `Kies ${id}: ${title}`,
    selectGroup: (title: string) => `Kies alle normen onder ${title}`,
    title: 'Gekozen normen',
    selected: (count: number) => `${norms(count)} gekozen`,
    all: (count: number) => `Kies alle ${String(count)} in de lijst`,
    none: 'Niets kiezen',
    workStatus: judgementFields.workStatus.name,
    party: shortName(judgementFields.ownerPartyId),
    noParty: 'geen partij',
    owner: judgementFields.owner.name,
    ownerHint: 'Leeg: niet wijzigen.',
    apply: 'Pas toe',
    keep: 'niet wijzigen',
    severity: (word: string) => `tekort: ${word}`,
    verdictNote: 'Een oordeel geeft u per norm, nooit voor een aantal tegelijk.',
    done: (count: number) => `${norms(count)} gewijzigd.`,
  },
} as const

import type { Dossier, RosterEntry } from '../../src/domain/dossier/dossier'
import type { Party } from '../../src/domain/party'
import { NO_BOARD_PLAN } from '../../src/domain/dossier/board-plan'
import { DEFAULT_REPORT_STYLE } from '../../src/domain/report/house-style/house-style'
import { idFor } from './chance'
import { employers, people } from './people'
import { visit, visitDate } from './visit'

/** The day the example stands still on: what is overdue or expiring is reckoned from here. */
export const EXAMPLE_DAY = '2026-11-23'

export const dossierId = idFor('dossier')

const partyNames: readonly (readonly [name: string, kind: string])[] = [
  ['Ziekenhuis De Krommekaap', 'ziekenhuis'],
  ['Verloskundigenpraktijk Wilgenwaard', 'verloskundigenpraktijk'],
  ['Verloskundigenpraktijk Zevenveer', 'verloskundigenpraktijk'],
  ['Verloskundigenpraktijk Tussen de Dijken', 'verloskundigenpraktijk'],
  ['Kraamzorg Morgenpeluw', 'kraamzorg'],
  ['Kraamzorg Veerwaard', 'kraamzorg'],
  ['JGZ Rijn en Kromme', 'jeugdgezondheidszorg'],
  ['Ambulancezorg Rijn en Kromme', 'ambulancezorg'],
  ['Huisartsengroep Krommerdal', 'huisartsen'],
  ['Ouderraad Rijn en Kromme', 'ouders en cliënten'],
]

const parties: readonly Party[] = partyNames.map(([name, kind]) => ({
  id: idFor(`party:${name}`),
  name,
  kind,
}))

/** The party of an owner, who is named with the function or, as in an action, without. */
export function partyIdOf(owner: string): string | null {
  const name = Object.entries(employers).find(([person]) => owner !== '' && person.startsWith(owner))?.[1]
  return parties.find((party) => party.name === name)?.id ?? null
}

/** Professions with their head counts in 2025 and 2026, and how many filled in each round. */
export const participation = [
  { professionId: 'VK1', heads2025: 21, filledIn2025: 13, heads2026: 22, filledIn2026: 16 },
  { professionId: 'VKK', heads2025: 8, filledIn2025: 5, heads2026: 8, filledIn2026: 6 },
  { professionId: 'GYN', heads2025: 11, filledIn2025: 6, heads2026: 11, filledIn2026: 7 },
  { professionId: 'VPO', heads2025: 17, filledIn2025: 7, heads2026: 18, filledIn2026: 9 },
  { professionId: 'KND', heads2025: 7, filledIn2025: 2, heads2026: 7, filledIn2026: 3 },
  { professionId: 'KRZ', heads2025: 28, filledIn2025: 8, heads2026: 29, filledIn2026: 11 },
  { professionId: 'JGZ', heads2025: 8, filledIn2025: 3, heads2026: 9, filledIn2026: 4 },
  { professionId: 'AMB', heads2025: 5, filledIn2025: 0, heads2026: 5, filledIn2026: 2 },
  { professionId: 'HA', heads2025: 4, filledIn2025: 0, heads2026: 4, filledIn2026: 0 },
  { professionId: 'BST', heads2025: 6, filledIn2025: 5, heads2026: 6, filledIn2026: 5 },
] as const

const roster: readonly RosterEntry[] = participation.map(({ professionId, heads2026 }) => ({
  professionId,
  headCount: heads2026,
}))

export const dossier: Dossier = {
  id: dossierId,
  name: 'VSV Rijn en Kromme',
  region: 'Rijn en Kromme (verzonnen regio)',
  contact: `${people.quality}, kwaliteit@vsv-rijn-en-kromme.voorbeeld`,
  parties,
  roster,
  visit,
  board: NO_BOARD_PLAN,
  reportStyle: DEFAULT_REPORT_STYLE,
  reportPresets: [],
  visitDate,
  example: true,
  createdAt: '2025-09-08T08:15:00.000Z',
  updatedAt: '2026-11-20T14:32:00.000Z',
  deletedAt: null,
}

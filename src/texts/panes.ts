/** A list beside what is chosen in it: norms, actions and evidence alike. */
export const panes = {
  earlier: (count: number) => `Toon meer: nog ${String(count)} hierboven`,
  more: (count: number) => `Toon meer: nog ${String(count)} hieronder`,
  place: (position: number, total: number) => `${String(position)} van ${String(total)} in de lijst`,
  position: (position: number, total: number) => `${String(position)} van ${String(total)}`,
  filters: (active: number) => (active === 0 ? 'Filters' : `Filters (${String(active)} aan)`),
  clear: 'Filters wissen',
} as const

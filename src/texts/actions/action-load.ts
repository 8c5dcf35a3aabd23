/** Who carries the plan. */
export const actionLoad = {
  title: 'Wie draagt het plan?',
  intro:
    'Alleen acties die gepland zijn of lopen. ‘30 dagen’ telt wat vandaag of binnen 30 dagen gereed moet zijn.',
  people: 'Per persoon',
  roles: 'Per beroepsgroep of functie',
  parties: 'Per partij',
  open: 'Open',
  overdue: 'Te laat',
  soon: '30 dagen',
  nobody: 'zonder eigenaar',
  noRole: 'zonder beroepsgroep of functie',
  noParty: 'zonder partij',
  nothing: 'Er staan geen acties open.',
  overloaded: (names: readonly string[], most: number) =>
    `Meer dan ${String(most)} open acties: ${names.join(', ')}. Kan iemand anders er een overnemen?`,
  oneRole: (name: string) =>
    `Alle open acties liggen bij ‘${name}’. Verbeteren van de samenwerking lukt beter als meer beroepsgroepen meedoen.`,
  more: (count: number) => `Toon nog ${String(count)}`,
} as const

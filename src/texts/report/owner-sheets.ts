/** Een blad per eigenaar, for the next meeting. */
import { countOf } from '../format'

export const owners = {
  title: (owner: string) => `Acties van ${owner}`,
  nobody: 'Acties zonder eigenaar',
  intro: (count: number, owned: boolean) =>
    `${countOf(count, 'actie', 'acties')} ${owned ? 'op uw naam' : 'zonder eigenaar'}. Neem dit blad mee naar het overleg en schrijf op hoe het ervoor staat.`,
  remarks: 'Hoe staat het ervoor?',
  appoint: 'Wijs voor elke actie iemand aan: zonder eigenaar gebeurt er niets.',
} as const

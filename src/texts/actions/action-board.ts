import { actionFields } from '../fields/action'
import { inSentence } from '../fields/field-words'

/** The plan as a board. */
export const actionBoard = {
  title: 'Bord',
  explain:
    'Sleep een kaart naar een andere kolom. Met het toetsenbord: ga naar ‘Verplaats’ op een kaart en druk op pijl links of rechts, of op Enter voor een keuzelijst.',
  column: (status: string, count: number) => `${status} (${String(count)})`,
  stopped: (count: number) => `Gestopt (${String(count)})`,
  empty: 'Geen acties',
  move: 'Verplaats',
  moveOf: (title: string, status: string) =>
    `Verplaats ‘${title}’, nu ${status}. Pijl links of rechts verzet de kaart; Enter geeft een keuzelijst.`,
  moveTo: (status: string) => `Naar ‘${status}’`,
  moved: (title: string, status: string) => `‘${title}’ staat nu op ‘${status}’.`,
  atEnd: (title: string, status: string) =>
    `‘${title}’ blijft op ‘${status}’: verder kan niet met deze pijl.`,
  due: inSentence(actionFields.dueOn),
  check: inSentence(actionFields.checkOn),
  noCheck: 'nog geen dag om het effect na te gaan',
} as const

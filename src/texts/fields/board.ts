import type { OwnProposal } from '../../domain/dossier/board-plan'
import type { FieldWords } from './field-words'

/** The fields of a decision the VSV itself puts to its board. */
export const proposalFields: Readonly<Record<keyof OwnProposal, FieldWords>> = {
  id: { name: 'Kenmerk' },
  text: { name: 'Voorstel', hint: 'Kort: twee regels op papier.' },
  owner: { name: 'Eigenaar', hint: 'Laat leeg als het bestuur iemand aanwijst.' },
  before: { name: 'Uiterlijk', hint: 'Laat leeg voor de dag van het blad.' },
}

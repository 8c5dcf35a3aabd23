import type { Delegation, DelegationReturn } from '../../domain/delegation/delegation'
import type { FieldWords } from './field-words'

/** The fields of verdeeld werk. */
export const delegationFields: Readonly<Record<keyof Delegation, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  assessmentId: { name: 'Uit welke toetsing' },
  sentAt: { name: 'Verdeeld op' },
  recipient: { name: 'Voor wie', hint: 'Naam of functie. Staat in het bestand en in de lijst.' },
  base: { name: 'Wat is gevraagd', short: 'Wat' },
  askedBefore: { name: 'Graag terug uiterlijk op', short: 'Terug uiterlijk' },
  note: { name: 'Toelichting', hint: 'Mag leeg blijven. Schrijf geen gegevens van cliënten op.' },
  returns: { name: 'Wat kwam terug' },
}

/** The fields of one file that came back. */
export const returnFields: Readonly<Record<keyof DelegationReturn, FieldWords>> = {
  at: { name: 'Samengevoegd op' },
  from: { name: 'Ingevuld door' },
  fileName: { name: 'Bestand' },
  digest: { name: 'Controlegetal' },
  taken: { name: 'Velden overgenomen' },
  conflicts: { name: 'Velden die beiden wijzigden' },
}

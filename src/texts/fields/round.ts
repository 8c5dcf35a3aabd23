import type { Round } from '../../domain/survey/round/round'
import type { FieldWords } from './field-words'

/** The fields of a meting. */
export const roundFields: Readonly<Record<keyof Round, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  title: { name: 'Naam van de meting', short: 'Meting', hint: 'Bijvoorbeeld: Meting najaar 2026' },
  form: { name: 'Vragenlijst' },
  status: { name: 'Stand van de meting', short: 'Stand' },
  opensOn: { name: 'Begindatum' },
  closesOn: { name: 'Einddatum' },
  questionSet: { name: 'Inhoud van de vragenlijst', short: 'Inhoud' },
  threshold: { name: 'Grens voor tonen' },
  introduction: {
    name: 'Inleiding voor de deelnemers',
    hint: 'Deze tekst staat op de eerste pagina van de vragenlijst. Schrijf waarom u deze meting doet en wat u met de uitkomsten doet.',
  },
  professions: { name: 'Beroepsgroepen' },
  clusters: { name: 'Clusters' },
  usesCodes: { name: 'Eenmalige codes' },
  codeSalt: { name: 'Zout van de codes' },
  codeHashes: { name: 'Kenmerken van de codes' },
  keys: { name: 'Sleutels' },
  keptResults: { name: 'Bewaarde uitkomsten' },
  erased: { name: 'Gewiste antwoorden' },
  closings: { name: 'Eerdere sluitingen' },
}

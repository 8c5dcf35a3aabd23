import { countOf } from '../format'
import { recordKinds } from '../record-kinds'

export const history = {
  title: 'Geschiedenis',
  intro:
    'Wie heeft wanneer wat gewijzigd? Ingevulde vragenlijsten staan hier met opzet niet in: het moment van invullen kan mensen herkenbaar maken.',
  when: 'Wanneer',
  who: 'Wie',
  change: 'Wijziging',
  unknownWho: 'naam niet ingevuld',
  kinds: recordKinds,
  added: 'toegevoegd',
  answersErased: 'losse antwoorden gewist',
  changed: 'gewijzigd',
  removed: 'verwijderd',
  because: (reason: string) => `reden: ${reason}`,
  empty: 'Er is nog niets gewijzigd.',
  undo: 'Maak de laatste wijziging ongedaan',
  showMore: 'Toon oudere wijzigingen',
  more: (count: number) => `Toon ${countOf(count, 'eerdere wijziging', 'eerdere wijzigingen')}`,
}

import type { Action } from '../../domain/actions/action'
import type { FieldWords } from './field-words'

/** The fields of a verbeteractie. */
export const actionFields: Readonly<Record<keyof Action, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  number: { name: 'Nummer', short: 'Nr.' },
  status: { name: 'Status' },
  origin: { name: 'Herkomst' },
  title: { name: 'Titel' },
  problem: { name: 'Knelpunt', hint: 'Wat gaat er nu niet goed, en voor wie?' },
  cause: { name: 'Oorzaak', hint: 'Waardoor komt dat? Vraag een paar keer door.' },
  goal: { name: 'Doel', hint: 'Wat is er anders als dit lukt? Noem een getal en een datum.' },
  approach: { name: 'Wat we gaan doen' },
  mandatory: {
    name: 'Gaat altijd door',
    hint: 'Het VSV kiest dit zelf, bijvoorbeeld bij een kernnorm. In een spiegelsessie stemt u niet over deze actie.',
  },
  ownerName: { name: 'Eigenaar', hint: 'Eén persoon, met naam.' },
  ownerRole: { name: 'Beroepsgroep of functie' },
  ownerPartyId: { name: 'Partij van de eigenaar', short: 'Partij' },
  involved: { name: 'Betrokkenen' },
  means: { name: 'Middelen', hint: 'Tijd, geld of hulp die nodig is.' },
  startOn: { name: 'Start op', short: 'Start' },
  dueOn: { name: 'Gereed op' },
  measure: { name: 'Meetpunt', hint: 'Waaraan ziet u dat het werkt?' },
  baseline: { name: 'Nulwaarde', hint: 'Hoe staat het er nu voor?' },
  target: { name: 'Streefwaarde', hint: 'Waar wilt u uitkomen?' },
  evidence: { name: 'Bewijs', hint: 'Welk document laat straks zien dat dit gedaan is?' },
  checkOn: {
    name: 'Effect nagaan op',
    short: 'Effect nagaan',
    hint: 'Niet alleen ‘gedaan’, maar: hielp het? Vaak drie maanden na de actie.',
  },
  result: {
    name: 'Resultaat',
    hint: 'Wat leverde het op? Of: waarom is de actie gestopt?',
  },
  impact: { name: 'Verwacht effect', hint: 'Hoeveel helpt dit tegen het knelpunt?' },
  effort: { name: 'Moeite', hint: 'Hoeveel tijd en inzet kost het?' },
  dependsOn: { name: 'Wacht op' },
  verdictDecision: { name: 'Oordeel na de actie' },
}

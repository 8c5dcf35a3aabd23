import { rosterFields } from '../fields/dossier'

export const profile = {
  title: 'Gegevens van het VSV',
  intro: 'Wie doen mee, en met hoeveel mensen? De aantallen bepalen hoe goed de respons is.',
  general: 'Algemeen',
  nameMissing: 'Een dossier heeft een naam nodig. De vorige naam blijft staan.',
  partiesIntro: 'De organisaties die samen het VSV vormen.',
  addParty: 'Partij toevoegen',
  removeParty: (name: string) => `Verwijder ${name === '' ? 'deze partij' : name}`,
  partyRemoved: (name: string) => `${name === '' ? 'De partij' : name} is verwijderd.`,
  noParties:
    'Nog geen partijen. Voeg bijvoorbeeld het ziekenhuis, de verloskundigenpraktijken en de kraamzorg toe. Bij een norm of een actie kiest u dan welke partij eraan werkt.',
  rosterIntro:
    'Hoeveel mensen per beroepsgroep horen bij uw VSV? Vul alleen de beroepsgroepen in die meedoen. Een lege regel doet niet mee. Van sommige beroepsgroepen kiest u bij elke meting of zij lid zijn.',
  headCountOf: (label: string) => `${rosterFields.headCount.name}: ${label}`,
  core: 'VSV-leden: krijgen alle stellingen',
  external: 'Om het VSV heen: krijgen alleen de stellingen voor iedereen',
  total: 'Samen',
  wrongCount: 'Vul een heel getal in van 0 tot en met 9999.',
}

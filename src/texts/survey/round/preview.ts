/** The questionnaire as a participant sees it, for whoever prepares a round. */
export const preview = {
  button: 'Bekijk als deelnemer',
  title: 'Zo ziet een deelnemer de vragenlijst',
  notKept: 'Probeer gerust: van wat u hier kiest, wordt niets bewaard.',
  as: 'Bekijk als',
  welcome: 'Beginpagina',
  last: 'Laatste vragen',
  lastText: 'Na de stellingen kiest een deelnemer, als die dat wil, nog het volgende:',
  place: (place: number, total: number) => `Pagina ${String(place)} van ${String(total)}`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
}

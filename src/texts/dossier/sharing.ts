/** Saving what came out, for somebody else. */
export const sharing = {
  heading: 'Opslaan en delen',
  excelText: 'De uitkomsten van deze meting in Excel: dezelfde cijfers als hier, om zelf mee te rekenen.',
  copy: 'Deelkopie opslaan',
  copyText:
    'Een deelkopie is dit dossier zonder losse antwoorden, voor een adviseur of een ander VSV. Daarin staan de uitkomsten zoals u ze hier ziet, de toetsing en het verbeterplan. Niet daarin: wie wat antwoordde, wanneer, en wie er in het dossier werkte. Namen van mensen, vindplaatsen van stukken en wat u voor de inspectie voorbereidt, gaan alleen mee als u dat kiest. Teksten bij de open vragen gaan alleen mee als u ze koos om te tonen.',
  dialogHint:
    'Wie deze kopie opent, ziet de uitkomsten, de oordelen met uw onderbouwing, de bewijsstukken en het verbeterplan. Wat u in die teksten zelf over mensen schreef, gaat mee: lees ze na.',
  people: 'Ook namen van mensen, vindplaatsen van stukken en onze antwoorden voor de inspectie',
  peopleHint:
    'Laat dit uit voor een adviseur of een ander VSV. Zet het aan als uw VSV zelf in de kopie verder werkt.',
  confirm: 'Deelkopie opslaan',
  /** In place of a name or a place that was there. */
  leftOut: '(niet in deze deelkopie)',
  copyName: (name: string) => `${name} (deelkopie)`,
  saved: (name: string) => `Deelkopie opgeslagen als ${name}.`,
  badge: 'Deelkopie: zonder losse antwoorden',
  badgeText: 'U ziet de uitkomsten zoals ze waren toen de deelkopie werd gemaakt.',
}

/** Saving what came out, for somebody else. */
export const sharing = {
  heading: 'Opslaan en delen',
  excelText: 'De uitkomsten van deze meting in Excel: dezelfde cijfers als hier, om zelf mee te rekenen.',
  copy: 'Deelkopie opslaan',
  copyText:
    'Een deelkopie is dit dossier zonder losse antwoorden, voor een adviseur of een ander VSV. Daarin staan de uitkomsten zoals u ze hier ziet, de toetsing en het verbeterplan. Niet daarin: wie wat antwoordde, wanneer, en wie er in het dossier werkte. Teksten bij de open vragen gaan alleen mee als u ze koos om te tonen.',
  copyName: (name: string) => `${name} (deelkopie)`,
  saved: (name: string) => `Deelkopie opgeslagen als ${name}.`,
  badge: 'Deelkopie: zonder losse antwoorden',
  badgeText: 'U ziet de uitkomsten zoals ze waren toen de deelkopie werd gemaakt.',
}

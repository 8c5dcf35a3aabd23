/** The stand-alone work form that an owner opens as a file: norms to judge and actions to bring up to date. */
import { judgementFields } from '../fields/judgement'
import { countOf, formatDate } from '../format'
import { standalone } from '../standalone'

const normsAndActions = (norms: number, actions: number) =>
  [
    norms > 0 ? countOf(norms, 'norm', 'normen') : '',
    actions > 0 ? countOf(actions, 'verbeteractie', 'verbeteracties') : '',
  ]
    .filter((part) => part !== '')
    .join(' en ')

export const delegate = {
  name: 'Werkformulier VSV',
  loading: standalone.loading('Het werkformulier', 'Vraag wie het u stuurde wat u kunt doen.'),
  damaged: {
    title: 'Dit werkformulier is beschadigd',
    text: 'Het bestand is niet heel overgekomen en kan niet worden gebruikt. U hebt niets kwijtgemaakt. Vraag wie het u stuurde om het nog een keer te sturen.',
  },
  welcome: {
    title: (vsv: string) => `Werk voor ${vsv}`,
    someone: 'Iemand van uw VSV',
    asked: (sender: string, recipient: string, norms: number, actions: number) =>
      `${sender} vraagt ${recipient === '' ? 'u' : recipient} om te kijken naar ${normsAndActions(norms, actions)}.`,
    sentOn: (date: string) =>
      `Dit formulier is gemaakt op ${formatDate(date)}. Ingevuld staat wat er toen in het dossier stond.`,
    before: (date: string) => `Stuur het terug uiterlijk op ${formatDate(date)}.`,
    late: (date: string) =>
      `Dit werk was gevraagd uiterlijk op ${formatDate(date)}. Vraag wie het u stuurde of het nog nodig is.`,
    note: 'Toelichting van de afzender',
    howTitle: 'Zo werkt het',
    how: (contact: string) => [
      'U loopt langs wat er gevraagd wordt en vult aan of past aan. Wat u niet weet, laat u staan.',
      'Bewaar tussentijds: dan krijgt u een bestand waarmee u later verdergaat. Sluit u dit venster zonder te bewaren, dan is weg wat u invulde; er blijft niets van achter op dit apparaat.',
      `Aan het eind bewaart u een klein bestand en stuurt u dat zelf naar ${contact}. Dit formulier verstuurt niets en werkt zonder internet.`,
      'Uw antwoorden gaan onder uw naam terug. Ze worden pas overgenomen nadat iemand ze heeft bekeken.',
    ],
    noContact: 'wie u dit formulier stuurde',
    clientData:
      'Schrijf geen gegevens van cliënten op: geen namen, geen geboortedata, geen burgerservicenummers. Het retourbestand is niet versleuteld.',
    warning: 'Let op',
    begin: 'Beginnen',
    resumeTitle: 'Al eerder begonnen?',
    resume: 'Kies het bestand dat u tussentijds bewaarde; u gaat dan verder waar u was.',
    resumeFile: 'Bewaard bestand',
    resumed: 'Uw bewaarde antwoorden zijn ingelezen.',
    otherWork:
      'Dit bestand hoort bij een ander werkformulier. Er is niets veranderd. Kies het bestand dat u vanuit dit formulier bewaarde.',
    unreadable: 'Dit bestand kan niet worden gelezen. Er is niets veranderd.',
  },
  bar: {
    progress: (place: number, total: number) => `${String(place)} van ${String(total)}`,
    progressLabel: 'Hoe ver u bent',
    keep: 'Tussentijds bewaren',
    kept: (name: string) =>
      `Bewaard als ${name}, meestal in de map Downloads. Open later dit formulier en kies dat bestand om verder te gaan.`,
  },
  norm: {
    above: (place: number, total: number) => `Norm ${String(place)} van ${String(total)}`,
    core: 'kernnorm',
    howToShow: 'Zo toont u dit aan',
    evidence: 'Documenten waarnaar gevraagd kan worden',
    sources: (titles: readonly string[]) => `Gebaseerd op: ${titles.join('; ')}`,
    scale: 'Eigen schaal, geen oordeel van een inspectie. Bent u niet zeker, kies dan ‘onbekend’.',
    clear: 'Oordeel wissen',
    reason: judgementFields.notApplicableReason.name,
    reasonHint: 'Een reden is nodig; zonder reden telt de norm als nog niet beoordeeld.',
    severityHint: 'Hoe zwaar weegt wat er nog ontbreekt?',
    noSeverity: 'geen keuze',
    reasoningHint: 'Waaruit blijkt dit? Noem feiten, datums en documenten.',
    answerHint: 'Eén of twee zinnen die iedereen in het VSV kan herhalen.',
  },
  action: {
    above: (place: number, total: number) => `Verbeteractie ${String(place)} van ${String(total)}`,
    title: (number: number, title: string) => `${String(number)} · ${title || 'Actie zonder titel'}`,
    mandatory: 'gaat altijd door',
    statusHint: '‘Effect nagegaan’ kiest u pas als u hebt nagegaan of de actie hielp.',
    dateWrong: 'Deze datum bestaat niet. De vorige datum blijft staan.',
  },
  previous: 'Vorige',
  next: 'Volgende',
  finish: {
    title: 'Bewaren en terugsturen',
    lead: 'Kijk nog één keer of alles klopt. U kunt overal naar terug.',
    changed: 'aangepast',
    unchanged: 'niet aangepast',
    change: 'Aanpassen',
    changeOf: (title: string) => `Aanpassen: ${title}`,
    from: 'Uw naam of functie',
    fromHint: 'Zo weet het VSV van wie dit komt.',
    fromMissing: 'Vul uw naam of functie in. Daarna kunt u bewaren.',
    nothing:
      'U hebt nog niets aangepast. Bewaren kan wel: het VSV ziet dan dat u keek en niets wilde veranderen.',
    save: 'Bewaar het retourbestand',
  },
  send: {
    title: 'Nog één stap: stuur het bestand terug',
    lead: 'Uw werk is pas terug als u het bestand hebt verstuurd.',
    subject: (vsv: string) => `Retourbestand ${vsv}`,
    textLead: 'In deze tekst staat hetzelfde als in het bestand. Kopieer alles en plak het in een e-mail.',
    textLabel: 'Uw antwoorden als tekst',
    close: 'Hebt u de e-mail verstuurd? Dan kunt u dit venster sluiten. Dank u wel.',
    change: 'Toch nog iets aanpassen',
    changeNote: 'Past u nog iets aan, bewaar en verstuur dan alleen het laatste bestand.',
  },
} as const

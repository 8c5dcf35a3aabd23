/**
 * The stand-alone questionnaire that a respondent opens as a file. What it shares with filling in on this device is in
 * `filling`; here is what differs: the answers travel as a file.
 */
import { filling } from './filling'
import { formatDate } from '../../format'
import { rounds } from '../round/rounds'
import { standalone } from '../../standalone'

export const respond = {
  name: rounds.title,
  minutes: rounds.reminder.minutes,
  loading: standalone.loading(
    'De vragenlijst',
    'Vraag wie u deze vragenlijst stuurde om het formulier op papier.',
  ),
  damaged: {
    title: 'Deze vragenlijst is beschadigd',
    text: 'Het bestand is niet heel overgekomen en kan niet worden gebruikt. U hebt niets kwijtgemaakt. Vraag de organisatie van deze meting om de vragenlijst nog een keer te sturen.',
  },
  noSealing: {
    title: 'In deze browser kunt u niet vertrouwelijk invullen',
    text: 'Deze browser kan uw antwoorden niet versleutelen. Daarom beginnen we hier niet aan de vragenlijst. U kunt twee dingen doen:',
    ways: (contact: string) => [
      'Bewaar dit bestand op een computer of telefoon met een nieuwere Edge, Chrome, Firefox of Safari, en open het daar.',
      `Of vraag ${contact || 'de organisatie van deze meting'} om het formulier op papier.`,
    ],
  },
  welcome: {
    title: filling.welcome.title,
    lead: filling.welcome.lead,
    closes: (date: string) => `Invullen kan tot en met ${formatDate(date)}.`,
    closed: (date: string) =>
      `Deze meting liep tot en met ${formatDate(date)}. Vraag de organisatie of uw antwoorden nog meetellen voordat u begint.`,
    sendTo: 'Hier gaan uw antwoorden naartoe',
    road: (contact: string) =>
      `U bewaart uw antwoorden aan het eind als een klein bestand en stuurt dat zelf naar ${contact}. Dit formulier verstuurt niets en werkt zonder internet.`,
    noContact: 'wie u deze vragenlijst stuurde',
    points: (k: number) => [
      'Uw antwoorden worden op slot bewaard (versleuteld). Alleen het programma waarmee deze meting is gemaakt, kan ze openen. Wie uw e-mail onderweg leest of doorstuurt, kan dat niet. Na het openen staan ze zonder uw naam in het bestand van deze meting, dat de organisatie van deze meting beheert.',
      `Vertrouwelijk is niet hetzelfde als anoniem. Uw naam wordt niet gevraagd, maar aan uw e-mail is te zien dat u meedoet, en in een kleine groep kan iemand soms raden wie wat invulde. Daarom tonen we nooit uitkomsten van minder dan ${String(k)} mensen.`,
      'Uw eigen woorden bij de open vragen kunnen letterlijk in de bespreking te zien zijn. Noem geen namen en geen cliëntgegevens.',
      'Meedoen is vrijwillig. U mag elke stelling overslaan. Sluit u dit venster zonder te bewaren, dan is alles wat u invulde weg; er blijft niets van achter op dit apparaat.',
    ],
  },
  code: {
    label: 'Uw code',
    explanation:
      'De code staat in uw uitnodiging. Met elke code telt één vragenlijst mee. De code wordt niet bij uw antwoorden bewaard.',
    missing: 'Vul de code uit uw uitnodiging in. Daarna kunt u verder.',
    wrong:
      'Deze code klopt niet. Kijk nog eens in uw uitnodiging. Een code heeft zes letters en cijfers; de 0, de 1, de I, de L en de O komen er niet in voor.',
  },
  check: {
    title: 'Klaar om te bewaren?',
    lead: 'U kunt nog terug om iets te veranderen.',
    save: 'Bewaar mijn antwoorden',
    failed:
      'Bewaren is niet gelukt. Uw antwoorden staan nog in dit venster. Probeer het opnieuw; lukt het weer niet, open dit bestand dan in een andere browser.',
    nothing: 'U hebt nog geen enkele stelling beantwoord. Geef minstens één antwoord om te kunnen bewaren.',
  },
  send: {
    title: 'Nog één stap: verstuur uw antwoorden',
    lead: 'Uw antwoorden zijn pas ingestuurd als u het bestand hebt verstuurd.',
    subject: 'Antwoorden Samenwerkingsspiegel',
    textLead:
      'In deze tekst staat hetzelfde als in het bestand, op slot. Kopieer alles en plak het in een e-mail. Verander er niets aan.',
    textLabel: 'Uw antwoorden als tekst',
    change: 'Toch nog iets aanpassen',
    changeNote:
      'Past u nog iets aan, bewaar en verstuur dan alleen het laatste bestand. Van twee verschillende bestanden telt er één mee.',
    close: 'Hebt u de e-mail verstuurd? Dan kunt u dit venster sluiten. Dank u wel voor het meedoen.',
  },
}

/** The secret vote: the page on a telephone, and what can go wrong with it. */
import { VOTES_PER_PERSON } from '../../domain/session/vote'

const most = String(VOTES_PER_PERSON)

/** On the telephone of a voter. */
export const ballot = {
  name: 'Geheim stemmen',
  title: 'Wat pakken we als eerste aan?',
  lead: `Kies 1, 2 of ${most} punten.`,
  /** @param chosen of at most so many */
  chosen: (chosen: number) => `${String(chosen)} van ${most} gekozen`,
  enough: `U hebt er al ${most}. Haal eerst een ander punt weg.`,
  none: 'Kies minstens één punt. Daarna kunt u stemmen.',
  code: 'Uw code',
  codeExplanation: 'De code staat op uw briefje: 8 letters en cijfers.',
  noCode:
    'Deze code klopt niet. Kijk nog eens op uw briefje. De 0, de 1, de I, de L en de O komen er niet in voor.',
  send: 'Stem',
  sending: 'Uw stem wordt verstuurd.',
  again: 'Het lukt nog niet. We proberen het opnieuw.',
  done: 'Uw stem is geteld',
  doneText: 'U kunt deze pagina sluiten. De uitslag komt op het scherm in de zaal.',
  secret:
    'Alleen het totaal wordt bewaard: geen naam, geen volgorde en niet van welke telefoon een stem komt.',
  problems: {
    unreachable:
      'Wij hoorden niets terug. Uw keuze staat hier nog. Kijk of uw telefoon op het wifi van de zaal zit, zet mobiele data even uit en kies opnieuw ‘Stem’. Uw stem telt nooit dubbel.',
    closed: 'De stemming is gesloten. Wat nog niet was geteld, telt niet meer mee.',
    code: 'Deze code klopt niet of is al gebruikt. Uw stem is niet geteld. Kijk de code na, of vraag de gespreksleider om een ander briefje.',
    full: 'Er zijn al net zo veel stemmen als mensen in de zaal. Uw stem is niet geteld. Zeg het tegen de gespreksleider.',
    busy: 'Het is even te druk. Uw stem is nog niet geteld en uw keuze staat hier nog. Wacht een minuut en kies opnieuw ‘Stem’.',
    refused:
      'Uw stem is niet geteld. Open de stempagina opnieuw met de code op het scherm, of vraag een briefje.',
  },
  loading: {
    busy: 'De stempagina wordt geopend.',
    stuck: 'Blijft dit staan? Vraag dan een briefje om op papier te stemmen.',
  },
}

const keep = 'Wat al binnen is, blijft bewaard en telt mee.'
const other = 'Stem verder met briefjes, of open het stemmen met telefoons opnieuw.'

/** What the leader reads when telephones cannot vote. */
export const voteProblems = {
  unavailable:
    'In de browser kan niet met telefoons worden gestemd. Stem met handen, met briefjes of op dit apparaat, of open het dossier in het programma zelf.',
  networkUnknown:
    'Dit netwerk is er niet meer. Er is geen stemming geopend. Kies een ander netwerk. Stem anders met briefjes.',
  addressGone:
    'Deze computer heeft dit adres niet meer. Er is geen stemming geopend. Kijk of het wifi nog aan staat en kies het netwerk opnieuw.',
  portTaken:
    'Een ander programma gebruikt deze plek op het netwerk. Er is geen stemming geopend. Probeer het opnieuw.',
  notAllowed:
    'Deze computer staat niet toe dat telefoons verbinding maken. Er is geen stemming geopend. Stem met briefjes, of vraag uw beheerder om toestemming.',
  cannotOpen:
    'Het stemmen met telefoons kon niet worden geopend. Er is niets veranderd. Probeer het opnieuw, of stem met briefjes.',
  isOpen: 'Er is al een stemming met telefoons open. Sluit die eerst.',
  unknown: 'De stemmen van de telefoons zijn er niet meer. Houd de stemming opnieuw.',
  /** Why telephones cannot vote any more. */
  stopped: {
    'address-gone': `Het netwerk is weggevallen: telefoons kunnen niet meer stemmen. ${keep} ${other}`,
    asleep: `Deze computer sliep: telefoons kunnen niet meer stemmen. ${keep} ${other}`,
    'time-is-up': `Het stemmen met telefoons is na een half uur gesloten. ${keep} ${other}`,
    failed: `Het stemmen met telefoons is door een fout gestopt. ${keep} ${other}`,
  },
}

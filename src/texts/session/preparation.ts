import { MOST_TOPICS } from '../../domain/session/preparation'
import type { SessionStatus, TopicKind } from '../../domain/session/session'
import { countOf, inWords } from '../format'

const most = inWords(MOST_TOPICS)

/** Spiegelsessie: the page on which one is prepared, and read back afterwards. */
export const sessionPreparation = {
  intro: {
    preparing:
      'Wat u hier invult, wordt meteen opgeslagen. U kunt alles nog wijzigen, ook tijdens de sessie.',
    running: 'De sessie is bezig. Wat u hier invult, wordt meteen opgeslagen.',
    finished: 'Wat u hier wijzigt, wordt meteen opgeslagen.',
  } satisfies Record<SessionStatus, string>,
  lead: 'Sessie beginnen',
  goOn: 'Verder leiden',
  look: 'Nog eens bekijken',

  about: {
    title: 'Waar, wanneer en wie',
    day: 'Dag',
    start: 'Begint om',
    startHint: 'Bijvoorbeeld 14:00',
    startWrong: 'Vul een tijd in als 14:00.',
    place: 'Plaats',
    leader: 'Gespreksleider',
    leaderHint: 'Het liefst iemand die zelf niet in het VSV werkt.',
    tables: 'Aantal tafels',
    tablesHint: 'Vier tot zes mensen per tafel, door elkaar.',
    reportBackHint:
      'De dag komt op de laatste dia en in het verslag. Laat leeg als u nog niets kunt beloven.',
  },
  present: {
    title: 'Wie er komen',
    intro: 'Alleen aantallen, geen namen. Er komen nooit meer stemmen dan mensen in de zaal.',
    caption: 'Aantal mensen per beroepsgroep',
    label: 'Beroepsgroep of partij',
    count: 'Mensen',
    /** A group whose name was not filled in yet, by its place. */
    unnamed: (place: number) => `groep ${String(place)}`,
    countOf: (label: string) => `Aantal mensen: ${label}`,
    add: 'Groep toevoegen',
    remove: (label: string) => `Verwijder ${label}`,
    take: 'Groepen van de meting overnemen',
    none: 'Nog niemand ingevuld.',
    total: 'Samen',
    few: (least: number) =>
      `Met minder dan ${String(least)} mensen kunt u niet geheim stemmen: dan is te raden wie wat koos.`,
    perTable: (people: number, tables: number) =>
      `Dat is ongeveer ${countOf(Math.ceil(people / tables), 'mens', 'mensen')} per tafel.`,
  },
  agenda: {
    title: 'Agenda',
    intro: 'De tijden tellen op. Een stap kan weg, terug of naar een andere plaats.',
    caption: 'Stappen met hun tijd',
    at: 'Om',
    step: 'Stap',
    order: 'Volgorde',
    minutes: 'Minuten',
    minutesOf: (step: string) => `Minuten voor ${step}`,
    skip: 'Overslaan',
    skipOf: (step: string) => `${step} overslaan`,
    earlier: (step: string) => `${step} eerder`,
    later: (step: string) => `${step} later`,
    moved: (step: string, place: number, of: number) =>
      `${step} staat nu op plaats ${String(place)} van ${String(of)}.`,
    skipped: 'overgeslagen',
    total: (minutes: number, end: string) =>
      end === '' ? `Samen ${minutesInWords(minutes)}.` : `Samen ${minutesInWords(minutes)}, tot ${end}.`,
    minutesWrong: (least: number, most: number) =>
      `Vul een heel getal in van ${String(least)} tot en met ${String(most)}.`,
  },
  ground: {
    title: 'Waarover het gaat',
    round: 'Meting',
    noRound: 'Nog geen meting',
    roundOf: (title: string, shown: boolean) => (shown ? title : `${title} (nog niet te tonen)`),
    assessment: 'Toetsing ernaast',
    noAssessment: 'Geen toetsing',
    notShown:
      'Van deze meting is nu niets te tonen: zij is nog niet gesloten, of te weinig mensen vulden haar in. De dia’s komen er vanzelf als dat verandert.',
    gone: 'De meting van deze sessie is er niet meer. Kies een andere; wat u opschreef, blijft staan.',
    frozen: 'De sessie is al begonnen. Kiest u een andere meting, dan veranderen ook de dia’s.',
  },
  themes: {
    title: 'Thema’s',
    intro: 'Elk thema krijgt een dia en ongeveer tien minuten. Begin met wat sterk is.',
    rule: 'Voorstel: de twee hoogste en de twee laagste thema’s, het hoogste eerst.',
    none: 'Nog geen thema gekozen.',
    add: 'Thema toevoegen',
    remove: (title: string) => `Verwijder ${title}`,
    earlier: (title: string) => `${title} eerder`,
    later: (title: string) => `${title} later`,
    score: (mean: string) => `gemiddeld ${mean}`,
    worstFirst: 'Nu komt het laagste thema eerst. Dat begint zwaar: zet liever iets sterks vooraan.',
  },
  topics: {
    title: 'Onderwerpen',
    intro:
      'Het programma stelt voor waarover u praat. Kiest u iets anders, zeg dan waarom. Dat komt in het verslag.',
    rule: {
      strength: `Voorstel: de ${most} stellingen met het hoogste gemiddelde.`,
      attention: `Voorstel: de ${most} stellingen met het laagste gemiddelde.`,
      gap: `Voorstel: de ${most} stellingen waarover beroepsgroepen het meest verschillen. Elk krijgt een dia.`,
      contradiction: `Voorstel: normen waar het oordeel hoog is en de beleving laag, of andersom. Hoogstens ${most}.`,
    } satisfies Record<TopicKind, string>,
    none: 'Geen.',
    add: {
      strength: 'Ander sterk punt',
      attention: 'Ander aandachtspunt',
      gap: 'Ander verschil',
      contradiction: 'Andere norm',
    } satisfies Record<TopicKind, string>,
    remove: (title: string) => `Haal weg: ${title}`,
    reason: 'Waarom dit onderwerp?',
    reasonMissing: 'Schrijf kort op waarom u van het voorstel afwijkt.',
    unknown: 'Dit onderwerp is er niet meer in de gekozen meting of toetsing.',
    proposed: 'voorstel',
  },
  propose: {
    button: 'Voorstellen overnemen',
    again: 'Voorstellen opnieuw overnemen',
    text: 'Kies een meting. Daarna vult het programma thema’s, onderwerpen en stempunten voor u in.',
    done: 'De voorstellen staan erin.',
    replace: {
      title: 'Voorstellen opnieuw overnemen?',
      points: [
        'De thema’s en onderwerpen die u koos, gaan weg. Uw redenen ook.',
        'De stempunten blijven staan; wat er nog niet bij stond, komt erbij.',
      ],
      action: 'Overnemen',
    },
  },
  points: {
    title: 'Punten om over te stemmen',
    intro: (most: number) =>
      `Hoogstens ${String(most)} punten, uit de spiegel, het toetsingskader en de zaal. Zeg elk punt zoals u het wilt hebben: ‘Elke beroepsgroep telt mee’.`,
    none: 'Nog geen punten.',
    point: 'Punt',
    number: (number: number) => `Punt ${String(number)}`,
    apart: 'Gaat altijd door',
    mandatory: 'Gaat altijd door: de zaal stemt er niet over',
    mandatoryOf: (title: string) => `Gaat altijd door: ${title || 'punt zonder naam'}`,
    add: 'Punt toevoegen',
    remove: (title: string) => `Verwijder punt: ${title || 'punt zonder naam'}`,
    earlier: (title: string) => `Punt eerder: ${title || 'punt zonder naam'}`,
    later: (title: string) => `Punt later: ${title || 'punt zonder naam'}`,
    tooMany: (most: number) =>
      `Er zijn meer dan ${String(most)} punten. Alleen de eerste ${String(most)} komen op het stembriefje.`,
    nameless: 'Een punt zonder naam komt leeg op het scherm. Vul het in of verwijder het.',
    wordIt: 'Woorden van de stelling of norm. Maak er een punt van.',
  },
  outcome: {
    title: 'Wat de sessie opleverde',
    decisions: 'Besluiten',
    parked: 'Parkeerplaats',
    actions: 'Acties',
    reportBack: 'Terugkoppeling aan de achterban',
    none: 'Niets opgeschreven.',
  },
} as const

function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [`${String(hours)} uur`] : []),
    ...(rest > 0 || hours === 0 ? [countOf(rest, 'minuut', 'minuten')] : []),
  ]
  return parts.join(' en ')
}

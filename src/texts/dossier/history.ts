import type { HistoryEntry } from '../../domain/history'
import { app } from '../app'
import { countOf, formatMoment } from '../format'
import { recordKinds } from '../record-kinds'
import { changesInWords, deedInWords, nameOf, recordInSentence } from './changes'

const whoIn = (who: string) => (who === '' ? 'iemand die geen naam invulde' : who)

/** The same change the other way round. */
const turned = (entry: HistoryEntry): HistoryEntry => ({ ...entry, before: entry.after, after: entry.before })

/** What an undo took back. What came or went is named as it was done; a change of fields as it is now. */
function backInWords(entry: HistoryEntry): string {
  return changesInWords(entry).length > 0 ? deedInWords(entry, 'terug naar') : deedInWords(turned(entry))
}

const UNKNOWN = 'naam niet ingevuld'

const becauseOf = (reason: string) => `reden: ${reason}`

function howOf({ before, after, irreversible, undoes, redoes }: HistoryEntry): string {
  if (undoes !== undefined) return 'ongedaan gemaakt'
  if (redoes !== undefined) return 'opnieuw gedaan'
  if (before === null) return 'toegevoegd'
  if (after === null) return 'verwijderd'
  return irreversible ? 'losse antwoorden gewist' : 'gewijzigd'
}

function partsOf(entry: HistoryEntry): readonly string[] {
  const { undoes, redoes, irreversible, reason } = entry
  const changes = irreversible ? [] : changesInWords(entry)
  // What was from one thing to another needs no "gewijzigd".
  const how = changes.length > 0 && undoes === undefined && redoes === undefined ? [] : [howOf(entry)]
  return [...how, ...changes, ...(reason === undefined ? [] : [becauseOf(reason)])]
}

export const history = {
  title: 'Geschiedenis',
  intro:
    'Wie heeft wanneer wat gewijzigd? Ingevulde vragenlijsten staan hier met opzet niet in: het moment van invullen kan mensen herkenbaar maken.',
  when: 'Wanneer',
  who: 'Wie',
  change: 'Wijziging',
  unknownWho: UNKNOWN,
  /** What an entry is about, in a list. */
  what: (entry: HistoryEntry) => [recordKinds[entry.table].what, nameOf(entry)].filter(Boolean).join(': '),
  /** What was done to it, each in a few words. */
  parts: partsOf,
  because: becauseOf,
  /** All that is said of a change in the list, to search in. */
  line: (entry: HistoryEntry) =>
    [
      formatMoment(entry.at),
      entry.who === '' ? UNKNOWN : entry.who,
      recordKinds[entry.table].what,
      nameOf(entry),
      ...partsOf(entry),
    ].join(' '),
  /** After an undo; the entry is the one it became. */
  undoneWhat: (entry: HistoryEntry) => `${app.undone}: ${backInWords(entry)}.`,
  /** After a redo; the entry is the one it became. */
  redoneWhat: (entry: HistoryEntry) => `Opnieuw gedaan: ${deedInWords(entry)}.`,
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  again: 'Opnieuw',
  show: 'Bekijk',
  /** The question why something that weighs is taken back later on. */
  why: {
    title: 'Waarom maakt u dit ongedaan?',
    about: (entry: HistoryEntry) =>
      entry.table === 'ownSets'
        ? `Dit haalt weg wat uit een bestand kwam: ${recordInSentence(entry)}.`
        : entry.table === 'delegations'
          ? `Dit haalt weg wat is overgenomen uit het werk van ${nameOf(entry)}. Oordelen en acties worden weer zoals ze daarvoor waren.`
          : `Dit maakt het vaststellen ongedaan van ${recordInSentence(entry)}.`,
    done: ({ at, who }: HistoryEntry) => `Het is gedaan op ${formatMoment(at)}, door ${whoIn(who)}.`,
    others: 'Anderen kunnen ervan uitgaan. Daarom komt uw reden in de geschiedenis.',
    reason: 'Reden',
    hint: 'Bijvoorbeeld: het bestuur wil er eerst nog over praten.',
    missing: 'Vul de reden in.',
    action: 'Ja, maak ongedaan',
  },
  /** The question before something is taken back, or done again, that the user may not have in mind. */
  ask: {
    undo: 'Dit ongedaan maken?',
    redo: 'Dit opnieuw doen?',
    what: (entry: HistoryEntry) => `Het gaat om: ${deedInWords(entry)}.`,
    /** Of an undo that would be taken back: what stands again then. */
    whatAgain: (entry: HistoryEntry) => `Het gaat om: ${deedInWords(turned(entry))}.`,
    because: {
      elsewhere: ({ at, who }: HistoryEntry) =>
        `Dit is in een ander venster gedaan op ${formatMoment(at)}, door ${whoIn(who)}.`,
      earlier: ({ at, who }: HistoryEntry) =>
        `Dit is van een eerdere keer: gedaan op ${formatMoment(at)}, door ${whoIn(who)}.`,
      weighs: ({ at, who }: HistoryEntry) =>
        `Het is gedaan op ${formatMoment(at)}, door ${whoIn(who)}. Anderen kunnen ervan uitgaan.`,
      forms: ({ at }: HistoryEntry) =>
        `Daarna kwamen er vragenlijsten binnen. Die blijven staan. U neemt iets terug van ${formatMoment(at)}.`,
      dossier: ({ at }: HistoryEntry) =>
        `U wijzigde het laatst iets in een ander dossier. Dit is de laatste wijziging in dit dossier, van ${formatMoment(at)}.`,
    },
    doUndo: 'Ja, maak ongedaan',
    doRedo: 'Ja, doe opnieuw',
  },
  filter: {
    label: 'Zoek in de geschiedenis',
    kind: 'Soort',
    anyKind: 'alles',
    none: 'Geen wijziging past bij wat u zoekt.',
    clear: 'Filters wissen',
    shown: (count: number, isAll: boolean) =>
      `${countOf(count, 'wijziging', 'wijzigingen')}${isAll ? '' : ', en er zijn oudere'}`,
  },
  /** The name is asked once; the page of the history asks it as long as there is none. */
  name: {
    title: 'Hoe heet u?',
    text: 'Uw naam staat dan bij wat u wijzigt: in de geschiedenis, en in het rapport bij wijzigingen van oordelen. Collega’s zien zo wie ze iets kunnen vragen. Het hoeft niet.',
    save: 'Bewaar mijn naam',
    later: 'Liever niet',
    thanks: (name: string) => `Bij wat u vanaf nu wijzigt, staat: ${name}.`,
  },
  empty:
    'Er is nog niets gewijzigd. Zodra u iets wijzigt, staat hier wat er veranderde, wanneer, en wie het deed als die een naam invulde. De laatste wijziging maakt u hier ook ongedaan.',
  undo: 'Maak de laatste wijziging ongedaan',
  redo: 'Doe opnieuw wat u ongedaan maakte',
  showMore: 'Toon oudere wijzigingen',
  more: (count: number) => `Toon ${countOf(count, 'eerdere wijziging', 'eerdere wijzigingen')}`,
}

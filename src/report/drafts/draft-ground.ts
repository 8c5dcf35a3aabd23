/** What of a dossier is filled in in a draft: names, parties and days. Never an answer or a figure of a round. */
import { addMonths } from '../../domain/calendar'
import type { DossierContent } from '../../domain/dossier/dossier'
import type { DraftGround } from '../../domain/drafts/draft-document'
import { municipalitiesIn } from '../../domain/drafts/municipalities'
import type { IsoDate } from '../../domain/question-set'
import { formatDate } from '../../texts/format'
import { draftWords } from '../../texts/drafts/draft-words'
import { calendarEventsOf } from '../calendar-events'
import { oneLine } from '../plain-text'

type DraftContent = Pick<DossierContent, 'dossier' | 'actions' | 'evidence' | 'sessions' | 'rounds'>

/** What a draft of this day is filled in with. */
export function draftGroundOf(content: DraftContent, today: IsoDate): DraftGround {
  const { dossier } = content
  const parties = dossier.parties.map(({ name, kind }) => ({ partij: oneLine(name), soort: oneLine(kind) }))
  return {
    values: {
      naam: oneLine(dossier.name),
      regio: oneLine(dossier.region),
      contact: oneLine(dossier.contact),
      bezoekdatum: formatDate(dossier.visitDate),
      vandaag: formatDate(today),
      partijen: namesOf(parties.map(({ partij }) => partij)),
    },
    rows: {
      parties: parties.filter(({ partij }) => partij !== ''),
      municipalities: municipalitiesIn(dossier.parties).map((name) => ({ gemeente: oneLine(name) })),
      days: daysOf(content, today),
    },
  }
}

/** "A, B en C"; names of nothing are left out. */
function namesOf(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names.filter((name) => name !== ''))
}

/** The days of the year from today on, by day: those of a calendar file, and of rounds and sessions that are still to come. */
function daysOf(content: DraftContent, today: IsoDate): DraftGround['rows']['days'] {
  const words = draftWords.dates
  const last = addMonths(today, 12)
  const days = [
    ...calendarEventsOf(content).map(({ on, title, owner }) => ({ on, what: title, who: owner })),
    ...content.rounds
      .filter(({ status }) => status === 'draft' || status === 'open')
      .map(({ closesOn, title }) => ({
        on: closesOn ?? '',
        what: words.roundCloses(oneLine(title) || words.roundUntitled),
        who: '',
      })),
    ...content.sessions.map(({ heldOn, leader }) => ({
      on: heldOn ?? '',
      what: words.session,
      who: oneLine(leader),
    })),
  ]
  return days
    .filter(({ on }) => on >= today && on <= last)
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ on, what, who }) => ({ dag: formatDate(on), wat: what, wie: who }))
}

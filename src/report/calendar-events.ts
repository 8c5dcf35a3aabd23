/** What of a dossier belongs in a calendar: the days on which somebody has to do something. */
import { isInHand, isUnfinished } from '../domain/actions/action-state'
import type { DossierContent } from '../domain/dossier/dossier'
import type { IsoDate } from '../domain/question-set'
import { calendarFile as words } from '../texts/actions/calendar-file'
import { oneLine } from './plain-text'

/** What somebody does on a day. */
export type CalendarKind = 'due' | 'check' | 'review' | 'visit' | 'board'

/** One day in a calendar. */
export interface CalendarEvent {
  readonly kind: CalendarKind
  /** What it is about, as short as a cell asks: "A5 Wachttijd bij overdracht"; empty for the visit and the board. */
  readonly about: string
  /** The same for the same action and kind, in every file: a calendar then changes the day instead of adding one. */
  readonly key: string
  readonly on: IsoDate
  readonly title: string
  /** Of whom it is, on one line; empty when nobody is named. */
  readonly owner: string
  /** Lines. Holds no name but that of the owner. */
  readonly notes: readonly string[]
}

/** Part of a dossier that has days of its own. */
export type CalendarContent = Pick<DossierContent, 'dossier' | 'actions' | 'evidence'>

/**
 * Due dates of unfinished actions, effect checks that were not done yet, review dates of evidence, the announced visit and
 * the meeting of the board, by day. Actions
 * that are secured or stopped ask nothing any more, and evidence that is missing has nothing to review.
 */
export function calendarEventsOf({ dossier, actions, evidence }: CalendarContent): readonly CalendarEvent[] {
  const from = words.from(oneLine(dossier.name) || words.unnamed)
  const titled = (title: string): string => oneLine(title) || words.untitled
  const ownedBy = (name: string) => ({
    owner: oneLine(name),
    notes: [oneLine(name) === '' ? words.noOwner : words.owner(oneLine(name)), from],
  })
  const events: readonly (CalendarEvent | null)[] = [
    ...actions.filter(isInHand).flatMap((action) => [
      eventOn(isUnfinished(action) ? action.dueOn : null, {
        kind: 'due',
        about: words.about.action(action.number, titled(action.title)),
        key: `${action.id}-gereed`,
        title: words.event.due(action.number, titled(action.title)),
        ...ownedBy(action.ownerName),
      }),
      eventOn(action.status === 'effect-checked' ? null : action.checkOn, {
        kind: 'check',
        about: words.about.action(action.number, titled(action.title)),
        key: `${action.id}-effect`,
        title: words.event.check(action.number, titled(action.title)),
        ...ownedBy(action.ownerName),
      }),
    ]),
    ...evidence.map((piece) =>
      eventOn(piece.missing ? null : piece.reviewOn, {
        kind: 'review',
        about: words.about.evidence(piece.number, titled(piece.title)),
        key: `${piece.id}-herzien`,
        title: words.event.review(piece.number, titled(piece.title)),
        ...ownedBy(piece.owner),
      }),
    ),
    eventOn(dossier.visitDate, {
      kind: 'visit',
      about: '',
      key: `${dossier.id}-bezoek`,
      title: words.event.visit(oneLine(dossier.name) || words.unnamed),
      owner: '',
      notes: [from],
    }),
    eventOn(dossier.board.meetsOn, {
      kind: 'board',
      about: '',
      key: `${dossier.id}-bestuur`,
      title: words.event.board(oneLine(dossier.name) || words.unnamed),
      owner: '',
      notes: [from],
    }),
  ]
  return events
    .flatMap((event) => event ?? [])
    .sort((one, other) => one.on.localeCompare(other.on) || one.key.localeCompare(other.key))
}

const eventOn = (on: IsoDate | null, rest: Omit<CalendarEvent, 'on'>): CalendarEvent | null =>
  on === null || on === '' ? null : { ...rest, on }

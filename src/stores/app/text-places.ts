import * as v from 'valibot'
import type { Assessment } from '../../domain/framework/assessment/assessment'
import { mayChange } from '../../domain/survey/round/round-life'
import { isOneOf } from '../../domain/record-fields'
import { ROUND_TEXTS } from '../../domain/survey/round/round-fields'
import type { Storage } from '../../storage/storage'
import { partIn, withPartChanged } from '../session/session-texts'

/**
 * Where a text that somebody types belongs: one field of one record, in plain data. So a text is stored where it was typed, whatever the
 * screen shows by then, and can be kept and taken up after a restart.
 */
export const textPlaceSchema = v.strictObject({
  kind: v.picklist([
    'action',
    'evidence',
    'judgement',
    'round',
    'dossier',
    'report-style',
    'party',
    'seat',
    'question',
    'proposal',
    'rewording',
    'session',
    'response',
    'question-set',
    'settings',
  ]),
  /** Empty for the settings of this computer. */
  dossierId: v.string(),
  /** The record; for what is a part of the dossier itself, the id of the part. A judgement has the id of its assessment. */
  recordId: v.string(),
  /** Of a judgement the id of its norm; of a session the part of it (`partOf` in session-texts.ts); of a question set the place in it. */
  part: v.optional(v.string(), ''),
  field: v.string(),
})

export type TextPlace = v.InferInput<typeof textPlaceSchema>

/** A text about a norm, in the judgement of one assessment. */
export function judgementText(
  assessment: Pick<Assessment, 'id' | 'dossierId'> | null,
  normId: string,
  field: 'reasoning' | 'answerIfAsked' | 'owner' | 'notApplicableReason',
): TextPlace {
  const { id = '', dossierId = '' } = assessment ?? {}
  return { kind: 'judgement', dossierId, recordId: id, part: normId, field }
}

/** Names a place; two fields never have the same. */
export function keyOf({ kind, dossierId, recordId, part = '', field }: TextPlace): string {
  return JSON.stringify([kind, dossierId, recordId, part, field])
}

/** A text that nobody but its writer may ever see, and that ends with the tab. */
export function isPrivate({ kind }: TextPlace): boolean {
  return kind === 'response'
}

/** What becomes of the record (or the part of one) that has the text; `null` leaves everything as it is. */
type ChangesOf = (stored: object) => object | null

interface Access {
  /** What is stored; `undefined` when there is no such record any more. */
  readonly read: (storage: Storage, place: TextPlace) => Promise<object | undefined>
  /** Asks for the changes inside the transaction that stores them. */
  readonly write: (storage: Storage, place: TextPlace, changesOf: ChangesOf) => Promise<unknown>
}

/** One of a list of parts of a dossier, by its id. */
function itemIn<Part extends { readonly id: string }>(list: readonly Part[], id: string): Part | undefined {
  return list.find((part) => part.id === id)
}

/** The list with this part changed; `null` when the part is not there, or stays as it is. */
function withPart<Part extends { readonly id: string }>(
  list: readonly Part[],
  id: string,
  changesOf: ChangesOf,
): readonly Part[] | null {
  const part = itemIn(list, id)
  const changes = part === undefined ? null : changesOf(part)
  return changes === null ? null : list.map((one) => (one.id === id ? { ...one, ...changes } : one))
}

const access: Readonly<Partial<Record<TextPlace['kind'], Access>>> = {
  action: {
    read: (storage, { recordId }) => storage.actions.get(recordId),
    write: (storage, { recordId }, changesOf) => storage.actions.change(recordId, changesOf),
  },
  evidence: {
    read: (storage, { recordId }) => storage.evidence.get(recordId),
    write: (storage, { recordId }, changesOf) => storage.evidence.change(recordId, changesOf),
  },
  judgement: {
    read: async (storage, { dossierId, recordId, part }) => {
      if ((await storage.assessments.get(recordId)) === undefined) return undefined
      const all = await storage.judgements.listOf(dossierId)
      // A norm nobody wrote anything about yet has no record of its own.
      return all.find(({ assessmentId, normId }) => assessmentId === recordId && normId === part) ?? {}
    },
    write: (storage, { recordId, part = '' }, changesOf) =>
      storage.judgements.judgeFrom(recordId, part, changesOf),
  },
  round: {
    read: (storage, { recordId }) => storage.rounds.get(recordId),
    // The screen does not offer what the status no longer allows; a text that was kept may come after that.
    write: (storage, { recordId, field }, changesOf) =>
      storage.rounds.change(recordId, (round) =>
        isOneOf(ROUND_TEXTS, field) && mayChange(round.status, field) ? changesOf(round) : null,
      ),
  },
  dossier: {
    read: (storage, { dossierId }) => storage.dossiers.get(dossierId),
    write: (storage, { dossierId }, changesOf) => storage.dossiers.change(dossierId, changesOf),
  },
  'report-style': {
    read: async (storage, { dossierId }) => (await storage.dossiers.get(dossierId))?.reportStyle,
    write: (storage, { dossierId }, changesOf) =>
      storage.dossiers.change(dossierId, ({ reportStyle }) => {
        const changes = changesOf(reportStyle)
        return changes && { reportStyle: { ...reportStyle, ...changes } }
      }),
  },
  party: {
    read: async (storage, { dossierId, recordId }) =>
      itemIn((await storage.dossiers.get(dossierId))?.parties ?? [], recordId),
    write: (storage, { dossierId, recordId }, changesOf) =>
      storage.dossiers.change(dossierId, (dossier) => {
        const parties = withPart(dossier.parties, recordId, changesOf)
        return parties && { parties }
      }),
  },
  seat: {
    read: async (storage, { dossierId, recordId }) =>
      itemIn((await storage.dossiers.get(dossierId))?.visit.team ?? [], recordId),
    write: (storage, { dossierId, recordId }, changesOf) =>
      storage.dossiers.change(dossierId, ({ visit }) => {
        const team = withPart(visit.team, recordId, changesOf)
        return team && { visit: { ...visit, team } }
      }),
  },
  question: {
    read: async (storage, { dossierId, recordId }) =>
      itemIn((await storage.dossiers.get(dossierId))?.visit.questions ?? [], recordId),
    write: (storage, { dossierId, recordId }, changesOf) =>
      storage.dossiers.change(dossierId, ({ visit }) => {
        const questions = withPart(visit.questions, recordId, changesOf)
        return questions && { visit: { ...visit, questions } }
      }),
  },
  proposal: {
    read: async (storage, { dossierId, recordId }) =>
      itemIn((await storage.dossiers.get(dossierId))?.board.proposals ?? [], recordId),
    write: (storage, { dossierId, recordId }, changesOf) =>
      storage.dossiers.change(dossierId, ({ board }) => {
        const proposals = withPart(board.proposals, recordId, changesOf)
        return proposals && { board: { ...board, proposals } }
      }),
  },
  rewording: {
    read: async (storage, { dossierId, recordId }) =>
      itemIn((await storage.dossiers.get(dossierId))?.board.changed ?? [], recordId),
    write: (storage, { dossierId, recordId }, changesOf) =>
      storage.dossiers.change(dossierId, ({ board }) => {
        const changed = withPart(board.changed, recordId, changesOf)
        return changed && { board: { ...board, changed } }
      }),
  },
  session: {
    read: async (storage, { recordId, part = '' }) => {
      const session = await storage.sessions.get(recordId)
      return session === undefined || part === '' ? session : partIn(session, part)
    },
    write: (storage, { recordId, part = '' }, changesOf) =>
      storage.sessions.change(recordId, (session) => {
        if (part === '') return changesOf(session)
        const changes = changesOf(partIn(session, part) ?? {})
        return changes && withPartChanged(session, part, changes)
      }),
  },
  response: {
    read: async (storage, { recordId }) => {
      const response = await storage.responses.get(recordId)
      return response?.status === 'draft' ? response : undefined
    },
    // Of one person at one table: nobody else writes in it.
    write: (storage, { recordId }, changesOf) => storage.responses.change(recordId, changesOf({}) ?? {}),
  },
  settings: {
    read: (storage) => storage.settings.get(),
    write: (storage, _place, changesOf) => storage.settings.change(changesOf),
  },
}

/** Whether a text can be stored without the screen it was typed on; a field of a question set needs its rules. */
export function standsAlone({ kind }: TextPlace): boolean {
  return access[kind] !== undefined
}

/** The text that is stored at a place; `null` when the record is gone, or its dossier is in the recycle bin. */
export async function storedText(storage: Storage, place: TextPlace): Promise<string | null> {
  if (place.dossierId !== '') {
    const dossier = await storage.dossiers.get(place.dossierId)
    if (dossier === undefined || dossier.deletedAt !== null) return null
  }
  const record = await access[place.kind]?.read(storage, place)
  if (record === undefined) return null
  return textIn(record, place.field)
}

function textIn(record: object, field: string): string {
  const text: unknown = Reflect.get(record, field)
  return typeof text === 'string' ? text : ''
}

/** Whether two texts are the same in a field; a name is stored without the spaces around it. */
export function sameText(one: string, other: string): boolean {
  return one.trim() === other.trim()
}

/** Fields by which a thing is found back: stored without spaces around them, and never empty. */
const NAMES: readonly string[] = ['dossier name', 'round title', 'evidence title']

/**
 * Stores a text at its place.
 *
 * @param bases what the text was typed on. When something else is stored by then, nothing changes. Left out: whatever is there goes.
 * @returns that other text; `null` when the text was stored
 */
export async function storeText(
  storage: Storage,
  place: TextPlace,
  text: string,
  bases: readonly string[] | null = null,
): Promise<string | null> {
  const found = access[place.kind]
  if (found === undefined) throw new Error(`A ${place.kind} is stored by its own screen`)
  const isName = NAMES.includes(`${place.kind} ${place.field}`)
  if (isName && text.trim() === '') return null
  const tidy = isName || place.kind === 'report-style' ? text.trim() : text
  const others: string[] = []
  await found.write(storage, place, (record) => {
    const stored = textIn(record, place.field)
    if (bases === null || sameText(stored, tidy) || bases.some((base) => sameText(base, stored)))
      return { [place.field]: tidy }
    others.push(stored)
    return null
  })
  return others[0] ?? null
}

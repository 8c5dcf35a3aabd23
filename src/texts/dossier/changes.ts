/** What a change in the history comes to, in words: "oordeel ORG-02, van ‘voldoet’ naar ‘voldoet grotendeels’". */
import { changedFieldsOf, type ChangedField } from '../../domain/dossier/changed-fields'
import type { HistoryEntry, HistoryTable } from '../../domain/history'
import { actionFields } from '../fields/action'
import { delegationFields } from '../fields/delegation'
import { dossierFields } from '../fields/dossier'
import { evidenceFields } from '../fields/evidence'
import { inSentence, type FieldWords } from '../fields/field-words'
import { judgementFields } from '../fields/judgement'
import { roundFields } from '../fields/round'
import { sessionFields } from '../fields/session'
import { formatDate, formatMoment } from '../format'
import { labels } from '../labels'
import { recordKinds } from '../record-kinds'

type Words = Readonly<Record<string, FieldWords>>
type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>

const FIELDS: Readonly<Record<HistoryTable, Words>> = {
  dossiers: dossierFields,
  rounds: roundFields,
  assessments: {
    title: { name: 'Naam' },
    status: { name: 'Stand van de toetsing' },
    startedOn: { name: 'Begonnen op' },
    adoptedOn: { name: 'Vastgesteld op' },
    adoptedBy: { name: 'Vastgesteld door' },
    questionSet: { name: 'Normen' },
  },
  judgements: judgementFields,
  evidence: evidenceFields,
  actions: actionFields,
  delegations: delegationFields,
  ownSets: { fileName: { name: 'Naam van het bestand' }, questionSet: { name: 'Inhoud' } },
  sessions: sessionFields,
}

/** Words for the values that are codes, by field. */
const CODES: Readonly<Partial<Record<HistoryTable, Codes>>> = {
  rounds: { status: labels.roundStatus, form: labels.form },
  assessments: { status: labels.assessmentStatus },
  judgements: { verdict: labels.verdict, severity: labels.severity, workStatus: labels.workStatus },
  actions: { status: labels.actionStatus, impact: labels.level, effort: labels.level },
}

/** A line of a list cuts longer texts off: the place itself shows them whole. */
const LONGEST = 60

/** A sentence about a change leaves out texts that are longer. */
const LONGEST_IN_SENTENCE = 40

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const MOMENT = /^\d{4}-\d{2}-\d{2}T/u

/** A value in words; `null` for what takes more than a few words to say, or would be read as a code. */
function inWords(table: HistoryTable, field: string, value: unknown): string | null {
  if (field.endsWith('Id')) return null
  if (value === null || value === undefined || value === '') return 'leeg'
  if (typeof value === 'boolean') return value ? '‘ja’' : '‘nee’'
  if (typeof value === 'number') return `‘${String(value)}’`
  if (typeof value !== 'string') return null
  const codes = CODES[table]?.[field]
  if (codes !== undefined) return codes[value] === undefined ? null : `‘${codes[value]}’`
  if (table === 'sessions' && field === 'status') return null
  if (MOMENT.test(value)) return `‘${formatMoment(value)}’`
  if (DAY.test(value)) return `‘${formatDate(value)}’`
  const letters = [...value.replaceAll(/\s+/gu, ' ').trim()]
  const shown =
    letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : letters.join('')
  return `‘${shown}’`
}

/** What the record of an entry is called: its own title, or the norm or name it is about. */
export function nameOf({ before, after }: HistoryEntry): string {
  const record = after ?? before ?? {}
  const name =
    record['title'] ?? record['normId'] ?? record['name'] ?? record['recipient'] ?? setTitle(record)
  return typeof name === 'string' ? name : ''
}

function setTitle({ questionSet }: Readonly<Record<string, unknown>>): unknown {
  return typeof questionSet === 'object' && questionSet !== null && 'title' in questionSet
    ? questionSet.title
    : undefined
}

/** The record of an entry within a sentence: "actie ‘Afspraak maken’". */
export function recordInSentence(entry: HistoryEntry): string {
  const name = nameOf(entry)
  // A code needs no quotation marks, and everybody calls it so.
  if (entry.table === 'judgements') return `oordeel ${name}`
  // There is one dossier, and its name is on every page.
  if (entry.table === 'dossiers') return recordKinds.dossiers.what
  return `${recordKinds[entry.table].what}${name === '' ? '' : ` ‘${name}’`}`
}

const isShort = (value: unknown): boolean =>
  typeof value !== 'string' || [...value].length <= LONGEST_IN_SENTENCE

/** @param toWord `naar`, or `terug naar` for what is taken back; in a list there is none, and texts are cut off */
function fieldInWords(table: HistoryTable, { field, from, to }: ChangedField, toWord?: string): string {
  const label = FIELDS[table][field]
  const name = label === undefined ? '' : inSentence(label)
  const [was, is] = [inWords(table, field, from), inWords(table, field, to)]
  // The record is called "oordeel" already.
  const lead = table === 'judgements' && field === 'verdict' ? '' : name
  const isTold =
    was !== null && is !== null && was !== is && (toWord === undefined || (isShort(from) && isShort(to)))
  const values = isTold ? `van ${was} ${toWord ?? 'naar'} ${is}` : ''
  return [lead, values].filter(Boolean).join(' ') || name
}

/** What changed in the fields of a record, each in a few words; empty for a record that came or went. */
export function changesInWords(entry: HistoryEntry, toWord?: string): readonly string[] {
  const changed = changedFieldsOf(entry)
  // What else goes with a change of status (a day, a name, what was locked) follows from it.
  const status = changed.filter(({ field }) => field === 'status')
  return (status.length > 0 ? status : changed)
    .map((change) => fieldInWords(entry.table, change, toWord))
    .filter(Boolean)
}

/** A sentence names this many fields. */
const MOST = 2

const andMore = (count: number): string => (count > 0 ? ` en nog ${String(count)}` : '')

/** The whole change as something that is done: "verwijderen van actie ‘Afspraak maken’". */
export function deedInWords(entry: HistoryEntry, toWord = 'naar'): string {
  const record = recordInSentence(entry)
  const more = entry.group === undefined ? '' : ', met wat erbij hoorde'
  const changes = changesInWords(entry, toWord)
  if (changes.length > 0)
    return `${record}, ${changes.slice(0, MOST).join(', ')}${andMore(changes.length - MOST)}${more}`
  if (entry.before === null) return `toevoegen van ${record}${more}`
  if (entry.after === null) return `verwijderen van ${record}${more}`
  return `${record}${more}`
}

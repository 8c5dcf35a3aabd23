/**
 * The work form of one delegation: one HTML file with the chosen norms and actions and nothing else of the dossier. The build makes the
 * template (`src/delegate`); this puts the work in it.
 */
import { dayOfMoment } from '../domain/calendar'
import * as v from 'valibot'
import type { Action } from '../domain/actions/action'
import { READ_ACTION_TEXTS, type Delegation } from '../domain/delegation/delegation'
import type { Dossier } from '../domain/dossier/dossier'
import type { Assessment } from '../domain/framework/assessment/assessment'
import { normsOf, type Norm } from '../domain/question-set'
import { everyField } from '../domain/record-fields'
import { daySchema, delegatedValuesSchema, idSchema } from './delegation-values'
import { safeName, withContent } from './form-template'

const text = v.string()

/** Only what the owner reads or the return file needs. */
export const workPackageSchema = v.object({
  version: v.literal(1),
  delegationId: idSchema,
  dossierId: idSchema,
  base: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  vsv: text,
  /** Where to return it: an e-mail address, optionally with a name; may be empty. */
  contact: text,
  sender: text,
  recipient: text,
  note: text,
  askedBefore: v.nullable(daySchema),
  sentOn: daySchema,
  /** Title of the assessment; empty when only actions were sent. */
  assessment: text,
  disclaimer: text,
  norms: v.array(
    v.object({
      id: idSchema,
      title: text,
      theme: text,
      text,
      howToShow: text,
      evidence: v.array(text),
      sources: v.array(text),
      core: v.boolean(),
    }),
  ),
  actions: v.array(
    v.object({
      ...everyField(READ_ACTION_TEXTS, text),
      id: idSchema,
      number: v.number(),
      mandatory: v.boolean(),
    }),
  ),
  values: delegatedValuesSchema,
})

/** The work as the form holds it. */
export type WorkPackage = v.InferOutput<typeof workPackageSchema>
export type WorkNorm = WorkPackage['norms'][number]
export type WorkAction = WorkPackage['actions'][number]

/** Id of the element in the HTML that holds the work. */
export const WORK_ELEMENT = 'werk'

/** What the form needs besides the delegation. Actions that were removed since are left out. */
export interface WorkContext {
  readonly dossier: Pick<Dossier, 'name' | 'contact'>
  /** The one the norms are from; `null` when only actions were sent. */
  readonly assessment: Pick<Assessment, 'title' | 'questionSet'> | null
  readonly actions: readonly Action[]
  /** Name of the user who sends it; may be empty. */
  readonly sender: string
  /** `baseDigest` of the delegation's base. */
  readonly base: string
}

/** The work form of a delegation as one HTML text. @param template the HTML of `virtual:delegate-form` */
export function workFormFor(delegation: Delegation, context: WorkContext, template: string): string {
  return withContent(template, WORK_ELEMENT, workPackageOf(delegation, context))
}

/** What goes into the form of a delegation. */
function workPackageOf(delegation: Delegation, context: WorkContext): WorkPackage {
  const { assessment, dossier, actions, sender, base } = context
  const { judgements, actions: sentActions } = delegation.base
  const themeOf = new Map(
    assessment?.questionSet.themes.flatMap(({ title, norms }) => norms.map(({ id }) => [id, title] as const)),
  )
  const sentNorms = (assessment === null ? [] : normsOf(assessment.questionSet)).filter(({ id }) =>
    Object.hasOwn(judgements, id),
  )
  // The schema keeps the named fields only: anything else in a norm or an action is left out.
  return v.parse(workPackageSchema, {
    version: 1,
    delegationId: delegation.id,
    dossierId: delegation.dossierId,
    base,
    vsv: dossier.name,
    contact: dossier.contact,
    sender,
    recipient: delegation.recipient,
    note: delegation.note,
    askedBefore: delegation.askedBefore,
    sentOn: dayOfMoment(delegation.sentAt),
    assessment: assessment?.title ?? '',
    disclaimer: assessment?.questionSet.disclaimer ?? '',
    norms: sentNorms.map((norm) => ({
      ...norm,
      theme: themeOf.get(norm.id) ?? '',
      sources: norm.sources.map(shortSource),
    })),
    actions: actions.filter(({ id }) => Object.hasOwn(sentActions, id)),
    values: delegation.base,
  } satisfies { readonly [Field in keyof WorkPackage]: unknown })
}

const shortSource = ({ title, year }: Norm['sources'][number]) => (year === '' ? title : `${title} (${year})`)

/** Name for the file, without characters that file systems refuse. */
export function workFormName(vsv: string, recipient: string): string {
  return `Werk-${safeName(`${vsv} ${recipient}`)}.html`
}

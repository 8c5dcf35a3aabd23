/**
 * The stand-alone questionnaire of a round: one HTML file. The build makes a template without a round (`src/respond`); here the
 * round goes in, and inside the file it is checked again: it may have been damaged on the way.
 */
import * as v from 'valibot'
import { ANSWERS, OTHER_READERS, ownStatementsOf, statementsFor } from '../domain/question-set'
import type { PublicKey } from '../domain/survey/round/round-keys'
import type { Round } from '../domain/survey/round/round'
import { publicKeySchema } from './answer-file'
import { safeName, withContent } from './form-template'

/** What only the user knows about sending the questionnaire round. */
export interface Sending {
  /** Name of the VSV, for the title. */
  readonly vsv: string
  /** Where answers go: an e-mail address, or a name with it. */
  readonly contact: string
  readonly publicKey: PublicKey
  /** Whether every respondent got a one-time code. */
  readonly usesCodes: boolean
}

/** What a questionnaire needs of its round. */
export type AskedRound = Pick<
  Round,
  'id' | 'title' | 'form' | 'questionSet' | 'professions' | 'threshold' | 'closesOn' | 'introduction'
>

const text = v.string()
const id = v.pipe(v.string(), v.minLength(1))
const question = v.object({ text, explanation: text })
const choices = v.array(v.object({ id, label: text }))
const statements = v.array(
  v.object({
    id,
    text,
    explanation: text,
    otherWording: v.exactOptional(
      v.object({ for: v.array(v.picklist(OTHER_READERS)), text, explanation: v.exactOptional(text) }),
    ),
    quickscan: v.boolean(),
    audience: v.picklist(['everyone', 'core']),
  }),
)

/** Only what a respondent reads or the answer file needs: no head counts, no clusters, no notes for consultants. */
export const formRoundSchema = v.object({
  version: v.literal(1),
  id,
  title: text,
  vsv: text,
  contact: text,
  introduction: text,
  closesOn: v.nullable(text),
  form: v.picklist(['full', 'quickscan']),
  /** The confidentiality text promises it: no figures of fewer people. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(1)),
  usesCodes: v.boolean(),
  publicKey: publicKeySchema,
  formVersion: v.object({ id, version: id }),
  disclaimer: text,
  scale: v.pipe(v.array(v.object({ value: v.picklist(ANSWERS), label: text })), v.length(ANSWERS.length)),
  professions: v.pipe(
    v.array(
      v.object({
        id,
        label: text,
        group: v.picklist(['core', 'external']),
        isProfession: v.exactOptional(v.boolean()),
      }),
    ),
    v.minLength(1),
  ),
  themes: v.pipe(
    v.array(
      v.object({
        id,
        title: text,
        question: text,
        statements,
      }),
    ),
    v.minLength(1),
  ),
  /** What the VSV asks of its own, last. */
  ownStatements: statements,
  unscored: v.object({
    profession: question,
    role: v.object({ text, explanation: text, choices }),
    priorities: v.object({ text, explanation: text, max: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    phase: v.object({ text, explanation: text, choices }),
    keep: question,
    improve: question,
  }),
})

/** The round as the questionnaire holds it. */
export type FormRound = v.InferOutput<typeof formRoundSchema>

/** Id of the element in the HTML that holds the round. */
export const ROUND_ELEMENT = 'round'

/**
 * The questionnaire of a round as one HTML file, ready to send.
 *
 * @param template the HTML of `virtual:respond-form`; throws when it has no place for the round, which only a broken build has
 */
export function respondFormFor(round: AskedRound, sending: Sending, template: string): string {
  return withContent(template, ROUND_ELEMENT, formRound(round, sending))
}

function formRound(round: AskedRound, { vsv, contact, publicKey, usesCodes }: Sending): FormRound {
  const { questionSet } = round
  const { themes, unscored, scale, disclaimer } = questionSet
  // The schema keeps the named fields only: whatever a question set holds besides stays behind.
  return v.parse(formRoundSchema, {
    version: 1,
    id: round.id,
    title: round.title,
    vsv,
    contact,
    introduction: round.introduction,
    closesOn: round.closesOn,
    form: round.form,
    threshold: round.threshold,
    usesCodes,
    publicKey: { kty: publicKey.kty, crv: publicKey.crv, x: publicKey.x, y: publicKey.y },
    formVersion: { id: questionSet.id, version: questionSet.version },
    disclaimer,
    scale,
    professions: round.professions,
    // For everybody in the round: which statements a profession gets is decided in the questionnaire.
    themes: themes.map((theme) => ({ ...theme, statements: statementsFor(theme, round.form, 'core') })),
    ownStatements: ownStatementsOf(questionSet),
    unscored,
  } satisfies { readonly [Field in keyof FormRound]: unknown })
}

/** Name for the file, without characters that file systems refuse. */
export function respondFormName(vsv: string, title: string): string {
  return `Vragenlijst-${safeName(`${vsv} ${title}`)}.html`
}

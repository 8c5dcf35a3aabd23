/**
 * Whether two rounds asked the same. Other words are the same question only where the content says so (`replaces` of a statement or a
 * point of the scale), whichever of the two rounds has the newer words. Source: method R3.
 */
import { withPlainSigns } from '../../plain-signs'
import { statementsFor, type MirrorForm, type MirrorSet, type MirrorTheme } from '../../question-set'
import type { OtherWording, ScalePoint, Statement } from '../../question-set'
import type { Wording } from './round-comparison'

type Words = Pick<Statement, 'text' | 'explanation' | 'otherWording' | 'replaces'>

/** Whether two statements with the same id ask the same: in the same words, or in words of which the content says so. */
export function asksTheSame(one: Words, other: Words): boolean {
  return isSameText(one.text, other.text) || saysSo(one, other) || saysSo(other, one)
}

function saysSo({ replaces = [] }: Words, { text }: Words): boolean {
  return replaces.some((earlier) => earlier.comparable && isSameText(earlier.text, text))
}

/** How the words of two statements differ, the statement before its explanation. */
export function wordingOf(one: Words, other: Words): Wording {
  if (!isSameText(one.text, other.text)) return 'reworded'
  if (!hasSameOtherWords(one, other)) return 'other-for-some'
  return isSameText(one.explanation, other.explanation) ? 'same' : 'explained-otherwise'
}

/** Whether the same people read the same other words, or nobody reads any. */
function hasSameOtherWords({ otherWording: one }: Words, { otherWording: other }: Words): boolean {
  if (one === undefined || other === undefined) return one === other
  const readers = ({ for: some }: OtherWording) => some.toSorted().join()
  return isSameText(one.text, other.text) && readers(one) === readers(other)
}

/** Whether a theme of two rounds of one form is made of the same questions, asked of the same people. */
export function hasSameStatements(was: MirrorTheme, is: MirrorTheme, form: MirrorForm): boolean {
  const [before, after] = [statementsFor(was, form, 'core'), statementsFor(is, form, 'core')]
  return (
    before.length === after.length &&
    before.every((one) =>
      after.some(
        (other) => other.id === one.id && asksTheSame(one, other) && other.audience === one.audience,
      ),
    )
  )
}

/** {@link wordingOf} the statements two themes share: the farthest from the same. */
export function themeWordingOf(was: MirrorTheme, is: MirrorTheme, form: MirrorForm): Wording {
  const before = new Map(statementsFor(was, form, 'core').map((one) => [one.id, one]))
  const wordings = statementsFor(is, form, 'core').map((one) => wordingOf(before.get(one.id) ?? one, one))
  return wordings.find((one) => one === 'reworded') ?? wordings.find((one) => one !== 'same') ?? 'same'
}

/** Whether people chose from the same answers. */
export function hasSameScale({ scale: one }: MirrorSet, { scale: other }: MirrorSet): boolean {
  return one.length === other.length && one.every((point, place) => isSamePoint(point, other[place]))
}

function isSamePoint(one: ScalePoint, other: ScalePoint | undefined): boolean {
  if (other === undefined || one.value !== other.value) return false
  const had = ({ label, replaces = [] }: ScalePoint) => [label, ...replaces]
  return had(one).includes(other.label) || had(other).includes(one.label)
}

/** White space does not count as wording, nor does the kind of an apostrophe or a quotation mark. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string) => withPlainSigns(text).trim().replace(/\s+/g, ' ')
  return plain(one) === plain(other)
}

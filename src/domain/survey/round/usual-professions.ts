import type { ProfessionDefinition } from '../../question-set'

/**
 * The professions that a first round proposes, by their ids in the Samenwerkingsspiegel: those the framework names as taking part
 * recognisably (midwives, obstetricians, paediatricians, maternity care), the nurses beside them, and youth health care. A proposal of
 * ours, for the VSV to change.
 */
const USUAL_PROFESSIONS: readonly string[] = ['VK1', 'VKK', 'GYN', 'VPO', 'KND', 'KRZ', 'JGZ']

/** Which professions of a mirror a first round proposes; all of them for a mirror that knows none of the usual. */
export function usualProfessions(
  professions: readonly Pick<ProfessionDefinition, 'id'>[],
): readonly string[] {
  const known = professions.map(({ id }) => id)
  const usual = known.filter((id) => USUAL_PROFESSIONS.includes(id))
  return usual.length > 0 ? usual : known
}

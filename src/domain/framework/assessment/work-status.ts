import { UNTOUCHED, type Judgement, type WorkStatus } from './assessment'

type Given = Pick<Judgement, 'applicable' | 'verdict'>

/** The state of the work that goes with a verdict: none begun, something left to do, or done (method T2). */
function workStatusOf({ applicable, verdict }: Given): WorkStatus {
  if (!applicable || verdict === 'met') return 'settled'
  return verdict === null ? 'to-do' : 'busy'
}

/**
 * The state of the work once a norm gets another verdict. It follows the verdict as long as nobody chose another state: it is still
 * "te doen", or what goes with the verdict of before. Source: method T2.
 * @param before the judgement as it is; `null` when nobody touched the norm
 */
export function workStatusAfter(
  before: (Given & Pick<Judgement, 'workStatus'>) | null,
  given: Given,
): WorkStatus {
  const { workStatus, ...verdict } = before ?? UNTOUCHED
  const follows = workStatus === 'to-do' || workStatus === workStatusOf(verdict)
  return follows ? workStatusOf(given) : workStatus
}

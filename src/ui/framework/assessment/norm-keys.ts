import type { DetailKeys } from '../../components/panes/pane-keys'

type NormPart = 'verdict' | 'reasoning' | 'evidence' | 'action'

/**
 * The keys of one norm. A digit is not among them: it gives a verdict only where the verdicts are, or on the row of a norm in the list.
 */
export const NORM_KEYS: DetailKeys<NormPart> = {
  fields: {
    verdict: ['[data-part="verdict"] input:checked', '[data-part="verdict"] input', 'h1, h2'],
    reasoning: ['[data-part="reasoning"] textarea'],
    evidence: ['[data-part="evidence"] input'],
    action: ['[data-part="action"] input'],
  },
  letters: { v: 'verdict', o: 'reasoning', e: 'evidence', a: 'action' },
  home: 'verdict',
  goesOnFrom: '[data-part="verdict"] input[type="radio"]',
}

import type { DetailKeys } from '../../components/panes/pane-keys'

type EvidencePart = 'title' | 'state' | 'owner' | 'date' | 'place'

/** The keys of one piece of evidence. */
export const EVIDENCE_KEYS: DetailKeys<EvidencePart> = {
  fields: {
    title: ['h1'],
    state: ['[data-part="state"] input'],
    owner: ['[data-part="owner"] input'],
    date: ['[data-part="date"] input'],
    place: ['[data-part="place"] input'],
  },
  letters: { s: 'state', e: 'owner', d: 'date', v: 'place' },
  home: 'title',
}

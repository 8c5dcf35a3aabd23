import { nl } from '../../texts/nl'
import type { KeyLine } from '../components/KeyList.vue'

const { lists } = nl.keyMap

/** The keys that only one page knows, by the name of its route. */
const PAGE_KEYS: Readonly<Record<string, readonly KeyLine[]>> = {
  action: lists.action,
  actions: nl.actions.keys.list,
  assessment: nl.normList.keys.list,
  evidence: nl.evidence.keys.list,
  focus: lists.norm,
  norm: lists.norm,
  'open-answers': lists.openAnswers,
  'paper-entry': lists.paperEntry,
  piece: lists.piece,
}

/**
 * The keys somebody has on a page, in groups.
 * @param hasMenu whether the window has a menu of ours, with its keys
 */
export function keyGroups(routeName: unknown, hasMenu: boolean) {
  const own = PAGE_KEYS[String(routeName)]
  return [
    ...(own === undefined ? [] : [{ title: nl.keyMap.here, lines: own }]),
    { title: nl.keyMap.everywhere, lines: lists.everywhere },
    ...(hasMenu ? [{ title: nl.keyMap.inWindow, lines: lists.inWindow }] : []),
  ]
}

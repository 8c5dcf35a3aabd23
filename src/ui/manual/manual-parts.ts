import { h, type FunctionalComponent, type VNodeChild } from 'vue'
import type { Inline } from '../../domain/manual/manual'
import ManualLink from './ManualLink.vue'

const draw = (part: Inline): VNodeChild => {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return h('code', part.text)
    case 'strong':
      return h('strong', part.parts.map(draw))
    case 'emphasis':
      return h('em', part.parts.map(draw))
    case 'link':
      return h(ManualLink, { chapter: part.chapter, anchor: part.anchor }, () => part.parts.map(draw))
  }
}

/** The words of a sentence. Not a template: there every line break would become a space before a comma. */
export const ManualParts: FunctionalComponent<{ readonly parts: readonly Inline[] }> = ({ parts }) =>
  parts.map(draw)
ManualParts.props = { parts: { type: Array, required: true } }

/** The templates of all screens, to walk past everything of a kind that stands in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parse, type SFCTemplateBlock } from 'vue/compiler-sfc'

const source = join(import.meta.dirname, '../../../src')

type Parent = NonNullable<SFCTemplateBlock['ast']>
export type Element = Extract<Parent['children'][number], { readonly tag: string }>

/** Every element in one, the outer first. */
export function elementsIn({ children }: Pick<Element, 'children'>): readonly Element[] {
  return children.flatMap((child) => ('tag' in child ? [child, ...elementsIn(child)] : []))
}

/** What an attribute of an element is bound to, or was given. */
export function given(element: Element, ...names: readonly string[]): string | undefined {
  for (const prop of element.props) {
    if (!('exp' in prop)) {
      if (names.includes(prop.name)) return prop.value?.content ?? ''
      continue
    }
    const name =
      prop.name === 'bind' && prop.arg !== undefined && 'content' in prop.arg
        ? prop.arg.content
        : `v-${prop.name}`
    if (names.includes(name)) return prop.exp?.loc.source ?? ''
  }
  return undefined
}

/** The elements of each screen and part of one, by its path under `src`. */
export const screens: ReadonlyMap<string, readonly Element[]> = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.vue'))
    .map((name) => {
      const { ast } = parse(readFileSync(join(source, name), 'utf8')).descriptor.template ?? {}
      return [name, ast === undefined ? [] : elementsIn(ast)] as const
    }),
)

/** The name above a field looks the same on every page: one class in base.css draws it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const UI = join(process.cwd(), 'src', 'ui')
const components = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.vue'),
)
const styleOf = (name: string) =>
  /<style[^>]*>([^]*)<\/style>/u.exec(readFileSync(join(UI, name), 'utf8'))?.[1] ?? ''

/** Rules about a label by itself. One around a choice is a box, with a place for its sign. */
const ownLabels = (style: string) =>
  [...style.matchAll(/^(label|legend|\.label) \{([^}]*)\}/gmu)].filter(
    ([, , rule = '']) => rule.includes('font-weight') && !/\bgap:/u.test(rule),
  )

test('no component draws the name of a field in a way of its own', () => {
  expect(components.length).toBeGreaterThan(200)
  expect(components.filter((name) => ownLabels(styleOf(name)).length > 0)).toEqual([])
})

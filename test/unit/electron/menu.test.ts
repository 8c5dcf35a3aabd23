import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../electron/menu'
import type { MenuCommand } from '../../../src/contract/platform'

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

/** Fails to compile when a command is added without a place in the menu. */
const commands = {
  'new-dossier': true,
  'open-dossier': true,
  'save-dossier': true,
  'make-report': true,
  undo: true,
  print: true,
  about: true,
} satisfies Record<MenuCommand, true>

it('has every command once, and each one tells the page its own name', () => {
  const sent: MenuCommand[] = []
  const items = itemsOf(menuTemplate((command) => sent.push(command), false)).filter(
    ({ id }) => id !== undefined,
  )
  for (const { click } of items) Reflect.apply(click as () => void, undefined, [])
  expect(sent.toSorted()).toEqual(Object.keys(commands).toSorted())
  expect(items.map(({ id }) => id)).toEqual(sent)
})

it('gives every item a Dutch label, also where the system has an English one', () => {
  for (const item of itemsOf(menuTemplate(() => undefined, true)))
    if (item.type !== 'separator') expect(item.label, JSON.stringify(item)).toMatch(/\S/)
})

it('uses no key combination twice', () => {
  const keys = itemsOf(menuTemplate(() => undefined, false)).flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

it('offers the developer tools during development only', () => {
  const roles = (development: boolean) =>
    itemsOf(menuTemplate(() => undefined, development)).map(({ role }) => role)
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(true)).toContain('toggleDevTools')
})

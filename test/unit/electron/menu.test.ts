import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { contextMenuTemplate, menuTemplate } from '../../../electron/menu'
import type { MenuCommand } from '../../../src/contract/platform'

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

const usual = { development: false, isMac: false }

/** Fails to compile when a command is added without a place in the menu. */
const commands = {
  'new-dossier': true,
  'open-dossier': true,
  'save-dossier': true,
  'restore-copy': true,
  'make-report': true,
  undo: true,
  redo: true,
  print: true,
  find: true,
  search: true,
  back: true,
  forward: true,
  lock: true,
  manual: true,
  about: true,
} satisfies Record<MenuCommand, true>

it('has every command once, and each one tells the page its own name', () => {
  const sent: MenuCommand[] = []
  const items = itemsOf(menuTemplate((command) => sent.push(command), usual)).filter(
    ({ click }) => click !== undefined,
  )
  for (const { click } of items) Reflect.apply(click as () => void, undefined, [])
  expect(sent.toSorted()).toEqual(Object.keys(commands).toSorted())
  expect(items.map(({ id }) => id)).toEqual(sent)
})

it('gives every item a Dutch label, also where the system has an English one', () => {
  for (const item of itemsOf(menuTemplate(() => undefined, { ...usual, development: true })))
    if (item.type !== 'separator') expect(item.label, JSON.stringify(item)).toMatch(/\S/)
})

it('uses no key combination twice', () => {
  const keys = itemsOf(menuTemplate(() => undefined, usual)).flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

it('offers the developer tools during development only', () => {
  const roles = (development: boolean) =>
    itemsOf(menuTemplate(() => undefined, { ...usual, development })).map(({ role }) => role)
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(true)).toContain('toggleDevTools')
})

/** Every list of items that is open at one time. */
function listsOf(items: readonly MenuItemConstructorOptions[]): (readonly MenuItemConstructorOptions[])[] {
  return [items, ...items.flatMap(({ submenu }) => (Array.isArray(submenu) ? listsOf(submenu) : []))]
}

const everywhere = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const field = {
  isEditable: true,
  selectionText: 'woord',
  editFlags: { ...everywhere, canUndo: true, canRedo: true, canDelete: true, canEditRichly: false },
}

describe('labels', () => {
  const lists = [
    ...listsOf(menuTemplate(() => undefined, { ...usual, development: true })),
    contextMenuTemplate(field),
  ].map((items) => items.filter(({ type, visible }) => type !== 'separator' && visible !== false))

  it('have a letter for Alt, each its own in its menu', () => {
    for (const list of lists) {
      const letters = list.map(({ label = '' }) => /&(\p{L})/u.exec(label.replaceAll('&&', ''))?.[1])
      expect(letters, JSON.stringify(list.map(({ label }) => label))).not.toContain(undefined)
      expect(new Set(letters.map((letter) => letter?.toLowerCase())).size).toBe(list.length)
    }
  })

  it('show the ampersand of a name', () => {
    for (const { label = '' } of lists.flat())
      expect(label.replaceAll('&&', '').match(/&/g), label).toHaveLength(1)
    expect(lists.flat().map(({ label }) => label?.replace(/&(.)/g, '$1'))).toContain(
      'Over VSV Spiegel & Toets',
    )
  })
})

describe('keys that people know', () => {
  const keysOf = (isMac: boolean) =>
    itemsOf(menuTemplate(() => undefined, { ...usual, isMac })).map(({ role, id, accelerator }) => [
      role ?? id,
      accelerator,
    ])

  it.each([
    ['zoomIn', 'CmdOrCtrl+='],
    ['zoomIn', 'CmdOrCtrl+numadd'],
    ['zoomOut', 'CmdOrCtrl+numsub'],
    ['resetZoom', 'CmdOrCtrl+num0'],
    ['close', 'CmdOrCtrl+W'],
    ['find', 'CmdOrCtrl+F'],
    ['search', 'CmdOrCtrl+K'],
    ['manual', 'F1'],
    ['about', undefined],
    ['back', 'Alt+Left'],
    ['forward', 'Alt+Right'],
  ])('%s: %s', (what, key) => expect(keysOf(false)).toContainEqual([what, key]))

  it('leave Option with an arrow to the cursor on a Mac', () => {
    expect(JSON.stringify(keysOf(true))).not.toContain('Alt+Left')
    expect(keysOf(true)).toContainEqual(['back', 'Cmd+['])
  })
})

describe('the context menu', () => {
  const offered = (place: Parameters<typeof contextMenuTemplate>[0]) =>
    contextMenuTemplate(place).flatMap(({ role, enabled }) => (role === undefined ? [] : [[role, enabled]]))

  it('offers in a field what can be done there', () => {
    expect(offered(field)).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', true],
      ['selectAll', true],
    ])
    const protectedField = { ...field, editFlags: { ...field.editFlags, canCut: false, canPaste: false } }
    expect(offered(protectedField)).toEqual([
      ['cut', false],
      ['copy', true],
      ['paste', false],
      ['selectAll', true],
    ])
  })

  it('offers to copy text that is selected, and nothing where there is nothing', () => {
    expect(offered({ ...field, isEditable: false })).toEqual([
      ['copy', true],
      ['selectAll', true],
    ])
    expect(offered({ ...field, isEditable: false, selectionText: ' ' })).toEqual([])
  })
})

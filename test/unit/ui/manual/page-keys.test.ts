import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../../../electron/menu'
import { nl } from '../../../../src/texts/nl'
import { HELP_PLACES } from '../../../../src/stores/manual/help-places'
import { keyGroups } from '../../../../src/ui/manual/page-keys'

const titles = (page: string, hasMenu = false) => keyGroups(page, hasMenu).map(({ title }) => title)
const keysOf = (page: string, hasMenu = false) =>
  keyGroups(page, hasMenu).flatMap(({ lines }) => lines.flatMap(({ keys }) => keys))

describe('the list of keys', () => {
  test('has the keys of the page first, where a page has any', () => {
    expect(titles('assessment')).toEqual([nl.keyMap.here, nl.keyMap.everywhere])
    expect(keysOf('assessment')).toContain('J')
    expect(titles('overview')).toEqual([nl.keyMap.everywhere])
  })

  test('gives the keys of the menu in the window that has one, and all of them', () => {
    expect(titles('overview', true)).toContain(nl.keyMap.inWindow)
    const inMenu = menuTemplate(() => undefined, { development: false, isMac: false })
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]))
      .map((key) => key.replace('CmdOrCtrl', 'Ctrl').replace('Left', '←').replace('Right', '→'))
      // Undo outside a field has a shorter key on every page; the others are a second key for the same.
      .filter((key) => !['Ctrl+Alt+Z', 'Ctrl+Alt+Shift+Z', 'Ctrl+='].includes(key) && !key.includes('num'))
    expect(inMenu.length).toBeGreaterThan(10)
    expect(inMenu.filter((key) => !keysOf('overview', true).includes(key))).toEqual([])
  })

  test('knows only pages that are there', () => {
    for (const name of ['assessment', 'focus', 'norm', 'open-answers', 'paper-entry'])
      expect(Object.keys(HELP_PLACES)).toContain(name)
  })
})

import { strict } from './strict.mjs'

/** @typedef {import('electron').MenuItemConstructorOptions} Item */

/** @type {Item[]} */
let applicationMenu = []

/** @param {Item[]} items @returns {Item[]} */
function flatten(items) {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
}

/** The menu as the application made it. */
export function menuItems() {
  return flatten(applicationMenu)
}

/** @param {string} id */
export function clickMenuItem(id) {
  const click = /** @type {(() => void) | undefined} */ (menuItems().find((item) => item.id === id)?.click)
  if (click === undefined) throw new Error(`stand-in: no menu item ${id}`)
  click()
}

/** @satisfies {Partial<Record<keyof typeof import('electron').Menu, unknown>>} */
const members = {
  /** @param {Item[]} template */
  buildFromTemplate: (template) => ({ template }),
  /** @param {{ template: Item[] }} menu */
  setApplicationMenu(menu) {
    applicationMenu = menu.template
  },
}

export const Menu = strict('Menu', members)

import { record } from './record.mjs'
import { strict } from './strict.mjs'

/** @typedef {import('electron').MenuItemConstructorOptions} Item */

/** @type {Item[]} */
let applicationMenu = []

/** What the last context menu offered; `null` when none came. @type {Item[] | null} */
let lastPopup = null

/** @param {Item[]} items @returns {Item[]} */
function flatten(items) {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
}

/** The menu as the application made it. */
export function menuItems() {
  return flatten(applicationMenu)
}

/** A label as it shows: `&` marks the letter after it, and `&&` is one. @param {string | undefined} label */
const shown = (label = '') => label.replace(/&(.)/g, '$1')

/** As plain data. @param {Item} item */
export const asShown = ({ id, label, role, accelerator, visible, enabled }) =>
  JSON.parse(JSON.stringify({ id, label, shown: shown(label), role, accelerator, visible, enabled }))

/** The context menu since the last time this was asked. */
export function takePopup() {
  const items = lastPopup
  lastPopup = null
  return items?.filter(({ type }) => type !== 'separator').map(asShown) ?? null
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
  buildFromTemplate: (template) => ({
    template,
    /** @param {string} id */
    getMenuItemById: (id) => flatten(template).find((item) => item.id === id) ?? null,
    /** @param {import('electron').PopupOptions} [options] */
    popup(options) {
      lastPopup = template
      record('menu.popup', { x: options?.x, y: options?.y })
    },
  }),
  /** @param {{ template: Item[] }} menu */
  setApplicationMenu(menu) {
    applicationMenu = menu.template
  },
}

export const Menu = strict('Menu', members)

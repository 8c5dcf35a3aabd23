/**
 * The hands of a user. Whatever a road does to the application goes through these, so that a click, a key and a field are counted in one
 * place and a road reads as what somebody does.
 */
import type { Locator, Page } from 'playwright-core'
import { settle } from '../screens/steps'

/** What a task took. */
export interface Steps {
  clicks: number
  keys: number
  /** Fields in which something was typed, however much; getting there is part of it. */
  fields: number
  /** Pages somebody saw, the first one included, and each again when they come back to it. */
  screens: number
  dialogs: number
}

export interface Hands {
  readonly page: Page
  readonly taken: Readonly<Steps>
  readonly click: (target: Locator) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Somebody looks for it and finds it; takes no step. Fails when it is not there. */
  readonly see: (target: Locator) => Promise<void>
}

/** Hands at this page, which count from now on. */
export async function handsOn(page: Page): Promise<Hands> {
  const taken: Steps = { clicks: 0, keys: 0, fields: 0, screens: 0, dialogs: 0 }
  let screen = ''
  let dialog = ''

  /** Waits until the page is at rest, and notes what is on it. */
  async function look(): Promise<void> {
    await settle(page)
    const heading = page.getByRole('heading', { level: 1 }).first()
    const now = { screen: await heading.innerText(), dialog: await dialogOn(page) }
    if (now.screen !== screen) taken.screens += 1
    if (now.dialog !== '' && now.dialog !== dialog) taken.dialogs += 1
    screen = now.screen
    dialog = now.dialog
  }

  /** Only what is there is clicked, and once it is there its page is too. */
  async function find(target: Locator): Promise<void> {
    await target.waitFor()
    await look()
  }

  await look()
  return {
    page,
    taken,
    async click(target) {
      await find(target)
      await target.click()
      taken.clicks += 1
    },
    async press(key) {
      await look()
      await page.keyboard.press(key)
      taken.keys += 1
    },
    async write(field, text) {
      await find(field)
      await field.fill(text)
      // Where a key after this goes.
      await field.focus()
      taken.fields += 1
    },
    see: (target) => find(target.first()),
  }
}

/** The name of the dialog that is open; empty when none is. */
async function dialogOn(page: Page): Promise<string> {
  const open = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  if ((await open.count()) === 0) return ''
  return (await open.last().innerText()).split('\n')[0] ?? 'dialog'
}

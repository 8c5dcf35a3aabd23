/** What a user does in the register of evidence. */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'

export const words = nl.evidence

export async function toRegister(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.evidence })
    .click()
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor()
}

export const dialog = (page: Page) => page.getByRole('dialog').last()
/** The line of a piece in the list. */
export const row = (page: Page, title: string) => page.locator(`a[data-row][title="${title}"]`)
/** What stands of the piece that is open. */
export const piece = (page: Page) => page.locator('.piece-panel')

export async function openPiece(page: Page, title: string): Promise<void> {
  await row(page, title).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

export async function newPiece(page: Page, title: string): Promise<void> {
  await toRegister(page)
  await page.getByRole('button', { name: words.add }).click()
  await dialog(page).getByLabel(nl.evidenceFields.title.name).fill(title)
}

export async function attach(page: Page, place: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog(page)
      .getByRole('button', {
        name: new RegExp(`^(?:${words.attachment.choose}|${words.attachment.chooseOther})$`),
      })
      .click(),
  ])
  await chooser.setFiles(place)
}

export async function save(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: words.save, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Gives the page a file as the clipboard or a drag does. */
export async function give(page: Page, event: 'paste' | 'drop', name: string, type: string, base64: string) {
  await page.evaluate(
    ({ event, name, type, base64 }) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
      document.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    { event, name, type, base64 },
  )
}

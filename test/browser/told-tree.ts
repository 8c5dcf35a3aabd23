import type { Page } from 'playwright-core'

interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
}

/** All that the browser itself gives a screen reader of the page; what lies deeper comes later. */
export async function toldOn(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
      }))
  } finally {
    await session.detach()
  }
}

/** What is told as a dialog opens: what kind it is, its name and its question; of the topmost one. */
export async function toldByDialog(page: Page): Promise<Told | undefined> {
  return (await toldOn(page)).findLast(({ role }) => role === 'dialog' || role === 'alertdialog')
}

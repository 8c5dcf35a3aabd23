/** Files dragged from outside the browser, as the mouse of a user does it. */
import type { Page } from 'playwright-core'

interface Place {
  readonly x: number
  readonly y: number
}

/** A corner of the window in which there is no field. */
const BESIDE: Place = { x: 4, y: 760 }

type Step = 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel'

async function step(page: Page, type: Step, files: readonly string[], place: Place): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  await session.send('Input.dispatchDragEvent', { type, ...place, data })
  await session.detach()
}

/** Drags files over the window, and holds them there. */
export async function dragFiles(page: Page, files: readonly string[], place = BESIDE): Promise<void> {
  await step(page, 'dragEnter', files, place)
  await step(page, 'dragOver', files, place)
}

/** Lets go of what is dragged. */
export const letGo = (page: Page, files: readonly string[], place = BESIDE): Promise<void> =>
  step(page, 'drop', files, place)

/** Takes what is dragged out of the window again. */
export const takeAway = (page: Page, files: readonly string[]): Promise<void> =>
  step(page, 'dragCancel', files, BESIDE)

/** Drops files beside every field, or in another place. */
export async function dropFiles(page: Page, files: readonly string[], place = BESIDE): Promise<void> {
  await dragFiles(page, files, place)
  await letGo(page, files, place)
}

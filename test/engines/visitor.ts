/** Somebody at a window: finds things by what they are and are called, and waits until they are there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNotice } from '../../src/contract/local-log'
import { firefox } from './firefox'
import { webkit } from './webkit'
import type { Engine, EngineWindow } from './engine'

/** The engines of this machine, as `npm run test:engines` found them. */
const found = JSON.parse(process.env.VSV_ENGINES ?? '{}') as { firefox?: string; webkit?: string }
export const engines: readonly Engine[] = [
  ...(found.firefox === undefined ? [] : [firefox(found.firefox)]),
  ...(found.webkit === undefined ? [] : [webkit(found.webkit)]),
]

const KINDS = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  choice: 'input[type=radio], input[type=checkbox]',
  field: 'input:not([type=radio], [type=checkbox]), textarea, select',
  text: 'p, span, li, td, div, strong, label',
}
type Kind = keyof typeof KINDS

/** A JavaScript expression for all visible things of a kind, with every name they go by. */
function named(kind: Kind): string {
  return `(() => {
    const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim()
    const byId = (ids) => (ids ?? '').split(' ').map((id) => tidy(document.getElementById(id)?.textContent)).join(' ')
    const namesOf = (one) => [one.getAttribute('aria-label'), byId(one.getAttribute('aria-labelledby')),
      ...[...(one.labels ?? [])].map(({ textContent }) => textContent), one.textContent].map(tidy).filter((name) => name !== '')
    return [...document.querySelectorAll(${JSON.stringify(KINDS[kind])})]
      .filter((one) => one.type === 'file' || one.getClientRects().length > 0)
      .map((one) => ({ one, names: namesOf(one) }))
  })()`
}

/** A JavaScript expression for the thing with this name: the whole name, or else how it begins, or what is in it. */
function find(kind: Kind, name: string): string {
  return `((here, asked) => {
    const first = (fits) => here.find(({ names }) => names.some(fits))?.one
    return first((name) => name === asked) ?? first((name) => name.startsWith(asked)) ??
      first((name) => name.includes(asked)) ?? null
  })(${named(kind)}, ${JSON.stringify(name.replace(/\s+/g, ' ').trim())})`
}

/** What is asked of a page comes within this time on a busy machine, in milliseconds; nothing waits longer than it must. */
const PATIENCE = 30_000

async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${String(patience)} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export type Visitor = ReturnType<typeof visitorAt>

export function visitorAt(window: EngineWindow) {
  const isThere = async (kind: Kind, name: string) =>
    (await window.evaluate(`${find(kind, name)} !== null`)) === true
  async function see(kind: Kind, name: string): Promise<void> {
    await until(`${kind} "${name}"`, () => isThere(kind, name)).catch(async (error: unknown) => {
      const there = await window.evaluate(
        `location.href + " has " + ${named(kind)}.map(({ names }) => names[0]).join(" | ")`,
      )
      throw new Error(`${String(error)}; ${String(there)}`)
    })
  }
  async function act(kind: Kind, name: string, by: (element: string) => Promise<void>): Promise<void> {
    await see(kind, name)
    await stands(find(kind, name))
    await by(find(kind, name))
  }
  /** Waits until it no longer moves: a click goes to where it was a moment ago, and may end beside a dialog that is still opening. */
  async function stands(element: string): Promise<void> {
    const place = () => window.evaluate(`JSON.stringify(${element}?.getBoundingClientRect() ?? null)`)
    let before: unknown
    await until(`${element} in one place`, async () => {
      const last = before
      before = await place()
      return before === last
    })
  }
  return {
    window,
    isThere,
    see,
    press: (kind: 'button' | 'link', name: string) => act(kind, name, window.click),
    /** By its label, for the button itself may be drawn by us. */
    choose: (name: string) =>
      act('choice', name, async (element) => {
        // In the middle, free of what sticks to the edges of the window.
        await window.evaluate(`${element}.scrollIntoView({ block: 'center' })`)
        await window.click(`(${element}.labels[0] ?? ${element})`)
        await until(`"${name}" chosen`, async () => (await window.evaluate(`${element}.checked`)) === true)
      }),
    type: (label: string, text: string) => act('field', label, (element) => window.type(element, text)),
    upload: (label: string, path: string) =>
      act('field', label, (element) => window.chooseFile(element, path)),
    async valueOf(label: string): Promise<unknown> {
      await see('field', label)
      return window.evaluate(`${find('field', label)}.value`)
    },
    until: (expression: string) =>
      until(expression, async () => (await window.evaluate(expression)) === true),
    /** What went wrong in the page so far, without notices of its sizes; makes sure first that the engine would have told. */
    async complaints(): Promise<readonly string[]> {
      const canary = 'an error made by the test'
      await window.evaluate(`void console.error(${JSON.stringify(canary)})`)
      let heard: readonly string[] = []
      await until('the error that the test made', async () => {
        heard = await window.complaints()
        return heard.some((complaint) => complaint.includes(canary))
      })
      return heard.filter((complaint) => !complaint.includes(canary) && !isNotice(complaint))
    },
    /** Does something that offers a file to save; where it landed. */
    async saved(
      by: () => Promise<void>,
      patience = PATIENCE,
    ): Promise<{ readonly name: string; readonly path: string }> {
      const before = new Set(readdirSync(window.downloads))
      let name: string | undefined
      await by()
      await until(
        'a file that was saved',
        () => {
          name = readdirSync(window.downloads).find(
            (file) => !before.has(file) && !file.startsWith('.') && !/\.(?:part|wkdownload)$/.test(file),
          )
          return name !== undefined && readFileSync(join(window.downloads, name)).length > 0
        },
        patience,
      )
      return { name: name ?? '', path: join(window.downloads, name ?? '') }
    },
  }
}

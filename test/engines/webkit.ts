/**
 * WebKit as Debian has it, over W3C WebDriver (https://www.w3.org/TR/webdriver2/). The protocol tells nothing of errors and
 * requests. Errors are listened for in the page, from the moment it has loaded; what was fetched is in the page's own list.
 */
import { spawn } from 'node:child_process'
import { freePort } from '../free-port.mjs'
import { temporaryFolder } from '../temporary-folder'
import type { Engine, EngineWindow } from './engine'

/** The name that the protocol gives to a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Errors of the protocol that mean that nothing was done yet. */
const NOT_TOUCHED =
  /^Error: No element|"(?:element not interactable|stale element reference|element click intercepted)"/

/** How long something may take to stand still on a busy machine, in milliseconds; nothing waits longer than it must. */
const PATIENCE = 30_000

/** Notes what goes wrong in the page; once per page, for a change of the hash keeps it. */
const LISTEN = `(() => {
  if (window.complaints !== undefined) return
  window.complaints = []
  const note = (text) => window.complaints.push(text)
  addEventListener('error', ({ message }) => note('error: ' + message))
  addEventListener('unhandledrejection', ({ reason }) => note('error: ' + String(reason)))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note('content security policy: ' + violatedDirective + ' ' + blockedURI))
  const say = console.error.bind(console)
  console.error = (...said) => { note('console: ' + said.join(' ')); say(...said) }
})()`

export function webkit(miniBrowser: string): Engine {
  return { name: 'WebKit', open: () => openWindow(miniBrowser) }
}

async function openWindow(binary: string): Promise<EngineWindow> {
  // Downloads land in the home folder, so every window has its own.
  const downloads = temporaryFolder()
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: downloads,
      LANGUAGE: 'nl',
      // In a container, and for root, there is no sandbox.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const { value } = (await answer.json()) as { readonly value: unknown }
    if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }

  async function isReady(): Promise<boolean> {
    return ask('GET', '/status').then(
      () => true,
      () => false,
    )
  }
  for (let turn = 0; turn < 200 && !(await isReady()); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))

  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        unhandledPromptBehavior: 'accept',
        'webkitgtk:browserOptions': {
          binary,
          args: ['--automation'],
        },
      },
    },
  })) as { readonly sessionId: string }
  const session = `/session/${sessionId}`
  await ask('POST', `${session}/window/rect`, { width: 1366, height: 768 })
  const fetched = new Set<string>()

  const evaluate = (expression: string) =>
    ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] })
  async function element(expression: string): Promise<string> {
    const found = (await evaluate(expression)) as Readonly<Record<string, string>> | null
    const id = found?.[ELEMENT]
    if (id === undefined) throw new Error(`No element: ${expression}`)
    return `${session}/element/${id}`
  }
  /** What was found may move or be drawn anew before it is touched: then it is looked for again, as a person does. */
  async function touch(expression: string, by: 'click' | 'value', body?: object): Promise<void> {
    const end = Date.now() + PATIENCE
    for (;;) {
      try {
        await ask('POST', `${await element(expression)}/${by}`, body)
        return
      } catch (error) {
        if (!NOT_TOUCHED.test(String(error)) || Date.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
  const type = (expression: string, text: string) => touch(expression, 'value', { text })
  const complaints: string[] = []
  /** What the page noted goes with the page, so it is asked for before that. */
  async function hear(): Promise<void> {
    const [names, errors] = (await evaluate(
      '[performance.getEntriesByType("resource").map(({ name }) => name), (window.complaints ?? []).splice(0)]',
    )) as readonly [readonly string[], readonly string[]]
    for (const name of names) fetched.add(name)
    complaints.push(...errors)
  }

  return {
    downloads,
    async goto(address) {
      await hear()
      await ask('POST', `${session}/url`, { url: address })
      await evaluate(LISTEN)
    },
    async reload() {
      await hear()
      await ask('POST', `${session}/refresh`)
      await evaluate(LISTEN)
    },
    evaluate,
    click: (expression) => touch(expression, 'click'),
    type,
    chooseFile: type,
    async complaints() {
      await hear()
      return complaints
    },
    async requests() {
      await hear()
      return [...fetched]
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      driver.kill()
    },
  }
}

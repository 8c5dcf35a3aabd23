/** `npm start`, as a user meets it. Without Electron: its binary is a stub here, or an installer that cannot reach anything. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../electron-stand-in/launch'
import { freePort } from '../free-port.mjs'
import { probePage } from './probe/probe-page'
import { temporaryFolder } from '../temporary-folder'

let renderer: string
beforeAll(async () => {
  renderer = await probePage()
})

/** A folder with a built application and nothing else. */
async function builtRoot(installer?: string): Promise<string> {
  const root = temporaryFolder()
  for (const file of ['out/main/index.js', 'out/preload/index.cjs']) {
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), '')
  }
  await cp(renderer, join(root, 'out/renderer'), { recursive: true })
  await mkdir(join(root, 'node_modules/electron'), { recursive: true })
  if (installer !== undefined) await writeFile(join(root, 'node_modules/electron/install.js'), installer)
  return root
}

interface Started {
  readonly process: ChildProcess
  /** All it said so far. */
  said(): string
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const process of running) process.kill('SIGKILL')
  running.clear()
})

function start(root: string, ...given: string[]): Started {
  const started = spawn(process.execPath, [join(import.meta.dirname, 'start-in.mjs'), root, ...given], {
    env: {
      ...process.env,
      DISPLAY: undefined,
      WAYLAND_DISPLAY: undefined,
      ELECTRON_OVERRIDE_DIST_PATH: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(started)
  let said = ''
  started.stdout.on('data', (part) => (said += part))
  started.stderr.on('data', (part) => (said += part))
  return {
    process: started,
    said: () => said,
    ended: new Promise((resolve) => started.once('exit', (code) => resolve(code))),
  }
}

const heard = ({ said }: Started, sentence: string) =>
  eventually(() => (said().includes(sentence) ? true : undefined), 60_000)

function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = ''
        response.on('data', (part) => (text += part))
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
      })
      asked.once('error', reject)
      asked.end()
    },
  )
}

describe('npm start without Electron', () => {
  it('says in one sentence why the app opens in the browser, and where', async () => {
    const port = await freePort()
    const started = start(await builtRoot('process.exit(1)'), '--poort', String(port))
    await heard(started, 'Stoppen: Ctrl+C.')
    expect(started.said()).toContain(
      'Electron is er niet en kan hier niet worden opgehaald; daarom opent VSV Spiegel & Toets in de browser.\n',
    )
    expect(started.said()).toContain(`http://127.0.0.1:${port}/`)
    expect(started.said()).toContain(
      'Uw gegevens blijven in deze browser op deze computer, en de reservekopieën ook.',
    )
    expect((await ask(port, '/')).status).toBe(200)
  })

  it('decides by itself that the network is blocked, and leaves no installer behind', async () => {
    const root = await builtRoot()
    const pulse = join(root, 'pulse')
    // Hangs, like a connection that a firewall swallows; its child beats as long as it lives.
    const child = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(pulse)}, '.'), 50)`
    await writeFile(
      join(root, 'node_modules/electron/install.js'),
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}])
       setInterval(() => {}, 1000)`,
    )
    const started = start(root, '--geen-browser', '--poort', String(await freePort()))
    await heard(started, 'Stoppen: Ctrl+C.')
    const beats = (await readFile(pulse)).length
    expect(beats).toBeGreaterThan(10)
    await wait(500)
    expect((await readFile(pulse)).length).toBe(beats)
  })

  it('opens the browser edition when Electron is there but does not start', async () => {
    const root = await builtRoot()
    await mkdir(join(root, 'node_modules/electron/dist'))
    await writeFile(join(root, 'node_modules/electron/path.txt'), 'electron')
    await writeFile(join(root, 'node_modules/electron/dist/electron'), '#!/bin/sh\nexit 127\n')
    await chmod(join(root, 'node_modules/electron/dist/electron'), 0o755)
    const started = start(root, '--poort', String(await freePort()))
    await heard(started, 'Stoppen: Ctrl+C.')
    expect(started.said()).toContain('Electron start hier niet')
  })

  it('starts Electron in the application folder, and ends as it ends', async () => {
    const root = await builtRoot()
    await mkdir(join(root, 'node_modules/electron/dist'))
    await writeFile(join(root, 'node_modules/electron/path.txt'), 'electron')
    await writeFile(
      join(root, 'node_modules/electron/dist/electron'),
      '#!/bin/sh\necho "electron in $1, as node: ${ELECTRON_RUN_AS_NODE:-no}, words: $LANGUAGE"\n',
    )
    await chmod(join(root, 'node_modules/electron/dist/electron'), 0o755)
    const started = start(root)
    expect(await started.ended).toBe(0)
    expect(started.said()).toContain(`electron in ${root}, as node: no, words: nl`)
  })
})

describe('the browser edition', () => {
  async function served() {
    const port = await freePort()
    const started = start(await builtRoot(), '--browser', '--geen-browser', '--poort', String(port))
    await heard(started, 'Stoppen: Ctrl+C.')
    return { port, started }
  }

  it('serves this computer only', async () => {
    const { port } = await served()
    expect((await ask(port, '/')).status).toBe(200)
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((each) =>
        each === undefined || each.internal || each.family !== 'IPv4' ? [] : [each.address],
      )
    for (const host of [...others, '::1']) {
      const result = await new Promise((resolve) => {
        const socket = connect({ host, port, timeout: 1000 }, () => resolve('connected'))
        socket.once('error', () => resolve('refused'))
        socket.once('timeout', () => resolve('refused'))
      })
      expect([host, result]).toEqual([host, 'refused'])
    }
  })

  it('refuses a request under another name (DNS rebinding), and sends localhost to the one address', async () => {
    const { port } = await served()
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
    ])
      expect([host, (await ask(port, '/', { host })).status]).toEqual([host, 421])
    const local = await ask(port, '/', { host: `localhost:${port}` })
    for (const answer of [local, await ask(port, '/', { host: 'evil.example' }), await ask(port, '/typfout')])
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
      })
    expect((await ask(port, '/typfout')).text).toBe('Deze pagina bestaat niet.')
    expect([local.status, local.headers.location]).toEqual([307, `http://127.0.0.1:${port}/`])
  })

  it('gives the same policy as the shell, with a fresh nonce per load, and only what is built', async () => {
    const { port } = await served()
    const [first, second] = [await ask(port, '/'), await ask(port, '/index.html')]
    const nonceOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonceOf(first.text)}'`)
    expect(nonceOf(first.text)).not.toBe(nonceOf(second.text))
    for (const path of [
      '/..%2fmain%2findex.js',
      '/../../package.json',
      '//evil.example/x.html',
      'http://evil.example/',
    ])
      expect([path, (await ask(port, path)).status]).toEqual([path, 404])
    expect((await ask(port, '/', {}, 'POST')).status).toBe(405)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s, also while a browser is connected',
    async (signal) => {
      const { port, started } = await served()
      const socket = connect({ host: '127.0.0.1', port })
      socket.on('error', () => undefined)
      await new Promise((resolve) => socket.once('connect', resolve))
      started.process.kill(signal)
      expect(await started.ended).toBe(0)
      expect(started.said()).toContain('Gestopt.')
      await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
    },
  )

  it('stops when the npm that started it is stopped, instead of holding the port unseen', async () => {
    const port = await freePort()
    const script = join(import.meta.dirname, 'start-in.mjs')
    // As npm does it: a shell in between, which passes no signal on.
    const npm = spawn(
      '/bin/sh',
      [
        '-c',
        '"$0" "$1" "$2" --browser --geen-browser --poort "$3"; true',
        process.execPath,
        script,
        await builtRoot(),
        String(port),
      ],
      { env: { ...process.env, npm_lifecycle_event: 'start' }, stdio: 'ignore' },
    )
    running.add(npm)
    const isServed = () =>
      ask(port, '/').then(
        () => true,
        () => false,
      )
    await expect.poll(isServed, { timeout: 60_000 }).toBe(true)
    npm.kill('SIGTERM')
    await expect.poll(isServed, { timeout: 60_000 }).toBe(false)
  })

  it('never switches to another port: it says the port is taken, what to do, and that data stays with the port', async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    const started = start(await builtRoot(), '--browser', '--poort', String(port))
    expect(await started.ended).toBe(1)
    other.close()
    expect(started.said()).toContain(`Poort ${port} is al in gebruik`)
    expect(started.said()).toContain(`npm start -- --poort ${port + 1}`)
    expect(started.said()).toContain('uw gegevens horen bij de poort')
  })

  it.each([
    [['--poort', '80'], '‘80’ is geen poort'],
    [['--poort', '99999'], '‘99999’ is geen poort'],
    [['--poort', '0x50'], '‘0x50’ is geen poort'],
    [['--prot', '47211'], 'is onbekend'],
  ])('says what is wrong with %j', async (given, sentence) => {
    const started = start(await builtRoot(), '--browser', ...given)
    expect(await started.ended).toBe(1)
    expect(started.said()).toContain(sentence)
  })
})

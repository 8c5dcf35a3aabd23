import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerRequest, contentSecurityPolicy, resolveAsset } from '../../../electron/assets'
import { temporaryFolder } from '../../temporary-folder'

describe('the file an address stands for', () => {
  const root = '/srv/renderer'

  it('is in the folder of the built pages', () => {
    expect(resolveAsset('app://toolkit/index.html', root)).toBe('/srv/renderer/index.html')
    expect(resolveAsset('app://toolkit/', root)).toBe('/srv/renderer/index.html')
    expect(resolveAsset('app://toolkit/assets/a-b_1.js?v=2#x', root)).toBe('/srv/renderer/assets/a-b_1.js')
    expect(resolveAsset('http://127.0.0.1:47210/assets/caf%C3%A9.css', root)).toBe(
      '/srv/renderer/assets/café.css',
    )
  })

  it.each([
    'app://toolkit/../package.json',
    'app://toolkit/%2e%2e/%2E%2e/package.json',
    'app://toolkit/a/../../../b.html',
  ])('stays in that folder for %s, whose dots the address itself folds away', (address) =>
    expect(resolveAsset(address, root)).toMatch(/^\/srv\/renderer\/(package\.json|b\.html)$/),
  )

  it.each([
    'app://toolkit/..%2f..%2fpackage.json',
    'app://toolkit/..%2Frenderer-old%2findex.html',
    'app://toolkit/..%5c..%5cpackage.json',
    'app://toolkit/assets%00.html',
    'app://toolkit/C:%5cwindows%5cwin.html',
    'app://toolkit/half%.html',
    'app://toolkit/half%ff.html',
    'not an address',
  ])('does not exist for %s', (address) => expect(resolveAsset(address, root)).toBeUndefined())

  it.each([
    'app://toolkit/assets',
    'app://toolkit/.env',
    'app://toolkit/main.ts',
    'app://toolkit/a.js.map',
    'app://toolkit/x.constructor',
  ])('does not exist for %s: not a type the pages consist of', (address) =>
    expect(resolveAsset(address, root)).toBeUndefined(),
  )
})

describe('an answer', () => {
  let root: string
  beforeAll(async () => {
    root = join(temporaryFolder(), 'renderer')
    await mkdir(join(root, 'assets'), { recursive: true })
    await mkdir(join(root, 'folder.html'))
    await writeFile(
      join(root, 'index.html'),
      '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
    )
    await writeFile(join(root, 'assets/main.js'), 'const placeholder = "__CSP_NONCE__"')
  })
  const get = (path: string, method = 'GET') => answerRequest({ method, url: `app://toolkit${path}` }, root)

  it('brings the page with a fresh nonce at every load, the same as in its policy', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 3; load++) {
      const response = await get('/index.html')
      const [, nonce = ''] = /nonce="([^"]+)"/.exec(await response.text()) ?? []
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}';`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  it('leaves scripts as they are', async () => {
    const response = await get('/assets/main.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toContain('__CSP_NONCE__')
  })

  it.each(['/index.html', '/missing.html', '/main.ts'])('carries policy and nosniff: %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('is 404 for what is not there, never another page instead', async () => {
    for (const path of ['/missing.html', '/assets', '/folder.html', '/dossier/1', '/..%2findex.html']) {
      const response = await get(path)
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'Deze pagina bestaat niet.'])
    }
  })

  it('is 405 for everything but reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await get('/index.html', method)).status).toBe(405)
    const head = await get('/index.html', 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

it('the policy allows nothing from outside, nothing inline, and no eval', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
})

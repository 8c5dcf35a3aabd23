/** The browser edition for an internal web server: under the policy of the application, and in the same bytes whoever packs it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeWebEdition } from '../../../build/packaging/web-edition'
import { answerRequest } from '../../../electron/assets'
import { temporaryFolder } from '../../temporary-folder'

const settings = join(import.meta.dirname, '../../../build/packaging/web')
const read = (name: string) => readFileSync(join(settings, name), 'utf8')

/** What our own server sends, with `nonce` where each load has another word, and without what a web server knows itself. */
async function ownHeaders(nonce: string): Promise<Readonly<Record<string, string>>> {
  const root = temporaryFolder()
  writeFileSync(join(root, 'index.html'), '')
  const { headers } = await answerRequest({ method: 'GET', url: 'http://127.0.0.1/' }, root)
  expect(headers.get('cache-control')).toBe('no-store')
  for (const name of ['cache-control', 'content-type']) headers.delete(name)
  const rest = Object.fromEntries(headers)
  return {
    ...rest,
    'content-security-policy': (rest['content-security-policy'] ?? '').replace(/'nonce-[^']+'/, nonce),
  }
}

/** Name and value of what a pattern finds. */
const pairs = (text: string, pattern: RegExp) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))

describe('the settings for a web server', () => {
  test('of nginx send every header that our own server sends, with a word of its own for every load', async () => {
    const sent = pairs(read('nginx.conf'), /^ +add_header ([a-z-]+) "([^"]+)" always;$/gm)
    const { 'cache-control': caching, ...rest } = sent
    expect(rest).toEqual(await ownHeaders("'nonce-$request_id'"))
    expect(caching).toBe('no-cache')
    expect(read('nginx.conf')).toContain("sub_filter '__CSP_NONCE__' $request_id;")
  })

  test('of IIS send the same, and say what is less strict there', async () => {
    const sent = pairs(read('web.config'), /<add name="([a-z-]+)" value="([^"]+)" \/>/g)
    expect(sent).toEqual(await ownHeaders("'unsafe-inline'"))
    expect(read('web.config')).toContain('One thing is less strict than under nginx')
    expect(read('web.config')).toContain('cacheControlMode="DisableCache"')
  })
})

test('the zip holds the pages, the settings and the papers, and is the same whenever it is made', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'out/renderer/assets'), { recursive: true })
  mkdirSync(join(root, 'build/packaging/web'), { recursive: true })
  writeFileSync(join(root, 'out/renderer/index.html'), 'page')
  writeFileSync(join(root, 'out/renderer/assets/a.js'), 'script')
  writeFileSync(join(root, 'build/packaging/web/nginx.conf'), 'settings')
  writeFileSync(join(root, 'LICENSE'), 'licence')
  const make = (folder: string, moment: number) =>
    readFileSync(makeWebEdition({ root, folder, version: '1.2.3', besides: [join(root, 'LICENSE')], moment }))
  const zip = make(temporaryFolder(), 1_700_000_000)
  expect(Object.keys(unzipSync(zip))).toEqual([
    'site/assets/a.js',
    'site/index.html',
    'nginx.conf',
    'LICENSE',
  ])
  expect(make(temporaryFolder(), 1_700_000_000).equals(zip)).toBe(true)
  expect(make(temporaryFolder(), 1_600_000_000).equals(zip)).toBe(false)
})

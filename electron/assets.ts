/**
 * The built renderer as answers to requests. Knows no Electron: `app-protocol.ts` gives these answers under app://toolkit, and
 * `build/start/serve.ts` gives the same ones on the loopback address, so both editions run under one policy.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { shell } from '../src/texts/shell'

/** What the renderer consists of; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.vsv': 'application/octet-stream',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain; charset=utf-8',
}

/** Placeholder in `src/index.html` for the nonce of this load. */
const noncePlaceholder = '__CSP_NONCE__'

/**
 * The file an address refers to, or `undefined` when there is none: outside the root, of an unknown type, or malformed. Does not access
 * the disk.
 */
export function resolveAsset(address: string, root: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return undefined // half an escape
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  // With the separator: without it "/srv/renderer-old" would count as inside "/srv/renderer".
  if (!file.startsWith(resolve(root) + sep)) return undefined
  return Object.hasOwn(mediaTypes, extname(file)) ? file : undefined
}

/** Checklist item 7. A header rather than a meta element, so that it holds before the first byte of the page. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function headersFor(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // After an update, no page of the previous version may be served.
    'cache-control': 'no-store',
  }
}

/** Headers of every answer that is not one of our files. */
export const plainHeaders = (): Record<string, string> =>
  headersFor('text/plain; charset=utf-8', randomBytes(16).toString('base64'))

interface AssetRequest {
  readonly method: string
  readonly url: string
}

/** Answers one request with a file from `root`, under the policy, with a fresh nonce. Never a folder, never a fallback page. */
export async function answerRequest({ method, url }: AssetRequest, root: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const plain = plainHeaders()
  if (method !== 'GET' && method !== 'HEAD')
    return new Response(null, { status: 405, headers: { ...plain, allow: 'GET, HEAD' } })
  const file = resolveAsset(url, root)
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || content === undefined)
    return new Response(method === 'HEAD' ? null : shell.start.notHere, { status: 404, headers: plain })
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream'
  const body =
    extname(file) === '.html'
      ? new TextEncoder().encode(content.toString('utf8').replaceAll(noncePlaceholder, nonce))
      : new Uint8Array(content)
  return new Response(method === 'HEAD' ? null : body, { headers: headersFor(type, nonce) })
}

/** Builds the stand-alone questionnaire (`src/respond`) into one HTML text without a round in it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { ROUND_PLACE } from '../../src/contract/respond-form'
import { dark, light, type Palette } from '../../src/look/tokens'
import { respond } from '../../src/texts/respond'
import { noticesOf } from './notices'

interface BuiltForm {
  readonly html: string
  /** Files it was made of, to build again when one changes. */
  readonly sources: readonly string[]
}

/** Browsers of about four years back: the respondent's is not ours to choose. */
const target = ['chrome100', 'edge100', 'firefox100', 'safari15.4']

/** @param root the folder of the repository */
export async function buildRespondForm(root: string): Promise<BuiltForm> {
  const result = await build({
    root: join(root, 'src/respond'),
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      target,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // One script without imports: a page from disk may load none.
      lib: {
        entry: join(root, 'src/respond/main.ts'),
        formats: ['iife'],
        name: 'respond',
        fileName: 'respond',
      },
    },
  })
  const bundle = Array.isArray(result) ? result[0] : result
  if (bundle === undefined || !('output' in bundle)) throw new Error('Building src/respond gave nothing')
  const chunks = bundle.output.filter((file) => file.type === 'chunk')
  const [script, ...more] = chunks
  if (script === undefined || more.length > 0) throw new Error('src/respond must become one script')
  const style = bundle.output
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('')
  return {
    html: await composed(root, {
      script: scriptText(script.code),
      style: `${colours()}${style}`.trim(),
      notices: noticesOf(script.moduleIds),
    }),
    sources: [join(root, 'src/respond/form.html'), ...script.moduleIds.filter((id) => id.startsWith(root))],
  }
}

/** Within `<script>` these letters would end or comment out the rest; escaped they mean the same in every kind of literal. */
function scriptText(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C').trim()
}

/** The design tokens as CSS variables, dark where the device asks for it. */
function colours(): string {
  const variables = (palette: Palette) =>
    Object.entries(palette)
      .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
      .join(';')
  return `:root{${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Parts {
  readonly script: string
  readonly style: string
  readonly notices: string
}

async function composed(root: string, { script, style, notices }: Parts): Promise<string> {
  const parts: Readonly<Record<string, string>> = {
    // Nothing may be asked from anywhere; only this one script and this one style, to the letter.
    __POLICY__: [
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
    __NAME__: escaped(respond.name),
    __BUSY__: escaped(respond.loading.busy),
    __STUCK__: escaped(respond.loading.stuck),
    '<!-- __STYLE__ -->': `<style>${style}</style>`,
    '<!-- __ROUND__ -->': ROUND_PLACE,
    '<!-- __SCRIPT__ -->': `<script>${script}</script>`,
    '<!-- __NOTICES__ -->': notices,
  }
  const template = await readFile(join(root, 'src/respond/form.html'), 'utf8')
  return template.replace(/<!-- __[A-Z]+__ -->|__[A-Z_]+?__/g, (name) => parts[name] ?? name)
}

/**
 * Builds the stand-alone forms (`src/respond`, `src/delegate`) and the page to vote with (`src/ballot`), each into one HTML text that
 * still has to be given its content.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { placeOf } from '../../src/contract/form-template'
import { WORK_ELEMENT } from '../../src/contract/delegation-form'
import { ROUND_ELEMENT } from '../../src/contract/respond-form'
import { BALLOT_ELEMENT } from '../../src/contract/vote'
import { dark, light, type Palette } from '../../src/look/tokens'
import { delegate } from '../../src/texts/delegation/delegate'
import { ballot } from '../../src/texts/session/voting'
import { respond } from '../../src/texts/survey/filling/respond'
import { noticesOf } from './notices'

/** Browsers of about four years back: that of whoever opens it is not ours to choose. */
const usual = ['chrome100', 'edge100', 'firefox100', 'safari15.4']
/** A telephone is used for longer, and whoever votes has no other at hand. */
const older = ['es2019', 'chrome87', 'edge88', 'firefox78', 'safari14']

/** What differs between the forms; each has its own `main.ts` in the folder of its name. */
const forms = {
  respond: {
    ...{ element: ROUND_ELEMENT, name: respond.name, loading: respond.loading },
    ...{ template: 'src/standalone/form.html', target: usual },
  },
  delegate: {
    ...{ element: WORK_ELEMENT, name: delegate.name, loading: delegate.loading },
    ...{ template: 'src/standalone/form.html', target: usual },
  },
  ballot: {
    ...{ element: BALLOT_ELEMENT, name: ballot.name, loading: ballot.loading },
    ...{ template: 'src/ballot/ballot.html', target: older },
  },
} as const
export type FormName = keyof typeof forms

interface BuiltForm {
  readonly html: string
  /** Its content security policy for a header, where it comes from a server of ours; a form from disk has its own inside. */
  readonly policy: string
  /** Files it was made of, to build again when one changes. */
  readonly sources: readonly string[]
}

/** @param root the folder of the repository */
export async function buildForm(root: string, form: FormName): Promise<BuiltForm> {
  const folder = `src/${form}`
  const result = await build({
    root: join(root, folder),
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
      target: [...forms[form].target],
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // One script without imports: a page from disk may load none.
      lib: {
        entry: join(root, folder, 'main.ts'),
        formats: ['iife'],
        name: form,
        fileName: form,
      },
    },
  })
  const bundle = Array.isArray(result) ? result[0] : result
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Building ${folder} gave nothing`)
  const chunks = bundle.output.filter((file) => file.type === 'chunk')
  const [script, ...more] = chunks
  if (script === undefined || more.length > 0) throw new Error(`${folder} must become one script`)
  const style = bundle.output
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('')
  const parts: Parts = {
    script: scriptText(script.code),
    style: `${colours()}${style}`.trim(),
    notices: noticesOf(script.moduleIds),
  }
  return {
    html: await composed(root, forms[form], parts),
    policy: [
      ...policyOf(parts),
      // It sends its ballot to where it came from; the policy of a file could not say who may frame it.
      "connect-src 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    sources: [join(root, forms[form].template), ...script.moduleIds.filter((id) => id.startsWith(root))],
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

/** Nothing may be asked from anywhere; only this one script and this one style, to the letter. */
function policyOf({ script, style }: Parts): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
}

async function composed(
  root: string,
  { element, name, loading, template }: (typeof forms)[FormName],
  made: Parts,
): Promise<string> {
  const { script, style, notices } = made
  // Somebody who votes has the page from our own server, in a browser; a form travels, and lands in previews.
  const way = 'without' in loading ? loading.without : { title: '', steps: [] }
  const parts: Readonly<Record<string, string>> = {
    __POLICY__: policyOf(made).join('; '),
    __NAME__: escaped(name),
    __BUSY__: escaped(loading.busy),
    __STUCK__: escaped(loading.stuck),
    __WAY_TITLE__: escaped(way.title),
    '<!-- __WAY__ -->': way.steps.map((step) => `<li>${escaped(step)}</li>`).join(''),
    '<!-- __STYLE__ -->': `<style>${style}</style>`,
    '<!-- __CONTENT__ -->': placeOf(element),
    '<!-- __SCRIPT__ -->': `<script>${script}</script>`,
    '<!-- __NOTICES__ -->': notices,
  }
  const text = await readFile(join(root, template), 'utf8')
  return text.replace(/<!-- __[A-Z]+__ -->|__[A-Z_]+?__/g, (name) => parts[name] ?? name)
}

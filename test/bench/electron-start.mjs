/** Starting in real Electron, from the process to a window that is shown and answers, beside the least that the same Electron can open. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, root } from '../../build/load.mjs'
import { buildPage } from './bundle.mjs'
import { figuresOf } from './interleave.mjs'

/**
 * @typedef {'script' | 'ready' | 'made' | 'origin' | 'painted' | 'readyToShow' | 'shown' | 'heading' | 'handled' | 'worked'} Moment
 * @typedef {Readonly<Record<Moment, number>>} Start ms since the process was started; `worked` is what all processes asked of the processor until a press was handled
 * @typedef {'ours' | 'components' | 'bare'} What
 * @typedef {{ readonly what: What, readonly codeCache?: boolean }} Kind
 */

/** @type {readonly Moment[]} in the order they come */
const MOMENTS = [
  'script',
  'ready',
  'made',
  'origin',
  'heading',
  'painted',
  'readyToShow',
  'shown',
  'handled',
  'worked',
]
const PATIENCE = 60_000

/** Every file in these folders goes out of the memory of the computer, so that the next start reads the disk; others keep theirs. */
function forget(/** @type {readonly string[]} */ folders) {
  const each = ['-type', 'f', '-exec', 'dd', 'if={}', 'iflag=nocache', 'count=0', 'status=none', ';']
  execFileSync('sync')
  execFileSync('find', [...folders, ...each])
}

/** @param {{ readonly folder: string, readonly pages: string }} place of the staged copy, and of what stands beside it */
async function lay({ folder, pages }) {
  const [from, app] = [join(import.meta.dirname, 'electron-start'), join(folder, 'resources/app')]
  for (const name of ['observer.mjs', 'observer-preload.cjs']) copyFileSync(join(from, name), join(app, name))
  const own = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ ...own, main: 'observer.mjs' }))
  await buildPage(join(import.meta.dirname, 'pages/same-components'), join(pages, 'components'))
  mkdirSync(join(pages, 'bare'))
  writeFileSync(join(pages, 'bare/index.html'), '<!doctype html><title>Leeg</title><h1>Leeg</h1>')
  execFileSync('chmod', ['-R', 'a+rX', pages])
}

/** @returns what starts one, and gives its moments */
async function starter(/** @type {string} */ pages) {
  /** @type {typeof import('../electron/launch')} */
  const { launch, launcher, ownFolder, quit, signal, start } = await load('test/electron/launch.ts')
  /** @type {typeof import('../electron/dossier')} */
  const { openExample } = await load('test/electron/dossier.ts')

  /** A person who worked here before: the example dossier is theirs. */
  async function usedProfile() {
    const userData = ownFolder()
    const running = await launch({ userData })
    await openExample(running)
    await quit(running)
    return userData
  }

  /** @param {Kind} kind @param {string} userData @returns {Promise<Start>} */
  async function startOnce({ what, codeCache = false }, userData) {
    const began = Date.now()
    const { process: running, said } = start(
      launcher.packaged,
      [...launcher.given, `--user-data-dir=${userData}`],
      {
        VSV_BENCH_WHAT: what,
        VSV_BENCH_PAGES: pages,
        ...(codeCache && { VSV_BENCH_CODE_CACHE: '1' }),
      },
    )
    const ended = await Promise.race([
      new Promise((resolve) => running.once('exit', () => resolve(true))),
      new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
    ])
    if (ended !== true) await signal({ process: running }, 'SIGKILL')
    const [, times] = /^bench-times (.*)$/mu.exec(said()) ?? []
    if (times === undefined) throw new Error(`${what} did not start:\n${said()}`)
    const { moments, worked } = JSON.parse(times)
    const since = Object.entries(moments).map(([name, at]) => [name, at - began])
    return { ...Object.fromEntries(since), worked }
  }
  return { folder: launcher.folder, usedProfile, ownFolder, startOnce }
}

const middle = (/** @type {readonly number[]} */ values) => figuresOf(values, values).ours

/**
 * @param {{ readonly folder: string, readonly turns?: number }} plan
 * @returns {Promise<{ readonly said: string, readonly rows: readonly import('./interleave.mjs').Row[] }>} what each moment was, and the rows
 */
export async function measureElectronStart({ folder, turns = 7 }) {
  /** @type {typeof import('../../build/test-electron/ready')} */
  const { readyElectron } = await load('build/test-electron/ready.ts')
  const electron = await readyElectron(root)
  if ('reason' in electron) return { said: `no start in Electron: ${electron.reason}`, rows: [] }
  Object.assign(process.env, electron.environment)
  try {
    chmodSync(folder, 0o755)
    const pages = join(folder, 'electron-pages')
    mkdirSync(pages)
    const one = await starter(pages)
    const ours = await one.usedProfile()
    await lay({ folder: one.folder, pages })
    /** @type {Record<string, { kind: Kind, userData: string }>} */
    const kinds = {
      ours: { kind: { what: 'ours' }, userData: ours },
      components: { kind: { what: 'components' }, userData: one.ownFolder() },
      bare: { kind: { what: 'bare' }, userData: one.ownFolder() },
      'code cache': { kind: { what: 'ours', codeCache: true }, userData: copyOf(ours) },
    }
    /** @type {Record<string, Start[]>} */
    const times = {}
    for (const temperature of /** @type {const} */ (['cold', 'warm']))
      for (let turn = -1; turn < turns; turn += 1)
        for (const [name, { kind, userData }] of Object.entries(kinds)) {
          if (temperature === 'cold') forget([one.folder, pages, userData])
          const moments = await one.startOnce(kind, userData)
          if (turn >= 0) (times[`${name}, ${temperature}`] ??= []).push(moments)
        }
    return { said: `${electron.said}\n${momentsTable(times)}`, rows: rowsOf(times) }
  } finally {
    electron.clear()
  }

  function copyOf(/** @type {string} */ profile) {
    const other = join(folder, 'profile-code-cache')
    execFileSync('cp', ['-a', profile, other])
    return other
  }
}

/** @param {Record<string, Start[]>} times */
function momentsTable(times) {
  const head = ['ms since the process', ...MOMENTS]
  const rows = Object.entries(times).map(([name, starts]) => [
    name,
    ...MOMENTS.map((moment) => middle(starts.map((start) => start[moment] ?? NaN)).toFixed(0)),
  ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n')
}

/** What is compared: which start, until when, beside which one. @type {readonly (readonly [string, 'shown' | 'heading' | 'handled' | 'worked', string])[]} */
const COMPARED = [
  ['ours', 'shown', 'bare'],
  ['ours', 'heading', 'bare'],
  ['ours', 'heading', 'components'],
  ['ours', 'handled', 'components'],
  ['code cache', 'handled', 'ours'],
  ['code cache', 'worked', 'ours'],
]
const WORDS = {
  ...{
    shown: 'window shown',
    heading: 'first heading',
    handled: 'a press handled',
    worked: 'time of the processor',
  },
  ...{
    bare: 'an empty window',
    components: 'the same components',
    'code cache': 'with a code cache',
    ours: 'as it is',
  },
}

/** @param {Record<string, Start[]>} times @returns {readonly import('./interleave.mjs').Row[]} */
function rowsOf(times) {
  return ['cold', 'warm'].flatMap((temperature) =>
    COMPARED.map(([ours, moment, beside]) => {
      const of = (/** @type {string} */ name) =>
        (times[`${name}, ${temperature}`] ?? []).map((start) => start[moment])
      const how = ours === 'ours' ? '' : `${WORDS['code cache']}, `
      return {
        what: `Electron ${temperature}, ${how}process to ${WORDS[moment]} / ${Reflect.get(WORDS, beside)}`,
        figures: figuresOf(of(ours), of(beside)),
      }
    }),
  )
}

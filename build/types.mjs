/**
 * `npm run types`: the three TypeScript programs one after another in one process, so that what they share is read, resolved and bound
 * once, and the sources are checked once under each set of rules they must keep: with those of the browser (web), and what also runs in
 * Node without a page (node). The tests see the sources under both together, which allows more; there, only the tests are checked.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './load.mjs'

// Those that vue-tsc itself works with, of exactly its version.
const ofVueTsc = createRequire(import.meta.resolve('vue-tsc/package.json'))
/** @type {{ proxyCreateProgram: (compiler: typeof ts, create: typeof ts.createProgram, plugins: (compiler: typeof ts, made: ts.CreateProgramOptions) => unknown[]) => typeof ts.createProgram }} */
const { proxyCreateProgram } = ofVueTsc('@volar/typescript/lib/node/proxyCreateProgram')
/** @type {{ createParsedCommandLine: (compiler: typeof ts, system: ts.System, path: string) => { vueOptions: object }, createVueLanguagePlugin: (compiler: typeof ts, options: ts.CompilerOptions, vueOptions: object, id: (id: string) => string) => unknown }} */
const vue = ofVueTsc('@vue/language-core')

const VUE = [{ extension: 'vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }]

const createProgram = proxyCreateProgram(ts, ts.createProgram, (_, { options }) => {
  const { vueOptions } = vue.createParsedCommandLine(ts, ts.sys, String(options.configFilePath))
  return [vue.createVueLanguagePlugin(ts, options, vueOptions, (id) => id)]
})

/** @type {Map<string, ts.SourceFile | undefined>} */
const read = new Map()

/** @param {ts.CompilerOptions} options */
function hostOf(options) {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, how, ...rest) => {
    const format = typeof how === 'object' ? how.impliedNodeFormat : undefined
    const key = `${String(format)} ${name}`
    if (!read.has(key)) read.set(key, getSourceFile(name, how, ...rest))
    return read.get(key)
  }
  const found = ts.createModuleResolutionCache(root, host.getCanonicalFileName, options)
  // Also where nothing of Vue is imported; without it that takes as long as all reading.
  host.resolveModuleNameLiterals = (names, from, redirected, settings, source) =>
    names.map((name) =>
      ts.resolveModuleName(
        name.text,
        from,
        settings,
        host,
        found,
        redirected,
        ts.getModeForUsageLocation(source, name, settings),
      ),
    )
  return host
}

/** @type {ts.FormatDiagnosticsHost} */
const form = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }

/**
 * Checks the files of one program, and prints what is wrong.
 * @param {string} name of the program
 * @param {(path: string) => boolean} isChecked
 * @returns {number} how many faults
 */
function check(name, isChecked = () => true) {
  const path = join(root, `tsconfig.${name}.json`)
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => console.log(ts.formatDiagnostic(fault, form)),
    },
    undefined,
    undefined,
    VUE,
  )
  if (config === undefined) return 1
  const options = { ...config.options, allowNonTsExtensions: true }
  const program = createProgram({ rootNames: config.fileNames, options, host: hostOf(options) })
  const faults = [...config.errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  for (const file of program.getSourceFiles()) {
    if (!isChecked(file.fileName)) continue
    faults.push(...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file))
  }
  if (faults.length > 0)
    console.log(ts.formatDiagnosticsWithColorAndContext(ts.sortAndDeduplicateDiagnostics(faults), form))
  return faults.length
}

const sources = `${root.replaceAll('\\', '/')}/src/`
const faults = check('web') + check('node') + check('test', (path) => !path.startsWith(sources))
process.exitCode = faults > 0 ? 1 : 0

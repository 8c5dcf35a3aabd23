/**
 * The table of import-rules.mjs as a lint rule: every import is looked up by the path it leads to, because several floors have rooms
 * of the same name.
 */
import { dirname, join, relative, sep } from 'node:path'
import { mayImport, packageOwners, pureFloors } from './import-rules.mjs'

const root = join(import.meta.dirname, '..')
const floors = Object.keys(mayImport)

/** @param {string} path */
const floorOf = (path) => floors.find((floor) => path.startsWith(`${floor}/`))

/**
 * What is wrong with an import; `null` when nothing is.
 * @param {string} floor
 * @param {string} file
 * @param {string} target as it is written
 */
function faultOf(floor, file, target) {
  if (!target.startsWith('.')) {
    if (pureFloors.includes(floor)) return `${floor} is a pure floor and imports no packages.`
    const name = Object.keys(packageOwners).find((one) => target === one || target.startsWith(`${one}/`))
    const owners = packageOwners[name ?? ''] ?? [floor]
    return owners.includes(floor) ? null : `Only ${owners.join(', ')} may import ${name}.`
  }
  const path = relative(root, join(dirname(file), target))
    .split(sep)
    .join('/')
  if (path.startsWith('test/')) return 'Nothing imports test/.'
  const other = floorOf(path) ?? path.split('/')[0] ?? ''
  const isOwnRoot = path === 'package.json'
  return isOwnRoot || other === floor || mayImport[floor]?.includes(other)
    ? null
    : `${floor} may not import from ${other}; see build/import-rules.mjs.`
}

/** @type {import('eslint').Rule.RuleModule} */
const mayImportRule = {
  create(context) {
    const floor = floorOf(relative(root, context.filename).split(sep).join('/'))
    if (floor === undefined) return {}
    /** @param {import('eslint').Rule.Node & { source?: unknown }} node */
    const look = (node) => {
      const { source } = node
      if (source === null || typeof source !== 'object' || !('value' in source)) return
      const fault = faultOf(floor, context.filename, String(source.value))
      if (fault !== null) context.report({ node, message: fault })
    }
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    }
  },
}

/**
 * One block for all floors.
 * @type {import('eslint').Linter.Config[]}
 */
export const floorRules = [
  {
    files: ['src/**', 'electron/**'],
    plugins: { floors: { rules: { 'may-import': mayImportRule } } },
    rules: { 'floors/may-import': 'error' },
  },
]

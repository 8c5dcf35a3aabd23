/**
 * The table of import-rules.mjs as a lint rule: every import is looked up by where it really leads, because rooms of the same name
 * stand on several floors.
 */
import { dirname, join, relative, sep } from 'node:path'
import { mayImport, packageOwners, pureRooms } from './import-rules.mjs'

const root = join(import.meta.dirname, '..')
const rooms = Object.keys(mayImport)

/** @param {string} path */
const roomOf = (path) => rooms.find((room) => path.startsWith(`${room}/`))

/**
 * What is wrong with an import; `null` when nothing is.
 * @param {string} room
 * @param {string} file
 * @param {string} target as it is written
 */
function faultOf(room, file, target) {
  if (!target.startsWith('.')) {
    if (pureRooms.includes(room)) return `${room} imports no packages: it is pure.`
    const name = Object.keys(packageOwners).find((one) => target === one || target.startsWith(`${one}/`))
    return name === undefined || packageOwners[name]?.includes(room)
      ? null
      : `${name} belongs to another room.`
  }
  const path = relative(root, join(dirname(file), target))
    .split(sep)
    .join('/')
  if (path.startsWith('test/')) return 'Nothing imports test/.'
  const other = roomOf(path) ?? path.split('/')[0] ?? ''
  const isOwnRoot = path === 'package.json'
  return isOwnRoot || other === room || mayImport[room]?.includes(other)
    ? null
    : `${room} may not import ${other}; see build/import-rules.mjs.`
}

/** @type {import('eslint').Rule.RuleModule} */
const mayImportRule = {
  create(context) {
    const room = roomOf(relative(root, context.filename).split(sep).join('/'))
    if (room === undefined) return {}
    /** @param {import('eslint').Rule.Node & { source?: unknown }} node */
    const look = (node) => {
      const { source } = node
      if (source === null || typeof source !== 'object' || !('value' in source)) return
      const fault = faultOf(room, context.filename, String(source.value))
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

/** One block for the whole house. */
export const roomRules = [
  {
    files: ['src/**', 'electron/**'],
    plugins: { rooms: { rules: { 'may-import': mayImportRule } } },
    rules: { 'rooms/may-import': 'error' },
  },
]

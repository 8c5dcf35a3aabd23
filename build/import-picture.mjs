/**
 * The table of who may import whom as a picture, in Mermaid. It stands in docs/architecture.md, where a test holds it against the
 * table. After a change of the table: `node build/import-picture.mjs`, and put what it prints in the place of the picture there.
 */
import { fileURLToPath } from 'node:url'
import { mayImport } from './import-rules.mjs'

/** Rooms that nearly every other room reads. Arrows to them would hide all others, so they say in words who reads them. */
const readByMost = ['src/domain', 'src/texts']

/** @param {string} room */
const nameOf = (room) => room.replace('src/', '')

/**
 * An arrow goes from a room to one it may import.
 * @param {Readonly<Record<string, readonly string[]>>} table
 */
export function pictureOf(table) {
  const rooms = Object.entries(table)
  const arrows = rooms.flatMap(([from, allowed]) =>
    allowed.filter((to) => !readByMost.includes(to)).map((to) => `${nameOf(from)} --> ${nameOf(to)}`),
  )
  const boxes = readByMost.map((room) => {
    const others = rooms.filter(([from, allowed]) => from !== room && !allowed.includes(room))
    return `${nameOf(room)}["${nameOf(room)}: read by all but ${others.map(([name]) => nameOf(name)).join(', ')}"]`
  })
  return ['flowchart TD', ...[...arrows, ...boxes].map((line) => `  ${line}`)].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(pictureOf(mayImport))

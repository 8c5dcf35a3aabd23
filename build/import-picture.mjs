/**
 * The table of which floor may import which as a picture, in Mermaid. It is in docs/architecture.md, where a test compares it with the
 * table. After a change of the table: `node build/import-picture.mjs`, and put what it prints in the place of the picture there.
 */
import { fileURLToPath } from 'node:url'
import { mayImport } from './import-rules.mjs'

/** Floors that nearly every other floor imports. Arrows to them would hide all others, so words say who does not. */
const readByMost = ['src/domain', 'src/texts']

/** @param {string} floor */
const nameOf = (floor) => floor.replace('src/', '')

/**
 * An arrow goes from a floor to one it may import.
 * @param {Readonly<Record<string, readonly string[]>>} table
 */
export function pictureOf(table) {
  const floors = Object.entries(table)
  const arrows = floors.flatMap(([from, allowed]) =>
    allowed.filter((to) => !readByMost.includes(to)).map((to) => `${nameOf(from)} --> ${nameOf(to)}`),
  )
  const boxes = readByMost.map((floor) => {
    const others = floors.filter(([from, allowed]) => from !== floor && !allowed.includes(floor))
    return `${nameOf(floor)}["${nameOf(floor)}: read by all but ${others.map(([name]) => nameOf(name)).join(', ')}"]`
  })
  return ['flowchart TD', ...[...arrows, ...boxes].map((line) => `  ${line}`)].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(pictureOf(mayImport))

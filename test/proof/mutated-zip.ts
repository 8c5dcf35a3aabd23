/** Changes to a zip that reach what is in it: its parts are changed and packed again, so that every checksum is right. */
import { strFromU8, zipSync, type Zippable } from 'fflate'
import { oneOf, type Draw } from './draw'
import { mutatedBytes } from './mutated-bytes'
import { mutatedXml } from './mutated-xml'

export type Parts = Readonly<Record<string, Uint8Array>>

const NAMES = ['', '../x', '/x', 'C:\\x', 'a/', 'constructor', 'x'.repeat(300), 'xl/workbook2.xml']

/** The parts in a zip, quickly. */
export function zipped(parts: Parts): Uint8Array {
  return zipSync(parts as Zippable, { level: 1 })
}

/** One part changed, by what it is; or gone, under another name, or in the place of another. */
export function mutatedParts(
  parts: Parts,
  draw: Draw,
  change: (name: string, bytes: Uint8Array) => Uint8Array = byKind(draw),
): Parts {
  const names = Object.keys(parts)
  // The larger of two: most of what is said stands in a few large parts.
  const [one, other] = [oneOf(draw, names), oneOf(draw, names)]
  const name = (parts[one]?.length ?? 0) > (parts[other]?.length ?? 0) ? one : other
  const bytes = parts[name] ?? new Uint8Array()
  const others = Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))
  switch (draw(16)) {
    case 0:
      return others
    case 1:
      return { ...others, [oneOf(draw, NAMES)]: bytes }
    case 2:
      return { ...parts, [oneOf(draw, names)]: bytes }
    case 3:
      return { ...parts, [oneOf(draw, NAMES)]: bytes }
    case 4:
      return { ...others, [name.toUpperCase()]: bytes }
    default:
      return { ...parts, [name]: change(name, bytes) }
  }
}

function byKind(draw: Draw) {
  return (name: string, bytes: Uint8Array) =>
    /\.(?:xml|rels)$/u.test(name) && draw(8) > 0
      ? mutatedXml(strFromU8(bytes), draw)
      : mutatedBytes(bytes, draw)
}

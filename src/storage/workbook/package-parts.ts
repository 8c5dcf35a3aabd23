/** The parts of an Office file: a zip in which every part is found by relationship, never by its name (ECMA-376 part 2). */
import { attributeOf, readXml } from '../../markup/read-xml'
import { namesInZip, unpackParts } from '../zip-parts'

/** Bytes the parts of a file may unpack to, together. */
const LARGEST_UNPACKED = 100 * 1024 * 1024

interface Relation {
  readonly id: string
  readonly type: string
  /** Name of the part it points at. */
  readonly part: string
}

export interface OfficePackage {
  /**
   * Relations of a part, of the package itself for `''`; none when it has no sound list of them. A part that was renamed without its
   * list has the one list next to it.
   */
  relationsOf(part: string): readonly Relation[]
  /** Unpacks these parts; one that is not there or is damaged is left out. */
  unpack(parts: readonly string[]): ReadonlyMap<string, Uint8Array>
}

/** The name of a part of an Office file as it is meant: some programs write backslashes, or begin as a path does. */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '')

/** Names of parts are the same whatever their capitals. */
const keyOf = (name: string): string => partName(name).toLowerCase()

/** Opens the zip. `too-big` for one that says or turns out to unpack to more than 100 MB; no names are trusted. */
export function openPackage(bytes: Uint8Array): OfficePackage | 'too-big' | 'damaged' {
  const names = namesInZip(bytes, LARGEST_UNPACKED, partName)
  if (typeof names === 'string') return names === 'too-big' ? names : 'damaged'
  if (new Set(names.map(keyOf)).size !== names.length) return 'damaged'
  const unpackWhere = (wanted: (key: string) => boolean) => {
    const parts = unpackParts(bytes, (name) => wanted(keyOf(name)), LARGEST_UNPACKED)
    if (typeof parts === 'string') return parts
    return new Map([...parts].map(([name, content]) => [keyOf(name), content]))
  }
  const relations = unpackWhere((key) => key.endsWith('.rels'))
  if (typeof relations === 'string') return relations === 'too-big' ? relations : 'damaged'
  return {
    relationsOf: (part) => {
      const own = keyOf(relationsPartOf(part))
      const relationParts = [...relations.keys()].filter((key) => folderOf(key) === folderOf(own))
      const content =
        relations.get(own) ?? (relationParts.length === 1 ? relations.get(relationParts[0] ?? '') : undefined)
      return content === undefined ? [] : readRelations(content, folderOf(part))
    },
    unpack: (parts) => {
      const wanted = new Map(parts.map((part) => [keyOf(part), part]))
      const unpacked = unpackWhere((key) => wanted.has(key))
      if (typeof unpacked === 'string') return new Map()
      return new Map([...unpacked].map(([key, content]) => [wanted.get(key) ?? key, content]))
    },
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

function relationsPartOf(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

function readRelations(content: Uint8Array, folder: string): readonly Relation[] {
  const relations: Relation[] = []
  const fault = readXml(content, {
    open: (element) => {
      if (element.local !== 'Relationship') return
      if (attributeOf(element, 'TargetMode')?.toLowerCase() === 'external') return
      const target = (attributeOf(element, 'Target') ?? '').replaceAll('\\', '/')
      relations.push({
        id: attributeOf(element, 'Id') ?? '',
        type: attributeOf(element, 'Type') ?? '',
        part: wholePath(target.startsWith('/') ? target : `${folder}${target}`),
      })
    },
  })
  return fault === null ? relations : []
}

/** A path without `.` and `..`; above the root there is nothing. */
function wholePath(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

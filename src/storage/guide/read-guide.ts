/** Reads the Wegwijzer part by part: what is wrong is left out and told, and takes nothing else along but what leans on it. */
import type * as v from 'valibot'
import type { Guide, GuidePage, GuidePoint, GuideSource, GuideTerm } from '../../domain/guide/guide'
import { inReadingOrder } from '../../domain/guide/reading'
import { content } from '../../texts/framework/content/content'
import { guideFiles } from '../../texts/guide/guide-files'
import { describedFault, type Fault } from '../question-set-faults'
import { pageFaults, pointFaults, sourceFaults, termFaults, type KnownIds } from './guide-consistency'
import {
  guidePageSchema,
  guidePointsSchema,
  guideSourceSchema,
  guideTermSchema,
  sourcesFrame,
  termsFrame,
} from './guide-schema'
import { parsed as parsedContent, textIn } from './parsed-content'

const { wrong } = guideFiles

/** The parsed files of the Wegwijzer. */
interface GuideFiles {
  /** By name of the file, without `.json`. A file that could not be parsed is `undefined`, here and below; the caller has told that. */
  readonly pages: ReadonlyMap<string, unknown>
  readonly terms: unknown
  readonly sources: unknown
}

/** Something that was left out, for the reader. */
export interface LeftOut {
  readonly what: 'page' | 'term' | 'source' | 'list'
  /** Title or name as far as it can be read, else its id or file. */
  readonly name: string
  /** The first thing that is wrong with it, and how much more there is. */
  readonly why: string
}

/** A fault for an editor of the files. */
export interface GuideFinding {
  /** Name below `questionnaires/wegwijzer`. */
  readonly file: string
  readonly path: string
  readonly message: string
}

/** What is fit to be shown, what was left out of it, and every fault. */
export interface GuideReading {
  readonly guide: Guide
  readonly leftOut: readonly LeftOut[]
  readonly findings: readonly GuideFinding[]
}

type Linkable = Pick<KnownIds, 'norms' | 'statements'>
const parsed = <T>(schema: v.GenericSchema<unknown, T>, value: unknown) =>
  parsedContent(schema, value, { otherFile: wrong.notAGuideFile, badChoice: wrong.badPlace })

/** Collects what is told of the faults, for both readers of it. */
function telling() {
  const leftOut: LeftOut[] = []
  const findings: GuideFinding[] = []
  function tell(file: string, root: unknown, faults: readonly Fault[]): readonly string[] {
    const told = faults.map((fault) => describedFault(root, fault, guideFiles))
    findings.push(...told.map(({ path, message }) => ({ file, path, message })))
    return told.map(({ message }) => message)
  }
  function leaveOut(
    what: LeftOut['what'],
    name: string,
    at: { readonly file: string; readonly root: unknown; readonly faults: readonly Fault[] },
  ): void {
    const [why = '', ...others] = tell(at.file, at.root, at.faults)
    leftOut.push({ what, name, why: `${why}${content.andMore(others.length)}` })
  }
  return { leftOut, findings, leaveOut }
}

type Telling = ReturnType<typeof telling>

interface ListOf<T> {
  readonly what: 'term' | 'source'
  readonly file: string
  readonly key: 'terms' | 'sources'
  readonly frame: v.GenericSchema<unknown, Readonly<Record<string, unknown>>>
  readonly schema: v.GenericSchema<unknown, T>
  readonly faultsOf: (part: T) => readonly Fault[]
  readonly nameOf: (value: unknown) => string
}

/** The parts of a list that are right: each is looked at by itself. */
function partsOf<T extends { readonly id: string }>(
  root: unknown,
  list: ListOf<T>,
  told: Telling,
): readonly T[] {
  const { file, key } = list
  if (root === undefined) return []
  const frame = parsed(list.frame, root)
  if (!frame.ok) {
    told.leaveOut('list', file, { file, root, faults: frame.faults })
    return []
  }
  const given = frame.value[key]
  const seen = new Set<string>()
  return (Array.isArray(given) ? given : []).flatMap((value: unknown, index) => {
    const found = parsed(list.schema, value)
    const faults = !found.ok
      ? found.faults
      : seen.has(found.value.id)
        ? [{ path: ['id'], wrong: wrong.twice(found.value.id) }]
        : list.faultsOf(found.value)
    if (found.ok) seen.add(found.value.id)
    if (found.ok && faults.length === 0) return [found.value]
    told.leaveOut(list.what, list.nameOf(value) || `${file} ${String(index + 1)}`, {
      file,
      root,
      faults: faults.map((fault) => ({ ...fault, path: [key, index, ...fault.path] })),
    })
    return []
  })
}

/** Pages of the right shape whose id is their own; the others are left out. */
function shapedPages(files: GuideFiles, told: Telling): ReadonlyMap<string, GuidePage> {
  const pages = new Map<string, GuidePage>()
  for (const [name, value] of files.pages) {
    if (value === undefined) continue
    const found = parsed(guidePageSchema, value)
    const faults = found.ok ? idFaults(found.value.id, name, files) : found.faults
    if (found.ok && faults.length === 0) {
      // Only of use to an editor of the file; the page is a fresh copy.
      delete found.value.$schema
      pages.set(name, found.value)
    } else
      told.leaveOut('page', textIn(value, 'title') || name, {
        file: `pages/${name}.json`,
        root: value,
        faults,
      })
  }
  return pages
}

function idFaults(id: string, name: string, { pages }: GuideFiles): readonly Fault[] {
  if (id === name) return []
  return [{ path: ['id'], wrong: pages.has(id) ? wrong.pageTwice(id) : wrong.otherFile(id) }]
}

/**
 * Reads all files of the Wegwijzer. A page, term or source with a fault is left out; so is a page or term with a fact that leans on such a
 * source. A link to a page that exists but was left out is no fault: the reader of a page passes it over.
 */
export function readGuide(files: GuideFiles, linkable: Linkable): GuideReading {
  const told = telling()
  const sources = partsOf<GuideSource>(
    files.sources,
    {
      what: 'source',
      file: 'sources.json',
      key: 'sources',
      frame: sourcesFrame,
      schema: guideSourceSchema,
      faultsOf: sourceFaults,
      nameOf: (value) => textIn(value, 'title') || textIn(value, 'id'),
    },
    told,
  )
  const known: KnownIds = {
    ...linkable,
    pages: new Set(files.pages.keys()),
    sources: new Set(sources.map(({ id }) => id)),
  }
  const terms = partsOf<GuideTerm>(
    files.terms,
    {
      what: 'term',
      file: 'terms.json',
      key: 'terms',
      frame: termsFrame,
      schema: guideTermSchema,
      faultsOf: (term) => termFaults(term, known),
      nameOf: (value) => textIn(value, 'term') || textIn(value, 'id'),
    },
    told,
  )
  const pages = [...shapedPages(files, told).values()].filter((page) => {
    const faults = pageFaults(page, known)
    if (faults.length > 0)
      told.leaveOut('page', page.title, { file: `pages/${page.id}.json`, root: page, faults })
    return faults.length === 0
  })
  return {
    guide: { pages: inReadingOrder(pages), terms, sources },
    leftOut: told.leftOut,
    findings: told.findings,
  }
}

/** The points of the source texts, or every fault in their file. Read by the checks alone: the application does not show them. */
export function readPoints(
  value: unknown,
  pageIds: ReadonlySet<string>,
  linkable: Linkable,
): { readonly points: readonly GuidePoint[]; readonly findings: readonly GuideFinding[] } {
  const found = parsed(guidePointsSchema, value)
  const points = found.ok ? found.value.points : []
  const faults = found.ok
    ? pointFaults(points, { ...linkable, pages: pageIds, sources: new Set() })
    : found.faults
  return {
    points,
    findings: faults.map((fault) => {
      const { path, message } = describedFault(value, fault, guideFiles)
      return { file: 'points.json', path, message }
    }),
  }
}

/** What the questions and norms of a report rest on, each source once, with where it is named. */
import type { Assessment } from '../framework/assessment/assessment'
import { normsOf, statementsFor, type FrameworkSet, type MirrorSet } from '../question-set'
import type { Round } from '../survey/round/round'
import type { RoundResults } from '../survey/results/round-results'

export interface NamedSource {
  readonly title: string
  /** Year or date as far as known; may be empty, as for every source of a statement. */
  readonly year: string
  /** Web address as text; may be empty. */
  readonly url: string
  /** Where it is named, in the order of the list. */
  readonly places: readonly {
    /** Id of a statement or a norm. */
    readonly id: string
    /** The part of the source it is about ("visie en missie"); empty when that is not said. */
    readonly about: string
  }[]
}

/** The sources of one questionnaire or one list of norms. */
export interface SourceList {
  readonly kind: 'statements' | 'norms'
  readonly title: string
  readonly version: string
  /** In the order in which they are named first. */
  readonly sources: readonly NamedSource[]
}

/**
 * The sources of every questionnaire whose results are in a report, and of every list of norms that goes on. A version of either comes
 * once. Lists without any source are left out.
 */
export function sourceLists(
  rounds: readonly { readonly round: Asked; readonly results: RoundResults | null }[],
  assessments: readonly { readonly assessment: Pick<Assessment, 'questionSet'>; readonly current: boolean }[],
): readonly SourceList[] {
  const mirrors = rounds.flatMap(({ round, results }) => (results === null ? [] : mirrorSources(round)))
  const frameworks = assessments.flatMap(({ assessment, current }) =>
    current ? frameworkSources(assessment.questionSet) : [],
  )
  const each = new Map(
    [...mirrors, ...frameworks].map((list) => [`${list.kind}\n${list.title}\n${list.version}`, list]),
  )
  return [...each.values()].filter(({ sources }) => sources.length > 0)
}

type Asked = Pick<Round, 'questionSet' | 'form'>

/** A source of a statement ends with the part of it that the statement is about, between brackets. */
const ABOUT = /^(.*\S)\s+\(([^()]+)\)$/u

function mirrorSources({ questionSet, form }: Asked): SourceList {
  const named = questionSet.themes
    .flatMap((theme) => statementsFor(theme, form, 'core'))
    .flatMap(({ id, sources }) =>
      sources.map((source) => {
        const [, title = source, about = ''] = ABOUT.exec(source) ?? []
        return { title, year: '', url: '', id, about }
      }),
    )
  return { kind: 'statements', ...nameOf(questionSet), sources: eachOnce(named) }
}

function frameworkSources(questionSet: FrameworkSet): SourceList {
  const named = normsOf(questionSet).flatMap(({ id, sources }) =>
    sources.map(({ title, year, url }) => ({ title, year, url, id, about: '' })),
  )
  return { kind: 'norms', ...nameOf(questionSet), sources: eachOnce(named) }
}

const nameOf = ({ title, version }: MirrorSet | FrameworkSet) => ({ title, version })

function eachOnce(
  named: readonly (Omit<NamedSource, 'places'> & NamedSource['places'][number])[],
): readonly NamedSource[] {
  const found = new Map<string, NamedSource>()
  for (const { title, year, url, id, about } of named) {
    const key = [title, year, url].join('\n')
    const places = [...(found.get(key)?.places ?? []), { id, about }]
    found.set(key, { title, year, url, places })
  }
  return [...found.values()]
}

/** Appendix: what the questions and norms of this report rest on. */
import { SECTIONS_OF } from '../../domain/report/kinds/report-kinds'
import type { ReportModel } from '../../domain/report/report-model'
import type { NamedSource, SourceList } from '../../domain/report/report-sources'
import { subjectOf } from '../../domain/report/section-subjects'
import { report } from '../../texts/report/report'
import { caption, heading, lead, note, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { NOTHING } from '../words'

const words = report.sources

/** Only of what this kind of report is about: a mirror report does not list the sources of norms that are not in it. */
export function sources({ kind, sources: lists }: ReportModel): Block[] {
  const subjects = new Set(SECTIONS_OF[kind].map(subjectOf))
  const isAbout = { statements: subjects.has('mirror'), norms: subjects.has('assessment') }
  const shown = lists.filter((list) => isAbout[list.kind])
  if (shown.length === 0) return []
  return [heading(1, words.title, { newPage: true }), lead(words.intro), ...shown.flatMap(listPart)]
}

function listPart({ kind, title, version, sources: named }: SourceList): Block[] {
  return [
    heading(2, words.of(oneLine(title), oneLine(version))),
    note(words.legend[kind]),
    caption('table', words.table[kind]),
    kind === 'statements'
      ? table(
          [
            { title: words.source, width: 5 },
            { title: words.places.statements, width: 6 },
          ],
          named.map((source) => [titleOf(source), source.places.map(placeOf).join('; ')]),
        )
      : table(
          [
            { title: words.source, width: 5 },
            { title: words.address, width: 4.5 },
            { title: words.places.norms, width: 2.5 },
          ],
          named.map((source) => [
            titleOf(source),
            oneLine(source.url) || NOTHING,
            source.places.map(placeOf).join(', '),
          ]),
        ),
  ]
}

const titleOf = ({ title, year }: NamedSource) => [title, year].map(oneLine).filter(Boolean).join(', ')

const placeOf = ({ id, about }: NamedSource['places'][number]) =>
  about === '' ? oneLine(id) : `${oneLine(id)} (${oneLine(about)})`

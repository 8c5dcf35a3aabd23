/** The sections a report can be made of, and which of them each kind has. A user may leave sections out and add others. */
import type { ReportModel } from '../domain/report/report-model'
import type { SectionId } from '../domain/report/report-kinds'
import type { Block, Orientation } from './blocks'
import { actionDetails, actionTable } from './chapters/action-plan'
import { changes, disclaimers, method, sentWork } from './chapters/closing'
import { comparison } from './chapters/comparison'
import { contents, cover, participants } from './chapters/cover'
import { evidenceList } from './chapters/evidence-list'
import { mirror } from './chapters/mirror'
import { preparation } from './chapters/preparation'
import { norms } from './chapters/norms'
import { summary } from './chapters/summary'

/** A run of blocks on sheets of one orientation. */
export interface Part {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
}

const portrait = (blocks: readonly Block[]): Part => ({ orientation: 'portrait', blocks })
const landscape = (blocks: readonly Block[]): Part => ({ orientation: 'landscape', blocks })

const sections: Readonly<Record<SectionId, (model: ReportModel) => Part>> = {
  cover: (model) => portrait(cover(model)),
  contents: () => portrait(contents()),
  summary: (model) => portrait(summary(model.summary)),
  participants: (model) => portrait(participants(model)),
  mirror: (model) => portrait(mirror(model)),
  comparison: (model) => portrait(comparison(model.comparison)),
  norms: (model) => portrait(norms(model)),
  'evidence-list': (model) => landscape(evidenceList(model)),
  'action-table': (model) => landscape(actionTable(model)),
  'action-details': (model) => portrait(actionDetails(model)),
  visit: (model) => portrait(preparation(model)),
  'sent-work': (model) => portrait(sentWork(model)),
  method: () => portrait(method()),
  disclaimers: (model) => portrait(disclaimers(model)),
  changes: (model) => portrait(changes(model)),
}

/** The chosen sections laid end to end; neighbours on the same kind of sheet become one part, empty ones go. */
export function partsOf(model: ReportModel, chosen: readonly SectionId[]): readonly Part[] {
  return chosen
    .map((id) => sections[id](model))
    .filter(({ blocks }) => blocks.length > 0)
    .reduce<readonly Part[]>((parts, part) => {
      const last = parts.at(-1)
      return last?.orientation === part.orientation
        ? [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...part.blocks] }]
        : [...parts, part]
    }, [])
}

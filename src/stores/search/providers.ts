import { REPORT_KINDS } from '../../domain/report/kinds/report-kinds'
import { questionSetDocuments } from '../../domain/search/content-documents'
import { guideDocuments, manualDocuments } from '../../domain/search/reading-documents'
import { searchDocument, type SearchDocument } from '../../domain/search/search-document'
import { frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import {
  commandWords,
  draftCommand,
  pageWords,
  reportCommand,
  type FoundCommand,
  type FoundPage,
} from '../../texts/search/entries'
import { nl } from '../../texts/nl'
import { boardPage } from '../../texts/report/board-page'

/** Where documents come from that are the same for every dossier: content, pages, commands, what there is to read. */
interface SearchProvider {
  /** Unique; what it gave before under this name goes when it gives something else. */
  readonly scope: string
  readonly documents: () => Promise<readonly SearchDocument[]>
}

/** What a page is called at its top. */
const pageTitles: Readonly<Record<FoundPage, string>> = {
  start: nl.start.title,
  guide: nl.guide.title,
  security: nl.keys.title,
  restore: nl.restore.title,
  rehearsal: nl.sessions.rehearse.name,
  'many-reports': nl.manyReports.title,
  overview: nl.overview.title,
  profile: nl.profile.title,
  history: nl.history.title,
  rounds: nl.rounds.title,
  compare: nl.compare.title,
  benchmark: nl.benchmark.title,
  assessment: nl.app.nav.assessment,
  focus: nl.stepByStep.title,
  'blank-list': nl.blankList.title,
  readiness: nl.readiness.title,
  evidence: nl.evidence.title,
  sessions: nl.sessions.title,
  actions: nl.actions.title,
  visit: nl.visit.nav,
  delegations: nl.delegation.title,
  'send-work': nl.delegation.form.title,
  content: nl.ownSets.title,
  report: nl.reportPage.title,
  'board-page': boardPage.title,
  'house-style': nl.houseStyle.title,
}

/** Pages of the application itself. */
const OUTSIDE: readonly FoundPage[] = ['start', 'guide', 'security', 'restore', 'rehearsal', 'many-reports']
/** What can be done without a dossier. */
const ANYWHERE: readonly FoundCommand[] = [
  'new-dossier',
  'open-dossier',
  'settings',
  'print',
  'undo',
  'redo',
  'lock',
]

/** Before the id of a draft, in that of its command. */
export const DRAFT_COMMAND = 'draft-'

/** Whether it needs a dossier to lead somewhere. */
export function needsDossier({ kind, itemId }: Pick<SearchDocument, 'kind' | 'itemId'>): boolean {
  if (kind === 'page') return !OUTSIDE.some((name) => name === itemId)
  if (kind === 'command') return !ANYWHERE.some((name) => name === itemId)
  return kind === 'norm' || kind === 'statement'
}

const pages: SearchProvider = {
  scope: 'pages',
  documents: async () =>
    (Object.keys(pageWords) as readonly FoundPage[]).map((name) =>
      searchDocument({ kind: 'page', itemId: name, title: pageTitles[name], keywords: pageWords[name] }),
    ),
}

const commands: SearchProvider = {
  scope: 'commands',
  documents: async () => [
    ...(Object.keys(commandWords) as readonly FoundCommand[]).map((name) => {
      const { title, words } = commandWords[name]
      return searchDocument({ kind: 'command', itemId: name, title, keywords: words })
    }),
    ...REPORT_KINDS.map((kind) =>
      searchDocument({
        kind: 'command',
        itemId: `report-${kind}`,
        title: reportCommand.title(nl.labels.reportKind[kind]),
        keywords: reportCommand.words,
      }),
    ),
  ],
}

const content: SearchProvider = {
  scope: 'content',
  documents: async () => [...frameworkSets, mirrorSet].flatMap((set) => questionSetDocuments(set, null)),
}

/** What is wrong in it is left out by whoever reads it: the Wegwijzer itself says so. */
const guide: SearchProvider = {
  scope: 'guide',
  documents: async () => {
    const { readBuiltInGuide } = await import('../../storage/guide/built-in-guide')
    const { pages: read, terms } = readBuiltInGuide().guide
    return guideDocuments(read, terms)
  },
}

const manual: SearchProvider = {
  scope: 'manual',
  documents: async () => {
    const { chapters } = await import('virtual:manual')
    return manualDocuments(chapters)
  },
}

/** A draft of a document begins on the page of the reports. */
const drafts: SearchProvider = {
  scope: 'drafts',
  documents: async () => {
    const { readBuiltInDrafts } = await import('../../storage/drafts/built-in-drafts')
    return readBuiltInDrafts().drafts.map(({ id, title }) =>
      searchDocument({
        kind: 'command',
        itemId: `${DRAFT_COMMAND}${id}`,
        title: nl.drafts.make(title),
        keywords: draftCommand.words,
      }),
    )
  },
}

/** All of them. What else there is to read is added here. */
export const providers: readonly SearchProvider[] = [pages, commands, content, guide, manual, drafts]

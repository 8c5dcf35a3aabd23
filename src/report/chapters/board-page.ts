/**
 * The board's page (beslisblad) on one sheet: the same value as on the screen, with room to decide and to sign. Everything is kept short,
 * because all of it is to stand on one page.
 */
import { LONGEST_PROPOSAL } from '../../domain/dossier/board-plan'
import type { AskedDecision, Proposal } from '../../domain/report/board-proposals'
import type { BoardMirrorRow } from '../../domain/report/board-mirror'
import type { BoardPage, BoardTheme } from '../../domain/report/board-page'
import type { UrgentThing } from '../../domain/report/board-urgent'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { heading, note, paragraph, strong, table, type Block, type Cell } from '../blocks'
import { bandColours, signalInk } from '../colours'
import { oneLine, shortened } from '../plain-text'
import { date, NOTHING, share } from '../words'

const words = report.boardPage
const compact = { compact: true }
const dense = { dense: true }

/** The whole page. What is not known has a sentence in its place. */
export function boardPage(board: BoardPage): Block[] {
  return [
    heading(1, words.title, { newPage: true, compact: true }),
    paragraph(words.sentence(board), 'headline'),
    ...ground(board),
    // What there is comes first: a mirror alone is not introduced by what was never assessed.
    ...(board.themes.length === 0
      ? [...mirror(board), ...themes(board)]
      : [...themes(board), ...mirror(board)]),
    ...urgent(board),
    ...decisions(board),
    { kind: 'key-figures', figures: words.figureLines(board.figures), small: true },
    note(words.rule),
  ]
}

function ground(board: BoardPage): Block[] {
  const { since } = board
  const named = since === null ? board : { ...board, since: { ...since, title: shortened(since.title, 30) } }
  const line = [words.visit(board.visit), words.ground(named)].filter((text) => text !== '').join(' ')
  return line === '' ? [] : [note(line)]
}

function themes({ themes: all }: BoardPage): Block[] {
  if (all.length === 0) return [heading(2, words.themes, compact), note(words.noAssessment)]
  const { themeColumns: columns } = words
  return [
    heading(2, words.themes, compact),
    table(
      [
        { title: columns.stand, width: 24.5 },
        { title: columns.theme, width: 30.5 },
        { title: columns.readiness, width: 8, align: 'right' },
        { title: columns.coverage, width: 8.5, align: 'right' },
        { title: columns.since, width: 10.5 },
        { title: columns.because, width: 18 },
      ],
      all.map(themeRow),
      dense,
    ),
  ]
}

const themeRow = (theme: BoardTheme): readonly Cell[] => [
  { text: `${labels.signalSign[theme.signal]} ${labels.signal[theme.signal]}`, ink: signalInk[theme.signal] },
  shortened(theme.title, 36),
  share(theme.readiness),
  share(theme.coverage),
  words.direction(theme.direction),
  shortened(words.because(theme), 19),
]

function mirror({ mirror: of }: BoardPage): Block[] {
  const line = words.mirrorLine(of.kind === 'none' ? of : { ...of, title: shortened(of.title, 40) })
  const title = heading(2, words.mirrorTitle, compact)
  if (of.kind !== 'shown') return [title, note(line)]
  const { mirrorColumns: columns } = words
  return [
    title,
    table(
      [
        { title: columns.stand, width: 24.5 },
        { title: columns.themes, width: 75.5 },
      ],
      of.rows.map(mirrorRow),
      dense,
    ),
    note(line),
  ]
}

const mirrorRow = ({ state, themes: some }: BoardMirrorRow): readonly Cell[] => [
  state === 'too-few' || state === 'no-answers'
    ? `${NOTHING} ${labels.withheld[state]}`
    : { text: `${labels.bandSign[state]} ${labels.band[state]}`, ink: bandColours[state] },
  some.map((theme) => words.mirrorTheme({ ...theme, title: shortened(theme.title, 30) })).join(' · '),
]

function urgent({ things, otherCore, standing }: BoardPage): Block[] {
  if (things.length === 0)
    return [heading(2, words.urgentTitleNone, compact), note(words.urgentNone(standing))]
  const { urgentColumns: columns } = words
  return [
    heading(2, words.urgentTitle(things.length), compact),
    table(
      [
        { title: columns.what, width: 43 },
        { title: columns.why, width: 40 },
        { title: columns.who, width: 17 },
      ],
      things.map(thingRow),
      dense,
    ),
    ...(otherCore.length === 0 ? [] : [note(words.otherCore(otherCore, MOST_CORE))]),
  ]
}

/** Ids in one line. */
const MOST_CORE = 10

function thingRow(thing: UrgentThing): readonly Cell[] {
  const { id, what, why } = words.urgent(thing)
  return [
    { parts: [strong(`${oneLine(id)} ${shortened(what, 60)}`.trim())] },
    why,
    shortened(words.urgentOwner(thing), 24),
  ]
}

function decisions({ decisions: asked, meetsOn }: BoardPage): Block[] {
  if (asked.length === 0) return [heading(2, words.decisionsNone, compact), paragraph(words.noDecisions)]
  const { decisionColumns: columns } = words
  return [
    heading(2, words.decisionsTitle(asked, meetsOn), compact),
    table(
      [
        { title: columns.number, width: 4 },
        { title: columns.proposal, width: 44 },
        { title: columns.owner, width: 16 },
        { title: columns.before, width: 10.5 },
        { title: columns.decision, width: 25.5 },
      ],
      asked.map(decisionRow),
      dense,
    ),
    paragraph(words.signature(SIGNATURE), 'sign'),
  ]
}

const SIGNATURE = '_'.repeat(20)
const INITIALS = '_'.repeat(16)

const decisionRow = ({ proposal, owner, before }: AskedDecision, index: number): readonly Cell[] => [
  index + 1,
  words.proposal(brief(proposal)),
  shortened(words.owner(owner), 24),
  date(before),
  `${words.choices.map((choice) => `${words.box}\u00a0${choice}`).join('   ')}\n${words.initials} ${INITIALS}`,
]

/** Names that people typed, short enough for two lines. */
export function brief(proposal: Proposal): Proposal {
  if ('action' in proposal) return { ...proposal, action: titled(proposal.action) }
  if ('norm' in proposal) return { ...proposal, norm: titled(proposal.norm) }
  if (proposal.kind === 'own' || proposal.kind === 'reworded')
    return { ...proposal, text: shortened(proposal.text, LONGEST_PROPOSAL) }
  if ('text' in proposal) return { ...proposal, text: shortened(proposal.text, 48) }
  return 'title' in proposal ? titled(proposal) : proposal
}

const titled = <T extends { readonly title: string }>(named: T): T => ({
  ...named,
  title: shortened(named.title, 44),
})

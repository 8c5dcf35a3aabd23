/**
 * Holds slides against what may be shown: every number, text and yes or no on a slide must be one that the results show of that very
 * subject, or one the session lets the room see. Whatever else stands on a slide is told by its path; so is a field of a slide that is
 * not known here. Knows nothing of how slides are made.
 */
import type { MirrorSet } from '../../../../src/domain/question-set'
import type { Session } from '../../../../src/domain/session/session'
import { VOTES_PER_PERSON } from '../../../../src/domain/session/vote'
import type { Slide } from '../../../../src/domain/session/slide'
import type { RoundResults } from '../../../../src/domain/survey/results/round-results'

export interface Shown {
  readonly session: Session
  readonly vsv: string
  readonly questionSet: MirrorSet
  /** What may be shown of the round; `null` for nothing. */
  readonly results: RoundResults | null
  readonly actionTitles: ReadonlyMap<string, string>
}

/** What a row on a slide is about. */
function subjectOf(row: object): string {
  for (const field of ['id', 'title', 'text', 'label'])
    if (field in row) return String(Reflect.get(row, field))
  return ''
}

/** Every value with its path, rows by what they are about: `rows[Wij overleggen].n=12`. Nothing tells nothing. */
function factsOf(value: unknown, path: string): readonly string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      if (typeof item === 'object' && item !== null) return factsOf(item, `${path}[${subjectOf(item)}]`)
      return factsOf(item, `${path}[${typeof item === 'number' ? String(index) : ''}]`)
    })
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([field, held]) => factsOf(held, `${path}.${field}`))
  return [`${path}=${JSON.stringify(value)}`]
}

/** Finds everything on slides that may not be shown, each with its path; nothing when all may. */
export function searchFor(shown: Shown): (slides: readonly Slide[]) => readonly string[] {
  const may = new Set(mayBeShown(shown).flatMap((one) => factsOf(one, one.kind)))
  return (slides) =>
    slides.flatMap(({ key, ...slide }) => [
      ...(isKey(key, shown) ? [] : [`${slide.kind}.key=${key}`]),
      ...factsOf(slide, slide.kind).filter((fact) => !may.has(fact)),
    ])
}

/** A key holds ids, places and the words that tell slides of one step apart. */
function isKey(key: string, { session, questionSet }: Shown): boolean {
  const [step = '', ...parts] = key.split('/')
  const ids = questionSet.themes.flatMap(({ id, statements }) => [id, ...statements.map((one) => one.id)])
  return (
    session.steps.some(({ id }) => id === step) &&
    parts.every((part) => ids.includes(part) || /^(?:[a-z]+|\d)$/.test(part))
  )
}

/** What may stand on slides of one kind. */
interface Facts {
  readonly kind: Slide['kind']
  readonly [field: string]: unknown
}

const both = [true, false]

/** More than the slides of any step. */
const MOST_PARTS = 30

/** Slides that hold all that may be shown, more than fits on one: alternatives stand beside each other. */
function mayBeShown(shown: Shown): readonly Facts[] {
  const { session, vsv } = shown
  const frames = [
    ...session.steps.map(({ kind }) => ({ step: kind, vsv, heldOn: session.heldOn })),
    ...Array.from({ length: MOST_PARTS }, (_, index) => ({ part: index + 1, parts: index + 1 })),
  ]
  const contents = [...ofTheMirror(shown), ...ofTheRoom(shown)]
  const kinds = [...new Set(contents.map(({ kind }) => kind))]
  return [...contents, ...kinds.flatMap((kind) => frames.map((frame) => ({ ...frame, kind })))]
}

function ofTheMirror({ session, questionSet, results }: Shown): readonly Facts[] {
  const nothing = [{ kind: 'ground-rules', groupsTogether: false } as const]
  if (results === null || results.withheld !== null) return nothing
  const { submitted, invited } = results
  const scale = questionSet.scale.map(({ label }) => label)
  const textOf = new Map(
    questionSet.themes.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)),
  )
  const themes = results.themes.flatMap((theme) => {
    const definition = questionSet.themes.find(({ id }) => id === theme.themeId)
    return definition === undefined ? [] : [{ ...theme, definition, title: definition.title }]
  })
  const scored = themes.flatMap((theme) => (theme.mean === null ? [] : [{ ...theme, mean: theme.mean }]))
  const means = scored.map(({ mean }) => mean)
  const widest = Math.max(0, ...scored.map(({ gap }) => gap?.size ?? 0))
  const guessed = (field: 'highestThemeId' | 'lowestThemeId' | 'gapThemeId', id: string) =>
    session.predictions.filter((one) => one[field] === id).map(({ table }) => table)
  const statements = themes.flatMap((theme) =>
    theme.statements.filter(({ withheld, mean }) => withheld === null && mean !== null),
  )
  return [
    { kind: 'ground-rules', response: { submitted, invited }, groupsTogether: results.hidden.length > 0 },
    { kind: 'predict', themes: scored.map(({ title }) => title) },
    {
      kind: 'predictions',
      tables: session.predictions.length,
      rows: scored.map(({ title, themeId, mean, gap }) => ({
        title,
        highest: guessed('highestThemeId', themeId),
        lowest: guessed('lowestThemeId', themeId),
        gap: guessed('gapThemeId', themeId),
        mean,
        gapSize: gap?.size,
        isHighest: mean === Math.max(...means),
        isLowest: mean === Math.min(...means),
        isGap: gap !== null && gap.size > 0 && gap.size === widest,
      })),
    },
    ...themes
      .filter(({ withheld }) => withheld === null)
      .map(({ title, definition, mean, n, statements: all }) => ({
        kind: 'theme' as const,
        title,
        question: definition.question,
        mean,
        n,
        response: { submitted, invited },
        rows: all.flatMap((one) =>
          one.withheld !== null || one.mean === null
            ? []
            : [
                {
                  text: textOf.get(one.statementId),
                  n: one.n,
                  mean: one.mean,
                  counts: one.counts,
                  dontKnowShare: one.dontKnowShare,
                  unknownToMany: one.unknownToMany,
                  known: null,
                },
              ],
        ),
        statementsLeftOut: all.some(({ mean }) => mean === null),
        discussion: definition.discussion,
        scale,
      })),
    ...statements.flatMap(({ statementId, gap, groups, hiddenGroups }) =>
      gap === null
        ? []
        : [
            {
              kind: 'gap' as const,
              statement: textOf.get(statementId),
              size: gap.size,
              groupsLeftOut: hiddenGroups.length > 0 || results.hidden.length > 0,
              rows: groups.map(({ groupId, n, mean }) => {
                const marker = results.groups.findIndex(({ id }) => id === groupId)
                return { label: results.groups[marker]?.label, n, mean, marker }
              }),
              scale,
            },
          ],
    ),
    {
      kind: 'outcome',
      mirror: scored.map(({ title, priorityShare }) => ({ title, share: priorityShare })),
    },
  ]
}

function ofTheRoom({ session, actionTitles }: Shown): readonly Facts[] {
  const points = session.points.map(({ id, title }) => ({ id, title }))
  const numbered = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => points.map((point) => ({ ...point, number })))
  const listed = [...points, ...numbered]
  const people = [
    session.present.reduce((sum, { count }) => sum + count, 0),
    ...session.votes.map((vote) => vote.people),
  ]
  const told = session.votes.filter(({ status, totals }) => status === 'closed' && totals !== null)
  const titles = session.actions.flatMap(({ actionId }) => actionTitles.get(actionId) ?? [])
  return [
    { kind: 'predict' },
    ...people.map((count) => ({ kind: 'vote' as const, people: count })),
    { kind: 'vote', points: listed, mandatory: listed, votesPerPerson: VOTES_PER_PERSON },
    ...['ready', 'open', 'counted'].map((status) => ({ kind: 'vote' as const, status })),
    ...both.map((second) => ({ kind: 'vote' as const, second })),
    { kind: 'outcome', ballots: 0, mandatory: listed },
    { kind: 'outcome', rows: numbered },
    ...told.map(({ ballots, totals }) => ({
      kind: 'outcome' as const,
      ballots,
      before: totals,
      rows: points.map((point) => ({ ...point, votes: totals?.[point.id] })),
    })),
    ...both.map((first) => ({
      kind: 'outcome' as const,
      rows: points.map((point) => ({ ...point, first })),
    })),
    { kind: 'tables', points: listed },
    { kind: 'actions', titles },
    // How many do not fit.
    ...titles.map((_, index) => ({ kind: 'actions' as const, more: index })),
    { kind: 'closing', reportBackOn: session.reportBackOn },
  ]
}

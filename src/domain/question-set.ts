/**
 * Question sets: the content of the mirror survey (`spiegel`) and of the inspection framework (`kader`).
 * They are data in `questionnaires/`; a round or an assessment keeps the copy it was made with, so that old results stay
 * readable after the content has changed. Ids are stable for ever; a changed wording gets a new `version`.
 */

/** ISO date, `yyyy-mm-dd`. */
export type IsoDate = string
/** ISO moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type IsoMoment = string

export type MirrorForm = 'full' | 'quickscan'
/** `everyone`: shown to all respondents; `core`: shown only to professions inside the VSV. */
export type Audience = 'everyone' | 'core'

/** A ready-made improvement action a user can start from; every word stays editable. */
export interface SuggestedAction {
  readonly text: string
  /** Role that usually carries it, in Dutch ("VSV-coördinator"). */
  readonly ownerRole: string
  /** Usual term in Dutch ("3 maanden"). */
  readonly term: string
  /** What shows afterwards that it was done. */
  readonly evidence: string
}

/** Other words in which an earlier version asked about the same subject, and whether they asked the same. */
export interface EarlierWording {
  readonly text: string
  /** Rounds with these words and with those of today may be compared, with a note that the words differ (method R3). */
  readonly comparable: boolean
}

/**
 * People whom the first words of a statement do not fit: those who fill in from around the VSV ("ons VSV"), and those whose role is no
 * profession of care ("mijn beroepsgroep").
 */
export const OTHER_READERS = ['external', 'no-profession'] as const
export type OtherReader = (typeof OTHER_READERS)[number]

/** The same statement in words that fit these people: one id, one score. */
export interface OtherWording {
  readonly for: readonly OtherReader[]
  readonly text: string
  /** Absent when that of the statement fits these people too. */
  readonly explanation?: string
}

export interface Statement {
  readonly id: string
  readonly text: string
  /** Absent when the words never changed. Only what stands here as comparable is compared with other words. */
  readonly replaces?: readonly EarlierWording[]
  readonly explanation: string
  /** Absent when the words fit everybody. */
  readonly otherWording?: OtherWording
  /** Asks something that is so or is not so, whoever answers: its figures are shown as *bekendheid* (method S14). Absent means no. */
  readonly fact?: boolean
  readonly quickscan: boolean
  readonly audience: Audience
  /** Common Eye lens, for the alternative grouping; `null` for content themes that no lens covers. */
  readonly lens: string | null
  readonly sources: readonly string[]
  readonly suggestion: SuggestedAction
}

/**
 * A statement that a VSV asks besides, in one round. It belongs to no theme and no lens, so that it counts in no score and a later round
 * stays comparable; it is asked of everybody.
 */
export interface OwnStatement {
  readonly id: string
  readonly text: string
}

export interface MirrorTheme {
  readonly id: string
  readonly title: string
  /** The question the theme answers. */
  readonly question: string
  /** Models the theme leans on, for consultants. */
  readonly models: string
  readonly discussion: readonly string[]
  readonly statements: readonly Statement[]
}

export interface Choice {
  readonly id: string
  readonly label: string
}

/** The questions V1-V6 that give no score (method S1). */
export interface UnscoredQuestions {
  /** V1 */
  readonly profession: { readonly text: string; readonly explanation: string }
  /** V2 */
  readonly role: {
    readonly text: string
    readonly explanation: string
    readonly choices: readonly Choice[]
  }
  /** V3: at most `max` themes. */
  readonly priorities: {
    readonly text: string
    readonly explanation: string
    readonly max: number
  }
  /** V4: asked, never computed. */
  readonly phase: {
    readonly text: string
    readonly explanation: string
    readonly choices: readonly Choice[]
  }
  /** V5 */
  readonly keep: { readonly text: string; readonly explanation: string }
  /** V6 */
  readonly improve: { readonly text: string; readonly explanation: string }
}

/**
 * Every answer to a statement, in the order of the scale: 1 (helemaal oneens) to 5 (helemaal eens), then the two exits, which never score.
 * What is stored and sent is checked with this list too, so a longer one needs a migration and another version of the answer file.
 */
export const ANSWERS = [1, 2, 3, 4, 5, 'dont-know', 'not-applicable'] as const

/** An answer to one statement. A skipped statement has no entry at all, which differs from both exits (method S1). */
export type Answer = (typeof ANSWERS)[number]

/** An answer that never scores. */
export type Exit = Exclude<Answer, number>

/** A point of the answer scale. */
export interface ScalePoint {
  readonly value: Answer
  readonly label: string
  /** Other labels this point had and that mean the same: such a scale is the same scale. Absent when it never had another. */
  readonly replaces?: readonly string[]
}

export interface Cluster {
  readonly id: string
  readonly label: string
  /** Clients are never merged with professionals (method K3). */
  readonly mergeable: boolean
}

export interface ProfessionDefinition {
  readonly id: string
  readonly label: string
  readonly clusterId: string
  /** `core`: a member of the VSV, who answers every statement; `external`: around it, and answers only those for everyone. */
  readonly group: 'core' | 'external'
  /** Each VSV decides per round whether they are members; `group` is then what a round starts with. Absent: no choice. */
  readonly groupPerRound?: boolean
  /** `false` for a role that is no profession of care: a manager, a municipality. Absent: it is one. */
  readonly isProfession?: boolean
}

interface QuestionSetHead {
  readonly id: string
  readonly version: string
  readonly date: IsoDate
  readonly title: string
  readonly disclaimer: string
}

export interface MirrorSet extends QuestionSetHead {
  readonly kind: 'spiegel'
  readonly scale: readonly ScalePoint[]
  readonly themes: readonly MirrorTheme[]
  /** Asked after the themes; absent when the VSV asks nothing of its own. Chosen for one round: the questionnaire itself has none. */
  readonly ownStatements?: readonly OwnStatement[]
  readonly unscored: UnscoredQuestions
  readonly clusters: readonly Cluster[]
  readonly professions: readonly ProfessionDefinition[]
}

/**
 * How sure we are that the *fact* stands in the named source; never that the norm stands in IGJ's framework. `unknown`: the list this norm
 * came from does not say.
 */
export type Certainty = 'read' | 'partly' | 'own' | 'unknown'

export interface NormSource {
  readonly title: string
  /** Year or date as far as known; may be empty. */
  readonly year: string
  /** Web address as text; the app never opens it. May be empty. */
  readonly url: string
}

/**
 * Of a list that somebody else published only number and text are certain to be there. What it does not say is empty, and is shown as not
 * known; lists that come with the application leave nothing open.
 */
export interface Norm {
  /** Our own id (`KWA-06`), not IGJ's number. */
  readonly id: string
  /** Short title for lists. */
  readonly title: string
  readonly text: string
  /** "Zo toont u dit aan"; may be empty. */
  readonly howToShow: string
  /** Pieces of evidence an inspector may ask for; may be none. */
  readonly evidence: readonly string[]
  /** Each of its texts may be empty. */
  readonly suggestion: SuggestedAction
  readonly sources: readonly NormSource[]
  readonly certainty: Certainty
  /** Empty when nobody says. */
  readonly lastChecked: IsoDate
  readonly buildingBlockId: string
  /** Part of the core of 46 norms. */
  readonly core: boolean
  /** One of the few norms for a single evening (korte toets), chosen by whoever made the list. Absent means no. */
  readonly short?: boolean
  /** Statements of the mirror about the same subject: perception beside evidence. */
  readonly statementIds: readonly string[]
  /** Norms of other lists about the same subject. The link holds for both, whichever of the two says it. Absent means none. */
  readonly seeAlso?: readonly string[]
  /**
   * Ids this norm had in the version before, when they were others: one for a new number, several when norms were merged. Two norms
   * that replace the same one came of a split. Absent in a first version.
   */
  readonly replaces?: readonly string[]
}

export interface FrameworkTheme {
  readonly id: string
  readonly title: string
  readonly norms: readonly Norm[]
}

export interface BuildingBlock {
  readonly id: string
  readonly title: string
}

export interface FrameworkSet extends QuestionSetHead {
  readonly kind: 'kader'
  readonly buildingBlocks: readonly BuildingBlock[]
  readonly themes: readonly FrameworkTheme[]
}

export type QuestionSet = MirrorSet | FrameworkSet

/** The statements a respondent sees: in the quickscan only its 16, for external professions only those for everyone. */
export function statementsFor<Asked extends Pick<Statement, 'quickscan' | 'audience'>>(
  theme: { readonly statements: readonly Asked[] },
  form: MirrorForm,
  group: ProfessionDefinition['group'],
): readonly Asked[] {
  return theme.statements.filter(
    (statement) =>
      (form === 'full' || statement.quickscan) && (group === 'core' || statement.audience === 'everyone'),
  )
}

/** All norms of a framework in the order of its themes. */
export function normsOf(set: FrameworkSet): readonly Norm[] {
  return set.themes.flatMap((theme) => theme.norms)
}

/** The statements of the themes in a form of the mirror, in their order, whoever sees them: those that scores are made of. */
export function themeStatementsOf(set: MirrorSet, form: MirrorForm): readonly Statement[] {
  return set.themes.flatMap((theme) => statementsFor(theme, form, 'core'))
}

/** The own statements of a round in the shape of every other: for everyone, in both forms, without lens, explanation or suggestion. */
export function ownStatementsOf({
  ownStatements = [],
}: Pick<MirrorSet, 'ownStatements'>): readonly Statement[] {
  return ownStatements.map(({ id, text }) => ({
    id,
    text,
    explanation: '',
    quickscan: true,
    audience: 'everyone',
    lens: null,
    sources: [],
    suggestion: { text: '', ownerRole: '', term: '', evidence: '' },
  }))
}

/** Everything that is asked on the answer scale, in the order in which it is asked: by theme, then what the VSV asks of its own. */
export function statementsOf(set: MirrorSet, form: MirrorForm): readonly Statement[] {
  return [...themeStatementsOf(set, form), ...ownStatementsOf(set)]
}

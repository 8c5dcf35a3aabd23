import {
  type Answer,
  type MirrorForm,
  type MirrorSet,
  type ProfessionDefinition,
  type Statement,
  statementsFor,
} from '../../src/domain/question-set'
import { UNSCREENED, type Response } from '../../src/domain/survey/round/response'
import { drawIndex, happens, idFor, mulberry32, noise, type Chance } from './chance'
import type { Picture } from './mirror-picture'
import type { OpenAnswers } from './open-answers'

/** Weights of the roles V2 in the order of the question set: board, working group, member without a seat, partner. */
const ROLE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  BST: [9, 1, 0, 0],
  JGZ: [0, 2, 1, 4],
  AMB: [0, 1, 0, 5],
  KRZ: [1, 2, 9, 0],
}
const USUAL_ROLE_WEIGHTS = [1, 3, 6, 0]
/** V4, in the order of the question set: few see a VSV that is just starting or already settled. */
const PHASE_WEIGHTS = [1, 8, 9, 2]
/** V3: how much people want a theme to come first. */
const PRIORITY_WEIGHTS: Readonly<Record<string, number>> = {
  AMB: 1,
  ZOR: 3,
  REL: 5,
  BEL: 6,
  BES: 3,
  OVL: 2,
  GEG: 9,
  NET: 5,
}
const SHARE_SKIPPED = 0.015
const SHARE_DONT_KNOW = 0.025
/** The representative of a profession answers "n.v.t." to whether the representative keeps in touch. */
const REPRESENTATION = 'BEL-5'

/** Who fills in a round, and from what the answers are made. */
interface Filling {
  readonly key: string
  readonly dossierId: string
  readonly roundId: string
  readonly form: MirrorForm
  readonly seed: number
  readonly picture: Picture
  readonly open: OpenAnswers
  readonly groups: readonly { readonly profession: ProfessionDefinition; readonly filledIn: number }[]
}

/** All responses of a round, laid in the order of their ids so that the file says nothing about who filled in when. */
export function responsesOf(filling: Filling, set: MirrorSet): readonly Response[] {
  const chance = mulberry32(filling.seed)
  return filling.groups
    .flatMap(({ profession, filledIn }) =>
      Array.from({ length: filledIn }, (_, place) => responseOf(filling, set, profession, place, chance)),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function responseOf(
  filling: Filling,
  set: MirrorSet,
  profession: ProfessionDefinition,
  place: number,
  chance: Chance,
): Response {
  const roles = set.unscored.role.choices
  const roleIndex = drawIndex(chance, ROLE_WEIGHTS[profession.id] ?? USUAL_ROLE_WEIGHTS)
  const temper = noise(chance, 0.3)
  const represents = roleIndex === 0 && profession.id !== 'BST'
  const answers = Object.fromEntries(
    set.themes.flatMap((theme) =>
      statementsFor(theme, filling.form, profession.group).flatMap((statement): [string, Answer][] => {
        const answer = answerOf(
          filling.picture,
          theme.id,
          statement,
          profession.id,
          temper,
          represents,
          chance,
        )
        return answer === null ? [] : [[statement.id, answer]]
      }),
    ),
  )
  const phase = set.unscored.phase.choices[drawIndex(chance, PHASE_WEIGHTS)]
  return {
    id: idFor(`response:${filling.key}:${profession.id}:${place}`),
    dossierId: filling.dossierId,
    roundId: filling.roundId,
    status: 'submitted',
    professionId: profession.id,
    roleId: roles[roleIndex]?.id ?? null,
    answers,
    priorities: prioritiesOf(set, chance),
    phaseId: happens(chance, 0.08) ? null : (phase?.id ?? null),
    keep: filling.open.keep[profession.id]?.[place] ?? '',
    improve: filling.open.improve[profession.id]?.[place] ?? '',
    screening: UNSCREENED,
  }
}

/** One answer, or `null` when the statement is skipped. */
function answerOf(
  picture: Picture,
  themeId: string,
  statement: Statement,
  professionId: string,
  temper: number,
  represents: boolean,
  chance: Chance,
): Answer | null {
  // Every draw is made for every answer, so that a change in one share does not move all later answers.
  const skipped = happens(chance, SHARE_SKIPPED)
  const doubt = chance()
  const side = chance()
  const spread = noise(chance, 0.75)
  const exit = happens(chance, 0.01)
  if (skipped) return null
  if ((statement.id === REPRESENTATION && represents) || exit) return 'not-applicable'
  if (doubt < dontKnowShare(picture, statement, professionId)) return 'dont-know'

  const opponents = picture.camps[statement.id]?.[professionId]
  if (opponents !== undefined) return side < opponents ? onScale(1.9 + spread / 2) : onScale(4.1 + spread / 2)
  return onScale(averageOf(picture, themeId, statement.id, professionId) + temper + spread)
}

function averageOf(picture: Picture, themeId: string, statementId: string, professionId: string): number {
  const own = picture.byStatement[statementId]?.[professionId]
  if (own !== undefined) return own
  const base = picture.statements[statementId] ?? picture.themes[themeId]
  if (base === undefined)
    throw new Error(`The example has no average for ${statementId} of theme ${themeId}.`)
  return base + (picture.byTheme[professionId]?.[themeId] ?? 0)
}

/** Board members know what is signed and who goes to the ROAZ; the others much less. */
function dontKnowShare(picture: Picture, statement: Statement, professionId: string): number {
  const share = picture.dontKnow[statement.id] ?? SHARE_DONT_KNOW
  return professionId === 'BST' ? 0 : share
}

function onScale(value: number): Answer {
  const rounded = Math.round(value)
  if (rounded <= 1) return 1
  if (rounded === 2) return 2
  if (rounded === 3) return 3
  return rounded === 4 ? 4 : 5
}

function prioritiesOf(set: MirrorSet, chance: Chance): readonly string[] {
  const wanted = [0, 2, 3][drawIndex(chance, [1, 2, 9])] ?? 0
  const chosen: string[] = []
  while (chosen.length < Math.min(wanted, set.unscored.priorities.max)) {
    const left = set.themes.map(({ id }) => id).filter((id) => !chosen.includes(id))
    const theme =
      left[
        drawIndex(
          chance,
          left.map((id) => PRIORITY_WEIGHTS[id] ?? 1),
        )
      ]
    if (theme === undefined) break
    chosen.push(theme)
  }
  return set.themes.map(({ id }) => id).filter((id) => chosen.includes(id))
}

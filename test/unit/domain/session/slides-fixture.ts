/** The slides of a session about a round in which one theme is high and one is low. */
import type { Session, SessionStep, StepKind } from '../../../../src/domain/session/session'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import { type SlideKind, type SlideOf } from '../../../../src/domain/session/slide'
import { slidesOf, type SlideGround } from '../../../../src/domain/session/slides'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { Answer } from '../../../../src/domain/question-set'
import { cluster, mirrorSet, people, profession, round, statement } from '../mirror-fixture'

const SEVEN = ['1', '2', '3', '4', '5', '6', '7'].map((number) => `LANG-${number}`)
const set = mirrorSet({
  HOOG: [statement('HOOG-1'), statement('HOOG-2')],
  LAAG: [statement('LAAG-1'), statement('LAAG-2')],
  LANG: SEVEN.map((id) => statement(id)),
})
export const asked = round({
  questionSet: {
    ...set,
    scale: [
      { value: 1, label: 'helemaal niet' },
      { value: 'dont-know', label: 'weet ik niet' },
    ],
  },
  professions: [
    profession('VER', 'C', 15),
    profession('GYN', 'C', 15),
    profession('KRZ', 'C', 3),
    profession('JGZ', 'C', 5),
  ],
  clusters: [cluster('C', false)],
})
export const answers = (high: Answer, low: Answer): Readonly<Record<string, Answer>> => ({
  'HOOG-1': high,
  'HOOG-2': 5,
  'LAAG-1': low,
  'LAAG-2': 1,
  ...Object.fromEntries(SEVEN.map((id, index) => [id, ((index % 5) + 1) as Answer])),
})
export const results = resultsOf(
  asked,
  [
    ...people(12, 'VER', answers(5, 1)),
    ...people(11, 'GYN', answers(4, 4)),
    ...people(2, 'KRZ', answers(1, 1)),
    ...people(4, 'JGZ', answers(1, 2)),
  ],
  { rest: 'Overige beroepsgroepen' },
)

export const step = (kind: StepKind, fields: Partial<SessionStep> = {}): SessionStep => ({
  id: `stap-${kind}`,
  kind,
  minutes: 10,
  skipped: false,
  startedAt: null,
  endedAt: null,
  ...fields,
})

export function slides(fields: Partial<Session>, ground: Partial<SlideGround> = {}) {
  const session: Session = {
    ...NEW_SESSION,
    id: 's',
    dossierId: 'd',
    heldOn: '2026-12-10',
    steps: [],
    ...fields,
  }
  return slidesOf({
    session,
    vsv: 'VSV De Proef',
    mirror: { questionSet: asked.questionSet, results },
    actionTitles: new Map(),
    ...ground,
  })
}
export function of<Kind extends SlideKind>(kind: Kind, from: ReturnType<typeof slides>): SlideOf<Kind>[] {
  return from.filter((slide): slide is SlideOf<Kind> => slide.kind === kind)
}

import { defineStore } from 'pinia'
import { computed } from 'vue'
import { adoptionFacts } from '../../../domain/framework/readiness/adoption'
import type { Assessment, Judgement } from '../../../domain/framework/assessment/assessment'
import { carryOver, SAME_IDS } from '../../../domain/framework/assessment/carry-over'
import { readinessOf } from '../../../domain/framework/readiness/readiness'
import type { ReadinessFigures } from '../../../domain/framework/readiness/readiness-figures'
import { normsOf, type FrameworkSet, type IsoDate } from '../../../domain/question-set'
import { frameworkSets } from '../../../storage/built-in-sets'
import { sameValue } from '../../../domain/same-value'
import { nl } from '../../../texts/nl'
import { useAssessment } from './assessment'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from './assessments'
import { useToday } from '../../app/today'
import { useFrameworkChange } from '../content/framework-change'
import { useAppServices } from '../../app-services'
import { useSaving } from '../../app/saving'
import { useUndo } from '../../app/undo'

/** A framework an assessment can be made with. */
export interface FrameworkChoice {
  /** Distinguishes it from the others, also from another version of the same framework. */
  readonly key: string
  readonly set: FrameworkSet
  /** Loaded or written in this dossier; else it came with the application. */
  readonly own: boolean
  /** The newest assessment with this framework, in whatever version; `null` when there is none. */
  readonly current: Assessment | null
}

/** An assessment with how far it is. */
export interface AssessmentChoice {
  readonly assessment: Assessment
  readonly figures: ReadinessFigures
}

/** The life of the assessments of the open dossier: starting, choosing, settling, and the next one. */
export const useAssessmentLife = defineStore('assessment-life', () => {
  const { storage, platform } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const days = useToday()
  const list = useAssessment()
  const change = useFrameworkChange()
  const saving = useSaving()
  const undo = useUndo()

  const judgementsOf = computed(() => {
    const byAssessment = new Map<string, Judgement[]>()
    for (const judgement of dossier.judgements) {
      const others = byAssessment.get(judgement.assessmentId)
      if (others === undefined) byAssessment.set(judgement.assessmentId, [judgement])
      else others.push(judgement)
    }
    return byAssessment
  })

  function withFigures(assessment: Assessment): AssessmentChoice {
    const norms = normsOf(assessment.questionSet)
    return { assessment, figures: readinessOf(norms, judgementsOf.value.get(assessment.id) ?? []) }
  }

  /** The newest of each framework. */
  const current = computed(() => assessments.currentAssessments.map(withFigures))
  /** Those a newer one took the place of, last started first. */
  const earlier = computed(() => {
    const currentIds = new Set(assessments.currentAssessments.map(({ id }) => id))
    return dossier.assessments
      .filter(({ id }) => !currentIds.has(id))
      .toSorted((one, other) => other.startedOn.localeCompare(one.startedOn))
      .map(withFigures)
  })
  const isCurrent = computed(() =>
    assessments.currentAssessments.some(({ id }) => id === assessments.assessment?.id),
  )

  /** The frameworks of the application, then those of this dossier. */
  const frameworks = computed<readonly FrameworkChoice[]>(() => {
    const choice = (set: FrameworkSet, own: boolean, key: string): FrameworkChoice => ({
      key,
      set,
      own,
      current: assessments.currentAssessments.find(({ questionSet }) => questionSet.id === set.id) ?? null,
    })
    return [
      ...frameworkSets.map((set) => choice(set, false, set.id)),
      ...dossier.ownSets.flatMap(({ id, questionSet }) =>
        questionSet.kind === 'kader' ? [choice(questionSet, true, id)] : [],
      ),
    ]
  })

  /** What deserves notice before the chosen assessment is settled; `null` when there is none. */
  const facts = computed(() =>
    assessments.assessment === null
      ? null
      : adoptionFacts(assessments.assessment.questionSet, [...assessments.judgementByNorm.values()]),
  )

  function chosen(): Assessment {
    if (assessments.assessment === null) throw new Error('There is no assessment')
    return assessments.assessment
  }

  /** Settles the chosen assessment; the message offers to take it back. */
  async function adopt(on: IsoDate, by: string): Promise<void> {
    const { id } = chosen()
    await saving.flush()
    const adopted = await storage.assessments.adopt(id, { on, by })
    undo.tell(nl.assessmentLife.adopt.done(adopted.title), true)
  }

  /**
   * Starts the next assessment with the framework of another one (the chosen one when not named), with everything carried over, and chooses
   * it. The message offers to take it all back.
   */
  async function startNext(title: string, previous: Assessment = chosen()): Promise<Assessment> {
    await saving.flush()
    // From the storage: what is on screen may be behind what was stored just now.
    const stored = await storage.judgements.listOf(previous.dossierId)
    const judgements = carryOver(
      { assessment: previous, judgements: stored },
      SAME_IDS,
      previous.questionSet,
      'all',
    )
    const created = await storage.assessments.startNext({
      previousId: previous.id,
      title,
      questionSet: previous.questionSet,
      startedOn: days.today,
      judgements,
      renamed: SAME_IDS,
    })
    assessments.chooseAssessment(created.id, created.dossierId)
    undo.tell(nl.assessmentLife.next.done(title, judgements.length), true)
    return created
  }

  /** Starts with a framework: a first assessment, or the next one when it is in use already, in this form or in another. */
  async function begin(title: string, choice: FrameworkChoice): Promise<Assessment> {
    if (choice.current !== null && !sameValue(choice.current.questionSet, choice.set)) {
      change.show(choice.key, choice.current.id)
      change.confirm = 'all'
      return change.start(title)
    }
    if (choice.current !== null) return startNext(title, choice.current)
    const created = await list.start(title, choice.set)
    undo.tell(nl.assessmentLife.make.started(title), true)
    return created
  }

  /** From an earlier assessment to the one that was gone on with, or else to the newest with the same framework. */
  function toCurrent(): void {
    const start = chosen()
    const passed = new Set([start.id])
    // A set that grows while it is walked through is walked to its end.
    for (const id of passed)
      for (const next of dossier.assessments) if (next.previousId === id) passed.add(next.id)
    const found =
      assessments.currentAssessments.find(({ id }) => passed.has(id)) ??
      assessments.currentAssessments.find(({ questionSet }) => questionSet.id === start.questionSet.id)
    assessments.chooseAssessment(found?.id ?? null)
  }

  /** Prints the page on screen. */
  async function print(): Promise<void> {
    const outcome = await platform.print()
    if (!outcome.ok) undo.warn(outcome.problem.message)
  }

  return { current, earlier, isCurrent, frameworks, facts, adopt, startNext, begin, toCurrent, print }
})

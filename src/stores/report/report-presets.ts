import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { failure, success, type Outcome } from '../../domain/outcome'
import { listOf } from '../../domain/framework/assessment/current-assessments'
import {
  ownLists,
  REPORT_KINDS,
  SECTIONS_OF,
  sectionsOf,
  type ReportKind,
  type ReportPreset,
  type SectionId,
} from '../../domain/report/kinds/report-kinds'
import { frameworkSet } from '../../storage/built-in-sets'
import { nl } from '../../texts/nl'
import { sessionFor } from '../../domain/report/report-session'
import { tellsOfSession } from '../../domain/report/section-subjects'
import { roundsToFill, roundToFill } from '../../domain/survey/round/round-to-fill'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useAppServices } from '../app-services'
import { useUndo } from '../app/undo'

/** Letters: the name is part of a file name. */
const LONGEST_PRESET_NAME = 60

/** Which report the user is about to make, and the choices of sections that were kept under a name. */
export const useReportPresets = defineStore('report-presets', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const undo = useUndo()
  const words = nl.reportPage

  const kind = ref<ReportKind>(REPORT_KINDS[0])
  const presetId = ref<string | null>(null)
  const sections = ref<readonly SectionId[]>(SECTIONS_OF[REPORT_KINDS[0]])

  /** Lists of norms the user chose for this report; `null` for those of its kind. */
  const lists = ref<readonly string[] | null>(null)

  /** Id of the spiegelsessie the user chose, `null` for the blank form; `undefined` for the one the kind is made for. */
  const chosenSession = ref<string | null | undefined>(undefined)
  /** Id of the session the report is of; `null` for the blank form, and when there is none. */
  const session = computed(
    () => sessionFor(dossier.sessions, { kind: kind.value, session: chosenSession.value })?.id ?? null,
  )
  /** Sessions to choose from, newest first; none for a report that is about none. */
  const sessions = computed(() =>
    tellsOfSession(sections.value)
      ? dossier.sessions.toSorted((one, other) =>
          (other.heldOn ?? '9999').localeCompare(one.heldOn ?? '9999'),
        )
      : [],
  )

  /** Id of the round the user chose for a letter or a form. */
  const chosenRound = ref<string | null>(null)
  const isToFill = computed(() => kind.value === 'blanco' || sections.value.includes('invitation'))
  /** Rounds the letter or the form can be for; none for a report that is about answers. */
  const rounds = computed(() => (isToFill.value ? roundsToFill(dossier.rounds) : []))
  /** Id of the round it is for; `null` when there is none to fill in. */
  const round = computed(() => roundToFill(rounds.value, chosenRound.value)?.id ?? null)

  const ordered = (chosen: readonly SectionId[]) => sectionsOf(kind.value, chosen)
  const own = computed<readonly ReportPreset[]>(() => dossier.dossier?.reportPresets ?? [])
  /** The chosen preset; `null` when a kind was chosen or the preset is gone. */
  const preset = computed(() => own.value.find(({ id }) => id === presetId.value) ?? null)
  const standard = computed(() => preset.value?.sections ?? SECTIONS_OF[kind.value])
  /** The lists the dossier has, by the id of their framework. */
  const known = computed(() =>
    assessments.currentAssessments.map((assessment) => ({
      id: listOf(assessment, dossier.assessments, frameworkSet.id),
      title: assessment.title,
    })),
  )
  const idsOf = (chosen: readonly string[] | null): readonly string[] => {
    const held = chosen ?? ownLists(kind.value, frameworkSet.id)
    return known.value.flatMap(({ id }) => (held === null || held.includes(id) ? id : []))
  }
  /** Each list of the dossier, and whether it is in the report. */
  const listChoices = computed(() => {
    const held = idsOf(lists.value)
    return known.value.map((list) => ({ ...list, held: held.includes(list.id) }))
  })
  /** Norms of the lists the report holds. */
  const norms = computed(() => {
    const held = new Set(idsOf(lists.value))
    const figures = [
      ...(assessments.inspection !== null && held.has(frameworkSet.id)
        ? [assessments.inspectionReadiness]
        : []),
      ...assessments.otherLists.flatMap((list) =>
        held.has(list.assessment.questionSet.id) ? list.figures : [],
      ),
    ]
    return {
      assessed: figures.reduce((sum, { assessed }) => sum + assessed, 0),
      total: figures.reduce((sum, { total }) => sum + total, 0),
    }
  })
  const changed = computed(
    () =>
      ordered(sections.value).join() !== ordered(standard.value).join() ||
      idsOf(lists.value).join() !== idsOf(preset.value?.lists ?? null).join(),
  )
  /** The questionnaire on paper is a form: it has no sections to choose. */
  const hasSections = computed(() => SECTIONS_OF[kind.value].length > 0)

  function choose(chosen: ReportKind): void {
    kind.value = chosen
    presetId.value = null
    restore()
  }

  function choosePreset(id: string): void {
    const found = own.value.find((one) => one.id === id)
    if (found === undefined) return
    kind.value = found.kind
    presetId.value = id
    restore()
  }

  function restore(): void {
    sections.value = ordered(standard.value)
    lists.value = preset.value?.lists ?? null
    chosenSession.value = undefined
    chosenRound.value = null
  }

  /** @param id of a session; `null` for the blank form */
  function chooseSession(id: string | null): void {
    chosenSession.value = id
  }

  function chooseRound(id: string): void {
    chosenRound.value = id
  }

  function toggleList(id: string, wanted: boolean): void {
    const others = idsOf(lists.value).filter((one) => one !== id)
    lists.value = wanted ? [...others, id] : others
  }

  function toggle(section: SectionId, wanted: boolean): void {
    const others = sections.value.filter((id) => id !== section)
    sections.value = ordered(wanted ? [...others, section] : others)
  }

  // The choice belongs to a dossier.
  watch(
    () => dossier.dossier?.id,
    () => choose(REPORT_KINDS[0]),
  )

  async function edit(changes: (presets: readonly ReportPreset[]) => readonly ReportPreset[]): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    await storage.dossiers.change(id, ({ reportPresets }) => ({ reportPresets: changes(reportPresets) }))
  }

  /** `name-empty`, `name-taken`: what is wrong with a name, or the name as it will be stored. */
  function checkedName(given: string, except: string | null = null): Outcome<string> {
    const name = given.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PRESET_NAME)
    if (name === '') return failure('name-empty', words.own.nameEmpty)
    const taken = own.value.some((one) => one.id !== except && one.name.toLowerCase() === name.toLowerCase())
    return taken ? failure('name-taken', words.own.nameTaken(name)) : success(name)
  }

  /** Keeps the present choice of sections under a name, and goes on with it. */
  async function keepAs(given: string): Promise<Outcome<string>> {
    const name = checkedName(given)
    if (!name.ok) return name
    const kept = {
      id: crypto.randomUUID(),
      name: name.value,
      kind: kind.value,
      sections: [...sections.value],
      ...(lists.value !== null && { lists: [...lists.value] }),
    }
    await edit((presets) => [...presets, kept])
    presetId.value = kept.id
    undo.tell(words.own.kept(kept.name), true)
    return name
  }

  /** Keeps the present choice of sections in the preset it was made from. */
  async function update(): Promise<void> {
    const current = preset.value
    if (current === null) return
    const { id, name, kind: base } = current
    const changes = {
      ...{ id, name, kind: base, sections: [...sections.value] },
      ...(lists.value !== null && { lists: [...lists.value] }),
    }
    await edit((presets) => presets.map((one) => (one.id === current.id ? changes : one)))
    undo.tell(words.adapt.updated(current.name), true)
  }

  async function rename(id: string, given: string): Promise<Outcome<string>> {
    const name = checkedName(given, id)
    if (!name.ok) return name
    await edit((presets) => presets.map((one) => (one.id === id ? { ...one, name: name.value } : one)))
    undo.tell(words.own.renamed(name.value), true)
    return name
  }

  async function remove(id: string): Promise<void> {
    const gone = own.value.find((one) => one.id === id)
    if (gone === undefined) return
    await edit((presets) => presets.filter((one) => one.id !== id))
    if (presetId.value === id) choose(gone.kind)
    undo.tell(words.own.removed(gone.name), true)
  }

  return {
    kind,
    sections,
    lists,
    listChoices,
    norms,
    session,
    sessions,
    round,
    rounds,
    isToFill,
    own,
    preset,
    changed,
    hasSections,
    longestName: LONGEST_PRESET_NAME,
    choose,
    choosePreset,
    restore,
    toggle,
    toggleList,
    chooseSession,
    chooseRound,
    keepAs,
    update,
    rename,
    remove,
  }
})

import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { normIdsOf, takenIds } from '../../../domain/framework/content/free-ids'
import {
  type BuildingBlock,
  type MirrorTheme,
  type Norm,
  type QuestionSet,
  type Statement,
} from '../../../domain/question-set'
import {
  addNorm,
  addStatement,
  changeParts,
  changeThemes,
  freshId,
  movedBy,
  moveToTheme,
  partsOf,
  without,
  type PartPlace,
} from '../../../domain/framework/content/set-editing'
import { inspectQuestionSet } from '../../../storage/question-set-schema'
import { frameworkFile } from '../../../texts/framework/content/framework-file'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useToday } from '../../app/today'
import { useAppServices } from '../../app-services'
import { useOwnSets } from './own-sets'
import { useSaving } from '../../app/saving'
import { useUndo } from '../../app/undo'

const words = nl.ownSets.edit

/** What is chosen in the editor: a theme, or a norm or statement in it. */
interface Selection {
  readonly theme: number
  readonly part: number | null
}

/**
 * The editor of an own question set. A change is stored only when the set as a whole is sound after it; otherwise nothing is stored
 * and the reason is given back, so that the field can keep what was typed.
 */
export const useSetEditor = defineStore('set-editor', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const days = useToday()
  const sets = useOwnSets()
  const undo = useUndo()
  const saving = useSaving()
  const key = ref('')
  const selection = ref<Selection | null>(null)

  const entry = computed(() => sets.entryOf(key.value))
  const set = computed(() => entry.value?.set ?? null)
  const editable = computed(() => entry.value !== null && entry.value.own !== null)
  const theme = computed(() => set.value?.themes[selection.value?.theme ?? -1] ?? null)
  const part = computed(() =>
    theme.value === null ? null : (partsOf(theme.value)[selection.value?.part ?? -1] ?? null),
  )

  function show(setKey: string): void {
    if (key.value === setKey) return
    key.value = setKey
    const first = set.value?.themes[0]
    selection.value = first === undefined ? null : { theme: 0, part: 0 }
  }

  function select(chosen: Selection): void {
    selection.value = chosen
  }

  /** Why a set cannot be stored, as sentences without their place; empty when it can. */
  function faultsOf(before: QuestionSet, after: QuestionSet): readonly string[] {
    const inspection = inspectQuestionSet(after)
    if (inspection.set === null) return inspection.faults.map(({ wrong }) => wrong)
    const others = [...sets.builtIn, ...sets.own].filter((other) => other.key !== key.value)
    if (
      after.version !== before.version &&
      others.some((other) => other.set.id === after.id && other.set.version === after.version)
    )
      return [words.sameVersion]
    const around = [...others.map((other) => other.set), ...dossier.assessments.map((one) => one.questionSet)]
    return takenIds(after, around.map(normIdsOf)).map(words.taken)
  }

  /**
   * Changes the set as it is stored now. Gives the reason when the outcome would not be sound; then nothing is stored.
   * @param setKey the set a field was typed in, which may not be the one on the screen any more
   */
  async function edit(
    change: (set: QuestionSet) => QuestionSet,
    setKey: string | null = key.value,
  ): Promise<string | null> {
    const own = sets.entryOf(setKey ?? '')?.own
    if (own === null || own === undefined) throw new Error('Only an own set can be changed')
    let faults: readonly string[] = []
    await storage.ownSets.change(own.id, (record) => {
      const questionSet = change(record.questionSet)
      faults = faultsOf(record.questionSet, questionSet)
      return faults.length > 0 ? null : { questionSet }
    })
    return faults[0] ?? null
  }

  /** A step by a button: reports what stands in its way. `true` when it was taken, in the set that is still the one on the screen. */
  async function step(change: (set: QuestionSet) => QuestionSet, done = ''): Promise<boolean> {
    const setKey = key.value
    // What is being typed belongs where it was typed, before anything moves.
    await saving.flush()
    const fault = await edit(change, setKey)
    if (fault !== null) undo.warn(words.refused([`${fault}.`]))
    else if (done !== '') undo.tell(done, true)
    return fault === null && key.value === setKey
  }

  /** Ids nobody in the dossier has: those of all frameworks count, because norms are listed side by side. */
  function idsInUse(): ReadonlySet<string> {
    return new Set(
      [...sets.builtIn, ...sets.own].flatMap((other) =>
        other.set.themes.flatMap((one) => [one.id, ...partsOf(one).map(({ id }) => id)]),
      ),
    )
  }

  async function addPart(): Promise<void> {
    const [current, chosen] = [theme.value, selection.value]
    if (current === null || chosen === null || set.value === null) return
    const id = freshId(current.id, idsInUse())
    const count = partsOf(current).length
    const change =
      set.value.kind === 'kader'
        ? (one: QuestionSet) => addNorm(one, chosen.theme, freshNorm(id, one))
        : (one: QuestionSet) => addStatement(one, chosen.theme, freshStatement(id))
    if (await step(change)) select({ theme: chosen.theme, part: count })
  }

  function freshSuggestion(): Norm['suggestion'] {
    const { fill, ownerRole, term } = words.fresh
    return { text: fill, ownerRole, term, evidence: fill }
  }

  function freshNorm(id: string, of: QuestionSet): Norm {
    const { norm, fill, source } = words.fresh
    return {
      id,
      title: norm,
      text: fill,
      howToShow: fill,
      evidence: [fill],
      suggestion: freshSuggestion(),
      sources: [{ title: source, year: '', url: '' }],
      certainty: 'own',
      lastChecked: days.today,
      buildingBlockId: of.kind === 'kader' ? (of.buildingBlocks[0]?.id ?? '') : '',
      core: false,
      statementIds: [],
    }
  }

  function freshStatement(id: string): Statement {
    const { fill, source, statement } = words.fresh
    return {
      id,
      text: statement,
      explanation: fill,
      quickscan: false,
      audience: 'everyone',
      lens: null,
      sources: [source],
      suggestion: freshSuggestion(),
    }
  }

  /** A theme begins with one norm or statement: an empty one would not be sound. */
  async function addTheme(): Promise<void> {
    const current = set.value
    if (current === null) return
    const taken = idsInUse()
    const id = freshId('THEMA', taken)
    const partId = freshId(id, taken)
    const place = current.themes.length
    const added = await step((one): QuestionSet => {
      if (one.kind === 'kader')
        return {
          ...one,
          themes: [...one.themes, { id, title: words.fresh.theme, norms: [freshNorm(partId, one)] }],
        }
      const { fill } = words.fresh
      const fresh: MirrorTheme = {
        id,
        title: words.fresh.theme,
        question: fill,
        models: words.fresh.source,
        discussion: [fill],
        statements: [freshStatement(partId)],
      }
      return { ...one, themes: [...one.themes, fresh] }
    })
    if (added) select({ theme: place, part: null })
  }

  /** Moves what is chosen up or down in its list. */
  async function move(by: -1 | 1): Promise<void> {
    const chosen = selection.value
    if (chosen === null || set.value === null) return
    const { theme: at, part: partAt } = chosen
    const list = partAt === null ? set.value.themes : theme.value === null ? [] : partsOf(theme.value)
    const to = (partAt ?? at) + by
    if (to < 0 || to >= list.length) return
    const moved = await step((one) =>
      partAt === null
        ? changeThemes<QuestionSet>(one, movedBy(at, by))
        : changeParts(one, at, movedBy(partAt, by)),
    )
    if (moved) select(partAt === null ? { theme: to, part: null } : { theme: at, part: to })
  }

  /** Moves the chosen norm or statement to the end of another theme. */
  async function moveTo(other: number): Promise<void> {
    const place = placeOfPart()
    const target = set.value?.themes[other]
    if (place === null || target === undefined || other === place.theme) return
    const count = partsOf(target).length
    if (await step((one) => moveToTheme(one, place, other))) select({ theme: other, part: count })
  }

  async function remove(): Promise<void> {
    const chosen = selection.value
    const name = part.value?.id ?? theme.value?.title
    if (chosen === null || name === undefined) return
    const { theme: at, part: partAt } = chosen
    const removed = await step(
      (one) =>
        partAt === null ? changeThemes<QuestionSet>(one, without(at)) : changeParts(one, at, without(partAt)),
      words.removed(name),
    )
    if (removed) select(partAt === null ? { theme: 0, part: null } : { theme: at, part: null })
  }

  function placeOfPart(): PartPlace | null {
    const chosen = selection.value
    return chosen === null || chosen.part === null ? null : { theme: chosen.theme, part: chosen.part }
  }

  async function addBlock(): Promise<void> {
    await step((one): QuestionSet => {
      if (one.kind !== 'kader') return one
      const id = freshId('BS', new Set(one.buildingBlocks.map((block) => block.id)))
      return { ...one, buildingBlocks: [...one.buildingBlocks, { id, title: words.fresh.block }] }
    })
  }

  async function removeBlock(block: BuildingBlock): Promise<void> {
    await step(
      (one): QuestionSet =>
        one.kind === 'kader'
          ? { ...one, buildingBlocks: one.buildingBlocks.filter(({ id }) => id !== block.id) }
          : one,
      words.removed(block.title),
    )
  }

  /** What an expert reads as the source of a norm, one per line, and back. */
  const sourcesText = (norm: Norm) =>
    norm.sources
      .map(({ title, year, url }) => [title, year, url].join(' | ').replace(/( \| )+$/u, ''))
      .join('\n')

  function sourcesFrom(text: string): Norm['sources'] {
    return linesFrom(text).map((line) => {
      const [title = '', year = '', url = ''] = line.split('|').map((piece) => piece.trim())
      return { title, year, url }
    })
  }

  function linesFrom(text: string): readonly string[] {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  /** Ids with commas or spaces between them; the word for none gives an empty list. */
  function idsFrom(text: string): readonly string[] {
    if (text.trim().toLowerCase() === frameworkFile.none) return []
    return text.split(/[\s,;]+/u).filter((id) => id !== '')
  }

  return {
    key,
    set,
    editable,
    selection,
    theme,
    part,
    show,
    select,
    edit,
    placeOfPart,
    addPart,
    addTheme,
    move,
    moveTo,
    remove,
    addBlock,
    removeBlock,
    sourcesText,
    sourcesFrom,
    linesFrom,
    idsFrom,
  }
})

import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import {
  baseDigest,
  LARGEST_RETURN_FILE,
  readReturnFile,
  returnDigest,
  returnInText,
  type ReturnFile,
} from '../../contract/delegation-file'
import type { ChosenFile } from '../../contract/platform'
import type { Action } from '../../domain/actions/action'
import { statusChanges } from '../../domain/actions/action-state'
import type { Delegation } from '../../domain/delegation/delegation'
import { valuesIn } from '../../domain/delegation/form-versions'
import {
  delegatedAction,
  delegatedJudgement,
  mergeChanges,
  mergeCounts,
  mergeOf,
  type DelegatedChange,
  type Merge,
  type Side,
} from '../../domain/delegation/merge'
import { failure, success, type Outcome } from '../../domain/outcome'
import { normsOf } from '../../domain/question-set'
import type { JointChange } from '../../storage/storage'
import { formatDate } from '../../texts/format'
import { nl } from '../../texts/nl'
import { returnFile as sentences } from '../../texts/delegation/return-file'
import { useDelegation } from './delegation'
import { useCopies } from '../dossier/copies'
import { useDossier } from '../dossier/dossier'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useUndo } from '../app/undo'

/** A return file that was read and belongs to work of this dossier, still to be merged. */
interface Incoming {
  readonly delegationId: string
  readonly fileName: string
  readonly file: ReturnFile
  readonly digest: string
}

const kinds = (['vsvretour', 'txt', 'json'] as const).map((extension) => ({
  extension,
  label: nl.delegation.read.kinds[extension],
}))

/** What came back from an owner: read, shown field by field, and merged in one step that can be undone. */
export const useReturnedWork = defineStore('returned-work', () => {
  const { storage, platform, now } = useAppServices()
  const dossier = useDossier()
  const copies = useCopies()
  const delegations = useDelegation()
  const undo = useUndo()

  const incoming = shallowRef<Incoming | null>(null)
  const problem = ref('')
  const choices = shallowRef<ReadonlyMap<string, Side>>(new Map())
  /** Reading a file takes a while; by then another may have been read, or another dossier be open. */
  const reads = latestOnly()
  watch(
    () => dossier.dossier?.id,
    () => {
      reads.drop()
      forget()
    },
    { flush: 'sync' },
  )

  const delegation = computed(() => delegationOf(incoming.value?.delegationId))

  /** Follows the dossier: what changes here while the page is open is merged with as it is. */
  const merge = computed<Merge>(() =>
    incoming.value === null || delegation.value === null
      ? { items: [], skipped: [] }
      : mergeWith(delegation.value, incoming.value.file),
  )
  const counts = computed(() => mergeCounts(merge.value.items, choices.value))

  function delegationOf(id: string | undefined): Delegation | null {
    return dossier.delegations.find((one) => one.id === id) ?? null
  }

  function mergeWith({ assessmentId, base }: Delegation, { values }: ReturnFile): Merge {
    const assessment = dossier.assessments.find(({ id }) => id === assessmentId)
    return mergeOf(base, values, {
      normIds: new Set(assessment === undefined ? [] : normsOf(assessment.questionSet).map(({ id }) => id)),
      locked: assessment !== undefined && assessment.status !== 'draft',
      judgements: new Map(
        [...delegations.judgementsOf(assessmentId)].map(([id, one]) => [id, delegatedJudgement(one)]),
      ),
      actions: new Map(dossier.actions.map((action) => [action.id, delegatedAction(action)])),
    })
  }

  /** Forgets what was read; nothing of it was merged. */
  function forget(): void {
    incoming.value = null
    choices.value = new Map()
    problem.value = ''
  }

  function choose(key: string, side: Side): void {
    choices.value = new Map([...choices.value, [key, side]])
  }

  /** Decides every conflict the same way; what was taken without a conflict stays as it is. */
  function chooseAll(side: Side): void {
    const conflicts = merge.value.items
      .flatMap((item): readonly { readonly key: string; readonly state: string }[] => item.fields)
      .filter(({ state }) => state === 'conflict')
    choices.value = new Map([...choices.value, ...conflicts.map(({ key }) => [key, side] as const)])
  }

  /** Asks the user for a file. `true` when there is something to merge now. */
  async function chooseFile(): Promise<boolean> {
    problem.value = ''
    const isWanted = reads.begin()
    const opened = await platform.openFile(kinds)
    if (!isWanted()) return false
    if (!opened.ok) return refuse(opened)
    return opened.value === null ? false : readBytes(opened.value.name, opened.value.bytes)
  }

  async function readDropped(files: readonly ChosenFile[]): Promise<boolean> {
    problem.value = ''
    const [file, ...more] = files
    if (file === undefined) return false
    if (more.length > 0) return refuse(failure('return/one-file', nl.delegation.read.oneFile))
    return file.content.ok ? readBytes(file.name, file.content.value) : refuse(file.content)
  }

  function readPasted(text: string): Promise<boolean> {
    problem.value = ''
    return read(nl.delegation.read.pastedName, text)
  }

  function readBytes(name: string, bytes: Uint8Array): Promise<boolean> {
    // Base64 in a text of an e-mail makes it a third larger; beyond that nothing is even decoded.
    if (bytes.byteLength > 2 * LARGEST_RETURN_FILE)
      return Promise.resolve(
        refuse(failure('return/too-large', sentences.tooLarge(LARGEST_RETURN_FILE / 1024 / 1024))),
      )
    const text = new TextDecoder().decode(bytes)
    // A nul is in no text of ours: a photo, a Word document of the old kind.
    if (text.includes('\0')) return Promise.resolve(refuse(failure('return/not-text', sentences.notText)))
    return read(name, text)
  }

  async function read(fileName: string, text: string): Promise<boolean> {
    const isWanted = reads.begin()
    const outcome = await checked(fileName, text)
    if (!isWanted()) return false
    if (!outcome.ok) return refuse(outcome)
    forget()
    incoming.value = outcome.value
    return true
  }

  function refuse(outcome: Outcome<unknown>): boolean {
    if (!outcome.ok) problem.value = outcome.problem.message
    return false
  }

  /** Whether it can be merged at all: ours, not merged before, made from what was sent, and something of it is still here. */
  async function checked(fileName: string, text: string): Promise<Outcome<Incoming>> {
    const outcome = readReturnFile(returnInText(text))
    if (!outcome.ok) return outcome
    const file = outcome.value
    const sent = delegationOf(file.delegationId)
    if (file.dossierId !== dossier.dossier?.id) return failure('return/other-dossier', sentences.otherDossier)
    if (sent === null) return failure('return/gone', sentences.gone)
    const digest = await returnDigest(file)
    const before = sent.returns.find((one) => one.digest === digest)
    if (before !== undefined)
      return failure('return/already-merged', sentences.alreadyMerged(formatDate(before.at)))
    if (file.base !== (await baseDigest(valuesIn(file.version, sent.base))))
      return failure('return/other-base', sentences.otherBase)
    const { items, skipped } = mergeWith(sent, file)
    if (items.length === 0)
      return skipped.some(({ reason }) => reason === 'locked')
        ? failure('return/locked', sentences.locked)
        : failure('return/nothing-left', sentences.nothingLeft)
    return success({ delegationId: sent.id, fileName, file, digest })
  }

  /** Merges with the choices made: everything or nothing, one step for undo. `false` while a conflict waits for a choice. */
  async function mergeNow(): Promise<boolean> {
    const { value: came } = incoming
    const { value: sent } = delegation
    if (came === null || sent === null || counts.value.undecided > 0) return false
    const { taken, conflicts } = counts.value
    const from = came.file.from.trim()
    const changes = mergeChanges(merge.value, choices.value)
    const isWanted = reads.begin()
    await copies.makeNow(sent.dossierId)
    await storage.changeTogether(sent.dossierId, [
      ...changes.map((change) => jointChange(change, sent, dossier.actions)),
      {
        table: 'delegations',
        id: sent.id,
        changes: {
          returns: [
            ...sent.returns,
            { at: now().toISOString(), fileName: came.fileName, from, digest: came.digest, taken, conflicts },
          ],
        },
      },
    ])
    if (isWanted()) forget()
    undo.tell(nl.delegation.merge.merged(from || nl.delegation.merge.unknownFrom, taken), true)
    return true
  }

  return {
    incoming,
    delegation,
    problem,
    merge,
    choices,
    counts,
    forget,
    choose,
    chooseAll,
    chooseFile,
    readDropped,
    readPasted,
    mergeNow,
  }
})

function jointChange(
  change: DelegatedChange,
  { assessmentId }: Delegation,
  actions: readonly Action[],
): JointChange {
  if (change.kind === 'action') {
    const { id, changes } = change
    const before = actions.find((action) => action.id === id)
    const { status } = changes
    if (before === undefined || status === undefined) return { table: 'actions', id, changes }
    return { table: 'actions', id, changes: { ...changes, ...statusChanges(before, status) } }
  }
  if (assessmentId === null) throw new Error('A judgement is sent with its assessment')
  return { table: 'judgements', assessmentId, normId: change.id, changes: change.changes }
}

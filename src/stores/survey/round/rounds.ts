import { defineStore } from 'pinia'
import { newRoundKeys } from '../../../contract/sealing'
import type { IsoDate, MirrorForm, MirrorSet } from '../../../domain/question-set'
import { NEW_ROUND, type Round, type RoundProfession } from '../../../domain/survey/round/round'
import { withOwnStatements } from '../../../domain/survey/round/own-statements'
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD } from '../../../domain/survey/thresholds'
import {
  adoptRound,
  closeRound,
  mayChange,
  openRound,
  wasNeverOpen,
  type RoundStep,
} from '../../../domain/survey/round/round-life'
import { untakenName } from '../../../domain/untaken-name'
import { mirrorSet } from '../../../storage/built-in-sets'
import type { ChangesOf } from '../../../storage/stored-records'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { today, useAppServices } from '../../app-services'

/** What a user fills in to make a round. */
interface NewRound {
  readonly title: string
  readonly form: MirrorForm
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  readonly introduction: string
}

type Preparation = Pick<Round, 'title' | 'opensOn' | 'closesOn' | 'introduction' | 'threshold'>

/**
 * The life of a round: draft, open, closed, adopted. What decides whose answers may be shown (question set, professions, head
 * counts, threshold) is frozen once the round opens. A closed round opens again with a reason only, and closes again only when
 * the difference between its two results gives nobody away (domain/survey/results/reopening.ts).
 */
export const useRounds = defineStore('rounds', () => {
  const { storage, now } = useAppServices()
  const dossier = useDossier()

  /**
   * The professions of a mirror with the head counts of the dossier's roster.
   * @param ids which take part; those of the roster when not given
   */
  function rosterOfDossier(questionSet: MirrorSet, ids?: ReadonlySet<string>): readonly RoundProfession[] {
    const roster = new Map(
      dossier.dossier?.roster.map((entry) => [entry.professionId, entry.headCount]) ?? [],
    )
    return questionSet.professions
      .filter(({ id }) => (ids ?? roster).has(id))
      .map((profession) => ({ ...profession, headCount: roster.get(profession.id) ?? null }))
  }

  /** A draft as it would be stored; `null` when no dossier is open. */
  function draftOf(
    fields: NewRound,
    questionSet: MirrorSet,
    professionIds?: ReadonlySet<string>,
  ): Omit<Round, 'id'> | null {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) return null
    return {
      ...NEW_ROUND,
      ...fields,
      dossierId,
      status: 'draft',
      // Chosen for this round or not at all; an own questionnaire of an earlier version may hold some.
      questionSet: withOwnStatements(questionSet, []),
      professions: rosterOfDossier(questionSet, professionIds),
      clusters: questionSet.clusters,
      threshold: LOWEST_THRESHOLD,
    }
  }

  /**
   * Makes a draft. Throws when no dossier is open.
   * @param professionIds who take part; the professions of the roster when not given
   */
  function make(
    fields: NewRound,
    questionSet: MirrorSet = mirrorSet,
    professionIds?: ReadonlySet<string>,
  ): Promise<Round> {
    const draft = draftOf(fields, questionSet, professionIds)
    if (draft === null) throw new Error('A round needs an open dossier')
    return storage.rounds.add(draft)
  }

  /** Changes a round from what is stored at that moment; `null` changes nothing. */
  async function edit(id: string, changesOf: ChangesOf<Round>): Promise<void> {
    await storage.rounds.change(id, changesOf)
  }

  /** Changes one field. One that the round's status no longer allows stays as it is; the screen does not offer it. */
  function prepare<Field extends keyof Preparation>(
    id: string,
    field: Field,
    value: Preparation[Field],
  ): Promise<void> {
    return edit(id, ({ status }) => (mayChange(status, field) ? { [field]: value } : null))
  }

  /** @param threshold whole number from {@link LOWEST_THRESHOLD} to {@link HIGHEST_THRESHOLD}; anything else becomes the nearest */
  function setThreshold(id: string, threshold: number): Promise<void> {
    return prepare(
      id,
      'threshold',
      Number.isInteger(threshold)
        ? Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, threshold))
        : LOWEST_THRESHOLD,
    )
  }

  function editProfessions(id: string, change: (round: Round) => readonly RoundProfession[]): Promise<void> {
    return edit(id, (round) =>
      mayChange(round.status, 'professions') ? { professions: change(round) } : null,
    )
  }

  /** Lets a profession of the mirror take part, with the head count of the roster if it has one. */
  function addProfession(id: string, professionId: string): Promise<void> {
    return editProfessions(id, ({ questionSet, professions }) => {
      const known = dossier.dossier?.roster.find((entry) => entry.professionId === professionId)
      const byId = new Map(professions.map((profession) => [profession.id, profession]))
      return questionSet.professions.flatMap(
        (profession) =>
          byId.get(profession.id) ??
          (profession.id === professionId ? { ...profession, headCount: known?.headCount ?? null } : []),
      )
    })
  }

  function removeProfession(id: string, professionId: string): Promise<void> {
    return editProfessions(id, ({ professions }) =>
      professions.filter((profession) => profession.id !== professionId),
    )
  }

  /** @param headCount whole number >= 0, or `null` for unknown */
  function setHeadCount(id: string, professionId: string, headCount: number | null): Promise<void> {
    return editProfessions(id, ({ professions }) =>
      professions.map((profession) =>
        profession.id === professionId ? { ...profession, headCount } : profession,
      ),
    )
  }

  /**
   * Makes a profession a member of the VSV in this round, or somebody around it; only where the questionnaire leaves that open, and before
   * the round was ever open.
   */
  function setGroup(id: string, professionId: string, group: RoundProfession['group']): Promise<void> {
    return editProfessions(id, (round) =>
      round.professions.map((profession) =>
        wasNeverOpen(round) && profession.id === professionId && profession.groupPerRound === true
          ? { ...profession, group }
          : profession,
      ),
    )
  }

  /** Replaces the professions of a draft by those of the dossier's roster; who was a member stays one. */
  function takeRoster(id: string): Promise<void> {
    return editProfessions(id, ({ questionSet, professions }) => {
      const groups = new Map(professions.map((profession) => [profession.id, profession.group]))
      return rosterOfDossier(questionSet).map((profession) => ({
        ...profession,
        group: groups.get(profession.id) ?? profession.group,
      }))
    })
  }

  function take(id: string, step: (round: Round) => RoundStep): Promise<void> {
    return edit(id, (round) => {
      const taken = step(round)
      return taken.ok ? taken.changes : null
    })
  }

  async function open(id: string): Promise<void> {
    const keys = await newRoundKeys()
    await take(id, (round) => openRound(round, today(now), keys))
  }

  const adopt = (id: string) => take(id, adoptRound)

  /** Ends the collecting; the storage throws away what was never handed in. */
  const close = (id: string) => take(id, (round) => closeRound(round, today(now)))

  /** Opens a closed round again. @param reason not blank; stays in the history */
  async function reopen(id: string, reason: string): Promise<void> {
    await storage.rounds.reopen(id, reason)
  }

  /** What a new round is called unless somebody says otherwise: the year, with a number for a second one. */
  function proposedTitle(): string {
    return untakenName(
      nl.rounds.dialog.defaultName(today(now).slice(0, 4)),
      dossier.rounds.map(({ title }) => title),
    )
  }

  /** Drafts only: nobody has answered yet. */
  async function remove(id: string): Promise<void> {
    const round = await storage.rounds.get(id)
    if (round?.status === 'draft') await storage.rounds.remove(id)
  }

  return {
    rosterOfDossier,
    proposedTitle,
    draftOf,
    make,
    prepare,
    setThreshold,
    addProfession,
    removeProfession,
    setHeadCount,
    setGroup,
    takeRoster,
    open,
    close,
    adopt,
    reopen,
    remove,
  }
})

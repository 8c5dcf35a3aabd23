import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { addDays } from '../../../domain/calendar'
import type { IsoDate, MirrorForm } from '../../../domain/question-set'
import type { Round } from '../../../domain/survey/round/round'
import { usualProfessions } from '../../../domain/survey/round/usual-professions'
import { useToday } from '../../app/today'
import { useDossier } from '../../dossier/dossier'
import { useProfile } from '../../dossier/profile'
import { useOwnSets } from '../../framework/content/own-sets'
import { useRounds } from './rounds'

/** The usual time to fill in, in days: the two weeks that the page of a round names as well. */
const USUAL_DAYS = 14

/** The first round of a VSV in two choices: who take part, and what they are asked. */
export const useBeginning = defineStore('beginning', () => {
  const dossier = useDossier()
  const profile = useProfile()
  const rounds = useRounds()
  const sets = useOwnSets()
  const days = useToday()

  /** `null` until somebody changes what was proposed. */
  const chosen = shallowRef<ReadonlySet<string> | null>(null)
  /** Professions that stay in the list when they no longer take part: whoever changes their mind finds them there. */
  const added = shallowRef<ReadonlySet<string>>(new Set())
  const form = shallowRef<MirrorForm>('quickscan')
  const closesOn = shallowRef<IsoDate | null>(null)

  function startAnew(): void {
    chosen.value = null
    added.value = new Set()
    form.value = 'quickscan'
    closesOn.value = addDays(days.today, USUAL_DAYS)
  }
  watch(() => dossier.dossier?.id, startAnew, { immediate: true })

  const mirror = computed(() => sets.mirrorOf(sets.mirrors[0]?.key ?? ''))
  const headCounts = computed(
    () => new Map(dossier.dossier?.roster.map((entry) => [entry.professionId, entry.headCount])),
  )
  const usual = computed(() => usualProfessions(mirror.value.professions))
  const isKnown = computed(() => headCounts.value.size > 0)
  const takingPart = computed<ReadonlySet<string>>(
    () => chosen.value ?? new Set(isKnown.value ? headCounts.value.keys() : usual.value),
  )

  /** Those to choose from in the list: the usual ones, those of the dossier, and those somebody added. */
  const listed = computed(() =>
    mirror.value.professions
      .filter(
        ({ id }) =>
          usual.value.includes(id) ||
          headCounts.value.has(id) ||
          takingPart.value.has(id) ||
          added.value.has(id),
      )
      .map(({ id, label }) => ({
        id,
        label,
        takesPart: takingPart.value.has(id),
        headCount: headCounts.value.get(id) ?? null,
      })),
  )
  const others = computed(() => {
    const shown = new Set(listed.value.map(({ id }) => id))
    return mirror.value.professions.filter(({ id }) => !shown.has(id))
  })

  function add(id: string): void {
    added.value = new Set([...added.value, id])
    chosen.value = new Set([...takingPart.value, id])
  }

  /** Who does not take part is not counted among the people of the VSV either. */
  async function setTakesPart(id: string, takesPart: boolean): Promise<void> {
    const before = takingPart.value
    added.value = new Set([...added.value, id])
    chosen.value = new Set(takesPart ? [...before, id] : [...before].filter((one) => one !== id))
    if (!takesPart && headCounts.value.has(id)) await profile.setHeadCount(id, null)
  }

  function setHeadCount(id: string, count: number | null): Promise<void> {
    // The first number makes a roster: what was proposed has to stay.
    chosen.value = takingPart.value
    return profile.setHeadCount(id, count)
  }

  /** The round as it would be, for what it will show and for a look at its questionnaire; `null` without a dossier. */
  const draft = computed<Round | null>(() => {
    const fields = rounds.draftOf(choices(), mirror.value, takingPart.value)
    return fields === null ? null : { ...fields, id: '' }
  })

  function choices() {
    return {
      title: rounds.proposedTitle(),
      form: form.value,
      opensOn: null,
      closesOn: closesOn.value,
      introduction: '',
    }
  }

  /** Makes the round, in preparation. */
  const make = () => rounds.make(choices(), mirror.value, takingPart.value)

  return {
    mirror,
    isKnown,
    listed,
    others,
    takingPart,
    form,
    closesOn,
    draft,
    add,
    setTakesPart,
    setHeadCount,
    make,
    open: rounds.open,
  }
})

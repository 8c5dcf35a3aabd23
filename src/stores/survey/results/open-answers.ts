import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { openAnswersOf, type OpenField } from '../../../domain/survey/results/open-answers'
import { signalsIn, type Signal } from '../../../domain/survey/results/open-answer-signals'
import type { Response, ScreeningVerdict } from '../../../domain/survey/round/response'
import { useDossier } from '../../dossier/dossier'
import { useAppServices } from '../../app-services'

/** An open answer as it is on the screen: nothing in it leads to the questionnaire it came from. */
export interface ReadableAnswer {
  /** Its place among the texts, which stays the same as long as the round is closed. */
  readonly place: number
  readonly field: OpenField
  readonly text: string
  readonly signals: readonly Signal[]
  readonly verdict: ScreeningVerdict
}

/** The facilitator reads what people wrote, and decides per text who else may. Only of a closed round. */
export const useOpenAnswers = defineStore('open-answers', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const roundId = shallowRef<string | null>(null)
  const responses = shallowRef<readonly Response[]>([])
  let stop: (() => void) | undefined

  /** Follows the open answers of a round; returns the function that stops it. */
  function follow(id: string): () => void {
    stop?.()
    roundId.value = id
    responses.value = []
    stop = storage.responses.watchOfRound(id, (found) => (responses.value = found))
    return stop
  }

  const answers = computed(() => {
    const round = dossier.rounds.find(({ id }) => id === roundId.value)
    return round === undefined ? [] : openAnswersOf(round, responses.value)
  })

  const readable = computed(() =>
    answers.value.map(({ field, text, verdict }, place): ReadableAnswer => ({
      place,
      field,
      text,
      signals: signalsIn(text),
      verdict,
    })),
  )

  async function decide(place: number, verdict: ScreeningVerdict): Promise<void> {
    const answer = answers.value[place]
    if (answer !== undefined) await storage.responses.screen(answer.responseId, answer.field, verdict)
  }

  return { readable, follow, decide }
})

import { answerQuestion } from '../../../src/stores/search/answer-question'
import type { FromEngine, ToEngine } from '../../../src/stores/search/engine-protocol'
import type { StartSearching } from '../../../src/stores/search/run-engine'
import { createEngine } from '../../../src/stores/search/search-engine'

/** The worker's work, done where it is asked; what goes in and out is copied, as it is between page and worker. */
export const inPageWorker: StartSearching = () => {
  const engine = createEngine()
  const listeners: ((event: MessageEvent<FromEngine>) => void)[] = []
  return {
    postMessage(message: unknown) {
      const { number, question } = structuredClone(message) as ToEngine
      const reply = structuredClone(answerQuestion(engine, question))
      queueMicrotask(() => {
        for (const tell of listeners) tell(new MessageEvent('message', { data: { number, reply } }))
      })
    },
    terminate: () => undefined,
    addEventListener(kind: string, listener: unknown) {
      if (kind === 'message') listeners.push(listener as (event: MessageEvent<FromEngine>) => void)
    },
  }
}

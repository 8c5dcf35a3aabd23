/** Module worker: holds the index, so that a key in the palette never waits for it to be built. */
import { answerQuestion } from './answer-question'
import type { FromEngine, ToEngine } from './engine-protocol'
import { createEngine } from './search-engine'

const engine = createEngine()

self.addEventListener('message', ({ data: { number, question } }: MessageEvent<ToEngine>) => {
  const tell = (told: FromEngine): void => self.postMessage(told)
  try {
    tell({ number, reply: answerQuestion(engine, question) })
  } catch (error) {
    console.error('search:', error)
    tell({ number, reply: null })
  }
})

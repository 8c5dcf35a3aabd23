/** The index, wherever it is: in a worker, or on the page where there are none. */
import type { Circumstances } from '../../domain/search/ranking'
import type { SearchDocument } from '../../domain/search/search-document'
import type { EngineQuestion, EngineReply, FromEngine, ToEngine } from './engine-protocol'
import type { SearchAnswer, ShownDocument } from './search-engine'

/** Starts the worker; injected in tests. */
export type StartSearching = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export const startSearchWorker: StartSearching = () =>
  new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })

/** Asks the index; rejects when it cannot answer. */
interface RunningEngine {
  learn(texts: readonly string[]): Promise<void>
  put(scope: string, documents: readonly SearchDocument[]): Promise<void>
  find(text: string, circumstances: Circumstances): Promise<SearchAnswer>
  named(ids: readonly string[]): Promise<readonly ShownDocument[]>
  /** Forgets everything that is in it. */
  stop(): void
}

const NOTHING_FOUND: SearchAnswer = { words: [], count: 0, results: [] }

/** Starts an empty index. */
export function runEngine(start: StartSearching): RunningEngine {
  const worker = start()
  const waiting = new Map<number, { resolve: (reply: EngineReply) => void; reject: (why: Error) => void }>()
  let last = 0

  function fail(why: string): void {
    for (const { reject } of waiting.values()) reject(new Error(`search: ${why}`))
    waiting.clear()
  }

  worker.addEventListener('message', ({ data: { number, reply } }: MessageEvent<FromEngine>) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (reply === null) asked?.reject(new Error('search: no answer'))
    else asked?.resolve(reply)
  })
  worker.addEventListener('error', (event) => fail(event.message))
  worker.addEventListener('messageerror', () => fail('message could not be read'))

  function ask(question: EngineQuestion): Promise<EngineReply> {
    last += 1
    const number = last
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, question } satisfies ToEngine)
    })
  }

  return {
    async learn(texts) {
      await ask({ kind: 'learn', texts })
    },
    async put(scope, documents) {
      await ask({ kind: 'put', scope, documents })
    },
    async find(text, circumstances) {
      const reply = await ask({ kind: 'find', text, circumstances })
      return reply.kind === 'answer' ? reply.answer : NOTHING_FOUND
    },
    async named(ids) {
      const reply = await ask({ kind: 'named', ids })
      return reply.kind === 'documents' ? reply.documents : []
    },
    stop() {
      worker.terminate()
      fail('stopped')
    },
  }
}

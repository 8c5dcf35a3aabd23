import type { EngineQuestion, EngineReply } from './engine-protocol'
import type { SearchEngine } from './search-engine'

/** Carries out what is asked of an index. */
export function answerQuestion(engine: SearchEngine, question: EngineQuestion): EngineReply {
  switch (question.kind) {
    case 'learn':
      engine.learn(question.texts)
      return { kind: 'done' }
    case 'put':
      engine.put(question.scope, question.documents)
      return { kind: 'done' }
    case 'find':
      return { kind: 'answer', answer: engine.find(question.text, question.circumstances) }
    case 'named':
      return { kind: 'documents', documents: engine.named(question.ids) }
  }
}

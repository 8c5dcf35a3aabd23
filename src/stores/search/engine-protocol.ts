import type { Circumstances } from '../../domain/search/ranking'
import type { SearchDocument } from '../../domain/search/search-document'
import type { SearchAnswer, ShownDocument } from './search-engine'

/** What the page asks of the worker that holds the index; answered in turn, under the same number. */
export type EngineQuestion =
  | { readonly kind: 'learn'; readonly texts: readonly string[] }
  | { readonly kind: 'put'; readonly scope: string; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'find'; readonly text: string; readonly circumstances: Circumstances }
  | { readonly kind: 'named'; readonly ids: readonly string[] }

export type EngineReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'documents'; readonly documents: readonly ShownDocument[] }

export interface ToEngine {
  readonly number: number
  readonly question: EngineQuestion
}

export interface FromEngine {
  readonly number: number
  /** `null` when it failed. */
  readonly reply: EngineReply | null
}

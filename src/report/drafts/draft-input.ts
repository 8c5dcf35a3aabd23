import type { DraftDocument, DraftGround } from '../../domain/drafts/draft-document'
import type { GuideSource } from '../../domain/guide/guide'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import type { IsoDate, Norm } from '../../domain/question-set'

/** What a draft in Word is made from. */
export interface DraftInput {
  readonly draft: DraftDocument
  readonly ground: DraftGround
  /** Those that the draft or its facts name, in that order. */
  readonly norms: readonly Pick<Norm, 'id' | 'title' | 'sources'>[]
  /** Those that its facts name. */
  readonly sources: readonly GuideSource[]
  readonly today: IsoDate
  /** Filled in from the fictional example. */
  readonly example: boolean
  readonly house: HouseStyle
  /** A Word file of the VSV itself to make it in, with a place for a whole report. */
  readonly template: Uint8Array | null
}

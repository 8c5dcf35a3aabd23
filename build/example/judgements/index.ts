import { acute } from './acute'
import { clients } from './clients'
import { coordination } from './coordination'
import { handover } from './handover'
import { incidents } from './incidents'
import { organisation } from './organisation'
import { prevention } from './prevention'
import { quality } from './quality'

/** All norms of the framework, in its order. */
export const judgementDrafts = [
  ...organisation,
  ...quality,
  ...clients,
  ...coordination,
  ...prevention,
  ...acute,
  ...handover,
  ...incidents,
]

/** Frameworks of which nothing counts but what their norms say. */
import { linksBetween, renamesOf } from '../../../../../src/domain/framework/content/framework-changes'
import { type FrameworkSet, type Norm } from '../../../../../src/domain/question-set'
import { framework, norm } from '../../framework-fixture'

export const said = (id: string, text: string, replaces?: readonly string[]): Norm =>
  norm(id, { text, ...(replaces === undefined ? {} : { replaces }) })

export const set = (...norms: readonly Norm[]): FrameworkSet => framework({ T: norms })

export const renamed = (older: FrameworkSet, newer: FrameworkSet) =>
  Object.fromEntries(renamesOf(linksBetween(older, newer), newer))

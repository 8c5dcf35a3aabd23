/**
 * The norms that are left open, in the same words and counted the same everywhere: those without a verdict and those with "onbekend"
 * apart, because the one asks for a judgement and the other for an answer.
 */
import { countOf } from '../../format'

export function openNorms(
  { notAssessed, unknown }: { readonly notAssessed: number; readonly unknown: number },
  [one, many]: readonly [one: string, many: string] = ['norm', 'normen'],
): string {
  return [
    ...(notAssessed === 0
      ? []
      : [countOf(notAssessed, `${one} die nog niet is beoordeeld`, `${many} die nog niet zijn beoordeeld`)]),
    ...(unknown === 0 ? [] : [`${countOf(unknown, one, many)} met ‘onbekend’`]),
  ].join(' en ')
}

/** The addresses of a section `addresses`: each fact is one, with its parts set apart by ` · `. */
import type { GuideFact } from './guide'

interface GuideAddress {
  readonly fact: GuideFact
  readonly name: string
  /** Town, as far as one part is a postal code with a town; else empty. */
  readonly place: string
  /** Where it works, as far as a part says so; else empty. */
  readonly region: string
  /** Every part after the name, in the order of the fact. */
  readonly lines: readonly string[]
}

const SEPARATOR = ' · '
const POSTAL = /^\d{4} ?[A-Z]{2} +(\S.*)$/
const REGION = /^werkgebied:? *(\S.*)$/i

function firstOf(lines: readonly string[], pattern: RegExp): string {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1]
    if (found !== undefined) return found
  }
  return ''
}

/** A town written in capitals reads as a name. */
const asName = (town: string) =>
  town === town.toUpperCase() ? town.charAt(0) + town.slice(1).toLowerCase() : town

/** One fact as an address; a fact in another form is an address with a name alone. */
export function addressOf(fact: GuideFact): GuideAddress {
  const [name = '', ...lines] = fact.text.split(SEPARATOR).map((part) => part.trim())
  return { fact, name, place: asName(firstOf(lines, POSTAL)), region: firstOf(lines, REGION), lines }
}

/** Addresses by where people look for one: by town, those without a town last. */
export function addressesOf(facts: readonly GuideFact[]): readonly GuideAddress[] {
  return facts
    .map(addressOf)
    .toSorted(
      (one, other) =>
        Number(one.place === '') - Number(other.place === '') ||
        one.place.localeCompare(other.place, 'nl') ||
        one.name.localeCompare(other.name, 'nl'),
    )
}

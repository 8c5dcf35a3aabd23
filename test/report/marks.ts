/** Texts, dates and figures that occur once, so that a report can be searched for each. */

let count = 0
/** A text that occurs nowhere else, and is no part of another. */
export const mark = (): string => `Merk${String((count += 1)).padStart(4, '0')}x`
let days = 0
/** A date of its own, none of them in the future of the report. */
export const day = (): string => new Date(Date.UTC(2001, 0, 1 + 37 * (days += 1))).toISOString().slice(0, 10)
export const moment = (): string => `${day()}T10:11:12.000Z`
let figures = 3000
export const figure = (): number => (figures += 1)

export const suggestion = () => ({ text: mark(), ownerRole: mark(), term: mark(), evidence: mark() })
export const question = () => ({ text: mark(), explanation: mark() })
let digests = 0
/** A SHA-256 of its own, of which the first twelve signs differ too. */
export const digest = (): string => `${String((digests += 1)).padStart(12, 'abcdef')}${'0'.repeat(52)}`
/** A document of its own. */
export const attachment = () => ({ name: mark(), size: figure(), sha256: digest() })

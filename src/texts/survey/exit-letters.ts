import type { Exit } from '../../domain/question-set'

/** The letter of each exit: the key for it, on screen and on paper, and how a row shows that it was chosen. */
export const exitLetters: Readonly<Record<Exit, string>> = { 'dont-know': 'W', 'not-applicable': 'N' }

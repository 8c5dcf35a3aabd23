/** An answer file as text for an e-mail, and back. */
import { asMarkedText, filesInText } from './marked-text'

const KIND = 'ANTWOORD'

/** Wraps the text of an answer file for an e-mail. */
export function answerAsText(answer: string): string {
  return asMarkedText(KIND, answer)
}

/** The text of every answer file in a pasted text; see {@link filesInText}. */
export function answersInText(text: string, most: number): readonly string[] {
  return filesInText(KIND, text, most)
}

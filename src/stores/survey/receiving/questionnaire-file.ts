import {
  respondFormFor,
  respondFormName,
  type AskedRound,
  type Sending,
} from '../../../contract/respond-form'

/** The stand-alone questionnaire of a round, ready to save: one HTML file. Loads the template only when somebody asks for it. */
export async function questionnaireFile(
  round: AskedRound,
  sending: Sending,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { default: template } = await import('virtual:respond-form')
  return {
    name: respondFormName(sending.vsv, round.title),
    bytes: new TextEncoder().encode(respondFormFor(round, sending, template)),
  }
}

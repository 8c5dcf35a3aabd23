/** Answer files as the stand-alone questionnaire makes them, for a small round with real keys. */
import { randomUUID } from 'node:crypto'
import { sealAnswer, type SealedContent } from '../../src/contract/answer-file'
import type { ChosenFile } from '../../src/contract/platform'
import { success } from '../../src/domain/outcome'
import type { Round } from '../../src/domain/survey/round/round'

type Answer = Partial<Omit<SealedContent, 'form'>> & { readonly form?: Partial<SealedContent['form']> }

/** The text of an answer file for the round; fields say what is different about it. */
export async function answerText(round: Round, { form, ...fields }: Answer = {}): Promise<string> {
  if (round.keys === null) throw new Error('the round has no keys')
  const { questionSet } = round
  return sealAnswer(
    {
      id: randomUUID(),
      roundId: round.id,
      formVersion: { id: questionSet.id, version: questionSet.version },
      code: null,
      nonce: '0123456789abcdef0123456789abcdef',
      ...fields,
      form: {
        professionId: round.professions[0]?.id ?? '',
        roleId: null,
        answers: { [questionSet.themes[0]?.statements[0]?.id ?? '']: 4 },
        priorities: [],
        phaseId: null,
        keep: '',
        improve: '',
        ...form,
      },
    },
    round.keys.publicKey,
  )
}

export function fileOf(name: string, content: string | Uint8Array): ChosenFile {
  return {
    name,
    content: success(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }
}

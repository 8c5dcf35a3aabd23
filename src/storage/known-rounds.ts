import type { DossierContent } from '../domain/dossier/dossier'
import { closingOf, isSameRound, takenIn } from '../domain/survey/results/reopening'
import type { Round } from '../domain/survey/round/round'
import type { Database } from './database'
import { roundsSetAside } from './set-aside'

/**
 * Every round this computer knows: those of all dossiers, in the recycle bin too, and those of what was set aside. What was shown of a
 * round stays known as long as one of them is here.
 */
export async function knownRounds(database: Database): Promise<readonly Round[]> {
  return [...(await database.rounds.toArray()), ...(await roundsSetAside(database))]
}

/**
 * A dossier that comes in, from a file or put back, with what this computer knows of the same rounds. Of a round that is not open the
 * drafts stay behind: nobody can hand them in any more.
 */
export async function takenInHere(database: Database, content: DossierContent): Promise<DossierContent> {
  const stored = await knownRounds(database)
  const rounds = content.rounds.map((round) =>
    takenIn(
      round,
      closingOf(content.responses.filter(({ roundId }) => roundId === round.id)),
      stored.filter((one) => isSameRound(one, round)),
    ),
  )
  const open = new Set(rounds.flatMap(({ id, status }) => (status === 'open' ? [id] : [])))
  const responses = content.responses.filter(
    ({ status, roundId }) => status === 'submitted' || open.has(roundId),
  )
  return { ...content, rounds, responses }
}

import { defineStore } from 'pinia'
import { inject } from 'vue'
import { NO_REHEARSAL } from '../../contract/rehearsal'
import { failure, success, type Outcome } from '../../domain/outcome'
import { madeUpBallot, madeUpGuesses } from '../../domain/session/made-up'
import { peopleIn, type Session } from '../../domain/session/session'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useDossiers } from '../dossier/dossiers'
import { useToday } from '../app/today'
import { useSaving } from '../app/saving'
import { rehearsalKey } from './is-rehearsing'
import { useLeading } from './leading'
import { usePreparing } from './preparing'
import { useSessionGround } from './session-ground'
import { useSessions } from './sessions'
import { useVoting } from './voting'

/** People of each group, and tables, in a rehearsal. */
const PEOPLE = [6, 5, 4, 4, 3, 3] as const
const TABLES = 5

/** A rehearsal of a session on the example, with tables and voters that do not exist. Nothing is left of it. */
export const useRehearsal = defineStore('rehearsal', () => {
  const rehearsal = inject(rehearsalKey, NO_REHEARSAL)
  const dossiers = useDossiers()
  const dossier = useDossier()
  const days = useToday()
  const preparing = usePreparing()
  const sessions = useSessions()
  const ground = useSessionGround()
  const voting = useVoting()
  const leading = useLeading()
  const saving = useSaving()

  /** What was typed last is stored first. */
  async function begin(): Promise<void> {
    await saving.flush()
    rehearsal.begin()
  }

  /** The session to rehearse: the one that is being rehearsed already, or a new one on the example. */
  async function session(): Promise<Outcome<Session>> {
    const example = await dossiers.openExample()
    if (!example.ok) return example
    if (!(await dossier.open(example.value.id))) return failure('dossier-gone', nl.sessions.rehearse.failed)
    const here = dossier.sessions.find(({ place }) => place === nl.sessions.rehearse.place)
    if (here !== undefined) return success(here)
    const { id } = await preparing.make()
    const made = await sessions.change(id, ({ present }) => ({
      heldOn: days.today,
      startTime: '14:00',
      place: nl.sessions.rehearse.place,
      tables: TABLES,
      present: present.map((group, index) => ({ ...group, count: PEOPLE[index] ?? 0 })),
    }))
    return success(made)
  }

  const random = (below: number): number => Math.floor(Math.random() * below)

  async function guess({ id }: Pick<Session, 'id'>): Promise<void> {
    await sessions.change(id, (stored) => {
      const themes = ground.mirrorOf(stored)?.questionSet.themes ?? []
      return {
        predictions: madeUpGuesses(
          themes.map((theme) => theme.id),
          stored.tables,
          random,
        ),
      }
    })
  }

  /** Everybody who did not vote yet. */
  async function vote(stored: Session): Promise<void> {
    const open = stored.votes.find(({ status }) => status === 'open')
    if (open === undefined) return
    for (let left = peopleIn(stored) - voting.ballots; left > 0; left -= 1)
      await voting.cast(stored.id, madeUpBallot(open.pointIds, random), 'device')
  }

  /** The projector window goes too: its slide is of what is gone. */
  async function end(): Promise<void> {
    await leading.closeProjector()
    rehearsal.end()
  }

  return { on: rehearsal.on, begin, end, session, guess, vote }
})

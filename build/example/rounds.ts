import type { MirrorSet, ProfessionDefinition } from '../../src/domain/question-set'
import { NEW_ROUND, type Round } from '../../src/domain/survey/round/round'
import { LOWEST_THRESHOLD } from '../../src/domain/survey/thresholds'
import type { Response } from '../../src/domain/survey/round/response'
import { idFor } from './chance'
import { picture2025, picture2026 } from './mirror-picture'
import { open2025, open2026 } from './open-answers'
import { dossierId, participation } from './profile'
import { responsesOf } from './responses'

export const quickscanId = idFor('round:2025')
const surveyId = idFor('round:2026')

/** The quickscan of 2025 (adopted) and the full survey of 2026 (closed). */
export function roundsOf(set: MirrorSet): readonly Round[] {
  const shared = {
    ...NEW_ROUND,
    dossierId,
    questionSet: set,
    clusters: set.clusters,
    threshold: LOWEST_THRESHOLD,
  }
  return [
    {
      ...shared,
      id: quickscanId,
      title: 'Quickscan najaar 2025',
      form: 'quickscan',
      status: 'adopted',
      professions: participation.map(({ professionId, heads2025 }) => ({
        ...professionOf(set, professionId),
        headCount: heads2025,
      })),
      opensOn: '2025-10-06',
      closesOn: '2025-10-20',
      introduction:
        'Hoe gaat het met onze samenwerking? Met deze korte vragenlijst maken wij een eerste foto. Invullen duurt vijf minuten. Uw antwoorden worden vertrouwelijk behandeld.',
    },
    {
      ...shared,
      id: surveyId,
      title: 'Volledige spiegel najaar 2026',
      form: 'full',
      status: 'closed',
      professions: participation.map(({ professionId, heads2026 }) => ({
        ...professionOf(set, professionId),
        headCount: heads2026,
      })),
      opensOn: '2026-10-05',
      closesOn: '2026-10-26',
      introduction:
        'Een jaar geleden vulden velen van u de quickscan in. Nu vragen wij door, in ongeveer twaalf minuten. De uitkomsten bespreken wij in de spiegelsessie van 10 december 2026. Uw antwoorden worden vertrouwelijk behandeld.',
    },
  ]
}

/** All responses of both rounds. The seeds are chosen once; another seed is another example. */
export function answersOf(set: MirrorSet): readonly Response[] {
  return [
    ...responsesOf(
      {
        key: '2025',
        dossierId,
        roundId: quickscanId,
        form: 'quickscan',
        seed: 20251006,
        picture: picture2025,
        open: open2025,
        groups: participation.map(({ professionId, filledIn2025 }) => ({
          profession: professionOf(set, professionId),
          filledIn: filledIn2025,
        })),
      },
      set,
    ),
    ...responsesOf(
      {
        key: '2026',
        dossierId,
        roundId: surveyId,
        form: 'full',
        seed: 20261005,
        picture: picture2026,
        open: open2026,
        groups: participation.map(({ professionId, filledIn2026 }) => ({
          profession: professionOf(set, professionId),
          filledIn: filledIn2026,
        })),
      },
      set,
    ),
  ]
}

function professionOf(set: MirrorSet, id: string): ProfessionDefinition {
  const found = set.professions.find((profession) => profession.id === id)
  if (found === undefined) throw new Error(`The question set knows no profession ${id}.`)
  return found
}

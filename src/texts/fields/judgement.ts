import type { Judgement } from '../../domain/framework/assessment/assessment'
import type { FieldWords } from './field-words'

/** The fields of the oordeel of a norm. */
export const judgementFields: Readonly<Record<keyof Judgement, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  assessmentId: { name: 'Toetsing' },
  normId: { name: 'Norm' },
  verdict: { name: 'Oordeel' },
  severity: { name: 'Ernst van het tekort' },
  workStatus: { name: 'Stand van het werk' },
  owner: { name: 'Eigenaar' },
  ownerPartyId: { name: 'Partij van de eigenaar', short: 'Partij' },
  judgedAt: { name: 'Beoordeeld op' },
  toConfirm: { name: 'Nog te bevestigen' },
  carriedFrom: { name: 'Overgenomen van' },
  reasoning: { name: 'Onderbouwing' },
  answerIfAsked: { name: 'Als ernaar gevraagd wordt, zeggen wij' },
  applicable: { name: 'Van toepassing' },
  notApplicableReason: { name: 'Waarom niet van toepassing' },
}

import type { VisitStanding } from '../../domain/visit/visit-standing'
import { countOf } from '../format'

/** How the preparation of a visit stands, in sentences. */
export const visitStanding = {
  steps: ({ total, done, late, now }: VisitStanding['steps']) =>
    [
      `Van het aftelplan ${done === 1 ? 'is' : 'zijn'} ${String(done)} van ${countOf(total, 'stap', 'stappen')} klaar`,
      ...(late > 0 ? [`${String(late)} te laat`] : []),
      ...(now > 0 ? [`${String(now)} nu te doen`] : []),
    ].join(', ') + '.',
  documents: ({ total, ready, missing }: VisitStanding['documents']) =>
    total === 0
      ? 'Er zijn nog geen bewijsstukken om klaar te leggen.'
      : `${String(ready)} van ${countOf(total, 'stuk ligt', 'stukken liggen')} klaar${missing === 0 ? '' : `; ${countOf(missing, 'stuk ontbreekt', 'stukken ontbreken')} nog`}.`,
  answers: (count: number) =>
    count === 0
      ? 'Bij elke norm staat wat u antwoordt.'
      : `Bij ${countOf(count, 'norm', 'normen')} staat nog niet wat u antwoordt.`,
  findings: (count: number) =>
    count === 0
      ? 'Geen enkel punt vraagt nu aandacht.'
      : `${countOf(count, 'punt vraagt', 'punten vragen')} nu aandacht.`,
  actions: ({ open, late }: VisitStanding['actions']) =>
    open === 0
      ? 'Er zijn geen open acties.'
      : `Er ${open === 1 ? 'is' : 'zijn'} ${countOf(open, 'open actie', 'open acties')}${late === 0 ? '' : `, ${String(late)} te laat`}.`,
}

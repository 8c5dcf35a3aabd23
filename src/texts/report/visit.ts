/** Bezoek van de inspectie: what was prepared. */
import type { VisitStepId } from '../../domain/visit/countdown'
import { visit as screen } from '../visit/visit'

export const visit = {
  title: 'Voorbereiding op het bezoek',
  intro: screen.own,
  team: 'Wie er aan tafel zit',
  teamIntro: 'Bij elk thema iemand die het verhaal kent.',
  noTeam: 'Er is nog niemand gekozen.',
  plan: screen.plan,
  planIntro: screen.planIntro,
  step: (id: VisitStepId): string => screen.step[id].title,
  state: screen.state,
  ready: 'Stukken die klaarliggen',
  nothingReady: 'Er is nog geen stuk aangemerkt als klaarliggend.',
  questions: 'Eigen verwachte vragen',
  columns: {
    step: 'Stap',
    from: 'Van',
    until: 'Tot en met',
    state: 'Stand',
  },
} as const

import type { VisitPlan } from '../../src/domain/visit/visit-plan'
import { idFor } from './chance'

/** Announced on 10 November, six weeks ahead: on the day the example stands still, the second week of the plan begins. */
export const visitDate = '2026-12-22'

/** Pieces of evidence by title, because the pieces themselves need the id of the dossier. */
const laidReady = [
  'Samenwerkingsovereenkomst VSV, getekend, met bijlage deelnemers',
  'Deelnemerslijst met vertegenwoordigers en vervangers',
  'Kwaliteitsjaarverslag 2025',
  'Instellingsbesluit en verslagen ouderraad',
  'Uitkomst steekproef 40 dossiers (alleen aantallen)',
  'Regioprotocol Spoed rond de bevalling met verslag oefening',
]

/** Four people at the table; about handover nobody speaks yet. */
const team = [
  { name: 'dhr. Bruin', role: 'onafhankelijk voorzitter', themeIds: ['ORG'] },
  { name: 'mw. De Wit', role: 'kwaliteitsfunctionaris', themeIds: ['KWA', 'MEL'] },
  { name: 'mw. Blauw', role: 'verloskundige', themeIds: ['COO', 'PRE', 'CLI'] },
  { name: 'dhr. Zwart', role: 'gynaecoloog', themeIds: ['ACU'] },
]

const questions = [
  {
    themeId: null,
    question: 'Waar bent u als VSV het meest trots op?',
    answer:
      'Op de ouderraad, die er na twee mislukte pogingen kwam, en op de gezamenlijke scholing: eerste en tweede lijn, kraamzorg en ambulance trainen samen.',
  },
  {
    themeId: 'KWA',
    question: 'Wat heeft u met de uitkomsten van de vorige toetsing gedaan?',
    answer:
      'Wij kozen eind 2025 vier onderwerpen: visie, voorzitter, ouderraad en gegevens delen. De eerste drie zijn af. Het vierde loopt uit; daarvoor ligt nu een stappenplan.',
  },
  {
    themeId: 'OVD',
    question: 'Wat merkt een gezin ervan dat uw systemen niet gekoppeld zijn?',
    answer: '',
  },
]

export const visit: VisitPlan = {
  team: team.map((seat) => ({ id: idFor(`seat:${seat.name}`), ...seat })),
  questions: questions.map((question, index) => ({ id: idFor(`visit-question:${index + 1}`), ...question })),
  stepsDone: ['calendar', 'team'],
  laidReady: laidReady.map((title) => idFor(`evidence:${title}`)),
}

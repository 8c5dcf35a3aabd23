import { people } from '../people'
import type { JudgementDraft } from './draft'

export const clients: readonly JudgementDraft[] = [
  {
    norm: 'CLI-01',
    verdict: 'met',
    on: '2026-11-05',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'De ouderraad is op 16 april 2026 ingesteld met zeven leden en een eigen voorzitter. Er is een instellingsbesluit, een vergoeding en een vaste contactpersoon. De raad kwam drie keer bijeen. In de spiegel is dit bij veel mensen nog niet bekend.',
    answerIfAsked:
      'Wij hebben sinds april 2026 een ouderraad met zeven ouders uit alle drie de gemeenten. U kunt met de voorzitter spreken.',
  },
  {
    norm: 'CLI-02',
    verdict: 'largely-unmet',
    severity: 'minor',
    on: '2026-09-29',
    owner: people.coordinator,
    work: 'busy',
    reasoning:
      'De ouderraad heeft op 8 september 2026 één advies gegeven, over de folder thuisbevalling. Het jaarplan 2026 en het jaarverslag 2025 zijn niet voorgelegd. Een schriftelijke reactie van het bestuur op het advies is er nog niet.',
    answerIfAsked:
      'De raad is jong. Het jaarplan 2027 en de cliëntervaringen gaan wel langs de raad; dat staat in de jaarkalender.',
  },
  {
    norm: 'CLI-03',
    verdict: 'met',
    on: '2026-09-29',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De cliëntervaringen worden met de PREM Geboortezorg gemeten; de verloskundigenpraktijken leveren de adressen aan. In de eerste helft van 2026 vulden 214 van de 806 uitgenodigde moeders de vragenlijst in, 27 procent. De respons wordt elke maand bekeken.',
    answerIfAsked: 'Wij meten het hele jaar door en kennen de respons per praktijk.',
  },
  {
    norm: 'CLI-04',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-09-29',
    owner: people.quality,
    work: 'busy',
    reasoning:
      'De uitkomsten van 2025 zijn op 11 juni 2026 in het VSV besproken en er zijn twee verbeterpunten gekozen: pijnbehandeling bespreken en rust in de kraamweek. Op beide loopt een actie. De terugkoppeling aan cliënten via de website moet nog gebeuren.',
    answerIfAsked:
      'Wij kozen twee verbeterpunten uit de ervaringen van moeders. De terugkoppeling aan cliënten plannen wij in januari 2027.',
  },
  {
    norm: 'CLI-05',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-10-01',
    owner: people.midwife,
    work: 'to-check',
    reasoning:
      'De werkafspraak Samen beslissen is in februari 2026 vastgesteld en 58 zorgverleners volgden de scholing. Bij een steekproef van twintig dossiers in september 2026 stond de afweging in vijftien dossiers goed beschreven. Bij inleiden ontbrak de beschrijving het vaakst.',
    answerIfAsked:
      'De werkafspraak is bekend en geschoold. Bij inleiden kan de vastlegging beter; daar letten wij bij de herziening van het zorgpad op.',
  },
  {
    norm: 'CLI-06',
    verdict: 'largely-met',
    on: '2026-10-01',
    owner: people.maternityCare,
    work: 'settled',
    reasoning:
      'Acht van de twaalf gezamenlijke folders zijn op taalniveau B1 en getest met ouders. Het ziekenhuis en de kraamzorg hebben een tolkafspraak; twee van de drie verloskundigenpraktijken betalen de tolk nog zelf. Beeldmateriaal is er voor de intake en de kraamtijd.',
    answerIfAsked:
      'De belangrijkste folders zijn begrijpelijk. Een tolkafspraak voor de hele regio is in voorbereiding.',
  },
  {
    norm: 'CLI-07',
    verdict: 'met',
    on: '2026-10-01',
    owner: people.clinicalMidwife,
    work: 'settled',
    reasoning:
      'Het regionale stappenplan voor een zorgvraag buiten de richtlijn is in gebruik sinds maart 2025. In 2026 is het volgens de agenda van het multidisciplinair overleg negen keer gebruikt. De evaluatie van juni 2026 leidde tot een vaste termijn voor het gesprek met de gynaecoloog.',
    answerIfAsked:
      'Er is een stappenplan dat wij echt gebruiken, en wij hebben het dit jaar samen geëvalueerd.',
  },
]

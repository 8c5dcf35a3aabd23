import { people } from '../people'
import type { JudgementDraft } from './draft'

export const acute: readonly JudgementDraft[] = [
  {
    norm: 'ACU-01',
    verdict: 'met',
    on: '2026-10-20',
    owner: people.gynaecologist,
    work: 'settled',
    reasoning:
      'Het regioprotocol Spoed rond de bevalling (versie 2.0, februari 2026) beschrijft de vroege aankondiging en de rolverdeling. Het is op 21 mei 2026 geoefend met verloskundigen, ambulance en ziekenhuis. De verbeterpunten van de oefening zijn in versie 2.1 verwerkt.',
    answerIfAsked: 'Wij hebben één protocol en oefenen dat jaarlijks, met de ambulancezorg erbij.',
  },
  {
    norm: 'ACU-02',
    verdict: 'met',
    on: '2026-10-20',
    owner: people.gynaecologist,
    work: 'settled',
    reasoning:
      'De roosters voor dag en nacht zijn van januari tot en met september 2026 nagekeken en waren volledig. De tijdmetingen bij spoed worden elk kwartaal besproken; de twee afwijkingen in het tweede kwartaal zijn onderzocht. De uitkomst is met de raad van bestuur gedeeld.',
    answerIfAsked: 'Wij kennen onze tijden en bespreken elke afwijking. Het register is in te zien.',
  },
  {
    norm: 'ACU-03',
    on: '2026-10-20',
    owner: people.quality,
    work: 'settled',
    notApplicable:
      'Ons hele verzorgingsgebied ligt ruim binnen de richtnorm voor de ambulance; er zijn geen randgebieden waarvoor extra afspraken nodig zijn. Wij bekijken dit opnieuw als het verzorgingsgebied verandert.',
  },
  {
    norm: 'ACU-04',
    on: '2026-10-20',
    owner: people.quality,
    work: 'settled',
    notApplicable:
      'Er is geen sluiting of tijdelijke stop van een afdeling voorgenomen of bekend, niet bij ons en niet bij de buren. Zodra dat verandert, pakken wij het draaiboek uit het capaciteitsplan erbij.',
  },
  {
    norm: 'ACU-05',
    verdict: 'met',
    on: '2026-10-20',
    owner: people.coordinator,
    work: 'to-check',
    reasoning:
      'De overloopafspraken met de buurregio’s zijn op 9 januari 2026 vastgesteld en in het ROAZ besproken. Weigeringen worden geregistreerd: 31 in het eerste halfjaar van 2026. Op papier is dit geregeld, maar in de spiegel zeggen veel verloskundigen dat zij bij drukte nog steeds moeten rondbellen.',
    answerIfAsked:
      'De afspraken liggen vast en wij kennen de cijfers. De afspraken helpen op de werkvloer nog te weinig; daarom proberen wij één telefoonnummer bij drukte.',
  },
  {
    norm: 'ACU-06',
    verdict: 'met',
    on: '2026-11-02',
    owner: people.clinicalMidwife,
    work: 'settled',
    reasoning:
      'In 2026 waren er vier ketentrainingen acute verloskunde, op 12 maart, 21 mei, 24 september en 29 oktober. Eerste lijn, tweede lijn, kraamzorg en ambulance trainden samen. Van de verloskundigen deed 82 procent mee, van de gynaecologen 73 procent.',
    answerIfAsked: 'Wij trainen in de keten en houden de deelname per beroepsgroep bij.',
  },
]

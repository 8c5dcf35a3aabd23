import { people } from '../people'
import type { JudgementDraft } from './draft'

export const prevention: readonly JudgementDraft[] = [
  {
    norm: 'PRE-01',
    verdict: 'unmet',
    severity: 'major',
    on: '2026-10-15',
    owner: people.coordinator,
    work: 'busy',
    reasoning:
      'Er is geen preventieplan voor het hele VSV. Elke praktijk heeft eigen afspraken over roken en leefstijl, en cijfers worden niet gedeeld. De werkgroep preventie is in 2024 gestopt en niet opnieuw begonnen; preconceptiezorg heeft geen eigenaar.',
    answerIfAsked:
      'Een gezamenlijke aanpak ontbreekt. Het bestuur heeft op 15 oktober 2026 besloten de werkgroep opnieuw te starten met twee onderwerpen: roken en preconceptie.',
  },
  {
    norm: 'PRE-02',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-10-15',
    owner: people.midwife,
    work: 'to-check',
    reasoning:
      'Alle praktijken en de polikliniek gebruiken sinds 2025 dezelfde signaleringslijst. In het eerste halfjaar van 2026 is de lijst bij 83 procent van de intakes ingevuld. De kraamzorg gebruikt een eigen lijst en is nog niet geschoold.',
    answerIfAsked: 'Wij hebben één instrument en meten het gebruik. De kraamzorg sluit in 2027 aan.',
  },
  {
    norm: 'PRE-03',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-10-15',
    owner: people.midwife,
    work: 'busy',
    reasoning:
      'Het zorgpad kwetsbare zwangeren is van november 2025 en werkt in Veerwaard en Krommerdam. In Zevenveer ontbreken afspraken met het wijkteam en is de contactlijst verouderd. Ggz en schuldhulp zijn in alle drie de gemeenten aangesloten.',
    answerIfAsked: 'In twee van de drie gemeenten werkt het zorgpad goed. Zevenveer is de volgende stap.',
  },
  {
    norm: 'PRE-04',
    verdict: 'met',
    on: '2026-10-15',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'Elke coalitie Kansrijke Start in ons gebied heeft een vaste afgevaardigde van het VSV. De verslagen van 2026 laten zien dat het VSV bij acht van de negen overleggen aanwezig was. In Krommerdam is een gezamenlijk doel over roken afgesproken.',
    answerIfAsked: 'Wij zitten bij alle drie de coalities aan tafel en koppelen elk kwartaal terug.',
  },
  {
    norm: 'PRE-05',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-10-15',
    owner: people.youthHealth,
    work: 'busy',
    reasoning:
      'De aanmeldroute staat op papier, maar in het eerste halfjaar van 2026 kwamen er 19 aanmeldingen uit de hele regio, waarvan 12 uit één praktijk. Verloskundigen horen meestal niet of het bezoek is geweest. De JGZ meldt dat de helft van de aanmeldingen na 30 weken komt.',
    answerIfAsked:
      'De route bestaat, maar wordt weinig gebruikt. Met de JGZ maken wij één bladzijde uitleg en bespreken wij elk halfjaar de aantallen.',
  },
  {
    norm: 'PRE-06',
    verdict: 'met',
    on: '2026-10-15',
    owner: people.nurse,
    work: 'settled',
    reasoning:
      'Alle zorgpartijen hebben een meldcode met afwegingskader en een aandachtsfunctionaris; dit is op 2 oktober 2026 per partij nagevraagd. In 2026 was er één gezamenlijke scholing met 44 deelnemers. De regionale afspraken met het advies- en meldpunt zijn van 2025.',
    answerIfAsked: 'Elke partij heeft een aandachtsfunctionaris. Wij scholen samen, één keer per jaar.',
  },
]

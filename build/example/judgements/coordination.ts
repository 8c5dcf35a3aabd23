import { people } from '../people'
import type { JudgementDraft } from './draft'

export const coordination: readonly JudgementDraft[] = [
  {
    norm: 'COO-01',
    verdict: 'met',
    on: '2026-10-08',
    owner: people.midwife,
    work: 'to-check',
    reasoning:
      'De werkafspraak coördinerend zorgverlener van januari 2025 legt per fase vast wie coördineert en hoe de overdracht gaat. In de steekproef van september 2026 stond de naam in 36 van de 40 dossiers. De spiegel geeft een ander beeld: vooral de kraamzorg weet vaak niet wie coördineert. Het oordeel wordt daarom in december opnieuw bekeken.',
    answerIfAsked:
      'In negen van de tien dossiers staat de naam. Wij weten dat kraamverzorgenden die naam niet altijd kunnen zien en zoeken daar een oplossing voor.',
  },
  {
    norm: 'COO-02',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-10-08',
    owner: people.midwife,
    work: 'busy',
    reasoning:
      'In de steekproef van 40 dossiers had 22 keer iemand een geboorteplan gemaakt, 55 procent. De drie praktijken gebruiken elk een eigen formulier. De kraamzorg kreeg het plan in 9 van de 22 gevallen vóór de bevalling.',
    answerIfAsked:
      'Wij hebben dit gemeten en vinden het te laag. Eén regionaal formulier wordt sinds oktober 2026 in één praktijk geprobeerd.',
  },
  {
    norm: 'COO-03',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-10-08',
    owner: people.clinicalMidwife,
    work: 'settled',
    reasoning:
      'Alle praktijken gebruiken hetzelfde intakeformulier met medische en sociale vragen. Het wekelijkse multidisciplinair overleg bespreekt gemiddeld zes zwangeren. JGZ en maatschappelijk werk zijn uitgenodigd maar waren in 2026 bij minder dan de helft van de besprekingen.',
    answerIfAsked: 'De intake is overal gelijk. De sociale kant van het overleg kan sterker.',
  },
  {
    norm: 'COO-04',
    verdict: 'met',
    on: '2026-10-08',
    owner: people.gynaecologist,
    work: 'settled',
    reasoning:
      'Elke maand is er een casuïstiekbespreking, om en om voorbereid door de eerste en de tweede lijn. In 2026 waren er tot nu toe negen, met gemiddeld veertien deelnemers. Leerpunten gaan naar het verbeterregister.',
    answerIfAsked: 'U bent welkom om een bespreking bij te wonen; de eerstvolgende is op 10 december 2026.',
  },
]

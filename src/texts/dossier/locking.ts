import { LEAST_PASSPHRASE, LONGEST_PASSPHRASE, type PassphraseFault } from '../../domain/dossier/passphrase'
import { countOf } from '../format'

const faults: Readonly<Record<PassphraseFault, string>> = {
  'too-short': `Deze wachtzin is te kort. Gebruik minstens ${String(LEAST_PASSPHRASE)} tekens, bijvoorbeeld een zin van een paar woorden.`,
  'too-long': `Deze wachtzin is te lang. Gebruik hooguit ${String(LONGEST_PASSPHRASE)} tekens.`,
  repeats: 'In deze wachtzin staat steeds hetzelfde; dat is snel te raden. Kies een andere.',
  name: 'De naam van het dossier is te raden. Kies een wachtzin met meer dan die naam.',
}

/** Saving a dossier as a file, with or without a lock, and opening one that is locked. */
export const locking = {
  ageFile: 'Bestand op slot (age)',
  passphrase: 'Wachtzin',
  show: 'Laat de wachtzin zien',
  outerSpace: 'Uw wachtzin begint of eindigt met een spatie. Die hoort erbij.',
  /** Rounded up to whole minutes. */
  slow: (seconds: number) =>
    `Op deze computer duurt dit lang: ongeveer ${countOf(Math.ceil(seconds / 60), 'minuut', 'minuten')}. U kunt intussen stoppen; er is dan niets veranderd.`,
  save: {
    title: 'Dossier opslaan als bestand',
    about: (name: string) => `In het bestand komt alles van ${name}.`,
    lock: 'Zet het bestand op slot met een wachtzin',
    withoutAnswers:
      'In dit dossier staan geen ingevulde vragenlijsten. Staat er iets in dat niet iedereen mag lezen? Zet het bestand dan op slot.',
    withAnswers:
      'Let op: zonder slot kan iedereen die het bestand in handen krijgt alle ingevulde vragenlijsten lezen.',
    noWayBack:
      'Bewaar de wachtzin goed: zonder de wachtzin kan niemand dit bestand nog openen, ook u niet en wij niet.',
    hint: `Minstens ${String(LEAST_PASSPHRASE)} tekens. Een zin van een paar woorden is makkelijk te onthouden.`,
    propose: 'Stel er een voor',
    proposed: (passphrase: string) =>
      `Uw wachtzin is: ${passphrase}. Schrijf hem op en bewaar hem op een andere plek dan het bestand.`,
    again: 'Wachtzin nog een keer',
    againHint: 'Zo weet u zeker dat u geen typefout maakte.',
    different: 'Dit is niet dezelfde wachtzin. Vul twee keer hetzelfde in, of laat de wachtzin zien.',
    reminder: 'Geheugensteun',
    reminderHint:
      'Mag leeg blijven. Iedereen die het bestand heeft, kan dit lezen. Zet de wachtzin er dus niet in.',
    givesAway: 'In uw geheugensteun staat een stuk van de wachtzin. Iedereen kan dat lezen. Haal het weg.',
    faults,
    confirm: 'Opslaan',
    working: 'Het bestand gaat op slot. Daarna kijken wij of het weer open kan …',
  },
  open: {
    title: 'Dit bestand zit op slot',
    text: (name: string) => `Vul de wachtzin in waarmee ‘${name}’ op slot is gezet.`,
    reminder: (hint: string) => `Geheugensteun die de maker in het bestand zette: ${hint}`,
    missing: 'Vul de wachtzin in.',
    confirm: 'Openen',
    working: 'Het bestand gaat van het slot …',
  },
}

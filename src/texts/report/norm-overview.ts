/** All norms at a glance: where each is, and which evidence goes with it. */
import { countOf } from '../format'

export const normIndex = {
  title: 'Overzicht van de normen',
  intro: 'Zo vindt u een norm terug. De nummers met een B zijn die van de bewijsstukken.',
  columns: { norm: 'Norm', verdict: 'Oordeel', evidence: 'Bewijs', page: 'Pagina' },
} as const

export const evidenceMatrix = {
  title: 'Bewijs per norm',
  legend:
    '● geldig bewijsstuk. ○ genoemd, maar verlopen, onvolledig of nog niet aanwezig. Een lege kolom is een norm zonder bewijsstuk.',
  verdicts: 'Oordeel',
  valid: 'Geldige stukken',
  /** The message of a table: how many norms are without valid evidence, of those that apply. */
  gaps: (open: number, norms: number) =>
    norms === 0
      ? 'geen van deze normen is van toepassing'
      : open === 0
        ? 'bij elke norm die geldt is er geldig bewijs'
        : `${String(open)} van ${countOf(norms, 'norm die geldt', 'normen die gelden')} ${open === 1 ? 'heeft' : 'hebben'} nog geen geldig bewijs`,
  of: (list: string, message: string) => `${list}: ${message}`,
  ofPart: (first: string, last: string, message: string) => `${first} tot en met ${last}: ${message}`,
} as const

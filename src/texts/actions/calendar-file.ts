import { productName } from '../product-name'

/** Words in the calendar file. */
export const calendarFile = {
  /** Names the program, not the language of the page. */
  product: `-//${productName}//NL`,
  name: (dossier: string) => `${productName}: ${dossier}`,
  unnamed: 'VSV zonder naam',
  untitled: 'zonder titel',
  event: {
    due: (number: number, title: string) => `Verbeteractie A${String(number)} gereed: ${title}`,
    check: (number: number, title: string) => `Verbeteractie A${String(number)}, effect nagaan: ${title}`,
    review: (number: number, title: string) => `Bewijsstuk B${String(number)} herzien: ${title}`,
    visit: (dossier: string) => `Bezoek van de inspectie: ${dossier}`,
    board: (dossier: string) => `Vergadering van het bestuur: ${dossier}`,
  },
  about: {
    action: (number: number, title: string) => `A${String(number)} ${title}`,
    evidence: (number: number, title: string) => `B${String(number)} ${title}`,
  },
  owner: (name: string) => `Eigenaar: ${name}`,
  noOwner: 'Nog geen eigenaar.',
  from: (dossier: string) => `Uit het dossier van ${dossier}, gemaakt met ${productName}.`,
} as const

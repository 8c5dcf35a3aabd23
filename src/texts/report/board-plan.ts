/** What the VSV itself puts on the page of its board, and what it does with the proposals of the application. */
import { MOST_OWN_PROPOSALS } from '../../domain/dossier/board-plan'
import { inWords } from '../format'

/** A proposal by its first words, for whoever hears a button. */
const named = (text: string): string => text.trim() || 'voorstel zonder tekst'

export const boardPlan = {
  title: 'Dit blad aanpassen',
  intro:
    'Wat u hier invult of kiest, staat meteen op het blad, ook in Word. Dit deel zelf wordt niet afgedrukt.',
  meetsOn: 'Het bestuur vergadert en beslist op',
  /** @param day what the page takes without one */
  meetsHint: (day: string) =>
    `Deze dag staat dan bij elk besluit. Weet u de dag nog niet? Laat het veld leeg: dan neemt het blad ${day}.`,
  isOver: (day: string) => `Deze dag is voorbij. Het blad neemt weer ${day}.`,
  own: 'Eigen voorstellen',
  ownNone: 'Nog geen eigen voorstellen.',
  ownFirst:
    'Zij komen boven die van het programma. Op het blad passen vijf besluiten; de rest staat onder ‘Verder te bespreken’.',
  ownNumber: (number: number) => `Eigen voorstel ${String(number)}`,
  add: 'Voeg een voorstel toe',
  full: `Meer dan ${inWords(MOST_OWN_PROPOSALS)} voorstellen past niet op het blad.`,
  remove: (text: string) => `Verwijder: ${named(text)}`,
  removed: 'Het voorstel is verwijderd.',
  ruled: 'Voorstellen van het programma',
  ruledNone: 'Het programma stelt nu niets voor.',
  ruledIntro:
    'Uw keuze geldt zolang een voorstel over hetzelfde gaat. Gaat het over een ander aantal, dan staat het weer op het blad in de woorden van het programma.',
  reword: 'Zeg het anders',
  rewordOf: (text: string) => `Zeg het anders: ${text}`,
  words: 'In uw woorden',
  wordsHint: 'Kort: twee regels op papier. Leeg: de woorden van het programma.',
  leaveOut: 'Laat weg',
  leaveOutOf: (text: string) => `Laat weg: ${text}`,
  isLeftOut: 'Staat niet op het blad.',
  back: 'Zet terug',
  backOf: (text: string) => `Zet terug: ${text}`,
} as const

/** Kort verslag voor het bestuur. */
import { countOf } from '../format'

export const board = {
  response: (submitted: number, invited: number | null, rate: string, label: string) =>
    invited === null
      ? `${countOf(submitted, 'vragenlijst', 'vragenlijsten')} ingevuld; respons onbekend.`
      : `${String(submitted)} van ${String(invited)} ingevuld, respons ${rate}: ${label}.`,
  actions: 'Wat te laat is, staat bovenaan; daarna op datum.',
} as const

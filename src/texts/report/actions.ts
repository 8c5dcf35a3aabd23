import { actionFields } from '../fields/action'
import { inSentence } from '../fields/field-words'

/** Verbeterplan: the overview and the pages of the actions. */
export const actions = {
  title: 'Verbeterplan',
  none: 'Nog geen gegevens: er zijn nog geen verbeteracties.',
  intro: 'Alle verbeteracties in één overzicht.',
  overview: 'Overzicht van verbeteracties',
  detail: 'Verbeteracties in detail',
  detailIntro: 'Elke actie apart, met doel, aanpak en meetpunt.',
  number: (number: number) => `A${number}`,
  /** Columns that hold more than one field. */
  columns: {
    title: 'Actie',
    measure: `${actionFields.measure.name} (nul → streef)`,
  },
  heading: (number: number, title: string) => `A${number} · ${title}`,
  /** Lines that are not one field of an action; the fields are in fields/action.ts. */
  lines: {
    theme: 'Thema',
    statement: 'Stelling',
    norm: 'Norm',
    planning: 'Planning',
    priority: 'Prioriteit',
  },
  planning: (start: string, due: string, check: string) =>
    `${inSentence(actionFields.startOn)} ${start} · ${inSentence(actionFields.dueOn)} ${due} · ${inSentence(actionFields.checkOn)} ${check}`,
  values: (baseline: string, target: string) =>
    `${inSentence(actionFields.baseline)} ${baseline} → ${inSentence(actionFields.target)} ${target}`,
  impact: (level: string) => `${inSentence(actionFields.impact)} ${level}`,
  effort: (level: string) => `${inSentence(actionFields.effort)} ${level}`,
  decided: {
    accepted: (verdict: string, date: string) => `voorstel ‘${verdict}’ overgenomen op ${date}`,
    declined: (verdict: string, date: string) => `voorstel ‘${verdict}’ niet overgenomen op ${date}`,
  },
  untitled: 'actie zonder titel',
  /** Which list of norms an action came from. */
  fromList: (origin: string, list: string) => (list === '' ? origin : `${origin}: ${list}`),
  /** Nobody but the VSV itself says so: no source requires an action. */
  mandatoryYes: (core: boolean) =>
    core
      ? 'ja: kernnorm in deze zelfevaluatie; het VSV koos dat dit doorgaat'
      : 'ja: het VSV koos dat dit doorgaat',
  mandatoryNo: 'nee',
} as const

/** What went forward and back since the last time, per theme. */
import type { ProgressWord } from '../../domain/report/progress'
import { countOf, inWords } from '../format'

const counted = (count: number): string => (count === 1 ? 'één' : inWords(count))

export const progress = {
  title: 'Sinds de vorige keer',
  normsTitle: 'Toetsing: vooruit en achteruit per thema',
  normsNote: (title: string) =>
    `Alleen normen die twee keer een oordeel kregen: ${title === '' ? 'in de vorige toetsing' : `in ‘${title}’`} en nu. Daardoor kan een percentage anders zijn dan de gereedheid van het hele thema.`,
  moments: ['Vorige toetsing', 'Nu'],
  /** What the lines look like, for who sees no colour. */
  key: 'Ononderbroken lijn met driehoek: vooruit. Streepjes met vierkant: achteruit. Stippels met rondje: gelijk of wisselend.',
  /** The title of the figure. */
  norms: ({ forward, back }: Readonly<Record<ProgressWord, number>>) => {
    if (forward + back === 0) return 'Geen enkel thema ging vooruit of achteruit sinds de vorige toetsing'
    const parts = [
      ...(forward === 0 ? [] : [`${counted(forward)} ${forward === 1 ? 'thema' : 'thema’s'} vooruit`]),
      ...(back === 0
        ? []
        : [`${counted(back)}${forward === 0 ? ` ${back === 1 ? 'thema' : 'thema’s'}` : ''} achteruit`]),
    ]
    const ging = (forward === 0 ? back : forward) === 1 ? 'ging' : 'gingen'
    return `Sinds de vorige toetsing ${ging} ${parts.join(' en ')}`
  },
  normsTable: (both: number, applicable: number) =>
    `Per thema wat er veranderde bij de ${countOf(both, 'norm', 'normen')} met twee oordelen (van de ${String(applicable)})`,
  alt: (message: string, what: string, lines: readonly string[]) =>
    `${message}. Lijngrafiek met voor elk thema ${what}. ${lines.join(' ')}`,
  altNorms: 'de gereedheid bij de vorige toetsing en nu',
  altMirror: 'de score in de eerdere en in de latere meting, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  altLine: (theme: string, from: string, to: string, word: string) =>
    `${theme}: van ${from} naar ${to}, ${word}.`,
  word: {
    forward: 'vooruit',
    back: 'achteruit',
    level: 'gelijk',
    mixed: 'wisselend',
    'few-norms': 'te weinig normen om te zeggen',
  } satisfies Record<ProgressWord, string>,
  sign: { forward: '▲', back: '▼', level: '=', mixed: '◆', 'few-norms': '–' } satisfies Record<
    ProgressWord,
    string
  >,
  moved: (better: number, worse: number) =>
    [
      ...(better === 0 ? [] : [`${String(better)} beter`]),
      ...(worse === 0 ? [] : [`${String(worse)} slechter`]),
    ].join(', '),
  of: (both: number, applicable: number) => `${String(both)} van ${String(applicable)}`,
  columns: { theme: 'Thema', before: 'Vorige keer', after: 'Nu', word: 'Verschil', norms: 'Normen' },
  mirrorTitle: 'Spiegel: hoger en lager per thema',
  mirrorNote:
    'Twee foto’s naast elkaar: we weten niet wie beide keren meedeed. Alleen thema’s die in beide metingen te zien en te vergelijken zijn.',
  mirrorTable: (earlier: number, later: number) =>
    `Score per thema in de eerdere meting (n\u00a0=\u00a0${String(earlier)}) en in de latere (n\u00a0=\u00a0${String(later)})`,
} as const

/**
 * The people of the example. Invented: every surname is a colour, so that nobody can take them for somebody. Only these names
 * and functions appear in the example.
 */
export const people = {
  quality: 'mw. De Wit (kwaliteitsfunctionaris)',
  coordinator: 'dhr. Groen (VSV-coördinator)',
  chair: 'dhr. Bruin (onafhankelijk voorzitter)',
  midwife: 'mw. Blauw (verloskundige)',
  clinicalMidwife: 'mw. Paars (klinisch verloskundige)',
  gynaecologist: 'dhr. Zwart (gynaecoloog)',
  nurse: 'mw. Grijs (verpleegkundige obstetrie)',
  maternityCare: 'mw. Geel (manager kraamzorg)',
  youthHealth: 'mw. Oranje (jeugdverpleegkundige)',
  parents: 'mw. Roze (voorzitter ouderraad)',
} as const satisfies Readonly<Record<string, string>>

/** As the name stands in the history: without function. */
export const editors = {
  quality: 'mw. De Wit',
  coordinator: 'dhr. Groen',
  midwife: 'mw. Blauw',
} as const satisfies Readonly<Record<string, string>>

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

/** The party somebody works for, by its name; who works for the VSV as a whole has none. */
export const employers: Readonly<Record<string, string>> = {
  [people.quality]: 'Ziekenhuis De Krommekaap',
  [people.midwife]: 'Verloskundigenpraktijk Wilgenwaard',
  [people.clinicalMidwife]: 'Ziekenhuis De Krommekaap',
  [people.gynaecologist]: 'Ziekenhuis De Krommekaap',
  [people.nurse]: 'Ziekenhuis De Krommekaap',
  [people.maternityCare]: 'Kraamzorg Morgenpeluw',
  [people.youthHealth]: 'JGZ Rijn en Kromme',
  [people.parents]: 'Ouderraad Rijn en Kromme',
}

/** As the name stands in the history: without function. */
export const editors = {
  quality: 'mw. De Wit',
  coordinator: 'dhr. Groen',
  midwife: 'mw. Blauw',
} as const satisfies Readonly<Record<string, string>>

/** Verbeterplan: the overview and the pages of the actions. */
export const actions = {
  title: 'Verbeterplan',
  none: 'Nog geen gegevens: er zijn nog geen verbeteracties.',
  intro: 'Alle verbeteracties in één overzicht.',
  overview: 'Overzicht van verbeteracties',
  detail: 'Verbeteracties in detail',
  detailIntro: 'Elke actie apart, met doel, aanpak en meetpunt.',
  number: (number: number) => `A${number}`,
  columns: {
    number: 'Nr.',
    title: 'Actie',
    origin: 'Herkomst',
    owner: 'Eigenaar',
    start: 'Start',
    due: 'Klaar op',
    measure: 'Meetpunt (nul → streef)',
    check: 'Effect nagaan',
    status: 'Status',
  },
  heading: (number: number, title: string) => `A${number} · ${title}`,
  fields: {
    status: 'Status',
    origin: 'Herkomst',
    theme: 'Thema',
    statement: 'Stelling',
    norm: 'Norm',
    mandatory: 'Gaat altijd door',
    problem: 'Knelpunt',
    cause: 'Oorzaak',
    goal: 'Doel (SMART)',
    approach: 'Wat gaan we doen',
    owner: 'Eigenaar',
    involved: 'Betrokkenen',
    means: 'Middelen',
    planning: 'Planning',
    measure: 'Meetpunt',
    evidence: 'Bewijs',
    result: 'Uitkomst',
    priority: 'Voorrang',
    waitsFor: 'Wacht op',
    verdict: 'Oordeel na de actie',
  },
  planning: (start: string, due: string, check: string) =>
    `start ${start} · klaar op ${due} · effect nagaan ${check}`,
  values: (baseline: string, target: string) => `nulwaarde ${baseline} → streefwaarde ${target}`,
  impact: (level: string) => `effect ${level}`,
  effort: (level: string) => `moeite ${level}`,
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

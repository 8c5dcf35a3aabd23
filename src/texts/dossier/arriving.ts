import { countOf } from '../format'

const takes =
  'Sleep een dossierbestand (.vsv), antwoordbestanden (.vsvantwoord) of een retourbestand (.vsvretour).'

/** Files that are dropped somewhere in the window, beside a field. */
export const arriving = {
  overlay: 'Laat los om in te lezen',
  overlayText: 'Een dossierbestand, antwoordbestanden of een retourbestand',
  looking: 'Even geduld, de bestanden worden bekeken.',
  startHint: 'U kunt een dossierbestand (.vsv) ook op dit venster slepen.',
  nothing: `In wat u sleepte, zit geen bestand. ${takes}`,
  mixed:
    'U sleepte verschillende soorten bestanden tegelijk. Er is niets ingelezen. Sleep eerst de dossierbestanden, dan de antwoorden per meting, dan één retourbestand.',
  more: (count: number) => `En nog ${countOf(count, 'bestand', 'bestanden')}.`,
  strange: {
    empty: 'Dit bestand is leeg. Vraag de afzender om het nog een keer te sturen.',
    form: 'Dit is een formulier om in te vullen, niet wat iemand heeft ingevuld. Sleep het bestand dat de ander terugstuurde.',
    document:
      'Dit is een document of een plaatje. Wilt u het als bewijs bewaren? Sleep het dan bij de norm op ‘Bewijsstukken’, of kies het links in het menu bij ‘Bewijsstukken’.',
    list: 'Dit is een lijst. Antwoorden uit een lijst leest u in bij de meting. Een eigen lijst met normen leest u in bij ‘Vragenlijsten en kaders’.',
    packed:
      'In dit zip-bestand zit een dossierbestand. Pak het eerst uit, en sleep dan het bestand dat op .vsv eindigt.',
    unknown: `Dit bestand hoort niet bij dit programma. ${takes}`,
  },
  answers: {
    title: 'Deze antwoorden inlezen?',
    text: (files: number, round: string, dossier: string) =>
      `U sleepte ${countOf(files, 'bestand', 'bestanden')} met antwoorden voor de meting ‘${round}’ van ${dossier}. Na het inlezen ziet u wat er is ontvangen. U kunt het daar ongedaan maken.`,
    take: 'Antwoorden inlezen',
    noRound:
      'Dit antwoord hoort bij een meting die niet op deze computer staat. Open eerst het dossier waaruit de vragenlijst is verstuurd.',
    several: 'Deze antwoorden horen bij verschillende metingen. Er is niets ingelezen. Sleep ze per meting.',
    inBin: (dossier: string) =>
      `Dit antwoord hoort bij ${dossier}, en dat dossier ligt in de prullenbak. Zet het eerst terug.`,
    notOpen: (round: string, dossier: string) =>
      `Dit antwoord hoort bij de meting ‘${round}’ van ${dossier}. Die is niet open. Antwoorden komen alleen binnen op een open meting.`,
  },
  work: {
    noDossier:
      'Dit retourbestand hoort bij een dossier dat niet op deze computer staat. Open eerst het dossier waaruit u het werk verdeelde.',
    inBin: (dossier: string) =>
      `Dit retourbestand hoort bij ${dossier}, en dat dossier ligt in de prullenbak. Zet het eerst terug.`,
    mergeFirst:
      'Op dit scherm staat al een retourbestand. Kies eerst ‘Samenvoegen’ of ‘Niet samenvoegen’, en sleep dit bestand daarna opnieuw.',
  },
} as const

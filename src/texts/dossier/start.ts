import type { Counted } from '../../domain/dossier/dossier-state'
import { countOf } from '../format'
import { productName } from '../product-name'
import { inList } from './restore'

interface Contents {
  readonly rounds: number
  readonly answers: number
  readonly verdicts: number
  readonly actions: number
  readonly evidence: number
}

type Counts = readonly (readonly [Counted, number])[]

const MINUTE = 60_000
/** How long lies between two moments, in the largest whole unit. */
function spanInWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE)
  if (minutes < 1) return 'minder dan een minuut'
  if (minutes < 60) return countOf(minutes, 'minuut', 'minuten')
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${String(hours)} uur` : countOf(Math.floor(hours / 24), 'dag', 'dagen')
}

const contents = (state: Contents) =>
  `${countOf(state.rounds, 'meting', 'metingen')}, ${countOf(state.answers, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')}, ${countOf(state.verdicts, 'oordeel', 'oordelen')}, ${countOf(state.actions, 'actie', 'acties')}, ${countOf(state.evidence, 'bewijsstuk', 'bewijsstukken')}`

export const start = {
  title: 'Uw dossiers',
  intro: 'Een dossier hoort bij één verloskundig samenwerkingsverband (VSV). Alles blijft op deze computer.',
  newDossier: 'Nieuw dossier',
  newDossierTitle: 'Nieuw dossier maken',
  nameLabel: 'Naam van het VSV',
  nameHint: 'Bijvoorbeeld: VSV Rijn en Kromme',
  nameMissing: 'Vul de naam van het VSV in.',
  create: 'Dossier maken',
  openFile: 'Dossierbestand openen',
  openExample: 'Open het voorbeelddossier',
  exampleChip: 'voorbeeld, verzonnen',
  emptyTitle: 'Welkom',
  emptyText: `Met ${productName} meet u hoe de samenwerking wordt ervaren, loopt u het toetsingskader na en maakt u een Word-rapport met verbeteracties.`,
  open: 'Openen',
  more: (name: string) => `Meer met ${name}`,
  saveAsFile: 'Opslaan als bestand',
  copyBeside: 'Kopie maken',
  copyTitle: (name: string) => `Kopie maken van ${name}`,
  copyNameLabel: 'Naam van de kopie',
  copyMade: (name: string) => `De kopie is gemaakt: ${name}.`,
  toBin: 'Naar de prullenbak',
  movedToBin: (name: string) => `${name} ligt in de prullenbak.`,
  bin: 'Prullenbak',
  binCount: (count: number) => `Prullenbak (${String(count)})`,
  binText: 'Wat in de prullenbak ligt, blijft bewaard tot u het definitief verwijdert.',
  binReplacedText:
    'Een vervangen versie is het dossier zoals het was voordat er een andere versie voor in de plaats kwam. Zet u haar terug, dan ruilt zij van plaats met de versie die u nu gebruikt: die gaat dan naar de prullenbak.',
  replaced: (changed: string, replaced: string) =>
    `vervangen op ${replaced}; daarvoor het laatst gewijzigd op ${changed}`,
  restore: 'Terugzetten',
  erase: 'Definitief verwijderen',
  eraseTitle: (name: string) => `${name} definitief verwijderen?`,
  eraseText:
    'Alle metingen, oordelen, bewijsstukken en acties van dit dossier verdwijnen. Dit kan niet ongedaan worden gemaakt.',
  /** What is in it, before it goes. */
  eraseHolds: (state: Contents) =>
    state.rounds + state.answers + state.verdicts + state.actions + state.evidence === 0
      ? 'Er staat nog niets in dit dossier.'
      : `In dit dossier: ${contents(state)}.`,
  /** What lies outside the database; nothing is said where there is nothing. */
  eraseFilesToo: ({ copies, documents }: { readonly copies: number; readonly documents: number }) =>
    copies + documents === 0
      ? 'Dossierbestanden die u zelf bewaarde, verwijdert u zelf.'
      : `Ook ${[
          ...(copies > 0
            ? [countOf(copies, 'automatische reservekopie', 'automatische reservekopieën')]
            : []),
          ...(documents > 0
            ? [countOf(documents, 'bijlage die daarbij is bewaard', 'bijlagen die daarbij zijn bewaard')]
            : []),
        ].join(
          ' en ',
        )} van dit dossier ${copies + documents === 1 ? 'verdwijnt' : 'verdwijnen'}. Dossierbestanden die u zelf bewaarde, verwijdert u zelf.`,
  eraseFilesLeft: (reason: string) =>
    `Het dossier is verwijderd, maar nog niet alle reservekopieën. ${reason} Het programma probeert het bij de volgende start opnieuw.`,
  eraseReplacedToo: (count: number) =>
    count === 1
      ? 'Ook de vervangen versie van dit dossier verdwijnt uit de prullenbak.'
      : `Ook de ${String(count)} vervangen versies van dit dossier verdwijnen uit de prullenbak.`,
  eraseReplacedTitle: (name: string, replaced: string) =>
    `De op ${replaced} vervangen versie van ${name} definitief verwijderen?`,
  eraseReplacedText:
    'Alles in deze versie verdwijnt, ook ingevulde vragenlijsten die alleen hierin staan. Dit kan niet ongedaan worden gemaakt. Het dossier dat u nu gebruikt, blijft zoals het is. Wat er aan dossierbestanden en reservekopieën is, blijft staan.',
  putBack: (name: string) => `${name} is teruggezet.`,
  putBackInstead: (name: string) =>
    `${name} is teruggezet. De versie die er stond, ligt nu in de prullenbak.`,
  /** After a file took the place of what was here. */
  tookPlace: (name: string) =>
    `${name} komt nu uit het bestand. De versie die er stond, ligt in de prullenbak.`,
  keep: 'Bewaren',
  savedFile: (name: string) => `Opgeslagen als ${name}.`,
  savedWithout: ({ name, missing }: { readonly name: string; readonly missing: readonly string[] }) =>
    `Opgeslagen als ${name}, maar zonder ${missing.map((one) => `‘${one}’`).join(', ')}: ${missing.length === 1 ? 'dat bestand is' : 'die bestanden zijn'} op deze computer niet meer te lezen. De rest van het dossier staat er wel in. Voeg ${missing.length === 1 ? 'het bestand' : 'de bestanden'} opnieuw toe als bijlage en sla het dossier dan nog eens op.`,
  /** Opened all the same. */
  damagedDocuments: (names: readonly string[]) =>
    `Het dossier is geopend, maar de inhoud van ${countOf(names.length, 'bijlage', 'bijlagen')} in het bestand was beschadigd: ${names.map((one) => `‘${one}’`).join(', ')}. Bij het bewijsstuk staat dat de inhoud er niet is. Voeg ${names.length === 1 ? 'het bestand' : 'de bestanden'} daar opnieuw toe.`,
  /** Before it is opened. */
  damagedInFile: (names: readonly string[]) =>
    `Let op: de inhoud van ${countOf(names.length, 'bijlage', 'bijlagen')} in dit bestand is beschadigd en komt niet mee (${names.map((one) => `‘${one}’`).join(', ')}). De rest is heel.`,
  arrivalTitle: 'Dit dossier staat al op deze computer',
  arrivalText: (name: string, madeAt: string) =>
    `Het bestand bevat ${name}, opgeslagen op ${madeAt}. Wat wilt u ermee doen?`,
  arrivalInFile: 'In het bestand',
  arrivalHere: 'Op deze computer',
  /** Which of two versions is the newer one, and by how much (ms). */
  arrivalNewer: (newer: 'file' | 'here' | 'neither', ms: number) =>
    ({
      file: `De versie in het bestand is nieuwer: ${spanInWords(ms)} later gewijzigd dan de versie op deze computer.`,
      here: `De versie op deze computer is nieuwer: ${spanInWords(ms)} later gewijzigd dan de versie in het bestand.`,
      neither: 'Beide versies zijn op hetzelfde moment voor het laatst gewijzigd.',
    })[newer],
  arrivalDiffers: 'Wat verschilt',
  arrivalOnlyFile: (counts: Counts) => `Alleen in het bestand: ${inList(counts)}.`,
  arrivalOnlyHere: (counts: Counts) => `Alleen op deze computer: ${inList(counts)}.`,
  arrivalUnlike: (counts: Counts) => `In beide, maar niet gelijk: ${inList(counts)}.`,
  arrivalSame: 'Wat hier geteld wordt, is in beide gelijk.',
  arrivalState: (state: Contents & { readonly changed: string }) =>
    `laatst gewijzigd op ${state.changed}; ${contents(state)}`,
  copyName: (name: string, madeAt: string) => `${name} (kopie van ${madeAt})`,
  arrivalCopyText:
    'In een kopie komen op een open meting geen antwoorden meer binnen, en teruggestuurd werk past er niet op. Half ingevulde vragenlijsten gaan niet mee.',
  idsElsewhereTitle: 'Dit dossier kan alleen als kopie open',
  idsElsewhere:
    'Een ander dossier op deze computer heeft onderdelen met dezelfde kenmerken. Uw dossiers zijn niet veranderd. Open het bestand als kopie.',
  arrivalKeep: 'Open het dossier van deze computer',
  arrivalKeepText: (inBin: boolean) =>
    inBin
      ? 'Het bestand gebruikt u dan niet. Het dossier komt terug uit de prullenbak.'
      : 'Het bestand gebruikt u dan niet; er verandert niets.',
  arrivalReplace: 'Vervang het dossier op deze computer',
  arrivalReplaceText:
    'De huidige versie gaat naar de prullenbak, met alles erin. Zet u haar terug, dan ruilen de twee versies van plaats.',
  arrivalAsNew: 'Open het als kopie ernaast',
  lostTitle: (count: number) =>
    `${countOf(count, 'dossier staat', 'dossiers staan')} niet meer in de gegevens, maar er is een reservekopie`,
  lostText:
    'Dat kan gebeuren na een storing, als de schijf vol was of als u leeg bent begonnen. Zet de reservekopie terug om verder te werken. Er wordt niets overschreven.',
  lostLine: (name: string, moment: string) => `${name}: laatste reservekopie van ${moment}`,
  lostOpen: 'Bekijk de reservekopieën',
  olderTitle: (name: string) => `Van ${name} is er een nieuwere reservekopie`,
  olderText: (changed: string, copied: string) =>
    `Het dossier op deze computer is het laatst gewijzigd op ${changed}. In de reservekopie van ${copied} staat later werk. Dat kan gebeuren na een storing, of als u op een andere computer verder werkte. Bekijk de reservekopie en zet haar zo nodig terug. Er wordt niets overschreven zonder dat u het kiest.`,
  olderOpen: 'Bekijk de reservekopieën',
  olderLeave: 'Nu niet',
  goneTitle: (count: number) =>
    count === 1 ? 'Uw dossier is er niet meer' : 'Uw dossiers zijn er niet meer',
  goneText: (count: number) =>
    `Op deze computer ${count === 1 ? 'stond dit dossier' : 'stonden deze dossiers'}. ${count === 1 ? 'Het is' : 'Ze zijn'} nu niet meer te vinden. Misschien zijn de gegevens van de browser gewist, of was de opslag beschadigd. Wij hebben niets verwijderd. Stond het programma op slot? Kijk dan bij Instellingen, Beveiliging of dat nog zo is.`,
  goneWhat: (count: number) =>
    `Hebt u ${count === 1 ? 'het dossier' : 'de dossiers'} eerder opgeslagen als bestand? Open dan het laatste bestand. Kijk ook in de map Downloads. Weet u dat ${count === 1 ? 'het weg is' : 'ze weg zijn'}? Kies dan ‘Dit klopt’.`,
  goneSaved: (name: string, moment: string) => `${name}: het laatst als bestand opgeslagen op ${moment}`,
  goneNeverSaved: (name: string) => `${name}: voor zover wij weten nooit als bestand opgeslagen`,
  goneOpen: 'Open uw bestand',
  goneAccept: 'Dit klopt',
  damagedTitle: 'De opslag was beschadigd en is nu leeg',
  damagedText:
    'De browser meldt dat de opslag op deze computer beschadigd was en heeft een lege gemaakt. Stonden hier dossiers? Open dan uw laatste dossierbestand. Kijk ook in de map Downloads. Waren er geen? Kies dan ‘Dit klopt’. Stond het programma op slot? De nieuwe opslag is dat nog niet. Zet het slot er dan weer op bij Instellingen, Beveiliging.',
  copies: 'Reservekopieën',
  working: 'Even geduld …',
  /** A file that the system gave to open: a double click. */
  given: {
    newTitle: 'Dit dossier openen?',
    newText: (name: string, madeAt: string) =>
      `Het bestand bevat ${name}, opgeslagen op ${madeAt}. Dit dossier staat nog niet op deze computer. Als u het opent, komt het bij uw dossiers te staan. Het bestand zelf verandert niet.`,
    open: 'Openen',
    waits:
      'Het bestand dat u wilt openen, wacht nog. Het opent zodra u klaar bent met wat er nu op het scherm staat.',
    waitsForKiosk: 'Er wacht een bestand. Het opent pas als het invullen op dit apparaat is gestopt.',
    refusedTitle: (count: number) =>
      count === 1
        ? 'Het bestand is niet geopend'
        : `${countOf(count, 'bestand is', 'bestanden zijn')} niet geopend`,
  },
}

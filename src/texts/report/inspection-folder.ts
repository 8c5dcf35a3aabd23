/** Words in the inspection folder: its files, its index and what goes with them. */
import { countOf, formatDecimal } from '../format'
import { productName } from '../product-name'

const MEGABYTE = 1024 * 1024

/** `12,3 MB`; less than a tenth is given in kB. */
const size = (bytes: number): string =>
  bytes < MEGABYTE / 10
    ? `${String(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${formatDecimal(bytes / MEGABYTE)} MB`

export const inspectionFolder = {
  files: {
    report: 'Inspectiedossier.docx',
    index: 'Index.xlsx',
    readMe: 'LEESMIJ.txt',
    evidence: 'bewijs',
  },
  untitled: 'zonder titel',
  unnamed: 'VSV zonder naam',

  steps: {
    report: 'Inspectiedossier maken',
    evidence: (number: number) => `Bewijsstuk B${String(number)} toevoegen`,
    write: 'Map schrijven',
  },

  problems: {
    tooBig: (bytes: number, most: number) =>
      `De kopieën van de bewijsstukken zijn samen ${size(bytes)}. In de inspectiemap past hoogstens ${size(most)}. Er is niets opgeslagen. Verwijder kopieën die de inspectie niet nodig heeft, of lever grote bestanden apart aan.`,
  },

  state: {
    missing: 'Dit stuk ontbreekt nog.',
    elsewhere: 'Geen bijlage in het dossier; zie de vindplaats.',
    nowhere: 'Geen bijlage in het dossier, en geen vindplaats ingevuld.',
    gone: 'De bijlage is niet meer in het dossier, of niet meer te lezen; zie de vindplaats.',
  },

  index: {
    title: (dossier: string) => `${dossier} – index van de inspectiemap`,
    sheet: 'Bewijsstukken',
    file: 'Bestand in deze map',
    why: 'Niet in deze map',
  },

  readMe: {
    title: (dossier: string) => `INSPECTIEMAP VAN ${dossier}`,
    producedOn: (date: string, version: string) =>
      `Gemaakt op ${date} met ${productName}, versie ${version}.`,
    example: 'Voorbeelddossier: dit VSV, de mensen en de stukken zijn verzonnen.',
    what: 'WAT ZIT ERIN?',
    report: (file: string) => `${file}: norm voor norm het oordeel, de onderbouwing en het bewijs.`,
    index: (file: string) => `${file}: alle bewijsstukken, met waar ze te vinden zijn.`,
    folder: (folder: string, count: number, bytes: number) =>
      count === 0
        ? 'Er zitten geen bewijsstukken in: bij geen enkel stuk is er een bijlage in het dossier.'
        : `${folder}: ${countOf(count, 'bewijsstuk', 'bewijsstukken')}, samen ${size(bytes)}.`,
    numbers:
      'De nummers van de bestanden zijn die van het rapport: bestand B01 is bewijsstuk B1. Een bewijsstuk houdt altijd zijn nummer.',
    list: 'BEWIJSSTUKKEN',
    none: 'Er zijn nog geen bewijsstukken vastgelegd.',
    line: (number: string, title: string) => `${number}  ${title}`,
    inFolder: (path: string, bytes: number) => `in deze map: ${path} (${size(bytes)})`,
    location: (place: string) => `vindplaats: ${place}`,
    noChecks:
      'De kopieën zijn onveranderd overgenomen. Open alleen bestanden die u verwacht. In deze map horen geen gegevens van cliënten.',
    disclaimer:
      'Dit is een zelfevaluatie. Zij is gebaseerd op openbare bronnen over samenwerking en toezicht in de geboortezorg. Het is geen uitgave van en geen oordeel door IGJ of CPZ.',
  },
} as const

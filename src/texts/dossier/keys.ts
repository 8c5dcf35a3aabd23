import { countOf } from '../format'
import { productName } from '../product-name'

/** The key that automatic copies are locked with: made, printed, used and renewed. */
export const keys = {
  title: 'Beveiliging',
  back: 'Terug',
  keyFile: 'Sleutelbestand',
  copyOf: (name: string, moment: string) =>
    name === '' ? `de reservekopie van ${moment}` : `${name}, reservekopie van ${moment}`,
  /** Shown with the state of the copies. */
  missingShort:
    'Er wordt geen reservekopie gemaakt: de sleutel van uw reservekopieën is niet gevonden. Kijk bij Instellingen, Beveiliging.',
  missingTitle: 'Er worden geen reservekopieën gemaakt',
  toSecurity: 'Naar Beveiliging',
  attachmentsWait:
    'De bijlagen staan niet bij de reservekopieën: uw sleutel is op deze computer nog niet gebruikt. Ga naar Instellingen, Beveiliging en vul één keer uw wachtzin in.',
  otherWords:
    'Dit zijn niet de twee controlewoorden van het nieuwe sleutelblad. Er is niets veranderd. Kijk op het blad dat u net hebt afgedrukt.',
  otherKey:
    'Dit is een andere sleutel dan die van uw reservekopieën op deze computer. Er is niets veranderd. Kijk of de controlewoorden op het sleutelblad dezelfde zijn.',
  noKeyFile:
    'Bij deze kopie is geen sleutelbestand gevonden, dus een wachtzin alleen is niet genoeg. Kies het bestand sleutel.age dat bij de reservekopieën hoort, of vul de sleutel van het sleutelblad in.',
  typo: (
    fault:
      | { readonly kind: 'group'; readonly group: number }
      | { readonly kind: 'typo' }
      | { readonly kind: 'length'; readonly difference: number },
  ) => {
    if (fault.kind === 'group')
      return `In groep ${String(fault.group)} van de sleutel staat een typefout. Kijk op het sleutelblad en verbeter die groep.`
    if (fault.kind === 'typo')
      return 'In de sleutel staan typefouten. Vergelijk elke groep met het sleutelblad.'
    const count = countOf(Math.abs(fault.difference), 'teken', 'tekens')
    return fault.difference < 0
      ? `Er ${Math.abs(fault.difference) === 1 ? 'ontbreekt' : 'ontbreken'} ${count} in de sleutel. Vergelijk elke groep met het sleutelblad.`
      : `Er ${fault.difference === 1 ? 'staat' : 'staan'} ${count} te veel in de sleutel. Vergelijk elke groep met het sleutelblad.`
  },
  section: {
    title: 'Reservekopieën op slot',
    off: 'Uw reservekopieën zijn niet op slot. Wie deze computer of de kopieën in handen krijgt, kan alle ingevulde vragenlijsten lezen.',
    offAgain: 'Uw reservekopieën zijn nu niet op slot. Uw sleutel is er nog.',
    on: (words: readonly [string, string]) =>
      `Uw reservekopieën zijn op slot. Het sleutelblad dat erbij hoort, heeft de controlewoorden ‘${words.join(' ')}’.`,
    missing:
      'Uw reservekopieën waren op slot, maar de sleutel is niet gevonden of niet te lezen. Daarom worden er nu geen reservekopieën gemaakt: zonder slot zou iedereen ze kunnen lezen. Uw dossiers zelf zijn niet veranderd. Hebt u het sleutelblad? Dan maakt u de sleutel daarmee weer in orde.',
    noCopies:
      'Hier worden geen reservekopieën gemaakt. Zet een dossierbestand op slot wanneer u het opslaat.',
    turnOn: 'Zet reservekopieën op slot',
    turnOnAgain: 'Zet reservekopieën weer op slot',
    renew: 'Kies een nieuwe wachtzin',
    printAgain: 'Druk het sleutelblad nog eens af',
    turnOff: 'Haal het slot eraf',
    withSheet: 'Ik heb het sleutelblad',
    newKey: 'Begin met een nieuwe sleutel',
    waiting: 'De bijlagen wachten nog: vul één keer uw wachtzin in.',
    openOnce: 'Vul de wachtzin in',
  },
  setUp: {
    forCopies: {
      title: 'Reservekopieën op slot zetten',
      how: 'Het programma maakt een sleutel. Daarmee gaan alle reservekopieën vanaf nu op slot, zonder dat u er iets voor hoeft te doen. Alleen om een kopie terug te zetten hebt u de wachtzin nodig, of het sleutelblad dat u zo afdrukt.',
      noWayBack:
        'Raakt u de wachtzin én het sleutelblad kwijt? Dan kan niemand uw reservekopieën nog openen, ook wij niet.',
      check: 'Vul de twee controlewoorden in die op het blad staan. Daarna gaan de reservekopieën op slot.',
      confirm: 'Zet op slot',
    },
    /** Also where there are no copies. */
    forApp: {
      title: 'Een sleutel maken voor het slot',
      how: 'Het programma maakt een sleutel. Daarmee gaat het programma op slot, en worden er reservekopieën gemaakt, dan die ook. Bij elke start vult u de wachtzin in. Weet u die niet meer, dan neemt u het sleutelblad dat u zo afdrukt.',
      noWayBack:
        'Raakt u de wachtzin én het sleutelblad kwijt? Dan kan niemand het programma of de reservekopieën nog openen, ook wij niet.',
      check: 'Vul de twee controlewoorden in die op het blad staan. Daarna zet u het programma op slot.',
      confirm: 'Ga door',
    },
    own: 'Kies een andere wachtzin dan die van uw dossierbestanden.',
    next: 'Maak de sleutel',
    working: 'De sleutel wordt gemaakt. Daarna kijken wij of hij weer open kan …',
  },
  sheet: {
    step: 'Druk het sleutelblad af',
    intro:
      'Druk dit blad af of schrijf het over, en bewaar het in een kluis of een afgesloten kast. Wie dit blad heeft, kan openen wat met deze sleutel op slot is. Maak er geen foto van en mail het niet.',
    print: 'Druk af',
    savePdf: 'Sla op als PDF',
    savedPdf: (name: string) =>
      `${name} is opgeslagen. Zet het op een USB-stick in de kluis en wis het van deze computer: wie het bestand heeft, kan uw reservekopieën openen.`,
    pdfName: 'Sleutelblad',
    next: 'Ik heb het blad',
    heading: `Sleutelblad van ${productName}`,
    for: 'Met deze sleutel opent u de reservekopieën van uw dossiers, en het programma zelf als dat op slot staat. Ook als u de wachtzin niet meer weet.',
    madeOn: (day: string) => `Gemaakt op ${day}`,
    words: 'Controlewoorden',
    wordsHint: 'Aan deze woorden ziet u of dit blad bij uw reservekopieën hoort. Zij zijn niet geheim.',
    key: 'De sleutel',
    keyHint:
      'Typ alles over, van links naar rechts. Hoofdletters en spaties maken niet uit. De letters B, I en O komen na het begin niet voor: wat op een O lijkt, is een nul.',
    keepTitle: 'Waar bewaart u dit blad?',
    keep: 'In een kluis of een afgesloten kast, en niet bij de computer of bij de reservekopieën. Geef het door als iemand anders uw taak overneemt.',
    useTitle: `Een kopie openen met ${productName}`,
    use: 'Zet de reservekopie terug. Vul waar om de wachtzin wordt gevraagd deze hele sleutel in, met AGE-SECRET-KEY-1 ervoor.',
    ageTitle: `Een kopie openen zonder ${productName}`,
    age: 'De kopieën zijn gewone age-bestanden (age-encryption.org). Een ICT-collega opent ze met twee opdrachten; typ bij de eerste de sleutel zonder spaties achter echo. In dossier.vsv, een zip-bestand, staat daarna alles.',
    commands: ['echo AGE-SECRET-KEY-1…>sleutel.txt', 'age -d -i sleutel.txt -o dossier.vsv kopie.vsv.age'],
    ageFile:
      'Met de wachtzin kan het ook: age -d -i sleutel.age -o dossier.vsv kopie.vsv.age. Het bestand sleutel.age staat bij de kopieën.',
  },
  check: {
    title: 'Hebt u het sleutelblad?',
    label: 'De twee controlewoorden',
    back: 'Laat het blad nog een keer zien',
  },
  old: {
    title: 'Eerdere reservekopieën',
    text: (count: number) =>
      `${count === 1 ? 'Er is 1 eerdere reservekopie' : `Er zijn ${String(count)} eerdere reservekopieën`} zonder slot. Wie ${count === 1 ? 'die kopie' : 'die kopieën'} in handen krijgt, kan ${count === 1 ? 'hem' : 'ze'} nog lezen.`,
    lock: 'Zet ze ook op slot',
    remove: 'Verwijder ze',
    removeTitle: 'Eerdere reservekopieën verwijderen?',
    removePoints: [
      'De reservekopieën zonder slot worden verwijderd.',
      'Van elk dossier blijft minstens één kopie over; die gaat op slot.',
      'U kunt dit niet ongedaan maken.',
    ],
    removeConfirm: 'Verwijder',
    working: (done: number, left: number) => `Bezig: ${String(done)} gedaan, nog ${String(left)} …`,
    trace:
      'Op sommige schijven zijn gewiste bestanden nog een tijd terug te halen. Alleen een versleutelde schijf helpt daartegen.',
  },
  renew: {
    title: 'Nieuwe wachtzin',
    text: 'De sleutel blijft dezelfde: alles wat ermee op slot is gaat met de nieuwe wachtzin open, en het sleutelblad blijft geldig.',
    secret: 'Wachtzin van nu, of sleutel',
    secretSheet: 'Sleutel van het sleutelblad',
    secretMissing: 'Vul de wachtzin van nu in, of de sleutel van het sleutelblad.',
    newPassphrase: 'Nieuwe wachtzin',
    leaked:
      'Een kopie van het sleutelbestand die iemand al had, gaat nog met de oude wachtzin open. Kent een ander uw oude wachtzin? Begin dan met een nieuwe sleutel.',
    confirm: 'Bewaar de nieuwe wachtzin',
    done: 'De nieuwe wachtzin geldt vanaf nu.',
  },
  open: {
    title: 'Vul uw wachtzin in',
    secret: 'Wachtzin of sleutel',
    missing: 'Vul de wachtzin in, of de sleutel van het sleutelblad.',
    reminder: (hint: string) => `Uw geheugensteun: ${hint}`,
    working: 'De sleutel wordt geopend …',
    why: {
      attachments: 'Daarna kan het programma ook de bijlagen op slot bewaren.',
      again: 'Zo is zeker dat u de kopieën ook weer kunt openen.',
      sheet: 'Daarna ziet u het sleutelblad.',
      app: 'Zo is zeker dat u het programma ook weer kunt openen. Worden er reservekopieën gemaakt, dan gaan die ook op slot.',
    },
    confirm: 'Ga door',
    opened: 'De sleutel is weer in gebruik.',
  },
  off: {
    title: 'Het slot van de reservekopieën halen?',
    points: [
      'Nieuwe reservekopieën kan dan iedereen lezen die ze in handen krijgt.',
      'De kopieën die op slot zijn, blijven op slot. Bewaar dus uw wachtzin en het sleutelblad.',
    ],
    confirm: 'Haal het slot eraf',
  },
  lockedNow: 'Uw reservekopieën gaan vanaf nu op slot.',
  unlockedNow: 'Nieuwe reservekopieën zijn vanaf nu niet meer op slot.',
  oldLocked: 'De eerdere reservekopieën zijn nu ook op slot.',
  oldRemoved: 'De reservekopieën zonder slot zijn weg.',
  copy: {
    title: 'Deze reservekopie zit op slot',
    text: (name: string) =>
      `Vul de wachtzin van uw reservekopieën in om ${name} te openen, of de sleutel van het sleutelblad.`,
    secret: 'Wachtzin of sleutel',
    chooseKeyFile: 'Kies een sleutelbestand',
    otherComputer:
      'Komt de kopie van een andere computer? Kies dan ook het bestand sleutel.age dat bij die kopieën staat.',
    keyFileChosen: (name: string) => `Gekozen: ${name}`,
  },
}

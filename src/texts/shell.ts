import { productName } from './product-name'

/** What the shell itself says: window, menu, dialogs, and what can go wrong with files. Also the words of `npm start`. */
export const shell = {
  /** In these labels `&` comes before the letter that Alt chooses, once per menu; a real ampersand is `&&`. */
  menu: {
    file: '&Bestand',
    newDossier: '&Nieuw dossier…',
    openDossier: 'Dossierbestand &openen…',
    saveDossier: 'Dossierbestand &bewaren…',
    restoreCopy: 'Reser&vekopie terugzetten…',
    makeReport: '&Rapport maken…',
    print: 'Af&drukken…',
    lock: '&Programma nu op slot',
    closeWindow: '&Venster sluiten',
    quit: 'Af&sluiten',
    edit: 'Be&werken',
    undoChange: '&Laatste wijziging terugdraaien',
    redoChange: '&Teruggedraaide wijziging opnieuw doen',
    undo: 'Typen &ongedaan maken',
    redo: 'Typen opnieuw &doen',
    cut: 'K&nippen',
    copy: '&Kopiëren',
    paste: '&Plakken',
    selectAll: '&Alles selecteren',
    find: '&Zoeken op deze pagina…',
    search: 'Zoeken in alle&s…',
    view: 'B&eeld',
    back: 'V&orige pagina',
    forward: 'Volgen&de pagina',
    zoomIn: '&Groter',
    zoomOut: '&Kleiner',
    actualSize: '&Normale grootte',
    fullScreen: '&Volledig scherm',
    developerTools: '&Hulpmiddelen voor ontwikkelaars',
    help: '&Help',
    manual: '&Handleiding bij deze pagina',
    about: '&Over VSV Spiegel && Toets',
  },
  /** Of the automatic copies. What the user did is stored; only the copy is not made. */
  copies: {
    full: (folder: string) =>
      `De schijf is vol: er kan geen reservekopie worden gemaakt. Uw gegevens zijn wel opgeslagen en de oudere kopieën staan er nog. Maak ruimte vrij; het programma probeert het vanzelf opnieuw. De map is: ${folder}`,
    readOnly: (folder: string) =>
      `Het programma mag niet schrijven in de map met reservekopieën en maakt er nu geen. Uw gegevens zijn wel opgeslagen. Zorg dat u in deze map mag schrijven, of vraag dat aan uw beheerder: ${folder}`,
    away: (folder: string) =>
      `De map met reservekopieën is niet te bereiken; er worden nu geen reservekopieën gemaakt. Uw gegevens zijn wel opgeslagen. Het programma probeert het vanzelf opnieuw. De map is: ${folder}`,
    inBrowser: {
      full: 'De browser heeft geen ruimte meer voor een reservekopie. Uw gegevens zijn wel opgeslagen en de oudere kopieën staan er nog. Maak ruimte vrij op de schijf, en bewaar voor de zekerheid zelf een dossierbestand. Het programma probeert het vanzelf opnieuw.',
      failed:
        'De browser kan nu geen reservekopie bewaren. Uw gegevens zijn wel opgeslagen. Bewaar voor de zekerheid zelf een dossierbestand. Het programma probeert het vanzelf opnieuw.',
    },
    failed: (folder: string) =>
      `Er kan geen reservekopie worden gemaakt. Uw gegevens zijn wel opgeslagen. Het programma probeert het vanzelf opnieuw. Bewaar voor de zekerheid zelf een dossierbestand. De map is: ${folder}`,
  },
  /** The folder that the user chose for a second set of copies. */
  extraFolder: {
    dialogTitle: 'Kies een map voor een tweede set reservekopieën',
    choose: 'Kies deze map',
    own: 'In deze map bewaart het programma zijn eigen gegevens. Er is niets veranderd. Kies een map op een andere schijf of op het netwerk.',
    asks: (folder: string) =>
      `De browser wil weer weten of het programma in uw extra map mag schrijven. Tot dan komen de kopieën alleen in de browser. Kies ‘Werk nu bij’ en sta het toe. De map is: ${folder}`,
    away: (folder: string) =>
      `Uw extra map is nu niet te bereiken. De gewone reservekopieën worden wel gemaakt. Zodra de map er weer is, worden de kopieën daar bijgewerkt. De map is: ${folder}`,
    full: (folder: string) =>
      `De schijf met uw extra map is vol. De gewone reservekopieën worden wel gemaakt. Maak daar ruimte vrij; dan worden de kopieën bijgewerkt. De map is: ${folder}`,
    readOnly: (folder: string) =>
      `Het programma mag niet schrijven in uw extra map. De gewone reservekopieën worden wel gemaakt. Vraag uw beheerder om schrijfrechten, of kies een andere map. De map is: ${folder}`,
    unavailable:
      'Deze browser kan geen bestanden in een map bijhouden. Er is niets veranderd. Bewaar zelf elke week een dossierbestand.',
  },
  projector: { title: 'Zaal' },
  dialog: {
    pdf: 'PDF-document',
    replaceQuestion: (name: string) => `Het bestand ‘${name}’ bestaat al. Wilt u het vervangen?`,
    replace: 'Vervangen',
    cancel: 'Annuleren',
    crashTitle: 'Het venster is gestopt',
    crashMessage: 'Het venster is onverwacht gestopt.',
    crashDetail: (folder: string) =>
      `Wat u hebt ingevuld is bewaard tot uw laatste wijziging. Kies ‘Opnieuw openen’. Lukt dat niet, dan staan de reservekopieën in deze map:\n\n${folder}`,
    reopen: 'Opnieuw openen',
    close: 'Sluiten',
    cannotWrite: (folder: string) =>
      `${productName} kan niets bewaren in de map met uw gegevens en is daarom niet gestart. Er is niets veranderd. De map is:\n\n${folder}\n\nMisschien is de map alleen-lezen, van een andere gebruiker, of is de schijf vol. Zorg dat u in deze map mag schrijven, of vraag dat aan uw beheerder, en start opnieuw.`,
    cannotStart: `${productName} kan het eigen scherm niet laden. Installeer het programma opnieuw; uw gegevens blijven daarbij bewaard.`,
  },
  problems: {
    projectorBlocked:
      'De browser liet geen venster voor de zaal opengaan. Uw sessie is niet veranderd. Sta pop-ups van deze pagina toe (vaak een knop rechts in de adresbalk) en probeer het opnieuw.',
    projectorFailed:
      'Het venster voor de zaal ging niet open. Uw sessie is niet veranderd. Controleer de kabel van de beamer en probeer het opnieuw.',
    refusedSender: `Deze opdracht kwam niet van ${productName} zelf en is niet uitgevoerd.`,
    invalidRequest:
      'Deze opdracht was onvolledig en is niet uitgevoerd. Uw gegevens zijn niet veranderd. Probeer het opnieuw.',
    unexpected:
      'Er ging iets mis dat we niet hadden voorzien. Uw opgeslagen gegevens zijn niet veranderd. Probeer het opnieuw.',
    noPermission: (name: string) =>
      `U mag ‘${name}’ hier niet bewaren. Er is niets veranderd. Kies een andere map, bijvoorbeeld Documenten.`,
    inUse: (name: string) =>
      `‘${name}’ is nog open in een ander programma, bijvoorbeeld Word. Het oude bestand is niet veranderd. Sluit het daar en bewaar opnieuw.`,
    closedFolder: (folder: string) =>
      `Het programma kan niet meer schrijven in de map met uw gegevens (${folder}). Daardoor is de opslag gesloten. Wat u nu nog verandert, wordt niet opgeslagen. Wat daarvóór was opgeslagen, hoort er nog te zijn. Zorg dat de map er is en dat u erin mag schrijven. Zodra dat zo is, kunt u in dit venster verder.`,
    diskFull: (name: string) =>
      `De schijf is vol; ‘${name}’ is niet bewaard. Een ouder bestand met die naam is niet veranderd. Maak ruimte vrij en probeer het opnieuw.`,
    nameTooLong: (name: string) =>
      `De naam ‘${name}’ is te lang voor deze map. Er is niets bewaard. Kies een kortere naam, of een map die minder diep ligt.`,
    fileProtected: (name: string) =>
      `‘${name}’ staat op alleen-lezen en mag niet worden vervangen. Het oude bestand is niet veranderd. Kies een andere naam.`,
    readOnly: (name: string) =>
      `Op deze plek kan niets bewaard worden; ‘${name}’ is niet bewaard. Kies een andere map, bijvoorbeeld Documenten.`,
    folderGone: (name: string) =>
      `De map voor ‘${name}’ bestaat niet (meer). Er is niets bewaard. Kies een andere map.`,
    cannotSave: (name: string) =>
      `‘${name}’ kon niet worden bewaard. Een ouder bestand met die naam is niet veranderd. Kies een andere map en probeer het opnieuw.`,
    tooLarge: (name: string, megabytes: number) =>
      `‘${name}’ is groter dan ${megabytes} MB en is niet geopend. Kies een dossierbestand dat met ${productName} is gemaakt.`,
    tooLargeToTake: (name: string, megabytes: number) =>
      `‘${name}’ is groter dan ${megabytes} MB en is niet gelezen. Kies een ander bestand.`,
    tooManyFiles: (name: string) =>
      `‘${name}’ is niet gelezen: samen zijn de bestanden te veel voor één keer. Kies dit bestand in een volgende keer.`,
    notFound: (name: string) => `‘${name}’ bestaat niet (meer). Kies een ander bestand.`,
    notReadable: (name: string) =>
      `‘${name}’ kan niet worden gelezen. Het bestand is niet veranderd. Controleer of u het mag openen, of kies een ander bestand.`,
    notAFile: (name: string) => `‘${name}’ is geen bestand dat u kunt openen. Kies een ander bestand.`,
    answersGiven: (name: string) =>
      `‘${name}’ is een antwoordbestand en is niet gelezen. Open het dossier, kies de meting en dan ‘Versturen en ontvangen’.`,
    workGiven: (name: string) =>
      `‘${name}’ is teruggestuurd werk en is niet gelezen. Open het dossier en kies ‘Verdeeld werk’.`,
    otherGiven: (name: string) =>
      `‘${name}’ is geen dossierbestand en is niet gelezen. De naam van een dossierbestand eindigt op .vsv.`,
    copyDiffers:
      'De reservekopie is niet goed op de schijf aangekomen en is weggegooid. Uw gegevens en de oudere kopieën zijn niet veranderd. Bewaar voor de zekerheid zelf een dossierbestand.',
    cannotBeginEmpty:
      'In de browser kan het programma de oude opslag niet apart zetten. Er is niets veranderd. Open het programma in een andere browser.',
    copyUnknown: 'Deze reservekopie bestaat niet (meer). Kies een andere kopie.',
    copyNotRemoved:
      'De reservekopie is nog in gebruik en staat er nog. Uw gegevens zijn niet veranderd. Sluit andere programma’s en probeer het opnieuw.',
    keysNewer:
      'In de map met reservekopieën staat een nieuwere sleutel dan deze. Er is niets veranderd. Sluit het programma, start het opnieuw en probeer het nog een keer.',
    keysDiffer:
      'De sleutel is niet goed op de schijf aangekomen. De reservekopieën zijn niet veranderd. Probeer het opnieuw.',
    attachmentNotRemoved:
      'De bijlage is uit het dossier gewist, maar het bestand in de map met reservekopieën is nog in gebruik en staat er nog. Sluit andere programma’s en wis de bijlage daar zelf, of probeer het opnieuw.',
    copiesUnavailable: `Hier maakt ${productName} geen automatische reservekopieën. Bewaar zelf regelmatig een dossierbestand.`,
    cannotPrint: 'Afdrukken is niet gelukt. Controleer de printer en probeer het opnieuw.',
    cannotMakePdf:
      'De PDF kon niet worden gemaakt. Uw gegevens zijn niet veranderd. Probeer het opnieuw, of maak het Word-document.',
    findUnavailable: 'In de browser zoekt u op de pagina met de zoekfunctie van de browser: Ctrl+F.',
    pdfUnavailable:
      'In de browser maakt u een PDF met het afdrukvenster: kies daar als printer ‘Opslaan als PDF’.',
  },
  start: {
    building: 'Het programma wordt gebouwd. Dat duurt ongeveer een halve minuut.',
    buildFailed: 'Het bouwen is niet gelukt; hierboven staat waarom.',
    opening: `${productName} wordt geopend.`,
    fetching: 'Electron wordt opgehaald. Dat gebeurt alleen de eerste keer.',
    noElectron: `Electron is er niet en kan hier niet worden opgehaald; daarom opent ${productName} in de browser.`,
    electronFailed: `Electron start hier niet; daarom opent ${productName} in de browser.`,
    address: (address: string) => `Open in de browser op deze computer: ${address}`,
    noCopies:
      'Uw gegevens blijven in deze browser op deze computer, en de reservekopieën ook. Wist iemand de gegevens van de browser, dan zijn ze allebei weg: bewaar dus zelf een dossierbestand.',
    stop: 'Stoppen: Ctrl+C.',
    stopped: 'Gestopt.',
    portTaken: (port: number) =>
      `Poort ${port} is al in gebruik, misschien omdat ${productName} al open is. Een andere poort kiezen: npm start -- --poort ${port + 1}. Let op: uw gegevens horen bij de poort; op een andere poort begint u met een leeg scherm.`,
    portForbidden: (port: number) =>
      `Poort ${port} mag hier niet worden gebruikt. Een andere poort kiezen: npm start -- --poort 47211. Let op: uw gegevens horen bij de poort.`,
    badPort: (given: string) => `‘${given}’ is geen poort: kies een getal van 1024 tot en met 65535.`,
    unknownOption: (given: string) =>
      `‘${given}’ is onbekend. Mogelijk zijn: --browser (zonder Electron), --geen-browser (opent geen browser) en --poort <getal>.`,
    notHere: 'Deze pagina bestaat niet.',
  },
}

import { countOf } from './format'
import { productName } from './product-name'

/** The lock on the application itself: switched on and off, and opened. */
export const appLock = {
  title: 'Programma op slot',
  intro:
    'Met een slot op het programma staat alles wat u invult versleuteld op deze computer. Wie de computer of de schijf in handen krijgt, kan het zonder uw wachtzin niet lezen.',
  doesTitle: 'Wat het slot doet',
  does: [
    'Bij het starten vraagt het programma uw wachtzin.',
    'Het programma gaat op slot als u het sluit, als u een tijd niets doet en als u op Ctrl+L drukt. In het eigen venster ook als de computer gaat slapen of het scherm op slot gaat.',
    'Tekst die u typte en die nog niet was opgeslagen, blijft bewaard. U ziet die weer als u het slot opent. Let op: wat u invulde in een venster met de knop Annuleren en daar nog niet bewaarde, is dan weg.',
  ],
  doesNotTitle: 'Wat het slot niet doet',
  doesNot: [
    'Wie de schijf onderzoekt, ziet nog wel: hoeveel dossiers, metingen, ingevulde vragenlijsten en documenten er zijn en hoe groot ze zijn, welke normen zijn beoordeeld (niet hoe), en wanneer u iets wijzigde. Ook uw geheugensteun is te lezen.',
    'Zolang het programma open is, houdt het slot niets tegen: geen virus, en niemand die meekijkt of achter uw computer gaat zitten.',
    'Bestanden en rapporten die u opslaat, vallen niet onder dit slot.',
    'Begon u eerder opnieuw met een lege opslag? De oude opslag van toen blijft zoals die was, ook zonder slot. Die staat bij de gegevens, in een map met een naam die begint met ‘WebStorage-bewaard’ of ‘IndexedDB-bewaard’.',
  ],
  noWayBack:
    'Vergeet u de wachtzin en bent u het sleutelblad kwijt? Dan kan niemand het programma nog openen, ook wij niet: u hebt dan alleen nog de dossierbestanden die u zelf bewaarde en kunt openen.',
  key: {
    copies:
      'Het slot gebruikt de sleutel van uw reservekopieën: dezelfde wachtzin en hetzelfde sleutelblad. Nieuwe reservekopieën gaan dan ook op slot.',
    browser:
      'Het programma maakt een sleutel met een wachtzin en een sleutelblad. In de browser staat de sleutel alleen in deze browser. Bewaar het sleutelblad dus goed.',
    have: (words: readonly [string, string]) =>
      `Het slot gebruikt de sleutel die er al is. Het sleutelblad heeft de controlewoorden ‘${words.join(' ')}’.`,
    missing:
      'De sleutel van uw reservekopieën is niet gevonden. Maak die eerst in orde; dat kan op deze pagina, bij Reservekopieën op slot.',
  },
  off: 'Het programma is niet op slot. Wie deze computer kan gebruiken of de schijf in handen krijgt, kan alles lezen.',
  on: 'Het programma is op slot met uw wachtzin. Wat op de schijf staat, is versleuteld.',
  turnOn: 'Zet het programma op slot',
  turnOff: 'Haal het slot van het programma',
  now: 'Zet nu op slot',
  nowHint: 'Of druk op Ctrl+L.',
  minutes: 'Vanzelf op slot als u niets doet',
  after: (minutes: number | null) =>
    minutes === null ? 'Nooit' : `Na ${countOf(minutes, 'minuut', 'minuten')}`,
  minutesHint:
    'Tijdens een spiegelsessie en bij invullen met een pincode gaat het programma niet vanzelf op slot.',
  notHere:
    'In deze browser kan het programma niet op slot: oude tekst zou leesbaar op de schijf blijven staan. Gebruik het programma in zijn eigen venster, of in Chrome of Edge.',
  confirmOn: {
    title: 'Het programma op slot zetten?',
    points: [
      'Alles wordt versleuteld en nagelezen. Daarna wordt het programma opnieuw geladen en vraagt het uw wachtzin.',
      'Sluit eerst andere vensters van het programma.',
      'Zijn er eerdere reservekopieën zonder slot? Die gaan niet vanzelf op slot. Lager op deze pagina zet u ze daarna ook op slot, of verwijdert u ze.',
    ],
    confirm: 'Zet op slot',
  },
  confirmOff: {
    title: 'Het slot van het programma halen?',
    points: [
      'Wie deze computer kan gebruiken of de schijf in handen krijgt, kan dan alles lezen.',
      'Daarna wordt het programma opnieuw geladen.',
      'Uw reservekopieën blijven zoals ze zijn. Bewaar dus uw wachtzin en het sleutelblad.',
    ],
    confirm: 'Haal het slot eraf',
  },
  moving: 'Bezig: alles wordt overgezet en nagelezen. Sluit het programma niet …',
  reload: 'Laad het programma opnieuw',
  busy: 'Het slot wordt al veranderd. Wacht tot dat klaar is.',
  unsaved:
    'Er staat nog iets op het scherm dat niet kon worden opgeslagen. Het slot is niet veranderd. Kijk bovenaan wat er is, en probeer het dan opnieuw.',
  /** Asked while the lock is on. */
  copiesStay:
    'Het programma is op slot met deze sleutel. Zolang dat zo is, blijven de reservekopieën ook op slot en kunt u geen nieuwe sleutel maken. Haal eerst het slot van het programma.',
  renewed: {
    later: (reason: string) =>
      `De nieuwe wachtzin is bewaard, maar het programma gaat nog met de oude open. ${reason} Het programma probeert het bij de volgende start opnieuw.`,
  },
  openedWithSheet:
    'U opende het slot met het sleutelblad. Kies een nieuwe wachtzin bij Instellingen, Beveiliging.',
  /** The page that asks for the passphrase. */
  unlock: {
    title: 'Op slot',
    heading: `${productName} is op slot`,
    text: 'Vul uw wachtzin in om verder te gaan.',
    because: {
      idle: 'U deed een tijd niets. Daarom ging het programma vanzelf op slot. Wat u deed, is bewaard. Stond er een venster open met de knop Annuleren? Vul dat dan opnieuw in.',
      on: 'Het programma is nu op slot. Zo gaat het vanaf nu bij elke start.',
      renewed: 'De nieuwe wachtzin geldt nu ook voor het programma. Vul de nieuwe wachtzin in.',
      'not-renewed':
        'De nieuwe wachtzin geldt nog niet voor het programma, want overzetten is niet gelukt. Er is niets veranderd. Vul de wachtzin van daarvoor in. Is de schijf vol? Maak dan ruimte vrij. Bij de volgende start proberen we het opnieuw.',
    },
    missing: 'Vul uw wachtzin in.',
    missingKey: 'Vul de sleutel van het sleutelblad in.',
    confirm: 'Open het slot',
    working: 'Het slot gaat open …',
    stop: 'Stop',
    wait: (seconds: number) => `U kunt het over ${countOf(seconds, 'seconde', 'seconden')} opnieuw proberen.`,
    again: 'U kunt het nu opnieuw proberen.',
    forgotten: 'Ik weet de wachtzin niet',
    remembered: 'Toch met de wachtzin',
    sheet:
      'Typ de sleutel over van het sleutelblad. Hoofdletters en spaties maken niet uit. Het begin, AGE-SECRET-KEY-1, mag u weglaten.',
    secretSheet: 'Sleutel van het sleutelblad',
    showKey: 'Laat de sleutel zien',
    noSheet:
      'Hebt u het sleutelblad ook niet? Dan kan niemand deze gegevens openen, ook wij niet. U kunt dan alleen leeg beginnen.',
    noneLeft: 'Ik heb geen van beide',
  },
  /** For whoever has lost both the passphrase and the sheet. */
  empty: {
    title: 'Leeg beginnen',
    intro:
      'Niemand kan lezen wat achter dit slot staat. Vindt u de wachtzin of het sleutelblad misschien nog? Wacht dan, en begin niet leeg. Dit gebeurt er als u het wel doet:',
    lost: (dossiers: number, neverSaved: number) => {
      const what =
        'met alle metingen en ingevulde vragenlijsten, toetsingen, bewijsstukken, acties, sessies, gemaakte rapporten, de geschiedenis en de prullenbak'
      if (dossiers === 0) return `Alle dossiers in dit programma gaan voorgoed weg, ${what}.`
      const some =
        neverSaved === dossiers
          ? 'is geen daarvan ooit'
          : neverSaved === 1
            ? 'is 1 daarvan nooit'
            : `zijn er ${String(neverSaved)} nooit`
      const never =
        neverSaved === 0
          ? ''
          : ` Voor zover wij weten ${dossiers === 1 ? 'is het nooit' : some} als bestand opgeslagen.`
      return `${dossiers === 1 ? 'Het dossier in dit programma gaat' : `De ${String(dossiers)} dossiers in dit programma gaan`} voorgoed weg, ${what}.${never}`
    },
    settings: 'Uw instellingen gaan weg, en ook tekst die u typte en die nog niet was opgeslagen.',
    never: 'Dit is nooit meer ongedaan te maken, ook niet als u de wachtzin later weer weet.',
    copies: (count: number | null, last: string | null) => {
      if (count === 0) return 'Er zijn op deze computer geen reservekopieën.'
      const which =
        count === null || last === null
          ? 'Reservekopieën'
          : count === 1
            ? `De reservekopie van ${last}`
            : `De ${String(count)} reservekopieën, de laatste van ${last},`
      return count === 1
        ? `${which} blijft staan. Is die op slot, dan gaat die alleen open met de wachtzin of het sleutelblad.`
        : `${which} blijven staan. Wat daarvan op slot is, gaat alleen open met de wachtzin of het sleutelblad.`
    },
    files: 'Dossierbestanden die u zelf bewaarde, blijven ook. Die opent u daarna gewoon weer.',
    after:
      'Het programma en nieuwe reservekopieën zijn daarna niet meer op slot. Wilt u weer een slot? Kies dan bij Instellingen, Beveiliging: Begin met een nieuwe sleutel.',
    back: 'Terug naar het slot',
    next: 'Ga verder',
    sureTitle: 'Weet u het zeker?',
    sure: 'Hierna is er geen weg terug. Typ het woord ‘leeg’ als u wilt dat alles achter het slot voorgoed weggaat.',
    word: 'leeg',
    label: 'Typ het woord ‘leeg’',
    missing: 'Typ eerst het woord ‘leeg’. Er is niets gewist.',
    confirm: 'Wis alles en begin leeg',
  },
}

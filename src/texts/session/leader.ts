import { LEAST_BALLOTS, VOTES_PER_PERSON, type CastFault } from '../../domain/session/vote'
import type { SlideKind } from '../../domain/session/slide'
import { countOf, formatDate, inWords } from '../format'

const choices = inWords(VOTES_PER_PERSON)

/** Spiegelsessie: the leader's window while the session is under way. */
export const sessionLeader = {
  title: 'Spiegelsessie',
  about: (vsv: string, heldOn: string | null) => (heldOn === null ? vsv : `${vsv} · ${formatDate(heldOn)}`),
  back: 'Terug naar de voorbereiding',
  savedAt: (time: string) => `opgeslagen ${time}`,
  clock: (time: string) => `Het is ${time}`,

  projector: {
    open: 'Scherm voor de zaal openen',
    close: 'Scherm voor de zaal sluiten',
    connected: 'Projector verbonden',
    connectedTo: (screen: string) => `Projector verbonden · ${screen}`,
    behind: 'Het scherm voor de zaal is niet te zien',
    oneDisplay:
      'Er is maar één scherm, of de projector toont hetzelfde als deze laptop. De zaal kan nu meelezen. Druk op Windows + P en kies ‘Uitbreiden’.',
    hideNotes: 'Notities verbergen',
    showNotes: 'Notities tonen',
  },
  elsewhere: {
    title: 'Deze sessie wordt in een ander venster geleid',
    text: 'Hier kunt u alleen meekijken. Wilt u hier verder? Dan kan het andere venster niets meer tonen.',
    take: 'Hier verder leiden',
    taken: 'Een ander venster leidt de sessie nu. Hier kunt u alleen meekijken.',
  },
  stopped: 'De sessie staat weer waar u was gebleven.',

  agenda: 'Agenda',
  done: (overtime: number) =>
    overtime === 0
      ? 'klaar'
      : overtime > 0
        ? `klaar · +${String(overtime)} min`
        : `klaar · −${String(-overtime)} min`,
  now: (until: string) => `nu · tot ${until}`,
  skipped: 'overgeslagen',
  voteOpen: 'de stemming is nog open',
  minutes: (minutes: number) => `${String(minutes)} min`,
  skip: (what: string) => `${what} overslaan`,
  shift: (minutes: number) =>
    minutes === 0
      ? 'precies op schema'
      : minutes > 0
        ? `+${String(minutes)} min later dan gepland`
        : `${String(-minutes)} min eerder dan gepland`,
  end: (end: string, planned: string) =>
    end === planned ? `Einde ${end}.` : `Einde ${end}, was ${planned}.`,
  catchUp: 'Tijd inhalen of stap overslaan',
  catchUpText: 'Maak een stap korter of sla er een over. De tijden schuiven mee.',
  minutesOf: (step: string) => `Minuten voor ${step}`,

  onScreen: 'Nu op het scherm:',
  black: 'Het scherm van de zaal is zwart.',
  slideOf: (at: number, of: number) => `dia ${String(at)} van ${String(of)}`,
  soon: 'Straks',
  last: 'Dit is de laatste dia.',
  noSlides:
    'Er zijn nog geen dia’s. Kies bij de voorbereiding een gesloten meting, of zet een stap van de agenda aan.',
  begin: 'Beginnen',
  next: 'Volgende',
  previous: 'Vorige',
  blackOut: 'Zwart scherm',
  lightUp: 'Beeld weer tonen',
  hiddenHere: (groups: string) => `${groups}. Niet noemen in de zaal.`,
  hiddenLabel: 'Op deze dia verborgen:',
  nothingHidden: 'Op deze dia is geen groep verborgen.',
  whatIsHidden: (count: number) => `Wat is verborgen: ${String(count)}`,
  hiddenTitle: 'Wat de zaal niet ziet',
  hiddenIntro:
    'Deze groepen zijn te klein om apart te tonen, of met hun cijfer is een kleinere groep te raden. Noem ze niet in de zaal en raad niet mee.',
  hiddenThanks: 'Niets is verborgen.',
  slide: {
    'ground-rules': 'Spelregels',
    predict: 'Voorspellen',
    predictions: 'Wat de tafels dachten',
    theme: 'Thema',
    gap: 'Verschil in beleving',
    vote: 'Stemmen',
    outcome: 'Uitslag',
    tables: 'Aan tafel',
    actions: 'De acties',
    closing: 'Afsluiten',
  } satisfies Record<SlideKind, string>,
  slideNamed: (name: string, part: number, parts: number) =>
    parts === 1 ? name : `${name} (${String(part)} van ${String(parts)})`,
  /** What the leader says with a slide, in a sentence or two. */
  hint: {
    'ground-rules':
      'Eerst begrijpen, dan pas oplossen. Zeg hoeveel mensen invulden, en wat er niet te zien is.',
    predict: 'Elke tafel raadt het hoogste en het laagste thema. Vul het in voordat u verder gaat.',
    predictions: 'Vraag: ‘Wat verrast u?’ Er is geen winnaar.',
    theme: 'Begin met: ‘Herkent u dit?’ Zoek nog geen oplossing.',
    gap: 'Elke groep vertelt twee minuten. Een ander vat samen: verwoord elkaars standpunt.',
    vote: `De stemming is geheim. Iedereen kiest ${choices} punten.`,
    outcome: 'De uitslag is een advies. Het bestuur besluit.',
    tables: 'Elk punt gaat naar één tafel. Houd het bij drie tot vijf acties.',
    actions: 'Lees de acties voor. Vraag of iedereen zich erin herkent.',
    closing: 'Iedereen zegt wat hij of zij meeneemt. Noem de dag van de terugkoppeling.',
  } satisfies Record<SlideKind, string>,
  lowestTheme: 'Laagste thema.',

  timer: {
    of: (minutes: number) => `van ${String(minutes)} min voor dit onderwerp`,
    over: (minutes: number) => `${countOf(minutes, 'minuut', 'minuten')} over de tijd`,
    label: 'Tijd voor deze stap',
    left: (text: string) => `nog ${text}`,
    start: 'Start',
    pause: 'Pauze',
    more: '+2 min',
    moreLabel: 'Twee minuten erbij',
    turn: '2 min spreektijd',
    notBegun: 'De tijd loopt nog niet.',
    timeIsUp: 'De tijd is om.',
  },

  notes: {
    title: (about: string) => `Notities: ${about}`,
    where: 'Alleen op dit scherm. Noem geen namen.',
    text: 'Notities',
    understood: 'Dit begrijpen we nu beter',
  },
  parking: {
    title: 'Parkeerplaats',
    none: 'Nog leeg.',
    add: 'Nieuw punt',
    put: 'Zet op de parkeerplaats',
    remove: (text: string) => `Verwijder van de parkeerplaats: ${text}`,
    item: 'Punt op de parkeerplaats',
  },

  predictions: {
    title: 'Wat de tafels denken',
    intro: 'Per tafel één keuze. Laat leeg wat een tafel niet weet.',
    table: (number: number) => `Tafel ${String(number)}`,
    highest: 'Hoogste thema',
    lowest: 'Laagste thema',
    gap: 'Grootste verschil',
    fieldOf: (field: string, table: number) => `${field}, tafel ${String(table)}`,
    addTable: 'Tafel erbij',
    noChoice: 'niet gezegd',
  },

  vote: {
    title: 'Stemmen',
    first: 'Eerste stemming',
    second: 'Tweede stemming',
    secret: 'Geheim: niemand ziet de uitslag voordat u sluit.',
    promiseTitle: 'Wat is er geheim?',
    promise: `Het programma bewaart alleen totalen: geen naam, adres, tijd of volgorde. Niemand, ook de gespreksleider niet, ziet een uitslag voor het sluiten; bij minder dan ${inWords(LEAST_BALLOTS)} stemmen tonen we geen aantallen. Wij kunnen niet beloven dat niemand meekijkt of u dwingt, dat een netwerkbeheerder niets opvangt (het verkeer is niet versleuteld), dat iedereen zonder codes één keer stemt, of dat niets af te leiden is als bijna iedereen hetzelfde koos of een tweede stemming weinig verschilt. U moet deze laptop vertrouwen. Dit is een peiling, geen verkiezing.`,
    open: 'Stemming openen',
    openSecond: 'Tweede stemming openen',
    close: 'Stemming sluiten',
    closeAsk: {
      title: 'Stemming sluiten?',
      points: (ballots: number, people: number) => [
        `Er zijn ${countOf(ballots, 'stem', 'stemmen')} van ${countOf(people, 'mens', 'mensen')}.`,
        'Daarna kan niemand meer stemmen en komt de uitslag op het scherm.',
      ],
      few: (least: number) =>
        `Dat zijn er te weinig: minstens ${String(least)}, ook zonder de stemmen die u zelf intypte. Dan bewaren en tonen we geen aantallen.`,
    },
    /** Asked once when the room goes on while a vote is open. */
    leftOpen: {
      title: 'De stemming is nog open',
      text: (ballots: number, people: number, tells: boolean) =>
        `${ballots === 1 ? 'Er is' : 'Er zijn'} ${countOf(ballots, 'stem', 'stemmen')} van ${countOf(people, 'mens', 'mensen')} binnen. ${tells ? 'Sluit u de stemming, dan tellen we en komt de uitslag op het scherm.' : `Sluit u nu, dan zijn dat er te weinig om aantallen te tonen: minstens ${String(LEAST_BALLOTS)}, ook zonder de stemmen die u zelf intypte.`} Gaat u verder, dan blijft zij open: u sluit haar later, zolang dit venster open is.`,
      close: 'Stemming sluiten en tellen',
      goOn: 'Verder, de stemming blijft open',
    },
    stop: 'Stoppen zonder uitslag',
    stopAsk: {
      title: 'Stoppen zonder uitslag?',
      points: [
        'Alle stemmen gaan weg. Er is geen uitslag.',
        'Daarna kunt u de stemming opnieuw openen. Iedereen stemt dan nog een keer.',
      ],
    },
    obstacle: {
      'too-few-points':
        'Er zijn nog geen twee punten om uit te kiezen. Voeg punten toe bij de voorbereiding.',
      'too-few-people': `Vul eerst in hoeveel mensen er zijn: minstens ${inWords(LEAST_BALLOTS)}. Met minder is te raden wie wat koos.`,
      'vote-is-open': 'Er is al een stemming open.',
      'voted-twice': 'U hebt twee keer gestemd. Meer stemmingen maken de uitslag niet beter.',
    },
    count: (ballots: number, people: number) => `${String(ballots)} van ${String(people)} stemmen binnen`,
    interrupted:
      'De vorige stemming is onderbroken. De stemmen zijn weg en nergens bewaard. Open de stemming opnieuw.',
    closed: 'De stemming is gesloten.',
    closedFew: 'De stemming is gesloten. Er waren te weinig stemmen om aantallen te tonen.',
    way: 'Hoe komen de stemmen binnen?',
    ways: {
      totals: 'Handen of briefjes tellen',
      device: 'Deze laptop gaat rond',
      slips: 'Briefjes met codes intypen',
      network: 'Telefoons',
    },
    totals: {
      intro: `Tel de briefjes per punt en vul de aantallen in. Een briefje heeft hoogstens ${choices} kruisjes.`,
      ballots: 'Hoeveel briefjes?',
      times: (number: number, title: string) => `Punt ${String(number)}, ${title}: hoe vaak gekozen`,
      add: 'Aantallen toevoegen',
      added: (ballots: number) => `${countOf(ballots, 'stem', 'stemmen')} toegevoegd.`,
      takeBack: 'Laatste aantallen terugnemen',
      takenBack: (ballots: number) =>
        `${countOf(ballots, 'stem', 'stemmen')} teruggenomen. Verbeter de aantallen en voeg ze opnieuw toe.`,
    },
    device: {
      intro: 'De laptop gaat rond. Tussen twee mensen is het scherm leeg. U ziet niet wat iemand kiest.',
      start: 'Laat de laptop rondgaan',
      rest: 'Wilt u stemmen?',
      restText: (votes: number) =>
        `U kiest één, twee of ${inWords(votes)} punten. Niemand ziet wat u kiest. Het scherm wordt daarna leeg.`,
      begin: 'Begin',
      choose: (votes: number) => `Kies hoogstens ${String(votes)} punten`,
      chosen: (chosen: number, votes: number) => `${String(chosen)} van ${String(votes)} gekozen`,
      give: 'Stem inleveren',
      stop: 'Niet stemmen',
      thanks: 'Dank u. Uw stem is geteld. Geef de laptop door.',
      leader: 'Gespreksleider: terug',
      leaderAsk: {
        title: 'Bent u de gespreksleider?',
        points: ['U gaat terug naar de sessie, met de notities. De stemmen die er zijn, tellen mee.'],
        action: 'Terug naar de sessie',
      },
    },
    phones: {
      what: 'De telefoons in de zaal stemmen op een pagina van deze laptop. Er is geen internet nodig. Het stopt als u de stemming sluit, en altijd na een half uur.',
      advice: [
        'De hotspot van een Windows-laptop is genoeg voor 8 telefoons. Voor meer mensen: een kleine router zonder internet, of briefjes.',
        'Windows kan vragen of het programma op het netwerk mag. Kies ‘Toestaan’. Probeer dit thuis al uit.',
        'Mag het niet, of lukt het niet? Stem dan met briefjes. De stemmen die er al zijn, tellen mee.',
      ],
      network: 'Netwerk van deze laptop',
      name: 'Naam van het wifi-netwerk, voor op het scherm',
      withCodes: 'Alleen met een code van een stembriefje',
      noNetwork:
        'Er is nu geen netwerk waarop telefoons kunnen stemmen. In de browser kan het nooit: open dan het programma zelf. Stem anders met briefjes.',
      again: 'Opnieuw kijken',
      start: 'Telefoons laten stemmen',
      open: 'Telefoons kunnen stemmen. De code en dit adres staan op het scherm:',
      full: 'Een telefoon is geweigerd: er zijn evenveel stemmen als mensen. Misschien stemde iemand twee keer. Met codes kan dat niet.',
      stopped: {
        'address-gone': 'Het netwerk is weg. Wat binnen was, is er nog. Kies een netwerk en ga verder.',
        asleep: 'De laptop sliep. Wat binnen was, is er nog. Ga verder als u wilt.',
        'time-is-up': 'Het half uur is om. Wat binnen was, is er nog. Ga verder als u wilt.',
        failed: 'De telefoons kunnen niet meer stemmen. Wat binnen was, is er nog. Probeer het opnieuw.',
      },
    },
    slips: {
      intro: 'Op elk briefje staat een code. Typ de code en de gekozen punten. Een code telt één keer.',
      code: 'Code op het briefje',
      choices: 'Gekozen punten',
      choicesHint: 'Bijvoorbeeld: 1 4 6',
      final: 'Kijk goed na wat u typte. Als de stem is geteld, kunt u haar niet meer wijzigen.',
      add: 'Stem tellen',
      wrongChoices: `Typ één tot ${choices} nummers van punten, met een spatie ertussen.`,
      counted: 'Geteld.',
      none: 'Maak eerst stembriefjes met codes, bij de papieren van deze sessie.',
    },
    fault: {
      'vote-is-closed': 'De stemming is gesloten. Deze stem telt niet mee.',
      empty: 'Er is niets ingevuld. Er is niets geteld.',
      'too-many-choices': `Dat zijn te veel punten. Er is niets geteld. Kies hoogstens ${choices} verschillende.`,
      'unknown-point': 'Een van de punten bestaat niet. Er is niets geteld.',
      'more-than-people':
        'Er komen dan meer stemmen dan er mensen in de zaal zijn. Er is niets geteld. Kijk de aantallen na.',
      'impossible-total':
        'Een van de aantallen kan niet: het is geen heel getal, of meer dan het aantal briefjes. Er is niets geteld.',
      'impossible-sum': `Alle aantallen samen kunnen niet: elk briefje heeft één tot ${choices} kruisjes. Er is niets geteld.`,
      code: 'Deze code klopt niet of is al gebruikt. Er is niets geteld. Kijk de code na.',
      'phones-gone':
        'De stemmen van de telefoons zijn er niet meer. Er is niets geteld. Stop deze stemming en houd haar opnieuw.',
    } satisfies Record<CastFault, string>,
  },

  closing: {
    title: 'Afsluiten',
    reportBackOn: 'Terugkoppeling aan de achterban op',
    reportBackHint: 'Deze dag komt op het scherm en in het verslag.',
    noReportBack: 'De dag waarop de achterban het hoort, is nog leeg.',
    decisions: 'Wat is er besloten?',
    decision: 'Besluit',
    who: 'Wie zorgt ervoor',
    addDecision: 'Besluit toevoegen',
    removeDecision: (text: string) => `Verwijder besluit: ${text || 'besluit zonder tekst'}`,
    finish: 'Sessie afronden',
    again: 'Sessie weer openen',
    finished: 'De sessie is klaar. Het verslag kunt u nu maken.',
    actions: (count: number) =>
      count === 0
        ? 'Er zijn nog geen acties gemaakt.'
        : `${countOf(count, 'actie staat', 'acties staan')} in het verbeterplan.`,
    board: 'Het bestuur besluit over de acties. Bekijk het effect na drie en zes maanden.',
  },

  keys: {
    title: 'Sneltoetsen',
    button: 'Sneltoetsen',
    intro: 'De knoppen van een presenter werken ook. In een tekstvak typt u gewoon.',
    letters: 'Losse letters als sneltoets gebruiken',
    list: [
      { keys: ['PageDown', '→'], does: 'volgende dia' },
      { keys: ['PageUp', '←'], does: 'vorige dia' },
      { keys: ['B', '.'], does: 'zwart scherm aan of uit' },
      { keys: ['T'], does: 'tijd starten of stoppen' },
      { keys: ['N'], does: 'naar de notities' },
      { keys: ['P'], does: 'nieuw punt op de parkeerplaats' },
      { keys: ['A'], does: 'naar de acties aan tafel' },
      { keys: ['V'], does: 'wat is verborgen' },
      { keys: ['?'], does: 'deze lijst' },
    ],
  },
} as const

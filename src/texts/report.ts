/** Words of the Word report (and of the command that makes it). Dates and figures come in formatted. */
import type { Decision, ReportKind } from '../domain/report-model'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** A sentence for a board that has to decide. */
function decision(asked: Decision): string {
  switch (asked.kind) {
    case 'chase-overdue':
      return `Bespreek ${many(asked.count, 'verbeteractie die', 'verbeteracties die')} over de afgesproken datum heen ${asked.count === 1 ? 'is' : 'zijn'}: nieuwe datum, meer hulp of stoppen.`
    case 'plan-actions':
      return `Besluit wat er gebeurt met ${many(asked.count, 'norm', 'normen')} waaraan het VSV (grotendeels) niet voldoet en waarvoor nog geen verbeteractie loopt.`
    case 'discuss-gaps':
      return `Ga in gesprek over ${many(asked.count, 'norm', 'normen')} waar het oordeel ‘voldoet’ is, maar de leden iets anders ervaren.`
    case 'appoint-owners':
      return `Wijs een eigenaar aan voor ${many(asked.count, 'verbeteractie', 'verbeteracties')} zonder eigenaar.`
    case 'start-planned':
      return `Stem in met ${many(asked.count, 'geplande verbeteractie', 'geplande verbeteracties')} en geef mandaat en middelen.`
    case 'add-evidence':
      return `Laat bewijs vastleggen bij ${many(asked.count, 'norm', 'normen')} met het oordeel ‘voldoet’, maar zonder bewijsstuk.`
    case 'finish-assessment':
      return `Spreek af wanneer ${many(asked.count, 'norm die', 'normen die')} nog niet beoordeeld ${asked.count === 1 ? 'is' : 'zijn'}, aan de beurt ${asked.count === 1 ? 'komt' : 'komen'}.`
    case 'adopt-assessment':
      return `Stel de toetsing ‘${asked.title}’ vast.`
    case 'adopt-round':
      return `Stel de uitkomsten van ‘${asked.title}’ vast.`
  }
}

export const report = {
  kinds: { volledig: 'Volledig rapport' } satisfies Record<ReportKind, string>,
  fileName: (dossierName: string, date: string) => `${dossierName} - rapport ${date}`,
  noData: 'Nog geen gegevens.',
  unnamed: 'VSV zonder naam',
  appName: 'VSV Spiegel & Toets',
  status: { draft: 'concept', adopted: 'vastgesteld' },
  pageOf: ['Pagina ', ' van '] as const,
  figure: 'Figuur',
  table: 'Tabel',

  steps: {
    gather: 'Gegevens verzamelen',
    layOut: 'Hoofdstukken opmaken',
    write: 'Pagina’s tellen en document schrijven',
  },

  cover: {
    title: 'Zelfevaluatie en inspectiegereedheid',
    region: 'Regio',
    contact: 'Contact',
    date: 'Datum van dit rapport',
    status: 'Status',
    visit: 'Bezoek inspectie',
    kind: 'Soort rapport',
    made: (version: string) => `Gemaakt met VSV Spiegel & Toets, versie ${version}`,
    example: 'Voorbeelddossier: dit VSV, de mensen en de cijfers zijn verzonnen.',
    disclaimer:
      'Dit is een zelfevaluatie. Zij is gebaseerd op openbare bronnen over samenwerking en toezicht in de geboortezorg. Het is geen uitgave van en geen oordeel door IGJ of CPZ. Op igj.nl staat welk toetsingskader nu geldt.',
    participants: 'Wie doen er mee',
    participantsIntro: 'Zoals het VSV dit zelf heeft opgegeven.',
    parties: 'Deelnemende organisaties',
    party: 'Organisatie',
    partyKind: 'Soort',
    roster: 'Beroepsgroepen in dit VSV',
    profession: 'Beroepsgroep',
    headCount: 'Aantal mensen',
    unknownCount: 'onbekend',
  },
  contents: {
    title: 'Inhoud',
    hint: 'Past u de tekst in Word aan? Zet de cursor in deze lijst en druk op F9 om de paginanummers bij te werken.',
  },

  summary: {
    title: 'Samenvatting voor het bestuur',
    readiness: 'Inspectiegereedheid',
    coverage: 'Dekking',
    response: 'Respons',
    overdue: 'Acties te laat',
    readinessFormula: (met: number, largelyMet: number, applicable: number) =>
      `Inspectiegereedheid = (${met} × voldoet + ½ × ${largelyMet} voldoet grotendeels) ÷ ${applicable} normen die van toepassing zijn. Niet beoordeeld en onbekend tellen als nul.`,
    coverageOf: (assessed: number, applicable: number) => `${assessed} van ${applicable} normen beoordeeld`,
    responseOf: (submitted: number, invited: number | null) =>
      invited === null ? `${submitted} ingevuld` : `${submitted} van ${invited} ingevuld`,
    overdueOf: (open: number) => `van ${open} lopende en geplande acties`,
    readinessOf: (applicable: number) => `van ${applicable} normen`,
    strongest: 'Hoogste scores',
    weakest: 'Laagste scores',
    gaps: 'Bewijs en beleving spreken elkaar tegen',
    gapsNone: 'Er zijn geen normen met het oordeel ‘voldoet’ waar de leden duidelijk iets anders ervaren.',
    gapsUnknown: 'Nog geen gegevens: hiervoor zijn een toetsing en een gesloten ronde nodig.',
    gapLine: (mean: string, divided: boolean) =>
      `oordeel ‘voldoet’, leden geven ${mean}${divided ? ' en zijn verdeeld' : ''}`,
    overdueTitle: 'Te laat',
    overdueNone: 'Geen enkele actie is over de afgesproken datum heen.',
    overdueLine: (due: string, owner: string) => `klaar op ${due} afgesproken; eigenaar: ${owner}`,
    noOwner: 'geen eigenaar',
    andMore: (count: number, chapter: string) => `en nog ${count}; zie ‘${chapter}’`,
    decisions: 'Gevraagde besluiten',
    decisionsNone: 'Er liggen nu geen besluiten voor.',
    noMirror: 'Nog geen gegevens: er is nog geen ronde van de Samenwerkingsspiegel gesloten.',
    noAssessment: 'Nog geen gegevens: er is nog geen toetsing begonnen.',
    decision,
  },

  mirror: {
    title: 'Samenwerkingsspiegel',
    intro:
      'De Samenwerkingsspiegel vraagt alle beroepsgroepen hoe zij de samenwerking ervaren. De uitkomsten zijn een start voor het gesprek, geen cijfer voor mensen of organisaties.',
    roundTitle: (title: string) => `Spiegel: ${title}`,
    form: 'Vorm',
    status: 'Status',
    period: 'Periode',
    opens: (date: string) => `vanaf ${date}`,
    closes: (date: string) => `tot en met ${date}`,
    questionSet: 'Vragenlijst',
    version: (title: string, version: string, date: string) => `${title}, versie ${version} van ${date}`,
    threshold: 'Grens voor tonen',
    thresholdText: (k: number) => `uitkomsten van minder dan ${k} mensen worden nooit getoond`,
    introduction: 'Inleiding van het VSV',
    draftRound: 'Deze ronde is nog in voorbereiding.',
    openRound:
      'Deze ronde is nog open. Tot zij gesloten is, staan hier alleen de aantallen ingevulde vragenlijsten.',
    tooFew: (k: number) =>
      `Er zijn minder dan ${k} vragenlijsten ingevuld. Om de vertrouwelijkheid te bewaken toont dit rapport geen uitkomsten van deze ronde.`,
    nobody: 'Nog geen gegevens: niemand heeft de vragenlijst ingevuld.',
    response: 'Respons',
    responseIntro: 'Ingevulde vragenlijsten tegenover het aantal genodigden dat het VSV heeft opgegeven.',
    responseTable: 'Respons per beroepsgroep',
    columns: {
      profession: 'Beroepsgroep',
      submitted: 'Ingevuld',
      invited: 'Genodigd',
      rate: 'Respons',
      label: 'Beeld',
      total: 'Totaal',
      theme: 'Thema',
      n: 'n',
      mean: 'Gem.',
      band: 'Duiding',
      equal: 'Even zwaar*',
      priority: 'Gekozen als prioriteit',
      conversation: 'Gesprek',
      statement: 'Stelling',
      disagree: 'Oneens',
      middle: 'Midden',
      agree: 'Eens',
      dontKnow: 'Weet niet',
      notApplicable: 'N.v.t.',
      agreement: 'Eensgezindheid',
      gap: 'Verschil',
      highest: 'Hoogste groep',
      lowest: 'Laagste groep',
      group: 'Groep',
      why: 'Waarom niet apart',
      phase: 'Fase',
      share: 'Aandeel',
    },
    hidden: 'Beroepsgroepen zonder eigen uitkomst',
    hiddenIntro:
      'Kleine groepen beschermen we. Hieronder staat voor welke beroepsgroepen geen aparte uitkomst te zien is, en waarom. Probeer niet te raden wie wat heeft geantwoord.',
    groups: 'Groepen met een eigen uitkomst',
    groupN: (label: string, n: number) => `${label} (${n})`,
    themes: 'Uitkomsten per thema',
    themesIntro:
      'Per thema het gemiddelde van 1 (helemaal oneens) tot 5 (helemaal eens); n is het aantal mensen.',
    themesTable: 'Themascores',
    equalNote:
      '* Gemiddelde waarin elke zichtbare groep even zwaar telt; alleen vanaf drie zichtbare groepen. ‘Let op’: dit gemiddelde verschilt 0,2 of meer van het gewone gemiddelde, omdat een grote groep zwaar meetelt.',
    headlinesDiffer: 'let op',
    dots: 'Gemiddelde per thema en per groep',
    dotsAlt: (lines: readonly string[]) =>
      `Puntgrafiek met voor elk thema het gemiddelde per groep, van 1 (helemaal oneens) tot 5 (helemaal eens). ${lines.join(' ')}`,
    dotsAltTheme: (theme: string, high: string, highMean: string, low: string, lowMean: string) =>
      high === low
        ? `${theme}: ${high} ${highMean}.`
        : `${theme}: van ${lowMean} (${low}) tot ${highMean} (${high}).`,
    dotsTheme: 'Thema',
    dotsGuide: '(hulplijn)',
    groupTable: 'Gemiddelde per thema en per groep',
    groupTableNote: 'Een streepje betekent: te weinig antwoorden van deze groep om te tonen.',
    noGroups: 'Geen enkele groep is groot genoeg om apart te tonen.',
    gaps: 'Grootste verschillen tussen groepen',
    gapsIntro: 'De stellingen waar groepen het meest verschillend over denken.',
    gapsNone: 'Tussen de zichtbare groepen is bij geen enkele stelling een verschil van 0,5 of meer.',
    gapsUnknown: 'Er zijn geen twee groepen groot genoeg om te vergelijken.',
    distribution: (theme: string) => `Verdeling van de antwoorden: ${theme}`,
    distributionAlt: (theme: string, lines: readonly string[]) =>
      `Staafdiagram met de verdeling van de antwoorden bij ${theme}, oneens naar links en eens naar rechts. ${lines.join(' ')}`,
    distributionAltLine: (id: string, disagree: string, middle: string, agree: string) =>
      `${id}: ${disagree} oneens, ${middle} midden, ${agree} eens.`,
    legend: 'Kleuren van links naar rechts:',
    spacer: '(ruimte)',
    noDistribution:
      'Bij dit thema is geen verdeling te zien. Die tonen we pas vanaf tien antwoorden, omdat een verdeling in een kleine groep te veel weggeeft.',
    noTheme: {
      'no-answers': 'Bij dit thema zijn geen antwoorden gegeven.',
      'too-few': 'Bij dit thema zijn te weinig antwoorden gegeven om te tonen.',
    },
    themeLine: (mean: string, band: string, n: number) =>
      `Themascore ${mean} (${band}), op basis van ${n} mensen.`,
    themeOnlyStatements:
      'Voor dit thema is geen score per persoon te maken; hieronder staan de stellingen apart.',
    conversation: (text: string) => `Soort gesprek: ${text}.`,
    themeGap: (size: string, label: string, high: string, low: string) =>
      `Verschil tussen groepen: ${size} (${label}), hoogst bij ${high}, laagst bij ${low}.`,
    statementTable: (theme: string) => `Stellingen bij ${theme}`,
    discussion: 'Om over te praten',
    models: (models: string) => `Achtergrond: ${models}.`,
    phases: 'In welke fase zien mensen het VSV?',
    phasesNote: 'Gevraagd, niet berekend uit de scores.',
    openTitle: 'Open vragen',
    openAnswers: (count: number) =>
      count === 0
        ? 'Er zijn geen open antwoorden gegeven.'
        : `Er ${count === 1 ? 'is' : 'zijn'} ${many(count, 'open antwoord', 'open antwoorden')} gegeven. Die staan niet in dit rapport: de gespreksleider leest ze eerst door en haalt weg wat naar een persoon te herleiden is.`,
  },

  norms: {
    title: 'Toetsing norm voor norm',
    intro:
      'Eigen beoordelingsschaal, geen oordeel van IGJ. De normen zijn in eigen woorden geschreven en gebaseerd op openbare bronnen. De nummers zijn van dit instrument.',
    assessmentTitle: (title: string) => `Toetsing: ${title}`,
    status: 'Status',
    started: 'Begonnen op',
    adopted: 'Vastgesteld op',
    questionSet: 'Toetsingskader',
    perTheme: 'Oordelen per thema',
    perBlock: 'Oordelen per bouwsteen van het VSV-basiskader',
    chartAlt: (lines: readonly string[]) =>
      `Gestapelde staven met het aantal normen per oordeel, voor elk thema. ${lines.join(' ')}`,
    chartAltLine: (theme: string, readiness: string, coverage: string) =>
      `${theme}: gereedheid ${readiness}, dekking ${coverage}.`,
    columns: {
      part: 'Thema',
      block: 'Bouwsteen',
      applicable: 'Van toep.',
      readiness: 'Gereed',
      coverage: 'Dekking',
      total: 'Totaal',
    },
    short: {
      met: 'Voldoet',
      'largely-met': 'Grotend.',
      'largely-unmet': 'Grotend. niet',
      unmet: 'Voldoet niet',
      unknown: 'Onbek.',
      'not-assessed': 'Niet beoord.',
      'not-applicable': 'N.v.t.',
    },
    verdict: 'Oordeel',
    judgedAt: (date: string) => `op ${date}`,
    reasoning: 'Onderbouwing',
    notApplicableReason: 'Waarom niet van toepassing',
    notApplicableUnexplained:
      'aangemerkt als niet van toepassing, maar zonder reden; telt daarom als niet beoordeeld',
    answerIfAsked: 'Als ernaar gevraagd wordt, zeggen wij',
    evidence: 'Bewijs',
    noEvidence: 'geen bewijsstuk vastgelegd',
    actions: 'Open acties',
    closedActions: 'Afgeronde acties',
    noActions: 'geen',
    perception: 'Beleving van de leden',
    perceptionLine: (statement: string, mean: string, n: number, extra: string) =>
      `‘${statement}’ ${mean} (n\u00A0=\u00A0${n})${extra}`,
    perceptionNone: 'te weinig antwoorden om te tonen',
    contradicted:
      'Let op: het oordeel is ‘voldoet’, maar de leden ervaren het anders. Bespreek dit voordat de inspectie ernaar vraagt.',
    owner: 'Verantwoordelijk',
    workStatus: 'Stand van het werk',
    howToShow: 'Zo toont u dit aan',
    expectedEvidence: 'Denk aan',
    buildingBlock: 'Bouwsteen',
    core: 'hoort bij de kern',
    sources: 'Bronnen',
    certainty: 'Zekerheid',
    lastChecked: (date: string) => `bron gecontroleerd op ${date}`,
    noSources: 'geen bron: eigen uitwerking',
  },

  evidence: {
    title: 'Bewijsstukken',
    intro:
      'De nummers keren terug bij de normen. Er staan alleen verwijzingen: leg nooit gegevens van cliënten vast.',
    none: 'Nog geen gegevens: er zijn nog geen bewijsstukken vastgelegd.',
    number: (number: number) => `B${number}`,
    list: 'Lijst van bewijsstukken',
    columns: {
      number: 'Nr.',
      title: 'Titel',
      version: 'Versie',
      date: 'Datum',
      owner: 'Eigenaar',
      location: 'Plaats',
      reviewOn: 'Herzien vóór',
      state: 'Staat',
      norms: 'Normen',
    },
  },

  actions: {
    title: 'Verbeterplan',
    none: 'Nog geen gegevens: er zijn nog geen verbeteracties.',
    intro:
      'Alle verbeteracties in één overzicht. Daarna staat elke actie apart, met doel, aanpak en meetpunt.',
    overview: 'Overzicht van verbeteracties',
    detail: 'Verbeteracties in detail',
    number: (number: number) => `A${number}`,
    columns: {
      number: 'Nr.',
      title: 'Actie',
      origin: 'Herkomst',
      owner: 'Eigenaar',
      start: 'Start',
      due: 'Gereed',
      measure: 'Meetpunt (nul → streef)',
      check: 'Checkdatum',
      status: 'Status',
    },
    heading: (number: number, title: string) => `A${number} · ${title}`,
    fields: {
      status: 'Status',
      origin: 'Herkomst',
      theme: 'Thema',
      statement: 'Stelling',
      norm: 'Norm',
      mandatory: 'Verplicht',
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
    },
    planning: (start: string, due: string, check: string) =>
      `start ${start} · gereed ${due} · effect nagaan ${check}`,
    values: (baseline: string, target: string) => `nulwaarde ${baseline} → streefwaarde ${target}`,
    untitled: 'actie zonder titel',
    mandatoryYes: 'ja, vereist door het toetsingskader; hierover stemt u niet',
    mandatoryNo: 'nee',
  },

  method: {
    title: 'Methode en beperkingen',
    sections: [
      {
        title: 'Wat deze cijfers wel en niet zijn',
        lines: [
          'De Samenwerkingsspiegel is geen CPZ-instrument. De vragenlijst is niet gevalideerd en bedoeld als gespreksstarter.',
          'Het toetsingskader is een eigen uitwerking, gebaseerd op openbare bronnen. De officiële tekst van het toetsingskader van IGJ is niet gebruikt. De nummers van de normen zijn van dit instrument.',
          'Alle grenzen en duidingen hieronder zijn afspraken, geen wetenschappelijke normen. Waar ‘eigen uitwerking’ staat, is de grens door ons gekozen.',
          'Wie niet meedeed, is niet gehoord. Een hoge score kan ook betekenen dat kritische leden niet hebben ingevuld of een wenselijk antwoord gaven.',
        ],
      },
      {
        title: 'Antwoorden en scores',
        lines: [
          'Antwoorden lopen van 1 (helemaal oneens) tot 5 (helemaal eens). ‘Weet ik niet’, ‘niet van toepassing’ en overgeslagen vragen tellen niet mee in een gemiddelde.',
          'Score van een stelling: het gemiddelde van alle geldige antwoorden. Themascore: per persoon het gemiddelde van de geldige antwoorden, alleen als minstens de helft van de getoonde stellingen is beantwoord; daarna het gemiddelde over alle personen. In de volledige spiegel zijn ook minstens twee geldige antwoorden nodig.',
          'Themascores van een quickscan en een volledige spiegel zijn niet met elkaar te vergelijken.',
          'Gemiddelden staan er met één decimaal. De duiding volgt uit het onafgeronde gemiddelde; zou afronden naar boven een grens overschrijden, dan ronden we naar beneden af.',
          'Duiding: sterk vanaf 4,0; bespreken van 3,0 tot 4,0; aandacht onder 3,0. De indeling is een afspraak, geen wetenschappelijke norm.',
          '‘Onbekend bij velen’: minstens 25 % antwoordt ‘weet ik niet’ (eigen uitwerking). Dan past informeren beter dan verbeteren.',
        ],
      },
      {
        title: 'Eensgezindheid en verschillen',
        lines: [
          'Eensgezindheid is de gemiddelde afstand tot de mediaan: tot en met 0,50 eensgezind (eigen uitwerking), tot en met 0,80 redelijk eensgezind, daarboven verdeeld. De grens van 0,80 volgt Burke en Dunlap (2002).',
          '‘Twee kampen’: bij minstens tien antwoorden is minstens 30 % het oneens én minstens 30 % het eens, en is het midden niet groter dan een van beide (eigen uitwerking).',
          'Verschil tussen groepen: het hoogste min het laagste gemiddelde van de zichtbare groepen. Vanaf 1,0 noemen we het een groot perspectiefverschil, vanaf 0,5 een verschil (eigen uitwerking).',
        ],
      },
      {
        title: 'Vertrouwelijkheid',
        lines: [
          'Uitkomsten van een groep staan er alleen als genoeg mensen uit die groep hebben geantwoord. De grens staat bij elke ronde en is minimaal vijf.',
          'Te kleine groepen worden samengevoegd met verwante beroepsgroepen, en anders met de groep overige beroepsgroepen. Zou een kleine groep toch uit het totaal te berekenen zijn, dan tonen we ook een grotere groep niet.',
          'Een verdeling van antwoorden staat er pas vanaf tien antwoorden. Combinaties, zoals beroepsgroep met rol, staan er nooit.',
          'De antwoorden zijn vertrouwelijk, niet anoniem: in het dossierbestand staan losse antwoorden zonder naam. Bewaar dat bestand zorgvuldig.',
        ],
      },
      {
        title: 'Respons en vergelijken',
        lines: [
          'Respons = ingevulde vragenlijsten gedeeld door het aantal genodigden dat het VSV zelf heeft opgegeven. Vanaf 70 % goed, van 40 tot 70 % redelijk, onder 40 % te laag voor een goed beeld (eigen uitwerking).',
          'Twee rondes zijn twee foto’s, niet een film van dezelfde mensen: antwoorden worden niet aan personen gekoppeld. Kijk daarom altijd naar beide aantallen en beide responspercentages. Een klein verschil is ‘geen duidelijk verschil’. Een verschil zegt niet dat het door de verbeteracties komt.',
        ],
      },
      {
        title: 'Inspectiegereedheid en dekking',
        lines: [
          'Inspectiegereedheid = (aantal voldoet + ½ × aantal voldoet grotendeels) ÷ aantal normen dat van toepassing is (eigen uitwerking). Niet beoordeeld en onbekend tellen als nul.',
          'Dekking = aantal normen met een van de vier oordelen ÷ aantal normen dat van toepassing is. De twee cijfers staan altijd naast elkaar: zonder dekking zegt gereedheid niets.',
          '‘Niet van toepassing’ telt alleen met een reden erbij.',
          'Een bewijsstuk is verlopen na de datum waarvóór het herzien moest worden; 60 dagen daarvoor heet het ‘verloopt’.',
          'Zekerheid bij een norm zegt hoe zeker het feit in de genoemde bron staat: gelezen, alleen het onderwerp gezien, of eigen uitwerking. Zij zegt niet dat de norm in het kader van IGJ staat.',
        ],
      },
    ],
  },

  disclaimers: {
    title: 'Verantwoording',
    intro: 'Bij de gebruikte vragenlijst en het gebruikte kader hoort deze toelichting.',
    general: 'Over dit rapport',
    record: (createdOn: string, changedOn: string) =>
      `Dit dossier is gemaakt op ${createdOn} en voor het laatst gewijzigd op ${changedOn}.`,
  },

  changes: {
    title: 'Wijzigingen',
    intro:
      'Wie heeft wat wanneer gewijzigd? Van ingevulde vragenlijsten wordt niets bijgehouden: dat zou mensen herleidbaar maken.',
    none: 'Nog geen gegevens: er zijn nog geen wijzigingen vastgelegd.',
    perTable: 'Aantal wijzigingen per onderdeel',
    verdicts: 'Laatste wijzigingen van een oordeel',
    verdictsIntro: (most: number) => `De laatste wijzigingen, hoogstens ${most}.`,
    noVerdicts: 'Er is nog geen oordeel gewijzigd.',
    nobody: 'naam niet ingevuld',
    columns: {
      table: 'Onderdeel',
      count: 'Wijzigingen',
      last: 'Laatste',
      when: 'Wanneer',
      who: 'Wie',
      norm: 'Norm',
      from: 'Van',
      to: 'Naar',
    },
  },

  problems: {
    failed:
      'Het rapport kon niet worden gemaakt. Uw gegevens zijn niet veranderd. Probeer het opnieuw; helpt dat niet, bewaar dan het dossier als bestand en meld het probleem.',
    cancelled: 'Het maken van het rapport is gestopt. Er is niets opgeslagen.',
  },

  command: {
    usage: (kinds: string) =>
      `Gebruik: npm run rapport -- <dossierbestand> <uitvoer.docx> [--soort ${kinds}]`,
    unknownKind: (kind: string, kinds: string) =>
      `De soort ‘${kind}’ bestaat niet. U kunt kiezen uit: ${kinds}.`,
    unknownOption: (option: string) => `De optie ‘${option}’ bestaat niet.`,
    notDocx: (path: string) => `De naam van het rapport moet op .docx eindigen; u gaf ‘${path}’.`,
    cannotRead: (path: string) =>
      `Het bestand ‘${path}’ kan niet worden gelezen. Controleer of de naam klopt en of u het mag openen.`,
    sameFile: 'Het rapport kan niet over het dossierbestand heen worden geschreven. Kies een andere naam.',
    cannotWrite: (path: string) =>
      `Het rapport kan niet worden opgeslagen als ‘${path}’. Controleer of de map bestaat, of u er mag schrijven en of het bestand niet open staat in Word.`,
    made: (path: string, norms: number, actions: number) =>
      `Rapport gemaakt: ${path} (${many(norms, 'beoordeelde norm', 'beoordeelde normen')}, ${many(actions, 'verbeteractie', 'verbeteracties')}).`,
  },
} as const

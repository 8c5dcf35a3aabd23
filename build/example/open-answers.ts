/** V5 and V6 per profession: the first text goes to the first respondent of that profession, and so on. No names, no clients. */
export interface OpenAnswers {
  readonly keep: Readonly<Record<string, readonly string[]>>
  readonly improve: Readonly<Record<string, readonly string[]>>
}

export const open2026: OpenAnswers = {
  keep: {
    VK1: [
      'De casuïstiekbesprekingen. Daar leer ik echt wat van, juist omdat iedereen aan tafel zit.',
      'Dat er nu een onafhankelijke voorzitter is. De overleggen zijn rustiger geworden.',
      '',
      'De korte lijn met de klinisch verloskundigen: even bellen en het is geregeld.',
      '',
      'Vast ritme en stukken op tijd, graag zo houden.',
    ],
    VKK: ['De vaste overlegdag werkt goed.', '', 'Samen trainen, eerste en tweede lijn door elkaar.'],
    GYN: [
      'De sfeer is open, we kunnen veel tegen elkaar zeggen.',
      'Perinatale audit: goed voorbereid en veilig.',
      '',
      'De zorgpaden diabetes en minder leven voelen zijn goed werkbaar.',
    ],
    VPO: [
      'Elkaar kennen. Ik weet wie ik aan de lijn heb.',
      '',
      '',
      'De SBARR-kaart bij spoed, die gebruikt iedereen.',
    ],
    KND: ['De gezamenlijke bespreking van opnames op de afdeling neonatologie.'],
    KRZ: [
      'De acute training waar wij nu ook bij zijn.',
      '',
      'Dat kraamzorg een vaste plek heeft in het kernteam.',
      '',
      'Het contact met de verloskundigen uit mijn wijk is fijn.',
    ],
    JGZ: ['Het prenataal huisbezoek is echt van waarde voor de gezinnen die we wél zien.'],
    BST: ['De gezamenlijke visie uit 2025: kort, helder en door iedereen gedragen.', 'De jaarkalender.'],
  },
  improve: {
    VK1: [
      'Zeg eerlijk wat de financiële belangen zijn als we zorg verplaatsen. Nu horen we dat pas achteraf.',
      'Als het druk is bel ik soms vier ziekenhuizen. Eén nummer zou een zegen zijn.',
      'Besluiten lijken soms al genomen voordat wij er iets over kunnen zeggen.',
      '',
      'Gegevens terugkrijgen na een bevalling in het ziekenhuis. Ik hoor het nu vaak van de ouders.',
      'Laat ons meebeslissen in plaats van meepraten.',
      '',
      'Eén gezamenlijk dossier, dat is al jaren de wens.',
    ],
    VKK: [
      'Duidelijk maken wie coördinerend zorgverlener is als de zorg heen en weer gaat.',
      '',
      'Minder dubbel vastleggen.',
    ],
    GYN: [
      'Verwijzingen vollediger aanleveren, dan hoeven wij minder uit te vragen.',
      '',
      'Sneller besluiten. We praten soms lang door over dingen waar we het al over eens zijn.',
    ],
    VPO: [
      'Ik weet eigenlijk niet wat er in het VSV besloten wordt. Een kort bericht na elk overleg zou helpen.',
      '',
      'Overdracht naar de kraamzorg digitaal maken; we bellen en schrijven nu alles twee keer.',
    ],
    KND: ['Nodig ons gericht uit bij onderwerpen over het kind, dan lukt het om aan te sluiten.'],
    KRZ: [
      'Wij krijgen te laat te horen dat een gezin naar huis komt, en dan ontbreekt de helft.',
      'Met de JGZ hebben we geen enkele afspraak. De overdracht gaat per post.',
      'Betrek de kraamverzorgenden zelf, niet alleen het management.',
      '',
      'Ik wil weten wie ik mag bellen als ik mij zorgen maak over een gezin.',
      'Geboorteplan delen met de kraamzorg vóór de bevalling.',
    ],
    JGZ: [
      'Aanmelding voor het prenataal huisbezoek komt vaak te laat, na 30 weken.',
      'Vaste contactpersoon bij elke praktijk.',
    ],
    AMB: ['Vroeger bellen bij een thuispartus die niet vordert, ook als het misschien niet nodig is.'],
    BST: [
      'Middelen regelen voor de coördinator na afloop van de subsidie.',
      'Scherper kiezen: drie onderwerpen, niet tien.',
    ],
  },
}

export const open2025: OpenAnswers = {
  keep: {
    VK1: ['De gezamenlijke scholing.', '', 'Het contact op de werkvloer is goed.'],
    GYN: ['De perinatale audit.', 'Korte lijnen.'],
    VPO: ['We helpen elkaar als het druk is.'],
    KRZ: ['De intake aan huis.'],
    BST: ['De wil om er samen iets van te maken.'],
  },
  improve: {
    VK1: [
      'Een voorzitter die niet bij één partij hoort.',
      'Waar werken we eigenlijk naartoe? Ik ken geen gezamenlijk doel.',
      '',
      'Terugkoppeling na elk overleg.',
    ],
    VKK: ['Stukken eerder rondsturen.'],
    GYN: ['Minder onderwerpen tegelijk.'],
    VPO: ['Laat zien wat het VSV oplevert.'],
    KRZ: ['Kraamzorg vanaf het begin betrekken bij nieuwe afspraken.', 'Ouders vragen wat zij ervan vinden.'],
    JGZ: ['Een afspraak over de overdracht na de kraamtijd.'],
    BST: ['Eén visie op één A4.'],
  },
}

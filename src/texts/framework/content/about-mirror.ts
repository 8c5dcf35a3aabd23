/** What an editor of a mirror survey reads when hovering a field: themes, statements, scale and professions. */
export const aboutMirror = {
  text: {
    title: 'Stelling',
    description: 'Eén idee per stelling, positief gesteld, hoogstens ongeveer 15 woorden.',
  },
  explanation: { title: 'Toelichting', description: 'Eén zin die onder de stelling of vraag staat.' },
  earlierWordings: {
    title: 'Eerdere woorden',
    description:
      'Hoe een eerdere versie dit vroeg. Leeg laten kan niet: laat het veld weg als de woorden nooit anders waren.',
  },
  earlierText: { title: 'Eerdere stelling', description: 'De stelling, letterlijk zoals zij toen was.' },
  comparable: {
    title: 'Vergelijkbaar',
    description:
      '"true": alleen de woorden zijn anders, dus twee metingen mogen naast elkaar; "false": de vraag is anders, dus zij mogen dat niet.',
  },
  fact: {
    title: 'Feit',
    description:
      '"true": dit is zo of dit is niet zo, wie ook antwoordt. De uitkomst laat zien hoeveel mensen het weten (bekendheid), niet hoe zij het beleven.',
  },
  earlierLabels: {
    title: 'Eerdere namen',
    description: 'Andere namen die dit punt van de schaal had en die hetzelfde betekenen.',
  },
  otherWording: {
    title: 'Andere bewoording',
    description:
      'Dezelfde stelling in woorden die passen bij mensen om het VSV heen of bij een rol die geen zorgberoep is. De antwoorden tellen samen. Laat dit weg als de woorden voor iedereen passen.',
  },
  otherReaders: { title: 'Voor wie', description: 'Wie deze woorden krijgt: één of beide.' },
  otherReader: {
    title: 'Voor wie',
    description:
      '"external": wie in deze meting om het VSV heen staat; "no-profession": wie een rol heeft die geen zorgberoep is.',
  },
  otherText: {
    title: 'Stelling in andere woorden',
    description: 'Vraagt hetzelfde als de stelling, bijvoorbeeld "Het VSV …" in plaats van "Ons VSV …".',
  },
  otherExplanation: {
    title: 'Toelichting in andere woorden',
    description: 'Alleen als de toelichting van de stelling niet bij deze mensen past. Laat dit anders weg.',
  },
  quickscan: {
    title: 'Quickscan',
    description: 'Of de stelling ook in de korte versie staat (2 per thema).',
  },
  audience: {
    title: 'Doelgroep',
    description: '"everyone": iedereen ziet de stelling; "core": alleen beroepsgroepen binnen het VSV.',
  },
  lens: {
    title: 'Lens',
    description: 'Lens van Common Eye voor de andere indeling, of null als geen lens past.',
  },
  statementSources: {
    title: 'Bronnen',
    description: 'Waar het onderwerp vandaan komt, leesbaar geschreven.',
  },
  suggestion: {
    title: 'Voorbeeldactie',
    description: 'Een verbeteractie om mee te beginnen. De gebruiker kan elk woord aanpassen.',
  },
  suggestionText: { title: 'Wat', description: 'De actie, in één of twee zinnen.' },
  ownerRole: {
    title: 'Wie',
    description: 'De rol die dit meestal oppakt. Nooit een naam van een persoon.',
  },
  term: { title: 'Termijn', description: 'Gebruikelijke termijn, bijvoorbeeld "3 maanden".' },
  suggestionEvidence: { title: 'Bewijs', description: 'Waaraan u achteraf ziet dat het is gedaan.' },
  theme: { title: 'Thema', description: 'Een groep stellingen of normen.' },
  themeTitle: { title: 'Titel', description: 'Naam van het thema.' },
  question: { title: 'Vraag', description: 'De vraag die het thema beantwoordt.' },
  models: { title: 'Modellen', description: 'Op welke modellen het thema leunt, voor begeleiders.' },
  discussion: { title: 'Gespreksvragen', description: 'Vragen voor aan tafel in de spiegelsessie.' },
  statements: { title: 'Stellingen', description: 'De stellingen van het thema, in volgorde.' },
  ownStatements: {
    title: 'Eigen stellingen',
    description:
      'Wat een VSV in één meting zelf vraagt, na de thema’s en zonder score. Laat dit weg in een vragenlijst.',
  },
  ownStatementText: {
    title: 'Eigen stelling',
    description: 'Een zin waarmee iemand het eens of oneens is.',
  },
  scale: {
    title: 'Schaal',
    description: 'Vijf punten met een naam, daarna "weet ik niet" en "niet van toepassing".',
  },
  scaleValue: { title: 'Waarde', description: '1 tot en met 5, of "dont-know" of "not-applicable".' },
  label: { title: 'Naam', description: 'De naam die gebruikers zien.' },
  unscored: { title: 'Vragen zonder score', description: 'Zes vragen die nooit in een score meetellen.' },
  questionText: { title: 'Vraag', description: 'De vraag, zoals de deelnemer die leest.' },
  choices: { title: 'Keuzes', description: 'Waaruit de deelnemer kiest.' },
  maxPriorities: { title: 'Hoogstens', description: 'Hoeveel thema’s een deelnemer mag kiezen.' },
  clusters: {
    title: 'Clusters',
    description:
      'Beroepsgroepen in hetzelfde cluster worden samengevoegd als zij apart te klein zijn om te tonen.',
  },
  mergeable: {
    title: 'Mag worden samengevoegd',
    description: 'Cliënten worden nooit met zorgverleners samengevoegd: daar staat false.',
  },
  professions: { title: 'Beroepsgroepen', description: 'De rollen waaruit een deelnemer er één kiest.' },
  clusterId: { title: 'Cluster', description: 'Kenmerk van het cluster waar de beroepsgroep bij hoort.' },
  group: {
    title: 'Groep',
    description: '"core": ziet alle stellingen; "external": alleen de stellingen voor iedereen.',
  },
  groupPerRound: {
    title: 'Keuze per meting',
    description:
      '"true": elk VSV kiest per meting of deze beroepsgroep lid is of eromheen staat; "group" is dan het begin. Laat dit weg als er geen keuze is.',
  },
  isProfession: {
    title: 'Beroepsgroep',
    description:
      '"false": een rol die geen zorgberoep is, zoals een bestuurder of een gemeente. Laat dit weg bij een beroepsgroep.',
  },
}

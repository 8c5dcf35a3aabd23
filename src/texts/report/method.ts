import { DISTRIBUTION_FROM } from '../../domain/survey/thresholds'
import { STORED_THRESHOLD } from '../../domain/survey/thresholds'
import { inWords } from '../format'

const ten = inWords(DISTRIBUTION_FROM)

/** Methode en beperkingen. When a rule of score or confidentiality changes, its sentence here changes too. */
export const method = {
  title: 'Methode en beperkingen',
  sections: [
    {
      title: 'Wat deze cijfers wel en niet zijn',
      lines: [
        'De Samenwerkingsspiegel is geen CPZ-instrument. De vragenlijst is niet gevalideerd en bedoeld als gespreksstarter.',
        'Het toetsingskader is een eigen uitwerking, gebaseerd op openbare bronnen. De officiële tekst van het toetsingskader van IGJ is niet gebruikt. De nummers van de normen zijn van dit instrument.',
        'Alle grenzen en indelingen hieronder zijn afspraken, geen wetenschappelijke normen. Waar ‘eigen uitwerking’ staat, is de grens door ons gekozen.',
        'Wie niet meedeed, is niet gehoord. Een hoge score kan ook betekenen dat kritische leden niet hebben ingevuld of een wenselijk antwoord gaven.',
      ],
    },
    {
      title: 'Antwoorden en scores',
      lines: [
        'Antwoorden lopen van 1 (helemaal oneens) tot 5 (helemaal eens). ‘Weet ik niet’, ‘niet van toepassing’ en overgeslagen vragen tellen niet mee in een gemiddelde.',
        'Score van een stelling: het gemiddelde van alle geldige antwoorden. Themascore: het gemiddelde van alle geldige antwoorden op de getoonde stellingen van het thema, van iedereen of van een groep (eigen uitwerking). Een gemiddelde van scores per persoon zou naast de stellingen laten zien wat een paar mensen antwoordden. Er is alleen een themascore als minstens de helft van de gevraagde stellingen te tonen is. De n bij een thema is het aantal mensen dat minstens de helft van zijn of haar stellingen een cijfer gaf (in de volledige spiegel ook minstens twee).',
        'Sommige stellingen stelden we aan mensen om het VSV heen, of met een rol die geen zorgberoep is, in andere woorden (‘het VSV’ in plaats van ‘ons VSV’). Zij vragen hetzelfde en de antwoorden tellen samen. Of andere woorden tot andere antwoorden leiden, is niet onderzocht. De stellingen en de groepen staan bij elke meting.',
        'Wie lid is van het VSV krijgt alle stellingen; mensen om het VSV heen krijgen alleen die voor iedereen. Van sommige beroepsgroepen kiest het VSV dat per meting. Een groep die van plaats wisselde, vergelijken we niet apart tussen twee metingen.',
        'Themascores van een quickscan en een volledige spiegel zijn niet met elkaar te vergelijken.',
        'Gemiddelden staan er met één decimaal. De indeling volgt uit het onafgeronde gemiddelde; zou afronden naar boven een grens overschrijden, dan ronden we naar beneden af.',
        'Indeling: sterk vanaf 4,0; bespreken van 3,0 tot 4,0; aandacht onder 3,0. Dit is een afspraak, geen wetenschappelijke norm.',
        '‘Onbekend bij velen’: minstens 25 % antwoordt ‘weet ik niet’ (eigen uitwerking). Dan past informeren beter dan verbeteren. Een stelling over een feit toont alleen bekendheid, geen gemiddelde; zij heet ‘niet bevestigd’ als minder dan een kwart het niet weet en minder dan de helft zegt dat het zo is.',
      ],
    },
    {
      title: 'Eensgezindheid en verschillen',
      lines: [
        'Eensgezindheid is de gemiddelde afstand tot de mediaan: tot en met 0,50 eensgezind (eigen uitwerking), tot en met 0,80 redelijk eensgezind, daarboven verdeeld. De grens van 0,80 volgt Burke en Dunlap (2002).',
        '‘Twee kampen’: bij minstens tien antwoorden is minstens 30 % het oneens én minstens 30 % het eens, en is het midden niet groter dan de kleinste van die twee (eigen uitwerking).',
        'Verschil tussen groepen: het hoogste min het laagste gemiddelde van de zichtbare groepen, zoals ze er met één decimaal staan. Vanaf 1,0 noemen we het een groot perspectiefverschil, vanaf 0,5 een verschil (eigen uitwerking).',
      ],
    },
    {
      title: 'Vertrouwelijkheid',
      lines: [
        `Uitkomsten van een groep staan er alleen als genoeg mensen uit die groep hebben geantwoord. De grens staat bij elke meting en is minimaal ${inWords(STORED_THRESHOLD.least)}.`,
        'Te kleine groepen worden samengevoegd met verwante beroepsgroepen, en anders met de groep overige beroepsgroepen. Zou een kleine groep toch uit het totaal te berekenen zijn, dan tonen we ook een grotere groep niet.',
        `Een verdeling van antwoorden staat er pas vanaf ${ten} antwoorden, en niet als uit die verdeling en de gemiddelden van groepen zou volgen wat een groep van minder dan ${ten} mensen antwoordde. Combinaties, zoals beroepsgroep met rol, staan er nooit.`,
        'De antwoorden zijn vertrouwelijk, niet anoniem: in het dossierbestand staan losse antwoorden zonder naam. Bewaar dat bestand zorgvuldig.',
        'Open antwoorden staan er alleen als de begeleider ze heeft nagelezen en koos om te tonen, zonder beroepsgroep en in willekeurige volgorde.',
        'Een gesloten meting gaat alleen opnieuw open met een reden en als niemand is afgeschermd. Sluiten kan daarna alleen als er per beroepsgroep niemand bij kwam, of minstens tien mensen.',
      ],
    },
    {
      title: 'Respons en vergelijken',
      lines: [
        'Respons = ingevulde vragenlijsten gedeeld door het aantal genodigden dat het VSV zelf heeft opgegeven. Vanaf 70 % goed, van 40 tot 70 % redelijk, onder 40 % te laag voor een goed beeld (eigen uitwerking).',
        'Twee metingen zijn twee foto’s, niet een film van dezelfde mensen: antwoorden worden niet aan personen gekoppeld. Kijk daarom altijd naar beide aantallen en beide responspercentages. Een klein verschil is ‘geen duidelijk verschil’. Een verschil zegt niet dat het door de verbeteracties komt.',
      ],
    },
    {
      title: 'Inspectiegereedheid en dekking',
      lines: [
        'Inspectiegereedheid = (aantal voldoet + ½ × aantal voldoet grotendeels) ÷ aantal normen dat van toepassing is (eigen uitwerking). Niet beoordeeld en onbekend tellen als nul.',
        'Dekking = aantal normen met een van de vier oordelen ÷ aantal normen dat van toepassing is. De twee cijfers staan altijd naast elkaar: zonder dekking zegt gereedheid niets.',
        '‘Niet van toepassing’ telt alleen met een reden erbij.',
        'Een bewijsstuk is verlopen na de datum waarvóór het herzien moest worden; vanaf 60 dagen daarvoor staat er ‘verloopt binnen 60 dagen’.',
        'Zekerheid bij een norm zegt hoe zeker het feit in de genoemde bron staat: gelezen, alleen het onderwerp of een deel gezien, of eigen uitwerking. Zij zegt niet dat de norm in het kader van IGJ staat.',
      ],
    },
  ],
} as const

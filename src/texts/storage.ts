/**
 * Sentences about keeping and reading dossiers. Every problem says what is wrong, what was kept, and what to do now.
 */
import type { Assessment } from '../domain/framework/assessment/assessment'
import type { Receipt } from '../domain/survey/filling/filled-form'
import type { HistoryEntry } from '../domain/history'
import type { OwnSet } from '../domain/framework/content/own-set'
import type { Response } from '../domain/survey/round/response'
import { actionFields } from './fields/action'
import { delegationFields } from './fields/delegation'
import { dossierFields } from './fields/dossier'
import { evidenceFields } from './fields/evidence'
import { judgementFields } from './fields/judgement'
import { roundFields } from './fields/round'
import { sessionFields } from './fields/session'
import { inSentence, type FieldWords } from './fields/field-words'
import { recordKinds, type RecordKind } from './record-kinds'
import { productName } from './product-name'

/** Kinds of record whose fields are named here; those of the others have a table of their own. */
interface NamedHere {
  readonly responses: Response
  readonly receipts: Receipt
  readonly assessments: Assessment
  readonly ownSets: OwnSet
  readonly history: HistoryEntry
}
type RecordField = { [Kind in keyof NamedHere]: keyof NamedHere[Kind] }[keyof NamedHere]

const fields: Readonly<Record<RecordField, string>> = {
  addedAt: 'toegevoegd op',
  adoptedBy: 'vastgesteld door',
  adoptedOn: 'vastgesteld op',
  after: 'daarna',
  answers: 'antwoorden',
  at: 'wanneer',
  before: 'daarvoor',
  codeHash: 'kenmerk van de code',
  digest: 'controlegetal',
  dossierId: 'dossier',
  fileName: 'naam van het bestand',
  group: 'groep',
  id: 'kenmerk',
  improve: 'wat beter kan',
  irreversible: 'niet terug te draaien',
  keep: 'wat goed gaat',
  phaseId: 'fase',
  previousId: 'vorige toetsing',
  priorities: 'prioriteiten',
  professionId: 'beroepsgroep',
  questionSet: 'vragenlijst of kader',
  reason: 'reden',
  recordId: 'onderdeel',
  roleId: 'rol',
  roundId: 'meting',
  screening: 'bekeken open antwoorden',
  snapshot: 'stand bij vaststellen',
  startedOn: 'begonnen op',
  status: 'status',
  table: 'soort onderdeel',
  title: 'titel',
  redoes: 'doet opnieuw',
  undoes: 'draait terug',
  who: 'wie',
}

type Table = Readonly<Record<string, FieldWords>>

const tables: Readonly<Record<Exclude<RecordKind, keyof NamedHere>, Table>> = {
  dossiers: dossierFields,
  rounds: roundFields,
  actions: actionFields,
  judgements: judgementFields,
  evidence: evidenceFields,
  delegations: delegationFields,
  sessions: sessionFields,
}

/** As it is called on screen; an unknown field, as it is in the file. */
function nameOf(kind: RecordKind, field: string): string {
  const known: Readonly<Record<string, string>> = fields
  const ofKind: Readonly<Partial<Record<RecordKind, Table>>> = tables
  const words = ofKind[kind]?.[field]
  return words === undefined ? (known[field] ?? field.slice(0, 40)) : inSentence(words)
}

/** "het veld ‘titel’ van een meting (nummer 2)"; an unknown field is named as it is in the file. */
function place(kind: RecordKind, field: string | null, number: number | null): string {
  const name = field === null ? '' : `het veld ‘${nameOf(kind, field)}’ van `
  return `${name}${recordKinds[kind].one}${number === null ? '' : ` (nummer ${String(number)})`}`
}

const kept = 'Uw dossiers zijn niet veranderd.'
const notAttached = 'De rest van het dossier is niet veranderd.'
const notStored = 'Deze wijziging is niet opgeslagen; wat al was opgeslagen, is er nog.'

/** Megabytes in Dutch: one decimal, never rounded down to a limit it is over. */
function rounded(megabytes: number): string {
  return (Math.ceil(megabytes * 10) / 10).toLocaleString('nl-NL')
}

export const storage = {
  /** Opening the database. */
  opening: {
    newer: `Uw gegevens zijn gemaakt met een nieuwere versie van ${productName}. Ze zijn niet veranderd. Installeer de nieuwste versie en open die.`,
    blocked: `${productName} is nog open in een ander venster en houdt uw gegevens bezet. Er is niets veranderd. Sluit dat venster en start opnieuw.`,
    failed: `De opslag op deze computer kan niet worden geopend. Er is niets veranderd. Sluit alle vensters van ${productName} en start opnieuw. Lukt het dan niet, lees dan hieronder wat u kunt doen.`,
    full: `De schijf van deze computer is vol. Daardoor kan de opslag niet worden geopend. Uw gegevens zijn niet veranderd. Maak ruimte vrij, bijvoorbeeld door de prullenbak van de computer te legen, en probeer het opnieuw.`,
  },
  /** The lock on the database itself. */
  locking: {
    damaged: `Het slot op uw gegevens is beschadigd. Daardoor zijn ze niet te openen. Er is niets veranderd. Zet een reservekopie terug of open een dossierbestand dat u bewaarde.`,
    closed: `Uw gegevens zitten op slot. Er is niets veranderd. Start ${productName} opnieuw en open het slot.`,
    /** A window that opened the lock of before. */
    changed: `Het slot op uw gegevens is net veranderd in een ander venster. Uw gegevens zijn er nog. Start ${productName} opnieuw.`,
    wrong: `De wachtzin past niet op het slot. ${kept} Kijk naar hoofdletters, spaties en leestekens, of vul de sleutel van het sleutelblad in.`,
    otherKey: `Deze sleutel past niet op het slot. ${kept} Kijk of u het sleutelblad hebt dat bij deze computer hoort.`,
    notHere: `In deze browser kan het slot niet worden veranderd: oude tekst zou leesbaar op de schijf blijven staan. Er is niets veranderd. Gebruik Chrome of Edge, of het programma op uw computer.`,
    otherWindow: `${productName} is nog open in een ander venster. Daarom is het slot niet veranderd. Sluit dat venster en probeer het opnieuw.`,
    oldStays: `Het slot is veranderd. Maar de gegevens van daarvoor staan nog in bestanden op deze schijf: opruimen is niet gelukt. Start ${productName} opnieuw; dan proberen we het nog eens.`,
    failed: (isFull: boolean) =>
      `Het slot is niet veranderd${isFull ? ', want de schijf van deze computer is vol' : ' door een fout die we niet hadden voorzien'}. Uw gegevens zijn zoals ze waren. ${isFull ? 'Maak ruimte vrij. ' : ''}Start ${productName} opnieuw en probeer het nog eens.`,
    /** Beginning again with nothing, when nobody can open the lock any more. */
    beginning: {
      otherWindow: `${productName} is in een ander venster van het slot. Daar kunt u uw dossiers nog bewaren: sla ze daar op als bestand. Er is niets gewist. Wilt u daarna toch leeg beginnen? Sluit dan eerst dat venster.`,
      failed: (isFull: boolean) =>
        `Leeg beginnen is niet gelukt${isFull ? ', want de schijf van deze computer is vol' : ' door een fout die we niet hadden voorzien'}. Er is niets gewist: alles staat nog achter het slot. ${isFull ? 'Maak ruimte vrij en probeer' : `Start ${productName} opnieuw en probeer`} het nog eens.`,
    },
  },
  /** Bringing the database to another place on the disk, which leaves every erased word behind. */
  moving: {
    busy: (percent: number) =>
      `Even geduld: uw gegevens krijgen een schone plek op de schijf (${String(percent)}%). Sluit dit venster nog niet.`,
    done: `Wat u hebt gewist, is nu ook verdwenen uit de opslag op deze schijf.`,
    later: `Gewist. Uit de bestanden op deze schijf verdwijnt het zodra u alle vensters van ${productName} sluit en opnieuw start.`,
    unknown: `Gewist. Wanneer uw browser het ook uit zijn bestanden op deze schijf haalt, bepaalt de browser zelf.`,
    first: (isFull: boolean) =>
      `Uw gegevens konden niet naar hun nieuwe plek op de schijf${isFull ? ', want de schijf van deze computer is vol' : ''}. Er is niets veranderd; u kunt gewoon verder werken. ${isFull ? 'Maak ruimte vrij. ' : ''}Bij de volgende start proberen we het opnieuw.`,
    erased: (isFull: boolean) =>
      `Wat u hebt gewist, staat niet meer in ${productName}, maar nog wel in bestanden op deze schijf: opruimen is niet gelukt${isFull ? ', want de schijf van deze computer is vol' : ''}. U kunt gewoon verder werken. ${isFull ? 'Maak ruimte vrij. ' : ''}Bij de volgende start proberen we het opnieuw.`,
    torn: () =>
      `De opslag was gesloten, bijvoorbeeld door een volle schijf. Daarna horen uw gegevens op een schone plek op de schijf. Dat is niet gelukt. Er is niets veranderd. Sla uw dossiers voor de zekerheid op als bestand. Bij de volgende start proberen we het opnieuw.`,
  },
  /** Saving a change. */
  saving: {
    full: `De schijf van deze computer is vol. ${notStored} Maak ruimte vrij en probeer het opnieuw.`,
    fullAndClosed: `De schijf van deze computer is vol; daardoor is de opslag gesloten. Wat u nu nog verandert, wordt niet opgeslagen. Wat daarvóór was opgeslagen, hoort er nog te zijn. Maak ruimte vrij. Zodra er ruimte is, kunt u in dit venster verder.`,
    closed: `De opslag is onverwacht gesloten. Dat gebeurt bijvoorbeeld als de schijf vol is; maak dan eerst ruimte vrij. Wat u nu nog verandert, wordt niet opgeslagen. Of alles van daarvoor er nog is, weten we niet. Staat er een dossier open? Sla het dan op als bestand. Start daarna ${productName} opnieuw.`,
    takenOver: `Een nieuwere versie van ${productName} heeft de opslag overgenomen. Wat al was opgeslagen, is er nog. Sluit dit venster en werk verder in het nieuwe.`,
    unexpected: `Opslaan is niet gelukt door een fout die we niet hadden voorzien. ${notStored} Probeer het opnieuw; lukt het dan niet, start ${productName} dan opnieuw.`,
    gone: `Dit onderdeel bestaat niet meer: het is intussen verwijderd. ${notStored} Ga terug naar het overzicht.`,
    invalid: (kind: RecordKind, field: string | null) =>
      `Dit kan niet worden opgeslagen: er klopt iets niet in ${place(kind, field, null)}. ${notStored} Kijk het veld na en probeer het opnieuw.`,
    normTaken: (id: string) =>
      `‘${id}’ is al het nummer van een norm in een ander kader van dit dossier. ${notStored} Kies een ander nummer.`,
    duplicate: `Dit onderdeel bestaat al. ${notStored} Ga terug naar het overzicht en open het bestaande onderdeel.`,
    threshold: (lowest: number, highest: number) =>
      `De grens voor tonen kan niet lager zijn dan ${String(lowest)}, omdat anders antwoorden van personen te herkennen zijn, en niet hoger dan ${String(highest)}, omdat u dan niets meer ziet. ${notStored} Kies een heel getal van ${String(lowest)} tot en met ${String(highest)}.`,
    roundFrozen: `Deze meting is al geopend; vragenlijst, beroepsgroepen, clusters en grens voor tonen staan dan vast. ${notStored} Maak een nieuwe meting als u iets anders wilt vragen.`,
    roundHasResponses: `Er zijn al vragenlijsten ingevuld; de meting kan niet meer terug naar concept. ${notStored} Sluit de meting, of maak een nieuwe meting.`,
    roundClosed: `Deze meting is gesloten en gaat niet meer open, omdat uit het verschil tussen twee uitkomsten een antwoord is af te leiden. ${notStored} Maak een nieuwe meting als u opnieuw wilt meten.`,
    roundAdopted: `Deze meting is vastgesteld en verandert niet meer. ${notStored} Maak een nieuwe meting als u opnieuw wilt meten.`,
    roundNotOpen: `Deze meting is niet open; invullen kan nu niet. ${notStored} Open eerst de meting.`,
    roundNotClosed: `Dit kan alleen bij een meting die gesloten is. ${notStored} Sluit eerst de meting.`,
    roundHidesSome: `Deze meting gaat niet opnieuw open: de uitkomst van kleine groepen is afgeschermd, en uit het verschil met nieuwe uitkomsten zou die zijn af te leiden. ${notStored} Maak een nieuwe meting als u opnieuw wilt meten.`,
    closingHidesSome: `De meting kan niet sluiten: zij is eerder gesloten, en toen is de uitkomst van kleine groepen afgeschermd. Met andere vragenlijsten dan toen zou die zijn af te leiden. ${notStored} Zet een reservekopie van na het sluiten terug of open een dossierbestand van toen, en maak een nieuwe meting als u opnieuw wilt meten.`,
    roundKept: `In dit dossier staan van deze meting alleen de uitkomsten, niet de vragenlijsten. Opnieuw openen kan hier daarom niet. ${notStored} Doe dat in het dossier waar de vragenlijsten in staan.`,
    roundErased: `Van deze meting zijn de losse antwoorden gewist. De uitkomsten blijven zoals ze zijn; opnieuw openen of nog eens wissen kan niet. ${notStored} Maak een nieuwe meting als u opnieuw wilt meten.`,
    closingErased: `Deze meting kan niet sluiten: haar uitkomsten zijn al eens getoond, en daarna zijn de losse antwoorden gewist. Uit het verschil met nieuwe uitkomsten zou een antwoord zijn af te leiden. ${notStored} Zet de versie zonder losse antwoorden terug uit de prullenbak, en maak een nieuwe meting als u opnieuw wilt meten.`,
    reasonMissing: `Er is geen reden ingevuld; opnieuw openen kan alleen met een reden. ${notStored} Vul de reden in en probeer het opnieuw.`,
    receivedCounted: `Deze vragenlijsten kunnen niet meer worden teruggenomen, omdat de meting daarna is gesloten: uit het verschil tussen twee uitkomsten is een antwoord af te leiden. Er is niets veranderd.`,
    tooFewNew: (facts: {
      readonly label: string | null
      readonly count: number
      readonly statementId: string | null
      readonly least: number
    }) => {
      const who = facts.label === null ? 'zonder beroepsgroep' : `van ${facts.label}`
      const fewer = String(-facts.count)
      const what =
        facts.count < 0
          ? facts.statementId === null
            ? `zijn er ${fewer} vragenlijsten minder dan bij een eerdere sluiting`
            : `zijn er ${fewer} antwoorden op stelling ${facts.statementId} minder dan bij een eerdere sluiting`
          : facts.statementId === null
            ? `kwam${facts.count === 1 ? '' : 'en'} er sinds de vorige sluiting maar ${String(facts.count)} ${facts.count === 1 ? 'vragenlijst' : 'vragenlijsten'} bij`
            : `kwamen er sinds de vorige sluiting wel genoeg vragenlijsten bij, maar daarvan ${facts.count === 1 ? 'beantwoordde' : 'beantwoordden'} er maar ${String(facts.count)} stelling ${facts.statementId}`
      return `De meting kan nu niet sluiten: ${who} ${what}. Uit het verschil met de vorige uitkomsten zijn dan antwoorden van minder dan ${String(facts.least)} mensen af te leiden. ${notStored} Wacht tot er per beroepsgroep minstens ${String(facts.least)} nieuwe zijn, of zet de reservekopie van vóór het heropenen terug.`
    },
    submitted: `Deze vragenlijst is al ingeleverd en kan niet meer veranderen. ${notStored} Begin een nieuwe vragenlijst.`,
    assessmentLocked: `Deze toetsing staat vast: zij is vastgesteld, of er is een volgende mee begonnen. ${notStored} Werk verder in de nieuwste toetsing, of begin een volgende.`,
    assessmentFollowed: `Met deze toetsing is al een volgende begonnen. ${notStored} Werk verder in die volgende toetsing.`,
    voteStands: `Een stemming die is gesloten of afgebroken, verandert niet meer: uit het verschil tussen twee uitslagen is een stem af te leiden. ${notStored} Houd een nieuwe stemming als dat nodig is.`,
    pointVoted: `Over dit punt is gestemd; het kan daarom niet meer weg. ${notStored} Zet het bij de punten voor een ander moment als u er nu niets mee doet.`,
    notInBin: `Dit dossier ligt niet in de prullenbak en is daarom niet gewist. Verplaats het eerst naar de prullenbak.`,
  },
  /** Reading what is stored. */
  reading: {
    unexpected: `Een deel van uw gegevens is nu niet te lezen. Er is niets veranderd. Start ${productName} opnieuw; lukt het dan nog niet, zet dan een reservekopie terug of open een dossierbestand dat u bewaarde.`,
  },
  /** Adding a copy of a document. */
  attaching: {
    /** What a file without a name of its own is called. */
    unnamed: 'bijlage',
    empty: `Dit bestand is leeg (0 bytes) en is niet toegevoegd. ${notAttached} Kijk of het bestand nog goed opent en probeer het opnieuw.`,
    tooBig: (megabytes: number, most: number) =>
      `Dit bestand is ${rounded(megabytes)} MB; een bijlage mag hooguit ${String(most)} MB zijn. Het is niet toegevoegd. ${notAttached} Maak het bestand kleiner, of vul alleen de vindplaats in.`,
    full: (megabytes: number, most: number) =>
      `De bijlagen in dit dossier zijn samen al ${rounded(megabytes)} MB; er past hooguit ${String(most)} MB in. Het bestand is niet toegevoegd. ${notAttached} Wis bijlagen die niet meer nodig zijn, of vul alleen de vindplaats in.`,
  },
  undoing: {
    elsewhere: `De laatste wijziging in dit dossier is in een ander venster gedaan. Er is niets teruggenomen. Op de pagina Geschiedenis ziet u wat het was. Daar kunt u het ook ongedaan maken.`,
    ofAnother: (who: string) =>
      `De laatste wijziging in dit dossier is van ${who === '' ? 'iemand die geen naam invulde' : who}, van een eerdere keer. Er is niets teruggenomen. Op de pagina Geschiedenis ziet u wat het was. Daar kunt u het ook ongedaan maken.`,
    reasonMissing: `Dit is eerder vastgesteld of overgenomen. Anderen kunnen ervan uitgaan. Er is niets teruggenomen. Geef een reden; die komt in de geschiedenis.`,
    movedOn: `Intussen is er iets anders gewijzigd in dit dossier. Er is niets teruggenomen. Kijk op de pagina Geschiedenis wat er nu als laatste is gewijzigd.`,
    answersErased: `Het wissen van losse antwoorden kan niet ongedaan worden gemaakt: ze zijn er niet meer. Er is niets veranderd.`,
    redoConflict: `Deze wijziging kan niet opnieuw worden gedaan, omdat er intussen iets is veranderd dat ervan afhangt. Er is niets veranderd. Pas het onderdeel zelf aan.`,
    conflict: `De laatste wijziging kan niet ongedaan worden gemaakt, omdat er daarna iets is veranderd dat ervan afhangt. Er is niets veranderd. Pas het onderdeel zelf aan.`,
    roundClosed: `Het sluiten van een meting kan niet ongedaan worden gemaakt, omdat uit het verschil tussen twee uitkomsten een antwoord is af te leiden. Er is niets veranderd. Maak een nieuwe meting als u opnieuw wilt meten.`,
    roundReopened: `Het opnieuw openen van een meting kan niet ongedaan worden gemaakt. Er is niets veranderd. Sluit de meting als er niets meer bij hoeft.`,
    irreversible: `Het verwijderen van een meting die al antwoorden, codes of sleutels had, kan niet ongedaan worden gemaakt, omdat die met opzet niet in de geschiedenis staan. Er is niets veranderd. Hebt u de meting nodig? Zet dan een reservekopie terug, of open een dossierbestand dat u bewaarde.`,
  },
  /** Putting a version of a dossier back that another one took the place of. */
  puttingBack: {
    unreadable: `Deze versie is niet teruggezet: er staat iets in dat we niet kunnen lezen. Er is niets veranderd; zij ligt nog in de prullenbak. Hebt u een reservekopie of een dossierbestand van deze versie? Open dan dat.`,
    idsElsewhere: `Deze versie is niet teruggezet: een ander dossier op deze computer heeft onderdelen met dezelfde kenmerken. Er is niets veranderd; zij ligt nog in de prullenbak. Verwijder eerst het andere dossier definitief als u deze versie terug wilt.`,
  },
  /** Reading a dossier file. */
  file: {
    empty: `Dit bestand is leeg. ${kept} Kies een ander bestand of een reservekopie.`,
    tooBig: (megabytes: number) =>
      `Dit bestand is te groot voor een dossierbestand (meer dan ${String(megabytes)} MB). ${kept} Kies een ander bestand.`,
    notADossier: `Dit is geen dossierbestand van ${productName}. ${kept} Kies een bestand waarvan de naam eindigt op .vsv.`,
    otherZip: `Dit is een ander soort bestand, zoals een Word-document of een zip-bestand, en geen dossierbestand. ${kept} Kies een bestand waarvan de naam eindigt op .vsv.`,
    truncated: `Dit dossierbestand is niet compleet: het einde ontbreekt. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
    damaged: `Dit dossierbestand is beschadigd: de inhoud klopt niet met de controle die erin staat. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
    unsafeName: `In dit bestand staat een onderdeel met een onveilige naam; een echt dossierbestand heeft dat nooit. ${kept} Vraag de afzender om een nieuw dossierbestand.`,
    missingManifest: `In dit bestand ontbreekt het overzicht dat elk dossierbestand heeft. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    missingData: `In dit dossierbestand ontbreken de gegevens zelf. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    unknownPart: `In dit dossierbestand staat een onderdeel dat we niet kennen. ${kept} Vraag de afzender om een nieuw dossierbestand.`,
    badManifest: `Het overzicht in dit dossierbestand is niet leesbaar. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    newer: `Dit dossierbestand is gemaakt met een nieuwere versie van ${productName}. ${kept} Installeer de nieuwste versie en open het bestand opnieuw.`,
    invalidRecord: (kind: RecordKind, field: string | null, number: number | null) =>
      `In dit dossierbestand klopt iets niet: ${place(kind, field, number)}. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    threshold: (number: number, least: number, most: number) =>
      `In dit dossierbestand klopt iets niet: de grens voor tonen van meting ${String(number)} is geen heel getal van ${String(least)} tot en met ${String(most)}. Met een lagere grens zijn antwoorden van personen te herkennen; met een hogere ziet u nooit iets. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    unknownReference: (kind: RecordKind, field: string, number: number | null) =>
      `In dit dossierbestand verwijst ${place(kind, field, number)} naar iets dat er niet in staat. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    duplicate: (kind: RecordKind, number: number) =>
      `In dit dossierbestand staat ${place(kind, null, number)} dubbel. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    idsElsewhere: `Een ander dossier op deze computer heeft onderdelen met dezelfde kenmerken als dit dossierbestand. ${kept} Open het bestand als kopie.`,
    erasedAnswers: `In dit dossierbestand staan losse antwoorden van een meting, en er staat ook in dat die antwoorden zijn gewist. In een echt dossierbestand kan dat niet. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    otherDossier: (kind: RecordKind, number: number) =>
      `In dit dossierbestand hoort ${place(kind, null, number)} bij een ander dossier. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
  },
  /** Reading and making a dossier file that is locked with a passphrase. */
  locked: {
    /** Stands in the file itself, for whoever opens it without this application. */
    explanation: `Dit dossierbestand van ${productName} zit op slot met een wachtzin. De inhoud staat in inhoud.age, in het openbare formaat age (age-encryption.org/v1). Zonder ${productName} opent u het met het programma age: age -d -o dossier.vsv inhoud.age`,
    /** For whoever can read dossier files, and asks for no passphrase. */
    isLocked: `Dit dossierbestand zit op slot. ${kept} Open het met ‘Dossierbestand openen’; daar kunt u de wachtzin invullen.`,
    wrong: `De wachtzin past niet op dit bestand, of het begin van het bestand is beschadigd. ${kept} Kijk naar hoofdletters, spaties en leestekens en probeer het opnieuw.`,
    damaged: `Dit dossierbestand op slot is beschadigd of niet compleet: de inhoud klopt niet met de controle die erin staat. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
    cutOff: `Dit dossierbestand op slot is niet compleet: het einde ontbreekt. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
    extraBytes: `Achter de inhoud van dit dossierbestand op slot staat nog iets dat er niet bij hoort. ${kept} Vraag de afzender om een nieuw dossierbestand of kies een reservekopie.`,
    forAKey: `Dit bestand zit op slot met een soort sleutel die wij niet kennen. ${kept} Vraag de afzender om een dossierbestand met een wachtzin.`,
    keyWrong: `De wachtzin past niet op de sleutel van uw reservekopieën. ${kept} Kijk naar hoofdletters, spaties en leestekens, of vul de sleutel van het sleutelblad in.`,
    keyFileDamaged: `Het sleutelbestand is beschadigd, of het is geen sleutelbestand. ${kept} Kies een ander sleutelbestand, of vul de sleutel van het sleutelblad in.`,
    keyNotTheSame: `Bij de controle bleek dat de sleutel niet weer open kan. Er is niets veranderd. Probeer het opnieuw.`,
    copyNotTheSame: `Bij de controle bleek dat de reservekopie niet weer open kan. Zij is niet bewaard. Het programma probeert het straks opnieuw.`,
    noKey: `Dit is geen sleutel van een sleutelblad. ${kept} Neem de sleutel precies over.`,
    wrongKey: `Deze sleutel past niet op deze reservekopie, of het begin van de kopie is beschadigd. ${kept} Kijk of u het sleutelblad hebt dat bij deze kopieën hoort.`,
    keyFailed: `De sleutel kan nu niet worden gemaakt of geopend; misschien is er te weinig geheugen vrij. Er is niets veranderd. Sluit andere programma’s en probeer het opnieuw.`,
    tooHeavy: `Dit bestand vraagt veel meer geheugen om te openen dan wij ooit gebruiken. Daarom openen wij het niet. ${kept} Vraag de afzender om een nieuw dossierbestand.`,
    newer: `Het slot op dit dossierbestand is van een nieuwere versie van ${productName}. ${kept} Installeer de nieuwste versie en open het bestand opnieuw.`,
    badSlot: `Dit dossierbestand zit op slot, maar de gegevens over het slot zijn niet leesbaar. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
    failedToOpen: `Het bestand kan nu niet van het slot; misschien is er te weinig geheugen vrij. ${kept} Sluit andere programma’s en probeer het opnieuw.`,
    failedToLock: `Het bestand kan nu niet op slot; misschien is er te weinig geheugen vrij. Er is geen bestand opgeslagen. Sluit andere programma’s en probeer het opnieuw.`,
    notTheSame: `Het bestand is niet opgeslagen: bij de controle bleek dat het op slot gezette bestand niet weer open kan. Uw dossier is niet veranderd. Probeer het opnieuw.`,
    stopped: 'U bent gestopt. Er is niets veranderd.',
  },
  /** Reading text that should be JSON. */
  json: {
    tooBig: (megabytes: number) =>
      `De inhoud van dit bestand is te groot (meer dan ${String(megabytes)} MB). ${kept} Kies een ander bestand.`,
    tooDeep: `De inhoud van dit bestand zit te diep in elkaar om betrouwbaar te lezen. ${kept} Vraag de afzender om een nieuw bestand.`,
    forbiddenKey: `In dit bestand staat een naam die niet is toegestaan, omdat die het programma kan ontregelen. ${kept} Vraag de afzender om een nieuw bestand.`,
    broken: `De inhoud van dit bestand is niet leesbaar. ${kept} Kopieer het bestand opnieuw of kies een reservekopie.`,
  },
}

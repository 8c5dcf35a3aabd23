/** Sentences about a Word template of the VSV itself; every one says what is wrong and what to do. */
export const templateTexts = {
  problems: {
    tooBig: `Het sjabloon is groter dan 10 MB. Maak de afbeeldingen erin kleiner en kies het opnieuw.`,
    locked: `Dit is een oud Word-bestand (.doc) of een bestand met een wachtwoord. Sla het in Word op als .docx zonder wachtwoord.`,
    notWord: `Dit is geen Word-document (.docx). Open uw sjabloon in Word en sla het op als ‘Word-document (.docx)’.`,
    strict: `Het sjabloon is opgeslagen als ‘Strict Open XML-document’. Daarin kunnen we geen rapport maken. Sla het in Word op als ‘Word-document (.docx)’ en kies het opnieuw.`,
    tooDeep: `Het sjabloon is te ingewikkeld opgebouwd: er zitten te veel kaders in elkaar. Kopieer de inhoud in Word naar een nieuw document en kies dat.`,
    tooMany: (most: number) =>
      `Er staan meer dan ${String(most)} invulplekken in het sjabloon. Haal er een aantal weg en kies het opnieuw.`,
    damaged: `Het sjabloon is beschadigd en kan niet worden gelezen. Open het in Word, sla het opnieuw op en kies het nog eens.`,
    macros: `Het sjabloon bevat macro’s. Die horen niet in een rapport. Sla het in Word op als ‘Word-document (.docx)’ zonder macro’s.`,
    external: (target: string) =>
      `Het sjabloon haalt iets op van buiten het document: ${target}. Vervang de koppeling in Word door de afbeelding of de tekst zelf.`,
    embedded: `In het sjabloon zit een ander bestand of een besturingselement ingesloten (bijvoorbeeld een Excel-blad). Haal het weg of plak het als afbeelding.`,
    imported: `Het sjabloon voegt een ander document in dat Word pas bij het openen verwerkt. Sla het in Word opnieuw op als .docx.`,
    mailMerge: 'adressen voor een verzendlijst',
    field: (name: string) =>
      `Het sjabloon bevat een Word-veld dat iets van buiten kan ophalen of uitvoeren (${name}). Haal dat veld weg.`,
    notFilled: `Het rapport kwam niet goed in uw sjabloon terecht. Er is niets opgeslagen en uw dossier is niet veranderd. Sla het sjabloon in Word opnieuw op als ‘Word-document (.docx)’ en kies het bij Huisstijl nog eens, of maak het rapport zonder sjabloon.`,
    blockPlace: (word: string) =>
      `{{${word}}} staat voor een heel hoofdstuk en moet alleen op een regel staan, in de gewone tekst. Nu staat het naast andere tekst, in een tabel, een tekstvak of een kop- of voettekst.`,
    blockTwice: (word: string) =>
      `{{${word}}} staat meer dan één keer in het sjabloon. Laat er één staan; anders komt hetzelfde hoofdstuk dubbel in het rapport.`,
    noPlaceholders: `Er staat geen enkele invulplek in het sjabloon. Zet bijvoorbeeld {{rapport}} op de plek waar het rapport moet komen.`,
  },
} as const

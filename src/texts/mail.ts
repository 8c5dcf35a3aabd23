/** What to write in an e-mail beside a file that is handed out: to copy, and to change as the sender likes. */
import { countOf, formatDate } from './format'
import { productName } from './product-name'

const lines = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join('\n')

export const mail = {
  title: 'Tekst voor uw e-mail',
  hint: 'Kopieer de tekst naar uw e-mail, pas haar aan zoals u wilt, en doe het bestand erbij als bijlage.',
  copy: 'Tekst kopiëren',
  copied: 'De tekst is gekopieerd.',
  selected: 'De tekst is geselecteerd. Druk op Ctrl+C om te kopiëren.',
  /** On a button, of one out of many. */
  forWhom: (recipient: string) => `Tekst voor de e-mail aan ${recipient}`,
  short: 'E-mailtekst',
  questionnaire: (facts: {
    readonly vsv: string
    readonly minutes: string
    readonly closesOn: string | null
    readonly contact: string
    readonly threshold: number
    readonly usesCodes: boolean
  }) =>
    lines(
      'Beste collega,',
      '',
      `${facts.vsv} wil weten hoe u de samenwerking in de geboortezorg ervaart. Wilt u de vragenlijst in de bijlage invullen? Dat duurt naar schatting ${facts.minutes} minuten.${
        facts.closesOn === null ? '' : ` Het kan tot en met ${formatDate(facts.closesOn)}.`
      }`,
      '',
      '1. Bewaar de bijlage en open haar dan. Zij opent in uw browser, ook op een telefoon, en heeft geen internet nodig.',
      facts.usesCodes && '2. Vul de vragenlijst in, met de code die u apart krijgt.',
      !facts.usesCodes && '2. Vul de vragenlijst in.',
      `3. Bewaar uw antwoorden en stuur dat bestand naar ${facts.contact === '' ? 'mij' : facts.contact}.`,
      '',
      `Uw antwoorden zijn vertrouwelijk. Er staat geen naam bij, en wie het bestand in de mail ziet, kan het niet lezen. Uitkomsten van minder dan ${String(facts.threshold)} mensen laten wij nergens zien.`,
    ),
  work: (facts: {
    readonly recipient: string
    readonly vsv: string
    readonly norms: number
    readonly actions: number
    readonly askedBefore: string | null
  }) =>
    lines(
      `Beste ${facts.recipient},`,
      '',
      `Wilt u voor ${facts.vsv} kijken naar ${[
        facts.norms > 0 ? countOf(facts.norms, 'norm', 'normen') : '',
        facts.actions > 0 ? countOf(facts.actions, 'actie', 'acties') : '',
      ]
        .filter(Boolean)
        .join(
          ' en ',
        )}?${facts.askedBefore === null ? '' : ` Ik hoor graag van u vóór ${formatDate(facts.askedBefore)}.`}`,
      '',
      '1. Bewaar de bijlage en open haar dan. Zij opent in uw browser en heeft geen internet nodig.',
      '2. Vul in wat u weet.',
      '3. Bewaar het retourbestand en stuur het mij terug.',
      '',
      'Zet er geen gegevens van cliënten in.',
    ),
  sharingCopy: (vsv: string) =>
    lines(
      'Beste collega,',
      '',
      `In de bijlage vindt u een deelkopie van het dossier van ${vsv}: de uitkomsten, de oordelen met onderbouwing en het verbeterplan. De losse antwoorden staan er niet in.`,
      '',
      `U opent het bestand in ${productName}: kies op de startpagina ‘Dossierbestand openen’. Uw eigen dossiers veranderen daardoor niet.`,
      '',
      'Geef het bestand niet door zonder te overleggen.',
    ),
  benchmark: (withName: boolean) =>
    lines(
      'Beste collega,',
      '',
      `In de bijlage vindt u onze uitkomsten om naast die van andere VSV’s te zetten. Er staan alleen gemiddelden in en het aantal antwoorden.${
        withName ? '' : ' De naam van ons VSV staat er niet in.'
      }`,
      '',
      'U leest het bestand in bij een meting, op de pagina ‘Naast andere VSV’s’.',
    ),
  report: (facts: { readonly vsv: string; readonly kind: string }) =>
    lines(
      'Beste collega,',
      '',
      `In de bijlage vindt u het document ‘${facts.kind}’ van ${facts.vsv}. Het is een Word-bestand: u kunt het lezen, afdrukken en er opmerkingen in zetten.`,
      '',
      'Graag uw opmerkingen vóór [vul de datum in].',
    ),
}

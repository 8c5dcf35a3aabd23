/**
 * What kind of place a text refers to. The application never opens it; this only decides how a location is shown and whether it gets a
 * warning.
 */

/** web: a plain http(s) address. path: a folder or file. unsafe: opening it could start a program or speak to another computer. */
export type LocationKind = 'web' | 'path' | 'unsafe' | 'text'

/** Files that run something when opened, or link to something that does. Without `com`, which also ends web addresses. */
const RUNNABLE =
  'exe|lnk|bat|cmd|scr|pif|ps1|psm1|vbs|vbe|vb|js|jse|mjs|ws|wsf|wsh|wsc|sct|hta|chm|hlp|cpl|msi|msp|mst|msix|appx|appinstaller|application|' +
  'gadget|reg|inf|url|website|scf|library-ms|searchconnector-ms|settingcontent-ms|jar|jnlp|iso|img|vhd|vhdx|dll|sys|command|desktop|sh|py|' +
  'docm|dotm|xlsm|xltm|xlam|xll|pptm|potm|ppsm|iqy|slk|rdp|one|svg|svgz'
const ENDS_RUNNABLE = new RegExp(String.raw`\.(?:${RUNNABLE})$`, 'i')
const ENDS_COM = /\.com$/i

/** Schemes that can run or expose something, wherever they occur in the text. */
const DANGEROUS_SCHEME =
  /(?:^|[^\p{L}\d])(?:javascript|vbscript|livescript|mocha|file|jar|mhtml|mk|res|shell|search|search-ms|ms-[a-z-]+|data:[a-z]+\/[a-z]|view-source|ldap)\s*:(?=\S)/iu
/** "iets:verder", but not "SharePoint: map VSV" and not the letter of a drive. */
const SCHEME = /^[a-z][a-z\d+.-]+:(?=\S)/i
const DATA_SCHEME = /(?:^|[^\p{L}\d])data:[^\s,]*,/iu
/** \\server\map, and //server/map without a scheme. */
const NETWORK = /(?:^|[\s"'“‘(])(?:\\\\|\/\/)[^\s\\/]/u
/** No user name or password before the host, and nothing that disguises the host. */
const WEB = /^https?:\/\/([\p{L}\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?:([/][^?#]*)?(?:[?#].*)?)$/iu
const PATH = /^(?:[a-z]:[\\/]|~[\\/]|\.{1,2}[\\/]|\/)|\\/i
/** Change the reading direction or are invisible: they can hide the end of a name. */
const HIDING = /[\u0000-\u001f\u007f-\u009f\u00ad\p{Bidi_Control}\u200b-\u200d\u2060\ufeff]/u

/** Kind of a location as typed by a user. When in doubt `unsafe`: that only costs a sentence on screen. */
export function kindOfLocation(text: string): LocationKind {
  const trimmed = text.trim()
  if (trimmed === '') return 'text'
  if (HIDING.test(trimmed)) return 'unsafe'
  const plain = decoded(trimmed.normalize('NFKC'))
  const web = WEB.exec(plain)
  if (web !== null) return runs(web[2] ?? '', true) ? 'unsafe' : 'web'
  if (DANGEROUS_SCHEME.test(plain) || DATA_SCHEME.test(plain) || NETWORK.test(plain)) return 'unsafe'
  // A web address that is not plain: with a name before the host, or with a backslash.
  if (SCHEME.test(plain)) return 'unsafe'
  const isPath = PATH.test(plain)
  if (runs(plain, isPath)) return 'unsafe'
  return isPath ? 'path' : 'text'
}

/** Whether any word of it names a file that runs: "start.exe /stil" does too. */
function runs(text: string, isPath: boolean): boolean {
  return text
    .split(/[\s"'“”‘’?#,;|*<>()]+|:{1,2}\$/u)
    .map((word) => word.replace(/[.:\\/]+$/, ''))
    .some((word) => ENDS_RUNNABLE.test(word) || (isPath && ENDS_COM.test(word)))
}

/** `%2e` and the like as the character they stand for, of plain ASCII only. */
function decoded(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

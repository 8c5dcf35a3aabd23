/**
 * The same Word report without a window: `npm run rapport -- <dossierbestand> <uitvoer.docx> [--soort volledig] [--sjabloon eigen.docx] [--sessie 2026-12-10]`.
 * A name that ends in .xlsx gives the whole dossier in Excel, .ics the calendar, .zip the inspection folder.
 * Exit code 0: the report is there, whole. Exit code 1: one Dutch sentence on the error output, and nothing was written.
 */
import { randomUUID } from 'node:crypto'
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { load, root } from './load.mjs'

/** @type {typeof import('../src/texts/report/report-making')} */
const { reportMaking } = await load('src/texts/report/report-making.ts')
/** @type {typeof import('../src/domain/report/kinds/report-kinds')} */
const { REPORT_KINDS } = await load('src/domain/report/kinds/report-kinds.ts')
const words = reportMaking.command
const kinds = REPORT_KINDS.join(', ')
const ENDINGS = /** @type {const} */ (['.docx', '.xlsx', '.ics', '.zip'])

/** @typedef {{ content: import('../src/domain/dossier/dossier').DossierContent, attachments: ReadonlyMap<string, Uint8Array> }} Dossier */

/** Ends with one sentence; thrown so that nothing after it runs. */
class Refusal extends Error {}

/** @param {readonly string[]} argv */
function readArguments(argv) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: {
      soort: { type: 'string', default: 'volledig' },
      sjabloon: { type: 'string' },
      sessie: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !['soort', 'sjabloon', 'sessie'].includes(token.name),
  )
  if (unknown?.kind === 'option') {
    throw new Refusal(`${words.unknownOption(unknown.rawName)} ${words.usage(kinds)}`)
  }
  const kind = REPORT_KINDS.find((known) => known === values.soort)
  if (kind === undefined) {
    const asked = typeof values.soort === 'string' ? values.soort : ''
    throw new Refusal(words.unknownKind(asked, kinds))
  }
  const [source, target] = positionals
  if (source === undefined || target === undefined || positionals.length > 2) {
    throw new Refusal(words.usage(kinds))
  }
  const ending = ENDINGS.find((known) => target.toLowerCase().endsWith(known))
  if (ending === undefined) throw new Refusal(words.notDocx(target))
  const forWord = tokens.some((token) => token.kind === 'option')
  if (ending !== '.docx' && forWord) throw new Refusal(words.onlyDocx)
  const template = typeof values.sjabloon === 'string' ? values.sjabloon : null
  if (template === null && values.sjabloon !== undefined) throw new Refusal(words.usage(kinds))
  const session = typeof values.sessie === 'string' ? values.sessie : null
  if (session === null && values.sessie !== undefined) throw new Refusal(words.usage(kinds))
  return { source, target, ending, kind, template, session }
}

/**
 * Refuses before the work, not after it, where no file can come.
 * @param {string} target
 */
async function checkPlace(target) {
  const isFolder = (await stat(target).catch(() => null))?.isDirectory() ?? false
  const mayWrite = await access(dirname(resolve(target)), constants.W_OK).then(
    () => true,
    () => false,
  )
  if (isFolder || !mayWrite) throw new Refusal(words.cannotWrite(target))
}

/**
 * Whole or not at all: to a file beside it, to the disk, then in place.
 * @param {string} target
 * @param {Uint8Array} bytes
 */
async function writeWhole(target, bytes) {
  const temporary = join(dirname(resolve(target)), `.${randomUUID()}.part`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, resolve(target))
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new Refusal(words.cannotWrite(target))
  }
}

/**
 * The template that was asked for, else that of the dossier, read and judged; `undefined` when there is none.
 * @param {string | null} path
 * @param {Uint8Array | undefined} own
 */
async function templateFrom(path, own) {
  if (path === null && own === undefined) return undefined
  const bytes = path === null ? own : await readFile(path).catch(() => null)
  if (!bytes) throw new Refusal(words.cannotRead(path ?? ''))
  /** @type {typeof import('../src/storage/template-parts')} */
  const { templateParts } = await load('src/storage/template-parts.ts')
  /** @type {typeof import('../src/report/template/read-template')} */
  const { readTemplate } = await load('src/report/template/read-template.ts')
  const parts = templateParts(new Uint8Array(bytes))
  const outcome = parts.ok ? readTemplate(parts.value) : parts
  if (!outcome.ok) throw new Refusal(outcome.problem.message)
  return outcome.value.bytes
}

/**
 * The dossier file itself; for a locked one the passphrase is asked on the terminal.
 * @param {Uint8Array} bytes
 */
async function withoutLock(bytes) {
  /** @type {typeof import('../src/storage/locked-file/locked-zip')} */
  const { isLocked, openSlot } = await load('src/storage/locked-file/locked-zip.ts')
  if (!isLocked(bytes)) return bytes
  const slot = openSlot(bytes)
  if (!slot.ok) throw new Refusal(slot.problem.message)
  if (!process.stdin.isTTY) throw new Refusal(words.noTerminal)
  const passphrase = await typedUnseen(words.passphrase)
  /** @type {typeof import('../src/storage/locked-file/locked-file')} */
  const { unlockFile } = await load('src/storage/locked-file/locked-file.ts')
  /** @type {typeof import('../src/storage/locked-file/passphrase-stanza')} */
  const { deriveInLibrary } = await load('src/storage/locked-file/passphrase-stanza.ts')
  const plain = await unlockFile(bytes, passphrase, deriveInLibrary)
  if (!plain.ok) throw new Refusal(plain.problem.message)
  return plain.value
}

/**
 * One line from the terminal, which shows nothing of it.
 * @param {string} question
 * @returns {Promise<string>}
 */
function typedUnseen(question) {
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() })
  const reading = createInterface({ input: process.stdin, output: unseen, terminal: true })
  // Only now: what was typed before would be shown.
  process.stderr.write(question)
  return new Promise((resolve) => {
    // Ctrl+C and Ctrl+D answer nothing.
    reading.once('close', () => resolve(''))
    reading.once('line', (line) => {
      resolve(line)
      reading.close()
      process.stderr.write('\n')
    })
  })
}

/** Today here, as `yyyy-mm-dd`. */
function today() {
  const now = new Date()
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * The look of the reports of a dossier.
 * @param {Dossier} file
 */
async function houseOf({ content, attachments }) {
  /** @type {typeof import('../src/domain/report/house-style/house-style')} */
  const { houseFrom } = await load('src/domain/report/house-style/house-style.ts')
  const style = content.dossier.reportStyle
  return houseFrom(style, attachments.get(style.logo?.attachment.sha256 ?? ''))
}

/**
 * The template that was kept with the dossier.
 * @param {Dossier} file
 */
function ownTemplateIn({ content, attachments }) {
  return attachments.get(content.dossier.reportStyle.template?.sha256 ?? '')
}

/**
 * The bytes of a file beside Word.
 * @param {'.xlsx' | '.ics' | '.zip'} ending
 * @param {Dossier} file
 * @param {import('../src/report/workbook/dossier-workbook').WorkbookOptions} options
 */
async function exportOf(ending, file, options) {
  const { content, attachments } = file
  if (ending === '.xlsx') {
    /** @type {typeof import('../src/report/workbook/dossier-workbook')} */
    const { makeDossierWorkbook } = await load('src/report/workbook/dossier-workbook.ts')
    return makeDossierWorkbook(content, options)
  }
  if (ending === '.ics') {
    /** @type {typeof import('../src/report/calendar')} */
    const { makeCalendar } = await load('src/report/calendar.ts')
    const calendar = makeCalendar(content, { now: new Date().toISOString(), reminders: true })
    if (calendar !== null) return calendar
    /** @type {typeof import('../src/texts/report/exports')} */
    const texts = await load('src/texts/report/exports.ts')
    throw new Refusal(texts.exportsPanel.calendar.empty)
  }
  /** @type {typeof import('../src/report/inspection/inspection-folder')} */
  const { makeInspectionFolder } = await load('src/report/inspection/inspection-folder.ts')
  /** @type {typeof import('../src/report/inspection/folder-contents')} */
  const { FolderTooBig } = await load('src/report/inspection/folder-contents.ts')
  const template = await templateFrom(null, ownTemplateIn(file))
  try {
    return await makeInspectionFolder(
      content,
      { ...options, house: await houseOf(file), ...(template && { template }) },
      async (sha256) => attachments.get(sha256) ?? null,
    )
  } catch (error) {
    throw error instanceof FolderTooBig ? new Refusal(error.message) : error
  }
}

/**
 * What was asked after `--sessie`: the day of a spiegelsessie, or the word for the blank form, which gives `null`. `undefined` when nothing
 * was: then the kind of report decides.
 * @param {readonly import('../src/domain/session/session').Session[]} sessions
 * @param {string | null} asked
 */
function sessionAsked(sessions, asked) {
  if (asked === null) return undefined
  if (asked === words.blankSession) return null
  const found = sessions.filter(({ heldOn }) => heldOn === asked)
  if (found.length === 1) return found[0]?.id
  const days = sessions.flatMap(({ heldOn }) => heldOn ?? [])
  throw new Refusal(found.length > 1 ? words.sameDay(asked) : words.unknownSession(asked, days))
}

/** @param {readonly string[]} argv */
async function main(argv) {
  const { source, target, ending, kind, template, session: asked } = readArguments(argv)
  const bytes = await readFile(source).catch(() => {
    throw new Refusal(words.cannotRead(source))
  })
  const same = await realpath(target).catch(() => null)
  if (same !== null && same === (await realpath(source))) throw new Refusal(words.sameFile)
  await checkPlace(target)

  /** @type {typeof import('../src/storage/dossier-file')} */
  const { readDossierFile } = await load('src/storage/dossier-file.ts')
  const file = await readDossierFile(await withoutLock(new Uint8Array(bytes)))
  if (!file.ok) throw new Refusal(file.problem.message)

  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  /** @type {typeof import('../src/storage/built-in-sets')} */
  const { frameworkSet, frameworkSets, mirrorSet } = await load('src/storage/built-in-sets.ts')
  const { content } = file.value
  const options = {
    today: today(),
    appVersion: version,
    professions: mirrorSet.professions,
    framework: frameworkSet.id,
    mirror: mirrorSet,
    builtIn: frameworkSets,
  }
  if (ending !== '.docx') {
    await writeWhole(target, await exportOf(ending, file.value, options))
    console.log(words.madeFile(target))
    return
  }
  /** @type {typeof import('../src/report/make-report')} */
  const { gather, layOut } = await load('src/report/make-report.ts')
  const own = await templateFrom(template, ownTemplateIn(file.value))
  const session = sessionAsked(content.sessions, asked)
  const model = gather(content, { ...options, kind, ...(session !== undefined && { session }) })
  const design = { house: await houseOf(file.value), ...(own && { template: own }) }
  await writeWhole(target, await layOut(model, design))
  /** @type {typeof import('../src/domain/report/kinds/report-kinds')} */
  const { SECTIONS_OF } = await load('src/domain/report/kinds/report-kinds.ts')
  /** @type {typeof import('../src/domain/report/section-subjects')} */
  const { heldIn } = await load('src/domain/report/section-subjects.ts')
  const { norms, actions } = heldIn(model, SECTIONS_OF[model.kind])
  console.log(words.finished(target, norms, actions))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : reportMaking.problems.failed)
  if (!(error instanceof Refusal)) console.error(error)
  process.exitCode = 1
}

/** The browser edition in the browsers of coordinators, and the work form that it makes in the browsers of owners. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type RunningServer } from '../../build/start/serve'
import { readReturnFile } from '../../src/contract/delegation-file'
import { readDossierFile } from '../../src/storage/dossier-file'
import { unlockFile } from '../../src/storage/locked-file/locked-file'
import { delegate } from '../../src/texts/delegation/delegate'
import { delegatedFields } from '../../src/texts/delegation/values-in-words'
import { labels } from '../../src/texts/labels'
import { nl } from '../../src/texts/nl'
import { freePort } from '../free-port.mjs'
import { deriveQuickly } from '../storage/locked-small'
import { engines, visitorAt, type Visitor } from './visitor'

/** A key takes seconds, and a file that is locked takes two. */
const KEY_PATIENCE = 150_000
const reasoning = 'Getekend op 12 maart door alle partijen.'
let server: RunningServer
beforeAll(async () => {
  const served = await serve(resolve(import.meta.dirname, '../../out/renderer'), await freePort())
  if (!served.ok) throw new Error(served.problem.message)
  server = served.value
})
afterAll(() => server.stop())

describe.each(engines)('with $name', ({ open }) => {
  let coordinator: Visitor
  /** Address of the dossier. */
  let dossier: string
  let form: string
  beforeAll(async () => {
    coordinator = visitorAt(await open())
    await coordinator.window.goto(server.address)
  })
  afterAll(() => coordinator.window.close())

  const goTo = (place: string) => coordinator.window.goto(`${dossier}/${place}`)

  test('a coordinator makes a dossier', async () => {
    await coordinator.press('button', nl.start.newDossier)
    await coordinator.type(nl.start.nameLabel, 'VSV Proefhaven')
    await coordinator.press('button', nl.start.create)
    await coordinator.see('heading', nl.overview.title)
    const hash = String(await coordinator.window.evaluate('location.hash'))
    dossier = `${server.address}${hash.split('/').slice(0, 3).join('/')}`
  })

  test('text typed just before a reload is still there after it', async () => {
    await goTo('gegevens')
    await coordinator.type(nl.dossierFields.region.name, 'Regio op de valreep')
    await coordinator.window.reload()
    expect(await coordinator.valueOf(nl.dossierFields.region.name)).toBe('Regio op de valreep')
  })

  test('a norm is judged, and stays after a reload', async () => {
    await goTo('toetsing')
    await coordinator.press('button', nl.assessment.start.button)
    await coordinator.see('link', 'De samenwerking is schriftelijk vastgelegd')
    await goTo('toetsing/ORG-02')
    await coordinator.see('heading', 'ORG-02')
    await coordinator.choose(nl.normPage.short.met)
    await coordinator.type(nl.normPage.reasoning, reasoning)
    await coordinator.window.reload()
    await coordinator.see('heading', 'ORG-02')
    expect(await coordinator.valueOf(nl.normPage.reasoning)).toBe(reasoning)
  })

  test('an action is planned, and its empty dates look empty', async () => {
    await goTo('toetsing/ORG-03')
    await coordinator.see('heading', 'ORG-03')
    await coordinator.press('button', nl.normPage.actions.fromSuggestion)
    await coordinator.see('heading', nl.actionPage.section.who)
    await coordinator.type(nl.actionFields.ownerName.name, 'mw. Test')
    // WebKit shows today in an empty field, faint against the field's own background: without one, as if filled in.
    const tints = await coordinator.window.evaluate(
      '[...document.querySelectorAll("input[type=date]")].map((field) => getComputedStyle(field).backgroundColor)',
    )
    expect(tints).not.toEqual([])
    expect(tints).not.toContain('rgba(0, 0, 0, 0)')
    await goTo('verbeterplan')
    await coordinator.see('text', 'mw. Test')
  })

  test('the report is a whole Word file with what was written', async () => {
    await goTo('rapport')
    await coordinator.choose(nl.labels.reportKind.volledig)
    const file = await coordinator.saved(() => coordinator.press('button', nl.reportPage.make))
    expect(file.name).toMatch(/^VSV Proefhaven - volledig rapport \(intern\) \d{4}-\d{2}-\d{2}\.docx$/)
    const parts = unzipSync(readFileSync(file.path))
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    )
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain(reasoning)
    expect(text).toContain('mw. Test')
  })

  test('the same report is drawn on paper', async () => {
    await goTo('rapport/afdrukken?soort=volledig')
    await coordinator.until(
      `(document.querySelector(".report-paper")?.textContent ?? "").includes("${reasoning}")`,
    )
    expect(await coordinator.window.evaluate('document.adoptedStyleSheets.length')).toBeGreaterThan(0)
  })

  test('the coordinator saves a work form for an owner', async () => {
    await goTo('uitgezet')
    await coordinator.press('link', nl.delegation.send)
    await coordinator.type(nl.delegationFields.recipient.name, 'Mirjam Bakker')
    await coordinator.choose('ORG-01')
    form = (await coordinator.saved(() => coordinator.press('button', nl.delegation.form.save))).path
    expect(form).toMatch(/\.html$/)
  })

  test('the owner fills it in from disk, half now and half later, into a return file the application reads', async () => {
    const kept = await atWork(async (owner) => {
      await owner.press('button', delegate.welcome.begin)
      await owner.type(delegatedFields.judgement.reasoning, 'Zoals Mirjam het zag.')
      return (await owner.saved(() => owner.press('button', delegate.bar.keep))).path
    })
    await atWork(async (owner) => {
      await owner.upload(delegate.welcome.resumeFile, kept)
      await owner.see('text', delegate.welcome.resumed)
      await owner.press('button', delegate.welcome.begin)
      await owner.choose(labels.verdict.met)
      await owner.press('button', delegate.next)
      const file = await owner.saved(() => owner.press('button', delegate.finish.save))
      expect(file.name).toMatch(/\.vsvretour$/)
      const read = readReturnFile(readFileSync(file.path, 'utf8'))
      expect(read.ok && read.value.from).toBe('Mirjam Bakker')
      expect(read.ok && read.value.values.judgements['ORG-01']).toMatchObject({
        verdict: 'met',
        reasoning: 'Zoals Mirjam het zag.',
      })
    })
  })

  /** An owner at a window of their own, with the work form and nothing else. */
  async function atWork<Result>(by: (owner: Visitor) => Promise<Result>): Promise<Result> {
    const owner = visitorAt(await open())
    const address = pathToFileURL(form).href
    try {
      await owner.window.goto(address)
      const result = await by(owner)
      const elsewhere = (await owner.window.requests()).filter(
        (url) => url !== address && !/^(?:blob|data):/.test(url),
      )
      expect(elsewhere).toEqual([])
      expect(await owner.complaints()).toEqual([])
      return result
    } finally {
      await owner.window.close()
    }
  }

  test('the dossier is saved with a lock, made in the page itself, and opens with the passphrase', async () => {
    await coordinator.window.goto(server.address)
    await coordinator.press('button', nl.start.more('VSV Proefhaven'))
    await coordinator.until(`document.querySelector('.v-list-item') !== null`)
    await coordinator.window.click(
      `[...document.querySelectorAll('.v-list-item')].find((one) => one.textContent.includes('${nl.start.saveAsFile}'))`,
    )
    await coordinator.see('heading', nl.locking.save.title)
    // A dialog that is still coming up is not where it seems to be.
    await coordinator.until(`document.getAnimations().every(({ playState }) => playState !== 'running')`)
    await coordinator.choose(nl.locking.save.lock)
    await coordinator.press('button', nl.locking.save.propose)
    const passphrase = String(await coordinator.valueOf(nl.locking.passphrase))
    expect(passphrase.split('-')).toHaveLength(5)
    const file = await coordinator.saved(
      () => coordinator.press('button', nl.locking.save.confirm),
      KEY_PATIENCE,
    )
    expect(file.name).toMatch(/^VSV Proefhaven.*\.vsv$/)
    const plain = await unlockFile(new Uint8Array(readFileSync(file.path)), passphrase, deriveQuickly)
    if (!plain.ok) throw new Error(plain.problem.message)
    const read = await readDossierFile(plain.value)
    expect(read.ok && read.value.content.dossier.name).toBe('VSV Proefhaven')
  })

  test('there is a copy of the dossier inside the browser, or the page says that there is none', async () => {
    await coordinator.window.evaluate(`window.dispatchEvent(new Event('pagehide'))`)
    await coordinator.window.goto(`${server.address}#/reservekopieen`)
    await coordinator.see('heading', nl.restore.title)
    const said = `document.querySelector('main').textContent`
    await coordinator.until(`/${nl.restore.newest}|${nl.app.noCopies.slice(0, 40)}/.test(${said})`)
    // Only an engine in which a page may not write there, as WebKit before Safari 26, keeps none.
    const mayWrite = `'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {})`
    expect(await coordinator.window.evaluate(`${said}.includes('${nl.restore.newest}')`)).toBe(
      await coordinator.window.evaluate(mayWrite),
    )
  })

  test('nothing left the computer and nothing went wrong on the way', async () => {
    const elsewhere = (await coordinator.window.requests()).filter(
      (url) => !url.startsWith(server.address) && !/^(?:blob|data):/.test(url),
    )
    expect(elsewhere).toEqual([])
    expect(await coordinator.complaints()).toEqual([])
  })
})

/**
 * The whole road, as a quality officer walks it: make a dossier, let twelve people fill in the quickscan on one laptop, judge
 * norms, plan actions, export the Word report; with restarts in between, and the report read back.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { pressEscape } from '../press-escape'

const vsv = 'VSV Proefhaven'
/** Five, five and two: with k = 5 the two may not be seen, and neither may a second group, or they could be computed. */
const people = [
  ...Array.from({ length: 5 }, () => ({ profession: 'Verloskundige (eerste lijn)', answer: '4' })),
  ...Array.from({ length: 5 }, () => ({ profession: 'Gynaecoloog (ook in opleiding)', answer: '2' })),
  ...Array.from({ length: 2 }, () => ({ profession: 'Kraamzorg (kraamverzorgende)', answer: '1' })),
]

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

/** The entry of the main menu; crumbs may carry the same words. */
function inMenu(name: string) {
  return app.page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })
}

async function fillIn(person: (typeof people)[number], place: number): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: nl.filling.welcome.begin }).press('Enter')
  await page.getByRole('radio', { name: person.profession }).press('Space')
  const roles = page.getByRole('group').nth(1).getByRole('radio')
  await roles.first().check()
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  for (let theme = 1; theme <= 8; theme += 1) {
    await page.getByText(nl.filling.theme(theme, 8), { exact: true }).waitFor()
    // The first statement has the keyboard; a figure answers it and goes on to the next.
    await page.keyboard.press(person.answer)
    // One person does not know, one says not applicable, one skips: three different things.
    if (theme === 8 && place === 0) await page.keyboard.press('w')
    else if (theme === 8 && place === 1) await page.keyboard.press('n')
    else if (theme === 8 && place === 2) await page.keyboard.press('Enter')
    else await page.keyboard.press(person.answer)
    await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  }
  await page.getByRole('heading', { name: nl.filling.choices.title }).waitFor()
  await page.getByRole('checkbox').first().press('Space')
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  if (place === 3) await page.getByRole('textbox').first().fill('Korte lijnen </w:t> 👶 \u202Eomgekeerd')
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  await page.getByRole('button', { name: nl.filling.check.submit }).press('Enter')
  await page.getByRole('heading', { name: nl.filling.done.title }).waitFor()
}

/** The report's text per table row and per paragraph, and its parts. */
function readDocx(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const textOf = (xml: string) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join('')
  return {
    charts: Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)),
    text: [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map((paragraph) => textOf(paragraph[0])).join('\n'),
    rows: [...document.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map((row) =>
      [...row[0].matchAll(/<w:tc>.*?<\/w:tc>/gs)].map((cell) => textOf(cell[0])),
    ),
  }
}

describe('from an empty computer to a report a board can read', () => {
  test('a dossier is made with the keyboard alone, and the overview names the next step', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.start.newDossier }).press('Enter')
    await page.getByLabel(nl.start.nameLabel).waitFor()
    await page.keyboard.type(vsv)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    await page.getByText(nl.overview.nextStep({ kind: 'fill-in-roster' }).title).waitFor()
  })

  test('the people of the VSV are counted', async () => {
    const { page } = app
    await page.getByRole('link', { name: nl.overview.nextStep({ kind: 'fill-in-roster' }).button }).click()
    const invited = [6, 5, 4]
    const professions = [...new Set(people.map(({ profession }) => profession))]
    for (const [index, profession] of professions.entries())
      await page.getByLabel(nl.profile.headCountOf(profession)).fill(String(invited[index]))
    await page.getByText(`${nl.profile.total}: 15`).waitFor()
  })

  test('a quickscan is prepared and opened; what was agreed is frozen', async () => {
    const { page } = app
    await inMenu(nl.app.nav.mirror).click()
    await page.getByRole('button', { name: nl.rounds.newRound }).first().click()
    await page.getByLabel(nl.roundFields.title.name).fill('Quickscan proef')
    await page.getByRole('radio', { name: /Quickscan/ }).check()
    await page.getByRole('button', { name: nl.rounds.dialog.make }).click()
    await page.getByRole('heading', { name: 'Quickscan proef' }).waitFor()
    await page.getByRole('button', { name: nl.rounds.step.draft.action }).click()
    await page.getByRole('button', { name: nl.rounds.confirm.open.action }).click()
    await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
    await expect.poll(() => page.getByLabel(nl.rounds.threshold.label).count()).toBe(0)
  })

  test('twelve people fill it in on one laptop, with the keyboard, and see nothing of each other', async () => {
    await app.page.getByRole('link', { name: nl.rounds.fillInHere }).click()
    for (const [place, person] of people.entries()) {
      if (place === 6) {
        // Half way somebody closes the laptop.
        const page = await app.restart()
        await page.getByRole('link', { name: vsv }).click()
        await inMenu(nl.app.nav.mirror).click()
        await page.getByRole('link', { name: 'Quickscan proef', exact: true }).click()
        await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
      }
      await fillIn(person, place)
      const { page } = app
      await expect.poll(() => page.getByRole('radio').count()).toBe(0)
      if (place === people.length - 1) await page.getByRole('button', { name: nl.filling.done.back }).click()
      else {
        await page.getByRole('button', { name: nl.filling.done.next }).press('Enter')
        await page.getByRole('button', { name: nl.filling.welcome.begin }).waitFor()
        await expect.poll(() => page.getByText('Korte lijnen').count()).toBe(0)
      }
    }
    // Four of one profession are too few to be counted by themselves, and the five beside them would tell.
    await app.page.getByText('7 van 9', { exact: true }).waitFor()
    await expect.poll(() => app.page.getByText('2 van 4', { exact: true }).count()).toBe(0)
    await app.page.getByText('12 van 15', { exact: true }).waitFor()
  })

  test('after closing the round the results show, and the group of two stays hidden', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.rounds.step.open.action }).click()
    await page.getByRole('button', { name: nl.rounds.confirm.close.action }).click()
    await page.getByRole('link', { name: nl.rounds.toResults }).click()
    await page.getByRole('heading', { name: nl.results.titleOf('Quickscan proef') }).waitFor()
    // 5 x 4, 5 x 2 and 2 x 1 make 32 / 12 = 2.67 on every statement that everybody answered.
    await page.getByText('2,7').first().waitFor()
    await page.getByRole('heading', { name: nl.results.hiddenHeading }).waitFor()
    const shown = await page.locator('main').innerText()
    expect(shown).not.toMatch(/Kraamzorg \(kraamverzorgende\)[^\n]*\b1,0\b/)
  })

  test('norms are judged, with evidence, and stay after a restart', async () => {
    let { page } = app
    await inMenu(nl.app.nav.assessment).click()
    await page.getByRole('button', { name: nl.assessment.start.button }).click()
    await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
    await page.getByRole('heading', { name: /ORG-02/ }).waitFor()
    await page.getByRole('radio', { name: nl.normPage.short.met, exact: false }).first().focus()
    await page.keyboard.press('1')
    await page.getByLabel(nl.normPage.reasoning).fill('Getekend op 12 maart door alle partijen.')
    await page.getByRole('button', { name: nl.evidence.addShort }).click()
    await page.getByLabel(nl.evidenceFields.title.name).fill('Samenwerkingsovereenkomst 2026')
    await page.getByRole('button', { name: nl.evidence.save }).click()
    await page.getByText('Samenwerkingsovereenkomst 2026').waitFor()
    await page.getByRole('link', { name: new RegExp(nl.normPage.next) }).click()
    await page.getByRole('heading', { name: /ORG-03/ }).waitFor()
    await page.getByRole('radio', { name: nl.normPage.short.unmet, exact: true }).focus()
    await page.keyboard.press('4')
    await page.getByText('2/53', { exact: true }).waitFor()

    page = await app.restart()
    await page.getByRole('link', { name: vsv }).click()
    await inMenu(nl.app.nav.assessment).click()
    await page.getByText('2 van 53 normen beoordeeld').waitFor()
    await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
    await expect
      .poll(() => page.getByLabel(nl.normPage.reasoning).inputValue())
      .toBe('Getekend op 12 maart door alle partijen.')
  })

  test('an action is planned from the example of a norm and changed by its owner', async () => {
    const { page } = app
    await page.getByRole('link', { name: new RegExp(nl.normPage.next) }).click()
    await page.getByRole('heading', { name: /ORG-03/ }).waitFor()
    await page.getByRole('button', { name: nl.normPage.actions.fromSuggestion }).click()
    // The page of the norm has a field with the same name.
    await page.getByRole('heading', { name: nl.actionPage.section.who, exact: true }).waitFor()
    await page.getByLabel(nl.actionFields.ownerName.name, { exact: true }).fill('mw. Test')
    await page.getByLabel(nl.actionFields.dueOn.name, { exact: true }).fill('2027-03-01')
    await inMenu(nl.app.nav.actions).click()
    await page.getByText('mw. Test').first().waitFor()
    await page.getByText('1-3-2027').first().waitFor()
  })

  test('the report contains every norm, the action and the charts, and exposes nobody', async () => {
    const page = await app.restart()
    await page.getByRole('link', { name: vsv }).click()
    await inMenu(nl.app.nav.report).click()
    await page.getByRole('radio', { name: nl.labels.reportKind.volledig }).check()
    const download = page.waitForEvent('download', { timeout: 90_000 })
    await page.getByRole('button', { name: nl.reportPage.make, exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(
      /^VSV Proefhaven - volledig rapport \(intern\) \d{4}-\d{2}-\d{2}\.docx$/,
    )
    const report = readDocx(await readFile(await file.path()))

    const norms = new Set(report.text.match(/\b(?:ORG|KWA|CLI|COO|PRE|ACU|OVD|MEL)-\d{2}\b/g))
    expect(norms.size).toBe(53)
    expect(report.text).toContain('Getekend op 12 maart door alle partijen.')
    expect(report.text).toContain('Samenwerkingsovereenkomst 2026')
    expect(report.text).toContain('mw. Test')
    expect(report.charts.length).toBeGreaterThanOrEqual(3)
    expect(report.text).not.toMatch(/NaN|undefined|\[object/)
    // The two of kraamzorg all answered 1: no row about them may hold a mean, here or in any chart.
    const aboutTheTwo = report.rows.filter((cells) => cells[0]?.startsWith('Kraamzorg (kraamverzorgende)'))
    expect(aboutTheTwo.length).toBeGreaterThan(0)
    for (const cells of aboutTheTwo) expect(cells.join(' | ')).not.toMatch(/\d,\d/)
    // The open answer waits for screening.
    expect(report.text).not.toContain('Korte lijnen')
  })

  test('nothing left the computer and nothing went wrong on the way', () => {
    expect(app.strayRequests).toEqual([])
    expect(app.complaints).toEqual([])
  })

  test('the log tells of the road, and not a word that was typed on it or stood in an error', async () => {
    const { page } = app
    const secrets = [
      'Jansen',
      '123456782',
      vsv,
      'Proefhaven',
      'Quickscan',
      'Korte lijnen',
      'Getekend',
      'mw. Test',
    ]
    await page.evaluate(([name = '', number = '']) => {
      console.error(`${name}:`, new Error(`${name} ${number}`))
      console.error(name, { number })
      setTimeout(() => {
        throw new Error(`${name}\n    at ${number} (${location.origin}/${name}.js:1:1)`)
      })
      void Promise.reject(new Error(name))
    }, secrets)
    await pressEscape(page)
    await page.getByRole('button', { name: nl.app.settings }).click()
    await page.getByRole('button', { name: nl.localLog.open }).click()
    const log = await page.getByLabel(nl.localLog.label).inputValue()
    expect(log.match(/ fault .*$/gm)?.length).toBeGreaterThanOrEqual(4)
    for (const event of ['started', 'store-opened', 'dossier-opened', 'done of=saveFile'])
      expect(log).toContain(event)
    for (const secret of [...secrets, 'Samenwerkingsovereenkomst', '.docx', '.vsv'])
      expect(log).not.toContain(secret)
  })
})

/**
 * A newer framework in the example dossier, on screen: a norm was split, one was dropped, one got another number. Nothing is lost: the
 * old assessment reads as it did, the new one has its judgements to confirm, and evidence and actions came along.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FrameworkSet, Norm } from '../../src/domain/question-set'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const words = nl.ownSets
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

/** ORG-01 in two, without ORG-04, and ORG-02 known as ORG-20. */
function newerNorms(norm: Norm): readonly Norm[] {
  if (norm.id === 'ORG-01')
    return [
      { ...norm, id: 'ORG-01a', text: 'Alle partijen staan op de ledenlijst.', replaces: ['ORG-01'] },
      { ...norm, id: 'ORG-01b', text: 'Alle partijen komen naar het overleg.', replaces: ['ORG-01'] },
    ]
  if (norm.id === 'ORG-02') return [{ ...norm, id: 'ORG-20' }]
  return norm.id === 'ORG-04' ? [] : [norm]
}

const newer: FrameworkSet = {
  ...frameworkSet,
  version: '2.0',
  themes: frameworkSet.themes.map((theme) => ({ ...theme, norms: theme.norms.flatMap(newerNorms) })),
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: words.read.choose }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

const menu = (name: string) =>
  app.page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name }).click()

async function expectNoBarriers(): Promise<void> {
  expect(await barriersOn(app.page)).toEqual([])
}

async function openNorm(id: string): Promise<void> {
  await app.page.goto(app.page.url().replace(/(#\/dossier\/[^/]+).*/u, `$1/toetsing/${id}`))
  await app.page.getByRole('heading', { level: 1, name: id }).waitFor()
}

test('a file with faults gives a list of all of them and changes nothing', async () => {
  const { page } = app
  await menu(words.title)
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await expectNoBarriers()
  const [theme, ...others] = newer.themes
  const [first, second] = theme?.norms ?? []
  if (theme === undefined || first === undefined || second === undefined) throw new Error('no norms')
  const broken = {
    ...newer,
    themes: [{ ...theme, norms: [first, { ...second, id: first.id, text: '' }] }, ...others],
  }
  await choose('kader.xlsx', await makeFrameworkWorkbook(broken))
  await page.getByRole('heading', { name: words.read.refused }).waitFor()
  await page.getByText('Blad ‘Normen’, rij 3, kolom ‘Nummer’').waitFor()
  await page.getByText('Blad ‘Normen’, rij 3, kolom ‘Norm’: is leeg').waitFor()
  await page.getByText(words.noneOwn).waitFor()
  await expectNoBarriers()
})

test('a newer framework: changes on screen, then the next assessment with everything carried over', async () => {
  const { page } = app
  await openNorm('ORG-01')
  await page.getByText('Deelnemerslijst met vertegenwoordigers en vervangers').first().waitFor()
  await menu(words.title)
  await choose('kader.xlsx', await makeFrameworkWorkbook(newer))
  await page.getByRole('link', { name: words.read.next }).click()
  await page.getByRole('heading', { level: 1, name: words.changes.title }).waitFor()
  await page.getByRole('heading', { name: 'ORG-01 → ORG-01a + ORG-01b' }).waitFor()
  await page.getByRole('heading', { name: 'ORG-02 → ORG-20' }).waitFor()
  await page.getByText(words.changes.kind.dropped, { exact: true }).waitFor()
  await page.getByText(words.changes.begin.counts.left(1)).waitFor()
  // What was still to be confirmed stays so; the two parts of the split norm come to it.
  const toConfirm = page.getByRole('listitem').filter({ hasText: 'nog te bevestigen' })
  expect(parseInt(await toConfirm.innerText(), 10)).toBeGreaterThanOrEqual(2)
  await expectNoBarriers()
  await page.getByRole('button', { name: words.changes.begin.button }).click()
  await page.getByRole('heading', { level: 1, name: /kader 2\.0/u }).waitFor()

  for (const id of ['ORG-01a', 'ORG-01b']) {
    await openNorm(id)
    await page.getByRole('region', { name: nl.normPage.confirm.title }).waitFor()
    await page.getByText('Deelnemerslijst met vertegenwoordigers en vervangers').first().waitFor()
  }
  await openNorm('ORG-20')
  await page.getByText('Samenwerkingsovereenkomst VSV, getekend').first().waitFor()
  await page.getByText('De overeenkomst en de ouderraad bekend maken').first().waitFor()
})

test('the old assessment still says what it said, in evidence and in verdicts', async () => {
  const { page } = app
  await menu(nl.app.nav.assessment)
  await page.getByText(/Eerdere toetsingen/u).click()
  await page
    .getByRole('button', { name: /^Toetsing 2026/u })
    .last()
    .click()
  await page.getByText(nl.assessmentLife.status.replaced).waitFor()
  for (const [id, evidence] of [
    ['ORG-01', 'Deelnemerslijst met vertegenwoordigers en vervangers'],
    ['ORG-02', 'Samenwerkingsovereenkomst VSV, getekend'],
    ['ORG-04', 'Visie ‘Samen sterk aan de start’'],
  ] as const) {
    await openNorm(id)
    await page.getByText(evidence).first().waitFor()
    await page.getByText(nl.normPage.locked.title).first().waitFor()
  }
  await page.getByText(nl.labels.verdict.met, { exact: true }).first().waitFor()
})

test('an own version can be changed with a preview, and what is not sound is not stored', async () => {
  const { page } = app
  await menu(words.title)
  await page.getByRole('button', { name: words.actions.of(words.actions.copy, mirrorSet.title) }).click()
  const statement = page.getByRole('textbox', { name: words.edit.statement.text, exact: true })
  await statement.fill('Wij eten elke maand samen taart.')
  await page
    .getByRole('region', { name: words.edit.preview })
    .getByText('Wij eten elke maand samen taart.')
    .waitFor()
  await statement.fill(' ')
  await page.getByText(words.edit.notStored('is leeg; vul dit in')).waitFor()
  await page
    .getByRole('region', { name: words.edit.preview })
    .getByText('Wij eten elke maand samen taart.')
    .waitFor()
  await statement.fill('Wij eten elke week samen taart.')
  await page
    .getByRole('region', { name: words.edit.preview })
    .getByText('Wij eten elke week samen taart.')
    .waitFor()
  await expectNoBarriers()

  await menu(nl.app.nav.mirror)
  await page.getByRole('button', { name: nl.rounds.newRound }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: words.roundSet }).press('ArrowDown')
  const [major, minor] = mirrorSet.version.split('.').map(Number)
  const next = `${String(major)}.${String((minor ?? 0) + 1)}`
  const [original, own] = [mirrorSet.version, next].map((version) =>
    page.getByRole('option', { name: words.roundSetOption(mirrorSet.title, version) }),
  )
  await original?.waitFor()
  await own?.waitFor()
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})

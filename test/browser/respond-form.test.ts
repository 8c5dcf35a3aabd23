/** A respondent, a file from an e-mail, and no network. What was filled in arrives exactly so at the owner of the keys. */
import { afterEach, describe, expect, test } from 'vitest'
import { openAnswer } from '../../src/contract/answer-file'
import { faultsOf } from '../../src/domain/survey/filling/filled-form'
import type { Answer } from '../../src/domain/question-set'
import type { Round } from '../../src/domain/survey/round/round'
import { makeCode, spacedCode } from '../../src/domain/survey/round/short-code'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { filling } from '../../src/texts/survey/filling/filling'
import { respond } from '../../src/texts/survey/filling/respond'
import { standalone } from '../../src/texts/standalone'
import { laptop, openForm, phone, round, type OpenedForm } from './respond-file'
import { begin, labelOf, next, pagesFor, skipToCheck, answerFirst } from './respond-road'

let form: OpenedForm
afterEach(() => form.close())

describe('a respondent with the file and nothing else', () => {
  test('fills it in by touch on a phone and saves; it opens with the keys of the round as it was filled in', async () => {
    form = await openForm(phone)
    const { page } = form
    await page.getByRole('button', { name: filling.welcome.begin }).tap()
    await page.getByText('Jeugdgezondheidszorg').tap()
    await page.getByText('Partner van buiten het VSV').tap()
    await next(page).tap()
    const scale: readonly Answer[] = [5, 1, 'dont-know', 3, 'not-applicable', 2, 4]
    const given: Record<string, Answer> = {}
    let turn = 0
    for (const { theme, statements } of pagesFor('external')) {
      await page.getByRole('heading', { level: 1, name: theme.title }).waitFor()
      for (const statement of statements) {
        const value = scale[turn % scale.length] ?? 3
        turn += 1
        given[statement.id] = value
        const question = page.getByRole('group', { name: statement.text })
        const choice = question.getByRole('radio', { name: labelOf(value), exact: true })
        await choice.tap()
        await expect.poll(() => choice.isChecked()).toBe(true)
      }
      await next(page).tap()
    }
    const [first, second] = mirrorSet.themes
    await page.getByText(first?.title ?? '', { exact: true }).tap()
    await page.getByText(second?.title ?? '', { exact: true }).tap()
    await page.getByText('Doen en proberen').tap()
    await next(page).tap()
    await page
      .getByLabel(mirrorSet.unscored.keep.text)
      .fill('Het overleg 👶 “goed” </script> & meer\nTweede regel')
    await next(page).tap()
    const file = await form.saved(() => page.getByRole('button', { name: respond.check.save }).tap())
    expect(file.name).toMatch(/^antwoord-b1a5e2d4-[0-9a-f]{8}\.vsvantwoord$/)

    const opened = await openAnswer(file.text, form.keys)
    expect(opened.ok && opened.value).toMatchObject({
      roundId: round.id,
      formVersion: { id: mirrorSet.id, version: mirrorSet.version },
      code: null,
      form: {
        professionId: 'JGZ',
        roleId: 'partner',
        answers: given,
        priorities: [first?.id, second?.id],
        phaseId: 'doen',
        keep: 'Het overleg 👶 “goed” </script> & meer\nTweede regel',
        improve: '',
      },
    })
    expect(opened.ok && faultsOf(opened.value.form, round as Round)).toEqual([])
    await page.getByRole('heading', { name: respond.send.title }).waitFor()
    await expect.poll(() => page.getByText(file.name).isVisible()).toBe(true)
    await expect
      .poll(() => page.getByRole('link', { name: standalone.openMail }).getAttribute('href'))
      .toBe(`mailto:anja@vsvdeproef.example?subject=${encodeURIComponent(respond.send.subject)}`)
    expect(form.complaints).toEqual([])
    expect(form.requests).toEqual([])
  })

  test('cannot lose answers by closing the window, and is not stopped once they are saved', async () => {
    form = await openForm(laptop)
    const { page } = form
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await answerFirst(page)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    expect(page.isClosed()).toBe(false)
    await skipToCheck(page)
    await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test('sees nothing move when giving an answer', async () => {
    form = await openForm(laptop)
    const { page } = form
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await next(page).click()
    const second = page.getByRole('group').nth(1)
    const before = await second.boundingBox()
    await page
      .getByRole('group')
      .first()
      .getByRole('radio', { name: labelOf(4), exact: true })
      .check({ force: true })
    await page.getByRole('button', { name: filling.statement.clearOf(1) }).waitFor()
    expect(await second.boundingBox()).toEqual(before)
  })

  test('leaves nothing behind on the device', async () => {
    form = await openForm(laptop)
    const { page } = form
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await answerFirst(page)
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ])
    expect(kept).toEqual([0, 0, '', 0])
  })

  test('saved twice counts as one form; a change afterwards is the same form with another content', async () => {
    form = await openForm(laptop)
    const { page, keys } = form
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await answerFirst(page)
    await skipToCheck(page)
    const files = [await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())]
    files.push(await form.saved(() => page.getByRole('button', { name: standalone.again }).click()))
    await page.getByRole('button', { name: respond.send.change }).click()
    await page.getByRole('button', { name: filling.check.changeOf(mirrorSet.unscored.improve.text) }).click()
    await page.getByLabel(mirrorSet.unscored.improve.text).fill('Meer tijd')
    await page.getByRole('button', { name: filling.backToCheck }).click()
    files.push(await form.saved(() => page.getByRole('button', { name: respond.check.save }).click()))
    const opened = await Promise.all(files.map(({ text }) => openAnswer(text, keys)))
    const found = opened.map((one) => (one.ok ? one.value : null))
    expect(new Set(found.map((one) => one?.id)).size).toBe(1)
    expect(found[1]?.digest).toBe(found[0]?.digest)
    expect(found[2]?.digest).not.toBe(found[0]?.digest)
  })

  test('somebody who changes profession sends no answers to statements that are no longer asked', async () => {
    form = await openForm(laptop)
    const { page } = form
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await next(page).click()
    for (const { statements } of pagesFor('core')) {
      for (const { text } of statements)
        await page
          .getByRole('group', { name: text })
          .getByRole('radio', { name: labelOf(2), exact: true })
          .check()
      await next(page).click()
    }
    await skipToCheck(page)
    await page.getByRole('button', { name: filling.check.changeOf(filling.check.profession) }).click()
    await page.getByRole('radio', { name: /^Ouder- of cliënt/ }).check()
    await page.getByRole('button', { name: filling.backToCheck }).click()
    const file = await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())
    const opened = await openAnswer(file.text, form.keys)
    const asked = pagesFor('external').flatMap(({ statements }) => statements.map(({ id }) => id))
    expect(opened.ok && Object.keys(opened.value.form.answers).toSorted()).toEqual(asked.toSorted())
    expect(opened.ok && faultsOf(opened.value.form, round as Round)).toEqual([])
  })

  test('an empty form cannot be saved, and a page without a profession says what is missing', async () => {
    form = await openForm(phone)
    const { page } = form
    await page.getByRole('button', { name: filling.welcome.begin }).tap()
    await next(page).tap()
    await page.getByText(filling.about.missing).waitFor()
    await page.getByText('Huisarts').waitFor({ state: 'detached' })
    await page.getByText('Kraamzorg (kraamverzorgende)').tap()
    await skipToCheck(page)
    await page.getByText(respond.check.nothing).waitFor()
    await expect.poll(() => page.getByRole('button', { name: respond.check.save }).isDisabled()).toBe(true)
  })

  test('gives the one-time code along, sealed, when the round uses codes', async () => {
    const code = makeCode(() => 7)
    form = await openForm(laptop, round, { usesCodes: true })
    const { page } = form
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await next(page).click()
    await page.getByText(respond.code.missing).waitFor()
    await page.getByLabel(respond.code.label).fill('ABCDEF')
    await next(page).click()
    await page.getByText(respond.code.wrong).waitFor()
    await page.getByLabel(respond.code.label).fill(` ${spacedCode(code).toLowerCase()} `)
    await answerFirst(page)
    await skipToCheck(page)
    const file = await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())
    const opened = await openAnswer(file.text, form.keys)
    expect(opened.ok && opened.value.code).toBe(code)
    expect(file.text).not.toContain(code)
  })
})

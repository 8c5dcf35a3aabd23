/** Handing the answers over to a mail program on a phone; the stand-in below takes the place of the menu of the phone. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openAnswer } from '../../src/contract/answer-file'
import { answersInText } from '../../src/contract/answer-text'
import { respond } from '../../src/texts/survey/filling/respond'
import { standalone } from '../../src/texts/standalone'
import { laptop, openForm, phone, type OpenedForm } from './respond-file'
import { answerFirst, begin, expectAccessible, skipToCheck } from './respond-road'

let form: OpenedForm
afterEach(() => form.close())

interface Shared {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** A device that shares files of the kinds phones share, until it is told otherwise. */
async function giveMenu(page: Page, ends: 'well' | 'AbortError' | 'NotAllowedError' = 'well'): Promise<void> {
  await page.addInitScript((end) => {
    const shared: Shared[] = []
    Object.assign(window, { shared })
    const known = (data?: ShareData) => data?.files?.every(({ name }) => name.endsWith('.txt')) === true
    Object.assign(Navigator.prototype, {
      canShare: known,
      async share(data: ShareData) {
        if (end !== 'well') throw new DOMException('no', end)
        for (const file of data.files ?? [])
          shared.push({ name: file.name, type: file.type, text: await file.text() })
      },
    })
  }, ends)
  await page.reload()
}

async function toSending(page: Page): Promise<void> {
  await begin(page, 'Gynaecoloog (ook in opleiding)')
  await answerFirst(page)
  await skipToCheck(page)
}

const send = (page: Page) => page.getByRole('button', { name: standalone.share.send, exact: true })

describe('on a phone that shares files', () => {
  test('one button hands over the sealed answers as a text that can be taken in, and asks for nothing', async () => {
    form = await openForm(phone)
    const { page } = form
    await giveMenu(page)
    await toSending(page)
    const file = await form.saved(() => page.getByRole('button', { name: respond.check.save }).tap())
    await expectAccessible(page, 'send')
    await send(page).tap()
    await page.getByText(standalone.share.handedOver).waitFor()
    const [shared, ...more] = await page.evaluate(() => (window as unknown as { shared: Shared[] }).shared)
    expect(more).toEqual([])
    expect(shared?.name).toBe(file.name.replace('.vsvantwoord', '.txt'))
    expect(shared?.type).toBe('text/plain')
    expect(answersInText(shared?.text ?? '', 10)).toEqual([file.text])
    const opened = await openAnswer(file.text, form.keys)
    expect(opened.ok).toBe(true)
    // The steps stay for whoever has no mail program in that menu.
    await page.getByText(standalone.attach).waitFor()
    expect(form.requests).toEqual([])
    expect(form.complaints).toEqual([])
  })

  test.each([
    ['says nothing when the menu is closed', 'AbortError', ''],
    ['leads to the steps when it does not work', 'NotAllowedError', standalone.share.failed],
  ] as const)('%s', async (_, end, said) => {
    form = await openForm(phone)
    const { page } = form
    await giveMenu(page, end)
    await toSending(page)
    await form.saved(() => page.getByRole('button', { name: respond.check.save }).tap())
    await send(page).tap()
    const status = page.getByRole('status').filter({ hasText: /\S/ })
    if (said !== '') await page.getByText(said).waitFor()
    await expect.poll(() => status.allInnerTexts()).toEqual(said === '' ? [] : [said])
  })
})

test.each([
  ['a phone that shares nothing', phone, false],
  ['a computer, where the steps are clearer', laptop, true],
] as const)('there is no such button on %s', async (_, options, shares) => {
  form = await openForm(options)
  const { page } = form
  if (shares) await giveMenu(page)
  await toSending(page)
  await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())
  await page.getByText(standalone.attach).waitFor()
  await expect.poll(() => send(page).count()).toBe(0)
})

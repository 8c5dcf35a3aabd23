/** The file with the questionnaire itself: small, accessible, asking for nothing, and telling a respondent what stands in the way. */
import { afterEach, describe, expect, test } from 'vitest'
import type { MirrorSet } from '../../src/domain/question-set'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { makeCode } from '../../src/domain/survey/round/short-code'
import { filling } from '../../src/texts/survey/filling/filling'
import { standalone } from '../../src/texts/standalone'
import { respond } from '../../src/texts/survey/filling/respond'
import { laptop, openForm, phone, round, type OpenedForm } from './respond-file'
import { begin, labelOf, next, skipToCheck, answerFirst, expectAccessible } from './respond-road'

let form: OpenedForm
afterEach(() => form.close())

describe('the file itself', () => {
  test('is small, asks for nothing, and allows one script and one style only', async () => {
    form = await openForm(laptop, {
      ...round,
      form: 'full',
      professions: mirrorSet.professions.map((one) => ({ ...one, headCount: 9 })),
    })
    expect(Buffer.byteLength(form.html)).toBeLessThan(400_000)
    expect(form.html).not.toMatch(/(src|href)="(?!data:)/)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(form.html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    const refused = await form.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.broken = true'
      document.body.append(script)
      const answer = await fetch('https://example.org/').then(
        () => 'sent',
        () => 'refused',
      )
      return [answer, 'broken' in window]
    })
    expect(refused).toEqual(['refused', false])
    expect(form.requests).toEqual([])
  })

  test('holds no head counts, no private key and no notes for consultants', async () => {
    form = await openForm(laptop)
    expect(form.html).not.toContain('4711471147')
    expect(form.html).not.toContain(form.keys.privateKey.d)
    expect(form.html).not.toContain(mirrorSet.themes[0]?.discussion[0])
    expect(form.html).not.toContain(mirrorSet.themes[0]?.statements[0]?.suggestion.text)
    expect(form.html).not.toContain(round.questionSet.themes[0]?.models)
  })

  test('shows hostile texts as text', async () => {
    const nasty =
      '</script><script>window.broken=1</script><img src=x onerror="window.broken=1">$& $1 👶 {{ 7*7 }}'
    const hostileSet: MirrorSet = {
      ...mirrorSet,
      themes: mirrorSet.themes.map((theme) => ({ ...theme, title: `${theme.title} ${nasty}` })),
    }
    form = await openForm(
      phone,
      { ...round, introduction: nasty, title: nasty, questionSet: hostileSet },
      { vsv: nasty, contact: `${nasty} javascript:alert(1)` },
    )
    const { page } = form
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe(respond.welcome.title(nasty))
    await expect.poll(() => page.getByText(nasty, { exact: true }).count()).toBe(2)
    await page.getByRole('button', { name: filling.welcome.begin }).tap()
    await page.getByText('Kraamzorg (kraamverzorgende)').tap()
    await answerFirst(page)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(nasty)
    await skipToCheck(page)
    await form.saved(() => page.getByRole('button', { name: respond.check.save }).tap())
    await expect.poll(() => page.getByRole('link').count()).toBe(0)
    await expect.poll(() => page.evaluate(() => 'broken' in window)).toBe(false)
    expect(form.complaints).toEqual([])
    expect(form.requests).toEqual([])
  })

  test.each([
    ['a lost quote', (html: string) => html.replace('"version":1', '"version:1')],
    ['a key that is none', (html: string) => html.replace('"crv":"P-256"', '"crv":"P-512"')],
    ['no round at all', (html: string) => html.replace(/"round">.*?<\/script>/s, '"round">null</script>')],
    ['a scale without its middle', (html: string) => html.replace('{"value":3,', '{"value":9,')],
  ])('says so when it is damaged: %s', async (_, damage) => {
    form = await openForm(phone, round, {}, damage)
    await expect
      .poll(() => form.page.getByRole('heading', { level: 1 }).innerText())
      .toBe(respond.damaged.title)
    await expectAccessible(form.page, 'damaged')
  })

  test('says at the start that a browser cannot seal, and names the road on paper', async () => {
    form = await openForm(phone)
    const { page } = form
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
    })
    await page.reload()
    await page.getByRole('heading', { name: respond.noSealing.title }).waitFor()
    await expect.poll(() => page.getByText('anja@vsvdeproef.example').isVisible()).toBe(true)
    await expectAccessible(page, 'no sealing')
  })

  test('shows what to do where scripts do not run, as in the preview of a mail program', async () => {
    form = await openForm({ ...phone, javaScriptEnabled: false })
    const { page } = form
    await page.getByRole('heading', { name: respond.loading.without.title }).waitFor()
    await expect.poll(() => page.getByRole('listitem').allInnerTexts()).toEqual(respond.loading.without.steps)
    // Nothing is being opened, so the page does not say so.
    await expect.poll(() => page.getByText(respond.loading.busy).isVisible()).toBe(false)
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(tooWide).toBe(0)
  })

  test('brings the licences of the packages in it', async () => {
    form = await openForm(laptop)
    for (const words of ['@vue/runtime-dom 3', 'valibot 1', 'Evan', 'Permission is hereby granted'])
      expect(form.html).toContain(words)
  })
})

describe.each([
  { name: 'on a phone', options: phone, scheme: 'light' },
  { name: 'on a laptop in the dark', options: laptop, scheme: 'dark' },
  { name: 'on a laptop at 200 % zoom', options: { viewport: { width: 683, height: 384 } }, scheme: 'light' },
  { name: 'at 400 % zoom', options: { viewport: { width: 320, height: 256 } }, scheme: 'light' },
] as const)('$name', ({ options, scheme }) => {
  test('every page is accessible and fits', async () => {
    form = await openForm({ ...options, colorScheme: scheme }, round, { usesCodes: true })
    const { page } = form
    await expectAccessible(page, 'welcome')
    await begin(page, 'Gynaecoloog (ook in opleiding)')
    await page.getByLabel(respond.code.label).fill(makeCode(() => 7))
    await expectAccessible(page, 'about')
    await answerFirst(page)
    await page
      .getByRole('radio', { name: labelOf('dont-know'), exact: true })
      .last()
      .check()
    await expectAccessible(page, 'theme')
    while (!(await page.getByRole('heading', { name: filling.choices.title }).isVisible()))
      await next(page).click()
    for (const { title } of mirrorSet.themes.slice(0, 3)) await page.getByText(title, { exact: true }).click()
    await page.getByText('Doen en proberen').click()
    await expectAccessible(page, 'choices')
    await next(page).click()
    await page.getByLabel(mirrorSet.unscored.keep.text).fill('Goed')
    await expectAccessible(page, 'open')
    await next(page).click()
    await expectAccessible(page, 'check')
    await form.saved(() => page.getByRole('button', { name: respond.check.save }).click())
    await page.getByText(standalone.textTitle).click()
    await expectAccessible(page, 'send')
    expect(form.complaints).toEqual([])
  })
})

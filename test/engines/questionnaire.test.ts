/** The stand-alone questionnaire in the browsers of respondents: from disk to a sealed file that only the round can open. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildForm } from '../../build/standalone/build-form'
import { openAnswer } from '../../src/contract/answer-file'
import { respondFormFor } from '../../src/contract/respond-form'
import { newRoundKeys } from '../../src/contract/sealing'
import type { RoundKeys } from '../../src/domain/survey/round/round-keys'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { filling } from '../../src/texts/survey/filling/filling'
import { respond } from '../../src/texts/survey/filling/respond'
import { round } from '../browser/respond-file'
import { temporaryFolder } from '../temporary-folder'
import { engines, visitorAt, type Visitor } from './visitor'

const [role] = mirrorSet.unscored.role.choices
let keys: RoundKeys
let address: string

beforeAll(async () => {
  keys = await newRoundKeys()
  const { html } = await buildForm(resolve(import.meta.dirname, '../..'), 'respond')
  const facts = {
    vsv: 'VSV De Proef',
    contact: 'anja@vsvdeproef.example',
    usesCodes: false,
    publicKey: keys.publicKey,
  }
  const path = join(temporaryFolder(), 'Vragenlijst.html')
  writeFileSync(path, respondFormFor(round, facts, html))
  address = pathToFileURL(path).href
})

describe.each(engines)('a respondent with $name', ({ open }) => {
  let respondent: Visitor
  beforeAll(async () => {
    respondent = visitorAt(await open())
    await respondent.window.goto(address)
  })
  afterAll(() => respondent.window.close())

  test('walks from the file on disk to the last look', async () => {
    await respondent.press('button', filling.welcome.begin)
    await respondent.choose('Gynaecoloog (ook in opleiding)')
    await respondent.choose(role?.label ?? '')
    await respondent.press('button', filling.next)
    await respondent.see('heading', mirrorSet.themes[0]?.title ?? '')
    await respondent.choose(mirrorSet.scale.find(({ value }) => value === 4)?.label ?? '')
    while (!(await respondent.isThere('button', respond.check.save))) {
      const title = JSON.stringify(
        await respondent.window.evaluate('document.querySelector("h1").textContent'),
      )
      await respondent.press('button', filling.next)
      await respondent.until(`document.querySelector("h1")?.textContent !== ${title}`)
    }
  })

  test('saves a sealed file, which opens with the keys of the round as it was filled in', async () => {
    const file = await respondent.saved(() => respondent.press('button', respond.check.save))
    expect(file.name).toMatch(/^antwoord-b1a5e2d4-[0-9a-f]{8}\.vsvantwoord$/)
    const opened = await openAnswer(readFileSync(file.path, 'utf8'), keys)
    expect(opened.ok && opened.value).toMatchObject({
      roundId: round.id,
      form: { professionId: 'GYN', roleId: role?.id },
    })
    expect(opened.ok && Object.values(opened.value.form.answers)).toEqual([4])
    await respondent.see('heading', respond.send.title)
  })

  test('asks nothing of any other place, and nothing went wrong', async () => {
    const elsewhere = (await respondent.window.requests()).filter(
      (url) => url !== address && !/^(?:blob|data):/.test(url),
    )
    expect(elsewhere).toEqual([])
    expect(await respondent.complaints()).toEqual([])
  })
})

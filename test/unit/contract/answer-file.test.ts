import { beforeAll, describe, expect, test } from 'vitest'
import {
  digestOf,
  LARGEST_ANSWER_FILE,
  newNonce,
  openAnswer,
  readAnswer,
  sealAnswer,
  type SealedContent,
} from '../../../src/contract/answer-file'
import { newRoundKeys } from '../../../src/contract/sealing'
import type { FilledForm } from '../../../src/domain/survey/filling/filled-form'
import type { RoundKeys } from '../../../src/domain/survey/round/round-keys'

const form: FilledForm = {
  professionId: 'VK1',
  roleId: 'werkgroep',
  answers: { 'AMB-1': 4, 'AMB-2': 'dont-know', 'AMB-3': 'not-applicable', 'BEL-1': 1 },
  priorities: ['AMB', 'BEL'],
  phaseId: 'doen',
  keep: 'Het overleg op dinsdag – ‘goed’ 👶 </script>',
  improve: '',
}
const content: SealedContent = {
  id: '3f1f3a52-1b7e-4b0e-9a3f-2f4b8c1d6e70',
  roundId: 'b1a5e2d4-8b1f-4c7a-9f58-0d9f4e6a7c21',
  formVersion: { id: 'samenwerkingsspiegel', version: '0.1.0' },
  form,
  code: 'AB12CD',
  nonce: '00112233445566778899aabbccddeeff',
}

let keys: RoundKeys
let text: string
beforeAll(async () => {
  keys = await newRoundKeys()
  text = await sealAnswer(content, keys.publicKey)
})

const changed = (changes: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...changes })

async function codeOf(file: string, opener = keys): Promise<string> {
  const outcome = await openAnswer(file, opener)
  return outcome.ok ? 'opened' : outcome.problem.code
}

describe('an answer on its way from a respondent to the application', () => {
  test('opens with the keys of its round, exactly as it was given', async () => {
    const opened = await openAnswer(text, keys)
    expect(opened).toEqual({
      ok: true,
      value: { ...content, digest: await digestOf(content) },
    })
  })

  test('says which round and form it is for without being opened, and nothing about the answers', () => {
    const read = readAnswer(text)
    expect(read.ok && read.value).toMatchObject({
      roundId: content.roundId,
      formVersion: content.formVersion,
      id: content.id,
    })
  })

  test('shows nothing of the answers on the envelope', async () => {
    // Long words on purpose: a seal is base64, and there three letters turn up by chance in one file of fifty.
    const secrets = {
      profession: 'beroepsgroep-van-een-mens',
      role: 'plaats-in-het-verband',
      statement: 'stelling-over-vertrouwen',
      theme: 'thema-dat-eerst-moet',
      phase: 'fase-waarin-wij-zitten',
      keep: 'dit-gaat-goed-zei-iemand',
      improve: 'dit-moet-beter-zei-iemand',
      code: 'CODEVANEENMENS',
    }
    const sealed = await sealAnswer(
      {
        ...content,
        code: secrets.code,
        form: {
          professionId: secrets.profession,
          roleId: secrets.role,
          answers: { [secrets.statement]: 1 },
          priorities: [secrets.theme],
          phaseId: secrets.phase,
          keep: secrets.keep,
          improve: secrets.improve,
        },
      },
      keys.publicKey,
    )
    for (const secret of Object.values(secrets)) {
      expect(sealed).not.toContain(secret)
      expect(sealed).not.toContain(Buffer.from(secret).toString('base64').slice(0, -4))
    }
  })

  test('does not show in its size how much somebody answered or wrote', async () => {
    const short = await sealAnswer({ ...content, code: null }, keys.publicKey)
    const long = await sealAnswer(
      { ...content, form: { ...form, improve: 'x'.repeat(1_000) } },
      keys.publicKey,
    )
    expect(short).toHaveLength(text.length)
    expect(long).toHaveLength(text.length)
  })

  test('is sealed anew each time it is saved, under the same id and digest', async () => {
    const again = await sealAnswer(content, keys.publicKey)
    expect(again).not.toBe(text)
    const [one, other] = [await openAnswer(text, keys), await openAnswer(again, keys)]
    expect(one).toEqual(other)
  })

  test('keeps its digest when the same answers were given in another order, and no other', async () => {
    const reversed = Object.fromEntries(Object.entries(form.answers).reverse())
    const same = await digestOf({
      ...content,
      form: { ...form, answers: reversed, priorities: ['BEL', 'AMB'] },
    })
    expect(same).toBe(await digestOf(content))
    const others = [
      digestOf({ ...content, form: { ...form, answers: { ...form.answers, 'BEL-1': 2 } } }),
      digestOf({ ...content, form: { ...form, keep: '' } }),
      digestOf({ ...content, code: null }),
    ]
    for (const other of await Promise.all(others)) expect(other).not.toBe(same)
  })

  test('leaves a digest that cannot be recomputed from the stored answers', async () => {
    expect(await digestOf({ ...content, nonce: newNonce() })).not.toBe(await digestOf(content))
    expect(newNonce()).toMatch(/^[0-9a-f]{32}$/)
    expect(text).not.toContain(content.nonce)
  })

  test('three hundred of them open', async () => {
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        sealAnswer({ ...content, form: { ...form, improve: String(index) } }, keys.publicKey),
      ),
    )
    const opened = await Promise.all(all.map((one) => openAnswer(one, keys)))
    expect(opened.map((one) => (one.ok ? one.value.form.improve : one.problem.code))).toEqual(
      all.map((_, index) => String(index)),
    )
  })

  test('a byte order mark and line ends around it do no harm', async () => {
    expect(await codeOf(`\uFEFF${text}\r\n`)).toBe('opened')
  })
})

describe('every fault has its own sentence', () => {
  test('empty, something else, too large', async () => {
    expect(await codeOf('')).toBe('answer/empty')
    expect(await codeOf(' \n')).toBe('answer/empty')
    for (const other of [
      'Beste collega',
      '[]',
      '"vsv-antwoord"',
      'null',
      '{}',
      '{"format":"anders"}',
      '<html>',
    ])
      expect(await codeOf(other)).toBe('answer/not-an-answer')
    expect(await codeOf(' '.repeat(LARGEST_ANSWER_FILE + 1))).toBe('answer/too-large')
  })

  test('cut off anywhere', async () => {
    for (let end = 1; end < text.length; end += 7)
      expect([end, await codeOf(text.slice(0, end))]).toEqual([
        end,
        text[end - 1] === '}' ? 'answer/damaged' : 'answer/truncated',
      ])
  })

  test('made by a newer or an older version', async () => {
    expect(await codeOf(changed({ version: 2 }))).toBe('answer/newer')
    expect(await codeOf(changed({ version: 0 }))).toBe('answer/older')
  })

  test('an outside that lacks a part, or has one too many', async () => {
    for (const changes of [
      { iv: undefined },
      { sealed: '' },
      { id: 'geen kenmerk' },
      { key: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
      { version: '1' },
      { extra: true },
      { roundId: '' },
    ])
      expect(await codeOf(changed(changes))).toBe('answer/damaged')
  })

  test('sealed for another round', async () => {
    expect(await codeOf(text, await newRoundKeys())).toBe('answer/cannot-open')
  })

  test('an outside that was changed after sealing', async () => {
    const stranger = await newRoundKeys()
    for (const changes of [
      { roundId: 'een andere ronde' },
      { id: '11111111-1111-4111-8111-111111111111' },
      { formVersion: { id: 'samenwerkingsspiegel', version: '0.2.0' } },
      { key: stranger.publicKey },
      { key: { ...stranger.publicKey, y: keys.publicKey.y } },
      { iv: 'AAAAAAAAAAAAAAAA' },
      { sealed: 'AAAA' },
      { sealed: 'geen base64!' },
    ])
      expect(await codeOf(changed(changes))).toBe('answer/cannot-open')
  })

  test('one flipped bit, wherever it is', async () => {
    let tried = 0
    for (let place = 0; place < text.length; place += 3) {
      const bit = 1 << (place % 7)
      const letter = String.fromCharCode(text.charCodeAt(place) ^ bit)
      const outcome = await codeOf(text.slice(0, place) + letter + text.slice(place + 1))
      expect([place, outcome]).not.toEqual([place, 'opened'])
      tried += 1
    }
    expect(tried).toBeGreaterThan(1_000)
  })

  test('well sealed, but with answers the questionnaire cannot give', async () => {
    const impossible: readonly unknown[] = [
      { ...form, answers: { 'AMB-1': 6 } },
      { ...form, answers: { 'AMB-1': '4' } },
      { ...form, answers: ['AMB-1'] },
      { ...form, professionId: null },
      { ...form, keep: 3 },
      { ...form, name: 'Jansen' },
      { ...form, priorities: 'AMB' },
      null,
    ]
    for (const wrong of impossible)
      expect(await codeOf(await sealAnswer({ ...content, form: wrong as FilledForm }, keys.publicKey))).toBe(
        'answer/out-of-range',
      )
  })

  test('every sentence is another one', async () => {
    const files = ['', 'x', ' '.repeat(LARGEST_ANSWER_FILE + 1), text.slice(0, 50)]
    files.push(
      changed({ version: 2 }),
      changed({ version: 0 }),
      changed({ iv: '' }),
      changed({ roundId: 'x' }),
    )
    files.push(await sealAnswer({ ...content, code: '' }, keys.publicKey))
    const sentences = await Promise.all(
      files.map(async (file) => {
        const outcome = await openAnswer(file, keys)
        return outcome.ok ? '' : outcome.problem.message
      }),
    )
    expect(new Set(sentences).size).toBe(files.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/)
  })
})

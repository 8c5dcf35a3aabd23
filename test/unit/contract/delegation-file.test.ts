import { expect, test } from 'vitest'
import {
  baseDigest,
  LARGEST_RETURN_FILE,
  readReturnFile,
  returnAsText,
  returnDigest,
  returnInText,
  writeReturnFile,
  type ReturnFile,
} from '../../../src/contract/delegation-file'
import { NEW_ACTION } from '../../../src/domain/actions/action-fields'
import { FORM_VERSION } from '../../../src/domain/delegation/form-versions'
import { delegatedAction, delegatedJudgement } from '../../../src/domain/delegation/merge'

const judgement = { ...delegatedJudgement(undefined), verdict: 'unmet' as const, reasoning: 'Zoë: "nee" 👶' }
const action = delegatedAction({ ...NEW_ACTION, dueOn: '2026-12-24' })
const content = {
  delegationId: 'werk-1',
  dossierId: 'dossier-1',
  base: 'ab'.repeat(32),
  from: 'Mirjam Bakker',
  filledOn: '2026-11-23',
  values: { judgements: { 'ORG-01': judgement }, actions: { 'actie-1': action } },
}
const text = writeReturnFile(content)
const code = (changed: string) => {
  const read = readReturnFile(changed)
  return read.ok ? 'ok' : read.problem.code
}
/** The file with something in it changed. */
const withChange = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(text) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

test('what an owner filled in comes back unchanged', () => {
  const read = readReturnFile(text)
  expect(read.ok && read.value).toEqual({ format: 'vsv-retour', version: FORM_VERSION, ...content })
})

test('it comes back exactly so as the text of an e-mail, with quoting marks before it and a greeting around it', () => {
  const mail = returnAsText(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n')
  expect(returnInText(`Hoi Anja,\n\n${mail}\n\nGroet`)).toBe(text)
  expect(returnInText(text)).toBe(text)
})

test.each([
  ['nothing', '', 'return/empty'],
  ['a text of something else', 'Beste Anja, hierbij.', 'return/not-a-return'],
  ['an answer file', '{"format":"vsv-antwoord","version":1}', 'return/not-a-return'],
  ['half of it', text.slice(0, -30), 'return/truncated'],
  ['a newer version', withChange((file) => (file['version'] = FORM_VERSION + 1)), 'return/newer'],
  ['an older version', withChange((file) => (file['version'] = 0)), 'return/older'],
  ['a field too many', withChange((file) => (file['extra'] = 1)), 'return/damaged'],
  ['a verdict that is none', text.replace('"unmet"', '"goed"'), 'return/damaged'],
  ['a status that is none', text.replace('"planned"', '"klaar"'), 'return/damaged'],
  ['a day that does not exist', text.replace('2026-12-24', '2026-02-30'), 'return/damaged'],
  [
    'a field of a judgement that is nobody’s to fill in',
    text.replace('"severity":', '"owner":"x","severity":'),
    'return/damaged',
  ],
  ['broken in the middle', text.replace('"from":"', '"from":'), 'return/damaged'],
  ['far too much', `${text}${' '.repeat(LARGEST_RETURN_FILE)}`, 'return/too-large'],
])('%s is refused with its own reason', (_, changed, problem) => {
  expect(code(changed)).toBe(problem)
})

test('keys that reach into the prototype of objects do nothing', () => {
  const read = readReturnFile(text.replace('"ORG-01":', `"__proto__":${JSON.stringify(judgement)},"ORG-01":`))
  expect(read.ok && Object.keys(read.value.values.judgements)).toEqual(['ORG-01'])
  expect(({} as Record<string, unknown>)['verdict']).toBeUndefined()
})

test('a byte order mark and a line end around it do not matter', () => {
  expect(code(`\uFEFF${text}\r\n`)).toBe('ok')
})

test('the same work has the same digest, however the keys are ordered; a changed letter another one', async () => {
  const read = (file: string): ReturnFile => {
    const outcome = readReturnFile(file)
    if (!outcome.ok) throw new Error(outcome.problem.code)
    return outcome.value
  }
  const turned = withChange((file) => {
    file['values'] = { actions: { 'actie-1': action }, judgements: { 'ORG-01': judgement } }
  })
  const digest = await returnDigest(read(text))
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(await returnDigest(read(turned))).toBe(digest)
  expect(await returnDigest(read(text.replace('2026-11-23', '2026-11-24')))).toBe(digest)
  expect(await returnDigest(read(text.replace('nee', 'ja')))).not.toBe(digest)
  expect(await returnDigest(read(text.replace('Mirjam', 'Achmed')))).not.toBe(digest)
  expect(await baseDigest(read(turned).values)).toBe(await baseDigest(content.values))
})

import { expect, test } from 'vitest'
import { respondFormFor } from '../../../../../src/contract/respond-form'
import { newRoundKeys } from '../../../../../src/contract/sealing'
import { mirrorSet } from '../../../../../src/storage/built-in-sets'
import { questionnaireFile } from '../../../../../src/stores/survey/receiving/questionnaire-file'

const round = {
  id: 'b1a5e2d4-8b1f-4c7a-9f58-0d9f4e6a7c21',
  title: 'Zoëtermeer / 2027: é',
  form: 'full' as const,
  questionSet: mirrorSet,
  professions: mirrorSet.professions.map((profession) => ({ ...profession, headCount: 8 })),
  threshold: 5,
  closesOn: '2027-03-31',
  introduction: 'Welkom </script>',
}

test('the application makes the questionnaire of a round as one file, with a name every file system takes', async () => {
  const { publicKey } = await newRoundKeys()
  const sending = { vsv: 'VSV ’t Gooi', contact: 'a@b.example', publicKey, usesCodes: false }
  const file = await questionnaireFile(round, sending)
  expect(file.name).toBe('Vragenlijst-VSV-t-Gooi-Zoetermeer-2027-e.html')
  const html = new TextDecoder().decode(file.bytes)
  expect(html).toMatch(/^<!doctype html>/)
  expect(html).toContain('Welkom \\u003c/script>')
  expect(html).toContain(publicKey.x)
  expect(html.match(/<\/script>/g)).toHaveLength(2)
  expect(file.bytes.length).toBeLessThan(400_000)
})

test('the file has the other words of a statement, and who reads them', async () => {
  const { publicKey } = await newRoundKeys()
  const sending = { vsv: 'VSV', contact: '', publicKey, usesCodes: false }
  const themes = mirrorSet.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one) => ({
      ...one,
      otherWording: { for: ['external'] as const, text: `Eromheen ${one.id}` },
    })),
  }))
  const asked = { ...round, questionSet: { ...mirrorSet, themes } }
  const html = respondFormFor(asked, sending, '<script type="application/json" id="round">null</script>')
  expect(html).toContain('"otherWording":{"for":["external"],"text":"Eromheen AMB-1"}')
  expect(html).toContain('"isProfession":false')
  expect(html).not.toContain('groupPerRound')
})

test('a template without a place for the round is refused, so that nobody sends an empty questionnaire', async () => {
  const { publicKey } = await newRoundKeys()
  const sending = { vsv: 'VSV', contact: '', publicKey, usesCodes: false }
  expect(() => respondFormFor(round, sending, '<!doctype html>')).toThrow(/no one place/)
})

import { expect, test } from 'vitest'
import { asTyped, withoutFormula } from '../../../src/domain/formula-sign'

const FORMULAS = ['=1+1', '+31', '-2', '@som', '\t=1', '\r=1', "'=1", "''=1"]
const TEXTS = ['', '1+1', 'a=b', ' =1', "'s middags", "'", 'o-o']

test.each(FORMULAS)('no spreadsheet counts with %j', (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`)
})

test.each(TEXTS)('%j stays what it is', (text) => {
  expect([withoutFormula(text), asTyped(text)]).toEqual([text, text])
})

test.each([...FORMULAS, ...TEXTS])('%j comes back as it was typed', (text) => {
  expect(asTyped(withoutFormula(text))).toBe(text)
})

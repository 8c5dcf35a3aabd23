import { expect, test } from 'vitest'
import { addressesOf, addressOf } from '../../../../src/domain/guide/addresses'
import { fact } from '../guide-fixture'

const address = (text: string) => addressOf(fact({ text }))

test('an address has a name, a town and what follows', () => {
  const found = address('Samergo · Fascinatio Boulevard 252 · 3065 WB  ROTTERDAM · 010 – 241 0222')
  expect(found).toMatchObject({ name: 'Samergo', place: 'Rotterdam', region: '' })
  expect(found.lines).toEqual(['Fascinatio Boulevard 252', '3065 WB  ROTTERDAM', '010 – 241 0222'])
})

test('where somebody works is only said when the address says it', () => {
  expect(address('Elaa · 1018BH Amsterdam · Werkgebied: Amsterdam, Almere').region).toBe('Amsterdam, Almere')
})

test('a name with hyphens or a fact in another form stays as it is', () => {
  expect(address('Bel uw ROS')).toMatchObject({ name: 'Bel uw ROS', place: '', region: '', lines: [] })
  expect(address("A · 5211 AA 's-Hertogenbosch").place).toBe("'s-Hertogenbosch")
})

test('addresses stand by town, because that is how one looks for them', () => {
  const facts = ['Reos · 2312 GW Leiden', 'Bel uw ROS', 'ZONH · 1824 DX Alkmaar'].map((text) =>
    fact({ text }),
  )
  expect(addressesOf(facts).map(({ name }) => name)).toEqual(['ZONH', 'Reos', 'Bel uw ROS'])
})

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { nl } from '../../../../../src/texts/nl'
import { stepPoints } from '../../../../../src/ui/survey/round/step-points'
import { profession, round } from '../../../domain/mirror-fixture'

const professions = [profession('VK', 'C1', 12), profession('GYN', 'C2', 7), profession('COO', 'C8', 1)]

describe('before a step that cannot be taken back, its dialog says', () => {
  test('how many people of how many professions are asked, and what will be seen of them', () => {
    const [first, ...others] = stepPoints('open', round({ status: 'draft', professions }), null)
    expect(first).toBe('U vraagt 20 mensen uit 3 beroepsgroepen om in te vullen.')
    for (const point of nl.rounds.confirm.open.points) expect(others).toContain(point)
    expect(others.join(' ')).toContain('Nooit apart te zien')
  })

  test('of how many professions the number is missing, instead of a total that is not one', () => {
    const open = [...professions, profession('HA', 'C5'), profession('KZ', 'C4')]
    const said = stepPoints('open', round({ status: 'draft', professions: open }), null)
    expect(said[0]).toBe('U vraagt 5 beroepsgroepen om in te vullen.')
    expect(said[1]).toContain('Van 2 beroepsgroepen is het aantal mensen niet ingevuld')
  })

  test('how many filled in before a round closes, and how many stand behind what is adopted', () => {
    const now = round({ status: 'open', professions })
    expect(stepPoints('close', now, { submitted: 14, invited: 20 })[0]).toBe(
      '14 van de 20 genodigden hebben ingevuld.',
    )
    expect(stepPoints('close', now, { submitted: 1, invited: null })[0]).toBe(
      'Er is 1 ingevulde vragenlijst.',
    )
    expect(stepPoints('adopt', now, { submitted: 14, invited: 20 })[0]).toBe(
      'De uitkomsten van 14 ingevulde vragenlijsten liggen dan vast.',
    )
  })

  test('nothing about numbers where there are none', () => {
    const draft = round({ status: 'draft', professions })
    expect(stepPoints('remove', draft, null)).toEqual(nl.rounds.confirm.remove.points)
    expect(stepPoints('close', draft, null)).toEqual(nl.rounds.confirm.close.points)
  })
})

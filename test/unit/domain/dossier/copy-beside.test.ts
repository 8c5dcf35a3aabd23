import { expect, test } from 'vitest'
import { nameBeside, namesakes } from '../../../../src/domain/dossier/copy-beside'

test('a copy gets a number when a dossier goes by its name already, capitals aside', () => {
  expect(nameBeside('VSV (kopie)', [])).toBe('VSV (kopie)')
  expect(nameBeside('VSV (kopie)', ['vsv (KOPIE) '])).toBe('VSV (kopie) (2)')
  expect(nameBeside('VSV (kopie)', ['VSV (kopie)', 'VSV (kopie) (2)', 'VSV (kopie) (4)'])).toBe(
    'VSV (kopie) (3)',
  )
})

test('dossiers that share their name are all known, the others are not', () => {
  const named = (...names: readonly string[]) => names.map((name, index) => ({ id: String(index), name }))
  expect([...namesakes(named('VSV Één', 'VSV Twee', 'vsv één ', 'VSV Drie'))]).toEqual(['0', '2'])
  expect(namesakes(named('VSV Één', 'VSV Een'))).toEqual(new Set())
  expect(namesakes([])).toEqual(new Set())
})

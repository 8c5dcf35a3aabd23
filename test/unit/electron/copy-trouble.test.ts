import { expect, it } from 'vitest'
import { copyTrouble } from '../../../electron/copy-trouble'
import { problemOf } from '../../../electron/write-file'
import { success } from '../../../src/domain/outcome'

const failed = (code: string) => Object.assign(new Error(code), { code })

it.each([
  ['ENOSPC', 'copies-full', 'Maak ruimte vrij'],
  ['EDQUOT', 'copies-full', 'Maak ruimte vrij'],
  ['EACCES', 'copies-read-only', 'beheerder'],
  ['EPERM', 'copies-read-only', 'beheerder'],
  ['EROFS', 'copies-read-only', 'beheerder'],
  ['ENOENT', 'copies-away', 'niet te bereiken'],
  ['EIO', 'copies-failed', 'dossierbestand'],
])(
  'a copy that %s prevents is told by a sentence of its own, which names the folder',
  (system, code, says) => {
    const told = copyTrouble(problemOf(failed(system), 'write', '/gegevens/kopie.vsv'), '/gegevens')
    if (told.ok) throw new Error('no problem')
    expect(told.problem.code).toBe(code)
    expect(told.problem.message).toContain(says)
    expect(told.problem.message).toContain('/gegevens')
    // Nobody chose this place.
    expect(told.problem.message).not.toContain('Kies een andere map')
  },
)

it('a copy that was made is not touched', () => {
  expect(copyTrouble(success(1), '/gegevens')).toEqual(success(1))
})

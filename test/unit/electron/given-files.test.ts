import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { commandLine, givenFiles } from '../../../electron/given-files'
import { LARGEST_FILE } from '../../../src/contract/platform'
import { shell } from '../../../src/texts/shell'
import { temporaryFolder } from '../../temporary-folder'

describe('a command line', () => {
  it('holds files, as full paths, and what is meant for the engine', () => {
    const line = [
      '/opt/vsv',
      '--user-data-dir=/tmp/x.vsv',
      'VSV Zuid (één).vsv',
      '--lang=nl',
      '/home/a b/B.VSV',
    ]
    expect(commandLine(line, '/home/jan', false)).toEqual({
      own: ['--user-data-dir=/tmp/x.vsv', '--lang=nl'],
      files: ['/home/jan/VSV Zuid (één).vsv', '/home/a b/B.VSV'],
    })
    expect(commandLine(['/opt/vsv'], '/', false)).toEqual({ own: [], files: [] })
  })

  it('names the application first where developers run it, wherever the switches stand', () => {
    const line = ['electron', '--inspect=0', '.', '../x.vsv']
    expect(commandLine(line, '/home/jan', true)).toEqual({
      own: ['--inspect=0', '.'],
      files: ['/home/x.vsv'],
    })
  })
})

/** What was given, one after another, until nothing waits. */
async function takeAll(given: ReturnType<typeof givenFiles>) {
  const taken = []
  for (;;) {
    const outcome = await given.take()
    if (!outcome.ok) throw new Error(outcome.problem.message)
    if (outcome.value === null) return taken
    taken.push(outcome.value)
  }
}

describe('files that were given', () => {
  it('are read one after another, by name and never by place', async () => {
    const folder = temporaryFolder()
    const paths = ['VSV Zuid (één).vsv', 'B.VSV'].map((name) => join(folder, name))
    await writeFile(paths[0] ?? '', new Uint8Array([1, 2]))
    await writeFile(paths[1] ?? '', new Uint8Array([3]))
    const given = givenFiles()
    const heard = vi.fn()
    given.onGiven(heard)
    given.give(paths)
    expect(heard).toHaveBeenCalledOnce()
    expect(given.waiting).toEqual(paths)
    expect(await takeAll(given)).toEqual([
      { name: 'VSV Zuid (één).vsv', content: { ok: true, value: new Uint8Array([1, 2]) } },
      { name: 'B.VSV', content: { ok: true, value: new Uint8Array([3]) } },
    ])
    expect(given.waiting).toEqual([])
  })

  it('wait once, however often somebody clicks; after it was taken one may be given again', async () => {
    const given = givenFiles()
    given.give(['/weg.vsv', '/weg.vsv'])
    given.give(['/weg.vsv'])
    expect(await takeAll(given)).toHaveLength(1)
    given.give(['/weg.vsv'])
    expect(given.waiting).toEqual(['/weg.vsv'])
  })

  it('that cannot be opened each get their own sentence, and do not stop the next', async () => {
    const folder = temporaryFolder()
    const names = [
      'weg.vsv',
      'map.vsv',
      'groot.vsv',
      'a.vsvantwoord',
      'b.vsvretour',
      'c.docx',
      'd',
      'goed.vsv',
    ]
    await mkdir(join(folder, 'map.vsv'))
    const large = await open(join(folder, 'groot.vsv'), 'w')
    await large.truncate(LARGEST_FILE + 1)
    await large.close()
    for (const name of names.slice(3)) await writeFile(join(folder, name), new Uint8Array([7]))
    const given = givenFiles()
    given.give(names.map((name) => join(folder, name)))
    const taken = await takeAll(given)
    expect(taken.map(({ name }) => name)).toEqual(names)
    expect(taken.map(({ content }) => (content.ok ? [...content.value] : content.problem.message))).toEqual([
      shell.problems.notFound('weg.vsv'),
      shell.problems.notAFile('map.vsv'),
      shell.problems.tooLarge('groot.vsv', 400),
      shell.problems.answersGiven('a.vsvantwoord'),
      shell.problems.workGiven('b.vsvretour'),
      shell.problems.otherGiven('c.docx'),
      shell.problems.otherGiven('d'),
      [7],
    ])
  })

  it('are not read when they are no dossiers, whatever their size', async () => {
    const given = givenFiles()
    given.give(['/dev/zero'])
    expect(await takeAll(given)).toMatchObject([{ content: { problem: { code: 'not-a-dossier' } } }])
  })
})

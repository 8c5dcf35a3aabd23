import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { systemCode, writeWhole, type Disk } from '../../../electron/write-file'
import { temporaryFolder } from '../../temporary-folder'

const bytes = new Uint8Array([1, 2, 3])

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A disk on which everything works, but for what a test replaces. */
function disk(own: Partial<Disk> = {}) {
  const file = {
    writeFile: vi.fn(async () => undefined),
    sync: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
  }
  const steps = {
    open: vi.fn(async () => file),
    mayWrite: vi.fn(async () => undefined),
    rename: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
    wait: vi.fn(async () => undefined),
    ...own,
  }
  return { file, steps }
}

describe('writing a file', () => {
  it('gives exactly the bytes, in place of what was there, and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'verslag.docx')
    await writeFile(path, 'the old file, which was longer')
    expect(await writeWhole(path, bytes)).toEqual({ ok: true, value: null })
    expect(new Uint8Array(await readFile(path))).toEqual(bytes)
    expect(await readdir(folder)).toEqual(['verslag.docx'])
  })

  it('forces the bytes to the disk before the new file takes the place of the old', async () => {
    const rename = vi.fn(async () => undefined)
    const { file, steps } = disk({ rename })
    await writeWhole('/folder/x.docx', bytes, steps)
    const inThisOrder = [file.writeFile, file.sync, file.close, rename]
    for (const step of inThisOrder) expect(step).toHaveBeenCalledOnce()
    const moments = inThisOrder.map(({ mock }) => mock.invocationCallOrder[0])
    expect(moments).toEqual(moments.toSorted((a = 0, b = 0) => a - b))
  })

  it('waits for a virus scanner that holds the file for a moment', async () => {
    let tries = 0
    const { steps } = disk({
      rename: async () => {
        if (++tries < 4) throw systemError('EPERM')
      },
    })
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toEqual({ ok: true, value: null })
    expect(tries).toBe(4)
    expect(steps.wait).toHaveBeenCalledTimes(3)
  })

  it('waits two seconds in all, and then tries once more', async () => {
    const rename = vi.fn(() => Promise.reject(systemError('EBUSY')))
    const wait = vi.fn<Disk['wait']>(async () => undefined)
    await writeWhole('/folder/x.docx', bytes, disk({ rename, wait }).steps)
    expect(wait.mock.calls.reduce((sum, [pause]) => sum + pause, 0)).toBe(2000)
    expect(rename).toHaveBeenCalledTimes(wait.mock.calls.length + 1)
  })

  it('does not wait for what patience cannot change', async () => {
    const { steps } = disk({ rename: vi.fn(() => Promise.reject(systemError('ENOSPC'))) })
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toMatchObject({ problem: { code: 'disk-full' } })
    expect(steps.rename).toHaveBeenCalledOnce()
    expect(steps.wait).not.toHaveBeenCalled()
  })

  it.each(['EPERM', 'EACCES', 'EBUSY'])('says the file is open elsewhere when %s stays', async (code) => {
    const { steps } = disk({ rename: () => Promise.reject(systemError(code)) })
    const outcome = await writeWhole('/folder/verslag.docx', bytes, steps)
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file-in-use' } })
    expect(JSON.stringify(outcome)).toContain('‘verslag.docx’ is nog open in een ander programma')
    expect(steps.remove).toHaveBeenCalledOnce()
  })

  it('says of an old file that is marked as read-only that it is, and leaves it', async () => {
    const { steps } = disk({
      rename: () => Promise.reject(systemError('EPERM')),
      mayWrite: () => Promise.reject(systemError('EPERM')),
    })
    const outcome = await writeWhole('/folder/verslag.docx', bytes, steps)
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file-protected' } })
    expect(steps.remove).toHaveBeenCalledOnce()
  })

  it('of a new file that is held while it gets its name, does not say that an old one is protected', async () => {
    const { steps } = disk({
      rename: () => Promise.reject(systemError('EPERM')),
      mayWrite: () => Promise.reject(systemError('ENOENT')),
    })
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toMatchObject({
      problem: { code: 'file-in-use' },
    })
  })

  it('in a folder that is not of the user says that, whatever the old file is marked as', async () => {
    const { steps } = disk({
      open: () => Promise.reject(systemError('EACCES')),
      mayWrite: () => Promise.reject(systemError('EACCES')),
    })
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toMatchObject({
      problem: { code: 'no-permission' },
    })
  })

  it.each([
    ['a name of 255 letters', `/${'x'.repeat(255)}`, 'cannot-save'],
    ['a name of 256 letters', `/${'x'.repeat(256)}`, 'name-too-long'],
    ['a path of 259 letters', `/${'f'.repeat(200)}/${'x'.repeat(57)}`, 'cannot-save'],
    ['a path of 260 letters', `/${'f'.repeat(200)}/${'x'.repeat(58)}`, 'name-too-long'],
  ])('says of %s that the system did not take, whether that is too long', async (_, path, problem) => {
    const { steps } = disk({ rename: () => Promise.reject(systemError('EINVAL')) })
    expect(await writeWhole(path, bytes, steps)).toMatchObject({ problem: { code: problem } })
  })

  it('blames the length of a name for nothing else', async () => {
    const path = `/folder/${'x'.repeat(300)}.docx`
    const full = disk({ rename: () => Promise.reject(systemError('ENOSPC')) })
    expect(await writeWhole(path, bytes, full.steps)).toMatchObject({ problem: { code: 'disk-full' } })
    // The temporary file has a short name: when the system cannot make that, it is the folder.
    const gone = disk({ open: () => Promise.reject(systemError('ENOENT')) })
    expect(await writeWhole(path, bytes, gone.steps)).toMatchObject({ problem: { code: 'folder-gone' } })
  })

  it.each([
    ['ENOENT', 'x'.repeat(300), 'name-too-long'],
    ['EINVAL', 'x'.repeat(300), 'name-too-long'],
    ['ENOENT', 'verslag', 'folder-gone'],
  ])('knows a name Windows cannot take by its length: %s for %s', async (code, name, problem) => {
    const { steps } = disk({ rename: () => Promise.reject(systemError(code)) })
    expect(await writeWhole(`/folder/${name}.docx`, bytes, steps)).toMatchObject({
      ok: false,
      problem: { code: problem },
    })
  })

  it.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EBUSY', 'file-in-use'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EROFS', 'read-only'],
    ['ENOENT', 'folder-gone'],
    ['ENOTDIR', 'folder-gone'],
    ['EIO', 'cannot-save'],
  ])('names the cause of %s: %s', async (code, problem) => {
    const { steps } = disk({ open: () => Promise.reject(systemError(code)) })
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toMatchObject({
      ok: false,
      problem: { code: problem },
    })
  })

  it('that meets a full disk halfway clears its half file away and leaves the old one', async () => {
    const { file, steps } = disk()
    file.writeFile.mockRejectedValue(systemError('ENOSPC'))
    expect(await writeWhole('/folder/x.docx', bytes, steps)).toMatchObject({ problem: { code: 'disk-full' } })
    expect(file.close).toHaveBeenCalledOnce()
    expect(steps.rename).not.toHaveBeenCalled()
    expect(steps.remove).toHaveBeenCalledWith(expect.stringMatching(/[\\/]\.vsv-[0-9a-f]{12}\.tmp$/))
  })

  it('in a folder that is gone says so and makes none', async () => {
    const outcome = await writeWhole(join(temporaryFolder(), 'gone/x.docx'), bytes)
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
  })

  it('with a name that is too long says so', async () => {
    const outcome = await writeWhole(join(temporaryFolder(), `${'x'.repeat(300)}.docx`), bytes)
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'name-too-long' } })
  })
})

it.each([
  [systemError('ENOSPC'), 'ENOSPC'],
  [new Error('no code'), ''],
  [Object.assign(new Error('a number'), { code: 5 }), ''],
  [{ code: 'ENOSPC' }, ''],
  ['ENOSPC', ''],
  [undefined, ''],
  [null, ''],
])('the code of a failed system call is read from an error only: %o', (cause, code) => {
  expect(systemCode(cause)).toBe(code)
})

import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { keyDeriver } from '../../../electron/passphrase-key'

const salt = new Uint8Array(44).fill(3)

it('the key of a locked file is that of scrypt, of the passphrase as it is in UTF-8', async () => {
  const derive = keyDeriver()
  for (const passphrase of ['boter-fiets-wolk', 'één 🌷', ''])
    expect(await derive(passphrase, salt, 8)).toEqual({
      ok: true,
      value: new Uint8Array(scryptSync(passphrase, salt, 32, { N: 256, r: 8, p: 1 })),
    })
})

it('a key that takes as much as we allow is made', async () => {
  const derived = await keyDeriver()('boter-fiets-wolk', salt, 18)
  expect(derived.ok && derived.value).toHaveLength(32)
})

it('keys are made one after the other, and one that fails does not stop the next', async () => {
  const derive = keyDeriver()
  const order: string[] = []
  const wait = (name: string, factor: number) =>
    derive(name, salt, factor).then(
      () => order.push(name),
      () => order.push(`${name} failed`),
    )
  await Promise.all([wait('heavy', 14), wait('impossible', -1), wait('light', 1)])
  expect(order).toEqual(['heavy', 'impossible failed', 'light'])
})

/** No network request, ever: not by a page, and not by the engine itself, which has ways no filter of ours sees. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../../build/start/serve'
import { freePort } from '../free-port.mjs'
import { launch, ownFolder, quit, type LaunchOptions } from './launch'
import { addressesIn } from './net-log'

/** Of one start, until the page has been there a while; what the engine does at leisure counts too. */
async function addressesOf(options: LaunchOptions): Promise<readonly string[]> {
  const netLog = join(ownFolder(), 'net.json')
  const running = await launch({
    ...options,
    switches: [...(options.switches ?? []), `--log-net-log=${netLog}`],
  })
  await running.page.waitForTimeout(3000)
  await quit(running)
  return addressesIn(netLog)
}

it('asks nothing of the network, the first time it starts and the second', async () => {
  const userData = ownFolder()
  expect(await addressesOf({ userData })).toEqual([])
  expect(await addressesOf({ userData })).toEqual([])
})

it('asks nothing of a proxy either, where the computer has one', async () => {
  const switches = ['--proxy-server=127.0.0.1:9']
  expect(await addressesOf({ switches })).toEqual([])
})

it('writes down what is asked: the proof above can fail', async () => {
  const netLog = join(ownFolder(), 'net.json')
  const running = await launch({ switches: [`--log-net-log=${netLog}`] })
  // A session of its own: the application's filter stands before its own session only.
  await running.application.evaluate(({ session }) =>
    session.fromPartition('beside').fetch('https://evil.example/asked').then(String, String),
  )
  await quit(running)
  expect(await addressesIn(netLog)).toContainEqual(expect.stringContaining('evil.example'))
})

it('asks nobody but the development server during development', async () => {
  const server = await serve(join(import.meta.dirname, '../../out/renderer'), await freePort())
  if (!server.ok) throw new Error(server.problem.message)
  const ours = server.value.address.replace(/\/$/, '')
  const addresses = await addressesOf({ isPlain: true, environment: { ELECTRON_RENDERER_URL: ours } })
  await server.value.stop()
  expect(addresses).not.toEqual([])
  expect(addresses.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([])
})

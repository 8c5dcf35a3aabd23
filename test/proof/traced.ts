/** Real Electron with every question of it, and of all it starts, to the network of the system written down by strace. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, launcher, ownFolder, type Running } from '../electron/launch'

export interface Traced {
  readonly running: Running
  /** What it asked that leaves this computer, or asks somebody for an address by its name; each as strace wrote it. */
  readonly strays: () => readonly string[]
  /** How many questions were written down. */
  readonly asked: () => number
}

/** The family of addresses of another computer; without it is a socket of this one, or what was connected before. */
const ADDRESS =
  /sa_family=AF_INET6?,.*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"|sin6_addr=([^,}]+))/u
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u
/** A name is looked up here, also when the one who knows it is on this computer; nscd is also asked for users, which is no name of a host. */
const NAMES = /htons\((?:53|5353|5355|853)\)|sun_path="[^"]*(?:resolve|mdns|avahi)|"[^"]*hosts\\0/u
/** What an address may be given to: who only listens goes nowhere. */
const CALLS = /\b(?:connect|sendto|sendmsg|sendmmsg)\(/u

function isStray(line: string): boolean {
  if (!CALLS.test(line)) return false
  if (NAMES.test(line)) return true
  const found = ADDRESS.exec(line)
  const address = found?.[1] ?? found?.[2] ?? found?.[3]
  return address !== undefined && !LOOPBACK.test(address)
}

/** Written down, everything takes several times as long (ms). */
const PATIENCE = 120_000

/** Starts the application like that. */
export async function launchTraced(): Promise<Traced> {
  const folder = ownFolder()
  const [log, program] = [join(folder, 'vragen.txt'), join(folder, 'start')]
  const strace = `strace --follow-forks --quiet=all --string-limit=256 --trace=%network --output='${log}'`
  writeFileSync(program, `#!/bin/sh\nexec ${strace} '${launcher.packaged}' "$@"\n`, { mode: 0o755 })
  const running = await launch({ under: program, patience: PATIENCE })
  running.page.setDefaultTimeout(PATIENCE)
  const lines = () => readFileSync(log, 'utf8').split('\n')
  return {
    running,
    strays: () => lines().filter(isStray),
    asked: () => lines().filter((line) => CALLS.test(line)).length,
  }
}

/** Programs that ask on a terminal, which `script` (util-linux) imitates. */
import { execFileSync, spawn } from 'node:child_process'

/** Whether a program of this name can be run here. */
export function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a command and types the answer each time it ends a line with `asks`; everything that stood on the terminal, and how it ended. */
export function onATerminal(
  command: readonly string[],
  { asks, answer }: { readonly asks: RegExp; readonly answer: string },
): Promise<{ readonly code: number; readonly said: string }> {
  const quoted = command.map((word) => `'${word}'`).join(' ')
  const terminal = spawn('script', ['-qec', quoted, '/dev/null'])
  let said = ''
  let answered = 0
  terminal.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    const asked = said.match(new RegExp(asks, 'gi'))?.length ?? 0
    for (; answered < asked; answered += 1) terminal.stdin.write(`${answer}\n`)
  })
  return new Promise((resolve, reject) => {
    terminal.on('error', reject)
    terminal.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

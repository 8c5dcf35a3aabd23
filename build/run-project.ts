/** Runs one project of the tests and passes on what follows the command: files, `-t` and a name. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The exit code of the tests. */
export function runProject(
  root: string,
  project: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const tests = spawn(process.execPath, [vitest, 'run', '--project', project, ...given], {
      cwd: root,
      stdio: 'inherit',
      env: environment,
    })
    const pass = (signal: NodeJS.Signals) => tests.kill(signal)
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    tests.once('exit', (code) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}

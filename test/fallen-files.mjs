/** Tells `.ci/run` which files had a test that failed. */
import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @typedef {import('vitest/node').TestModule} TestModule */

/** Each line: a file with a failing test, and what failed in it, to the file that `VSV_FALLEN` names. */
export class FallenFiles {
  /** @param {readonly TestModule[]} modules */
  onTestRunEnd(modules) {
    const to = process.env.VSV_FALLEN
    if (to === undefined) return
    for (const one of modules.filter((module) => module.state() === 'failed')) {
      const names = [...one.children.allTests('failed')].map((test) => test.fullName)
      appendFileSync(to, `${relative(process.cwd(), one.moduleId)}\t${names.join('; ')}\n`)
    }
  }
}

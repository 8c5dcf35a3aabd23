/** In which order vitest runs the files of a project. */
import { readFileSync } from 'node:fs'
import { BaseSequencer } from 'vitest/node'

/** @typedef {import('vitest/node').TestSpecification} TestSpecification */

/**
 * Those that ask for a page of their own (`@vitest-environment`) first, and then the others: a process goes on, with all it has loaded,
 * only when its next file asks for the same. Mixed, it began anew at each of them.
 */
export class ByEnvironment extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} all
   */
  async sort(all) {
    const sorted = await super.sort(all)
    const projects = new Set(sorted.map(({ project }) => project))
    return [...projects].flatMap((one) => {
      const files = sorted.filter(({ project }) => project === one)
      return [...files.filter(asksForPage), ...files.filter((file) => !asksForPage(file))]
    })
  }
}

/** @param {TestSpecification} file */
function asksForPage({ moduleId }) {
  return readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment ')
}

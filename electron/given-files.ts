/**
 * Files the system asks the application to open: a double click, "openen met", a file dropped on its icon. They wait here until the page
 * asks for them, which it never does while somebody is filling in a questionnaire; the page gets their content and never learns where
 * they are.
 */
import { basename, extname, resolve } from 'node:path'
import type { ChosenFile } from '../src/contract/platform'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { readWhole } from './files'

/** The parts of a command line: switches for the engine and Node, and files. */
interface CommandLine {
  readonly own: readonly string[]
  /** Full paths. */
  readonly files: readonly string[]
}

/**
 * Parses a command line.
 * @param line with the program first, as `process.argv` and the second instance have it
 * @param folder the working directory, for names without a path
 * @param hasApp whether the first word that is not a switch is the application itself (`electron .`, only in development)
 */
export function commandLine(line: readonly string[], folder: string, hasApp: boolean): CommandLine {
  const given = line.slice(1)
  const words = given.filter((word) => word !== '' && !word.startsWith('-')).slice(hasApp ? 1 : 0)
  return {
    own: given.filter((word) => !words.includes(word)),
    files: words.map((word) => resolve(folder, word)),
  }
}

/** Only a dossier opens by itself. Answers and returned work belong to a round and a dossier that somebody has to choose first. */
function refusalOf(name: string): string | null {
  switch (extname(name).toLowerCase()) {
    case '.vsv':
      return null
    case '.vsvantwoord':
      return shell.problems.answersGiven(name)
    case '.vsvretour':
      return shell.problems.workGiven(name)
    default:
      return shell.problems.otherGiven(name)
  }
}

interface GivenFiles {
  /** A file that is already waiting is not added again: people click again when nothing seems to happen. */
  give(paths: readonly string[]): void
  /** Calls back whenever a file is waiting. */
  onGiven(listener: () => void): void
  /** Full paths of the waiting files, oldest first. */
  readonly waiting: readonly string[]
  /** See `Platform.takeGivenFile`. */
  take(): Promise<Outcome<ChosenFile | null>>
}

export function givenFiles(): GivenFiles {
  const waiting: string[] = []
  const listeners: (() => void)[] = []
  return {
    waiting,
    give(paths) {
      waiting.push(...new Set(paths.filter((path) => !waiting.includes(path))))
      if (paths.length > 0) for (const listener of listeners) listener()
    },
    onGiven(listener) {
      listeners.push(listener)
    },
    async take() {
      const path = waiting.shift()
      if (path === undefined) return success(null)
      const name = basename(path)
      const refusal = refusalOf(name)
      if (refusal !== null) return success({ name, content: failure('not-a-dossier', refusal) })
      const read = await readWhole(path)
      return success({ name, content: read.ok ? success(read.value.bytes) : read })
    },
  }
}

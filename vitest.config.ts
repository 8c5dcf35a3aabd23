import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { fasterPageNumbers } from './build/docx/faster-layout.mjs'
import { manual } from './build/manual/plugin.mjs'
import { standaloneForms } from './build/standalone/plugin.mjs'
import { ByEnvironment } from './test/by-environment.mjs'
import { FallenFiles } from './test/fallen-files.mjs'

/** Long enough for a busy machine: how fast something is belongs in test/bench, never in a test. */
const common = {
  environment: 'node' as const,
  setupFiles: ['test/patience.ts'],
  restoreMocks: true,
  unstubGlobals: true,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
}

/** As many files at once as there are cores: each has its own database, profile and port. Left alone, two cores would get one. */
const together = { ...common, maxWorkers: '100%' }

/** Unit tests that put another module in the place of one: what else reads that module in the same process would get it too. */
const swapping = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .map((path) => join('test/unit', path))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('vi.mock('))

/** unit, attack, storage, stores and report run in Node; shell and browser drive a real Chromium over the built app in `out/`. */
export default defineConfig({
  plugins: [vue(), standaloneForms(import.meta.dirname), manual(import.meta.dirname)],
  test: {
    sequence: { sequencer: ByEnvironment },
    ...(process.env.VSV_FALLEN === undefined ? {} : { reporters: ['default', new FallenFiles()] }),
    projects: [
      {
        extends: true,
        test: {
          ...together,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: swapping,
          // Files of one process share their modules: to load those anew took twice as long as the tests.
          isolate: false,
        },
      },
      { extends: true, test: { ...together, name: 'unit-alone', include: swapping } },
      {
        extends: true,
        test: {
          ...together,
          name: 'attack',
          include: ['test/attack/**/*.test.ts'],
          // Sums over thousands of rounds: how long those take is up to the machine.
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'storage',
          include: ['test/storage/**/*.test.ts'],
          // As the unit tests; each test has a database of its own name.
          isolate: false,
        },
      },
      // Apart: a store that still acts when its test is over makes its own pinia the one that the next test gets.
      { extends: true, test: { ...together, name: 'stores', include: ['test/stores/**/*.test.ts'] } },
      {
        extends: true,
        // The library for Word as it is built into the application.
        plugins: [fasterPageNumbers()],
        test: {
          ...together,
          name: 'report',
          include: ['test/report/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          server: { deps: { inline: ['docx'] } },
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'shell',
          include: ['test/shell/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/patience.ts', 'test/browser/what-was-seen.ts'],
          // What these share are texts and the browser's driver; each opens a browser of its own.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      // Only through `npm run test:engines`, which says which engines are there.
      ...(process.env.VSV_ENGINES === undefined
        ? []
        : [
            {
              extends: true as const,
              test: {
                ...common,
                name: 'engines',
                include: ['test/engines/**/*.test.ts'],
                testTimeout: 180_000,
                hookTimeout: 180_000,
                fileParallelism: false,
              },
            },
          ]),
      // Only through `npm run proof`, which prints what was tried as a table.
      ...(process.env.VSV_PROOF === undefined
        ? []
        : [
            {
              extends: true as const,
              test: {
                ...together,
                name: 'proof',
                include: ['test/proof/**/*.test.ts'],
                testTimeout: 3_600_000,
                hookTimeout: 180_000,
              },
            },
          ]),
      // Only through `npm run test:electron`, which says where the real Electron is, and which screens there are.
      ...(process.env.VSV_ELECTRON === undefined
        ? []
        : [
            {
              extends: true as const,
              test: {
                ...common,
                name: 'electron',
                include: ['test/electron/**/*.test.ts'],
                setupFiles: ['test/patience.ts', 'test/electron/own-screen.ts'],
                testTimeout: 180_000,
                hookTimeout: 180_000,
                maxWorkers: process.env.VSV_SCREENS?.split(' ').length ?? 1,
              },
            },
          ]),
    ],
  },
})

import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { standaloneForms } from '../../build/standalone/plugin.mjs'

const root = new URL('../..', import.meta.url).pathname

/** The tests that a mutation run asks thousands of times; run.mjs says which. */
export default defineConfig({
  root,
  plugins: [vue(), standaloneForms(root)],
  test: {
    environment: 'node',
    restoreMocks: true,
    testTimeout: 60_000,
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
  },
})

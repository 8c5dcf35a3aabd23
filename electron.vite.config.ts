import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import vuetify from 'vite-plugin-vuetify'
import { fasterPageNumbers } from './build/docx/faster-layout.mjs'
import { chunkGroups } from './build/chunks/groups.mjs'
import { wordsBySection } from './build/chunks/words-by-section.mjs'
import { manual } from './build/manual/plugin.mjs'
import { standaloneForms } from './build/standalone/plugin.mjs'

export default defineConfig({
  main: {
    plugins: [standaloneForms(resolve('.'))],
    build: {
      outDir: 'out/main',
      // Bundled, so that the packaged application is out/ alone and needs no node_modules.
      externalizeDeps: { exclude: ['valibot'] },
      rolldownOptions: { input: { index: resolve('electron/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload cannot be an ES module (electron docs/tutorial/esm.md).
      rolldownOptions: {
        input: { index: resolve('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src',
    base: './',
    plugins: [
      vue(),
      wordsBySection(),
      vuetify({ autoImport: true }),
      standaloneForms(resolve('.')),
      manual(resolve('.')),
    ],
    build: {
      outDir: resolve('out/renderer'),
      // data: addresses would need img-src/font-src data: in the CSP for no gain offline.
      assetsInlineLimit: 0,
      // electron-vite leaves the renderer as it is; a third of the bytes start faster, also in the browser edition.
      minify: true,
      rolldownOptions: {
        input: { index: resolve('src/index.html'), projector: resolve('src/projector.html') },
        output: { codeSplitting: chunkGroups(resolve('.')) },
        // Words do nothing by themselves: a section that nobody reads is not loaded.
        treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]texts[\\/]/, sideEffects: false }] },
      },
    },
    worker: { format: 'es', plugins: () => [fasterPageNumbers()] },
    resolve: {
      alias: [
        { find: '../zip/zipToArrayBuffer.js', replacement: resolve('build/workbook-zip.mjs') },
        { find: '@noble/post-quantum/hybrid.js', replacement: resolve('build/age-keys.mjs') },
        { find: '@noble/curves/nist.js', replacement: resolve('build/age-keys.mjs') },
      ],
    },
  },
})

/** `npm run dev`: the application with hot reload, in Electron if its binary is there, else in the browser. For developers, in English. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import config from '../../electron.vite.config'
import { electronBinary } from './electron-binary'
import { untilStopped } from './until-stopped'

/** Not the port of `npm start`: trying things out must not touch a user's dossiers. */
const DEVELOPMENT_PORT = 47219

function developInElectron(root: string): Promise<number> {
  return new Promise((resolve) => {
    const bin = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    const electron = spawn(process.execPath, [bin, 'dev'], { cwd: root, stdio: 'inherit' })
    process.on('SIGINT', () => electron.kill('SIGINT'))
    process.on('SIGTERM', () => electron.kill('SIGTERM'))
    electron.once('exit', (code) => resolve(code ?? 0))
  })
}

async function developInBrowser(root: string): Promise<number> {
  if (typeof config !== 'object' || !('renderer' in config))
    throw new Error('electron.vite.config.ts has no renderer')
  const server = await createServer({
    ...config.renderer,
    configFile: false,
    root: join(root, 'src'),
    server: { host: '127.0.0.1', port: DEVELOPMENT_PORT, strictPort: true },
  })
  await server.listen()
  console.log('The Electron binary is not there (npx install-electron fetches it); the browser edition:')
  server.printUrls()
  await untilStopped()
  await server.close()
  return 0
}

/** @returns the exit code. */
export function develop(root: string): Promise<number> {
  return electronBinary(root, process.env) === undefined ? developInBrowser(root) : developInElectron(root)
}

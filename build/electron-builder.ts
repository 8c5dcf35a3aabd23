/**
 * How the application is packaged: `npx electron-builder --config build/electron-builder.ts`, after `npm run build`.
 *
 * electron-builder is not among the dependencies, because it cannot run where this project is built: every installer starts with
 * a download of the Electron binary. Whoever packages installs it (26.x) and, without internet, points `electronDist` to an
 * unpacked Electron. The types below are the part of electron-builder's configuration that is used, written down here so that
 * the file is checked all the same. Not yet tried: a real package on Windows or macOS, and signing (the keys are the client's).
 */
import { appId, productName } from '../electron/identity'

/**
 * Every switch that can be burnt into the binary (checklist item 19); a missing one fails the type check, and
 * `strictlyRequireAllFuses` makes the packager refuse an Electron that has one more.
 */
interface Fuses {
  readonly strictlyRequireAllFuses: true
  readonly runAsNode: boolean
  readonly enableCookieEncryption: boolean
  readonly enableNodeOptionsEnvironmentVariable: boolean
  readonly enableNodeCliInspectArguments: boolean
  readonly enableEmbeddedAsarIntegrityValidation: boolean
  readonly onlyLoadAppFromAsar: boolean
  readonly loadBrowserProcessSpecificV8Snapshot: boolean
  readonly grantFileProtocolExtraPrivileges: boolean
}

interface Target {
  readonly target: 'msi' | 'nsis' | 'zip' | 'dmg' | 'deb'
  readonly arch: readonly ('x64' | 'arm64')[]
}

interface Packaging {
  readonly appId: string
  readonly productName: string
  readonly copyright: string
  readonly directories: { readonly output: string; readonly buildResources: string }
  readonly files: readonly string[]
  readonly asar: true
  readonly npmRebuild: false
  readonly publish: null
  readonly electronLanguages: readonly string[]
  readonly electronFuses: Fuses
  readonly win: { readonly target: readonly Target[]; readonly icon: string }
  readonly msi: { readonly perMachine: boolean; readonly oneClick: boolean; readonly upgradeCode: string }
  readonly nsis: {
    readonly oneClick: boolean
    readonly perMachine: boolean
    readonly allowElevation: boolean
    readonly deleteAppDataOnUninstall: boolean
    readonly installerLanguages: readonly string[]
  }
  readonly mac: { readonly target: readonly Target[]; readonly icon: string; readonly category: string }
  readonly linux: {
    readonly target: readonly Target[]
    readonly icon: string
    readonly category: string
    readonly executableName: string
    readonly maintainer: string
  }
}

const icon = 'build/icons/icon.png'

const packaging = {
  appId,
  productName,
  copyright: 'EUPL-1.2',
  directories: { output: 'dist', buildResources: 'build/icons' },
  // The build is whole: main, preload and renderer carry what they use, so no node_modules go along.
  files: ['out/**', 'package.json', 'LICENSE', '!node_modules'],
  asar: true,
  npmRebuild: false,
  // Updates come from the organisation's own IT; the application never looks for them.
  publish: null,
  electronLanguages: ['nl', 'en-US'],
  electronFuses: {
    strictlyRequireAllFuses: true,
    runAsNode: false, // the binary would run any script with our name and rights
    enableCookieEncryption: false, // there are no cookies, and it makes macOS ask for the keychain
    enableNodeOptionsEnvironmentVariable: false, // NODE_OPTIONS could load code into us
    enableNodeCliInspectArguments: false, // a debugger could attach; test/packaged therefore runs on the package before this
    enableEmbeddedAsarIntegrityValidation: true, // a changed app.asar does not start (macOS, Windows)
    onlyLoadAppFromAsar: true, // nor does a folder put beside it
    loadBrowserProcessSpecificV8Snapshot: false, // we have none
    grantFileProtocolExtraPrivileges: false, // file:// is not used
  },
  win: {
    // MSI for IT departments, NSIS for who may not install for all, ZIP for who may not install at all. No "portable": it unpacks
    // to another temporary folder at every start, which is what AppLocker blocks (electron-builder #8739).
    target: [
      { target: 'msi', arch: ['x64'] },
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
    icon,
  },
  // The upgrade code never changes: by it Windows knows that a newer version replaces an older one.
  msi: { perMachine: true, oneClick: true, upgradeCode: '6F0E5C1B-7C0D-4B52-9A0A-3B7B0A5C2E41' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false, // the dossiers stay
    installerLanguages: ['nl_NL'],
  },
  mac: { target: [{ target: 'dmg', arch: ['x64', 'arm64'] }], icon, category: 'public.app-category.medical' },
  linux: {
    target: [{ target: 'deb', arch: ['x64'] }],
    icon,
    category: 'Office',
    executableName: 'vsv-spiegel-en-toets',
    maintainer: 'VSV Spiegel & Toets',
  },
} satisfies Packaging

export { packaging as default }

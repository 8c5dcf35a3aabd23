/**
 * How the application is packaged; `npm run pack` (pack.ts) hands this to electron-builder.
 *
 * electron-builder has a package.json of its own in this folder: it brings some two hundred packages that nobody needs who only
 * wants to use or change the application. The types below are the part of its configuration that is used, written down here so that
 * the file is checked without it; electron-builder itself refuses a key it does not know. Tried: the folder, the zip and the .deb
 * on Linux. Not tried: a package on Windows or macOS, and signing (the keys are the client's).
 */
import { appId, productName } from '../../electron/identity'

/** Every switch that can be burnt into the binary (checklist item 19); a missing one fails the type check. */
interface Fuses {
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
  readonly target: 'msi' | 'nsis' | 'zip' | 'dmg'
  readonly arch: readonly ('x64' | 'arm64')[]
}

/** A kind of file that opens with the application on a double click. */
interface FileAssociation {
  readonly ext: string
  readonly name: string
  readonly description: string
  readonly mimeType: string
  readonly role: 'Editor'
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
  readonly fileAssociations: readonly FileAssociation[]
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
    readonly syncDesktopName: true
  }
}

const icon = 'build/icons/icon.png'

/** The name of the program file, and on Linux of its menu entry and of its package; `desktopName` in package.json follows it. */
export const executableName = 'vsv-spiegel-en-toets'

/** Opening a dossier with a double click, on every system. */
export const dossierFile = {
  ext: 'vsv',
  name: 'VSV-dossier',
  description: 'Dossier van VSV Spiegel & Toets',
  mimeType: 'application/x-vsv-dossier',
  role: 'Editor',
} satisfies FileAssociation

export const packaging = {
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
    runAsNode: false, // the binary would run any script with our name and rights
    enableCookieEncryption: false, // there are no cookies, and it makes macOS ask for the keychain
    enableNodeOptionsEnvironmentVariable: false, // NODE_OPTIONS could load code into us
    enableNodeCliInspectArguments: false, // a debugger could attach; test/electron therefore runs on an Electron before this
    enableEmbeddedAsarIntegrityValidation: true, // a changed app.asar does not start (macOS, Windows)
    onlyLoadAppFromAsar: true, // nor does a folder put beside it
    loadBrowserProcessSpecificV8Snapshot: false, // we have none
    grantFileProtocolExtraPrivileges: false, // file:// is not used
  },
  fileAssociations: [dossierFile],
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
    // The .deb is made beside it from the same folder (debian.ts): electron-builder's own way downloads another program first.
    target: [{ target: 'zip', arch: ['x64'] }],
    icon,
    category: 'Office',
    executableName,
    syncDesktopName: true, // the window and its menu entry are one to the desktop
  },
} satisfies Packaging

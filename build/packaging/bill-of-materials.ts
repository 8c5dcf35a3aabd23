/**
 * `npm run sbom`: what the application is made of, in CycloneDX, as npm makes it from the lock file. npm lists the tools of developers
 * too, and with `--omit=dev` leaves out vue itself (npm 11): so this keeps what goes along, by the marks in the lock file, adds
 * Electron, and fails when anything is missing. The same lock file always gives the same bytes.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      license: v.optional(v.string()),
    }),
  ),
})
const Component = v.looseObject({ 'bom-ref': v.string(), name: v.string(), version: v.string() })
const Bill = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ component: v.looseObject({ name: v.string() }) }),
  components: v.array(Component),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.optional(v.array(v.string())) })),
})
const Manifest = v.object({ name: v.string() })

/** Is packed around the application, though npm counts it among the tools. */
const RUNTIME = 'electron'

/** A package that goes along: where npm puts it (`node_modules/…`), and what the lock file says of it. */
export interface Carried {
  readonly path: string
  readonly name: string
  readonly version: string
  /** As SPDX names it, where the package says one. */
  readonly licence: string | undefined
}

/** What goes along in the application, by the marks in the lock file: what the application needs to run, and Electron around it. */
export function carriedPackages(lockFile: unknown): readonly Carried[] {
  return Object.entries(v.parse(Lock, lockFile).packages).flatMap(
    ([path, { version = '', license: licence, ...mark }]) => {
      const name = path.split('node_modules/').at(-1) ?? ''
      const isCarried = path !== '' && !(mark.dev ?? mark.optional ?? mark.devOptional)
      return isCarried || path === `node_modules/${RUNTIME}` ? [{ path, name, version, licence }] : []
    },
  )
}

/**
 * The bill of what goes along in the application.
 *
 * @param made by `npm sbom` of the whole lock file
 * @throws when a package that goes along is not in it
 */
export function billOf(made: unknown, lockFile: unknown, manifest: unknown): v.InferOutput<typeof Bill> {
  const bill = v.parse(Bill, made)
  // What differs with every run.
  Reflect.deleteProperty(bill, 'serialNumber')
  Reflect.deleteProperty(bill.metadata, 'timestamp')
  const carried = new Set(carriedPackages(lockFile).map(({ name, version }) => `${name}@${version}`))
  const components = bill.components.filter(({ name, version }) => carried.has(`${name}@${version}`))
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`))
  const missing = [...carried].filter((one) => !listed.has(one))
  if (missing.length > 0) throw new Error(`Not in the bill of npm: ${missing.join(', ')}`)
  const { component } = bill.metadata
  const refs = new Set(components.map((one) => one['bom-ref']))
  return {
    ...bill,
    // npm takes the name of the folder.
    metadata: { ...bill.metadata, component: { ...component, name: v.parse(Manifest, manifest).name } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === component['bom-ref'])
      .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter((ref) => refs.has(ref)) })),
  }
}

/** The bill of the project in this folder; asks nobody outside this computer. */
export async function makeBill(root: string): Promise<v.InferOutput<typeof Bill>> {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--offline'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`)
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(root, name), 'utf8'))
  return billOf(JSON.parse(stdout), await json('package-lock.json'), await json('package.json'))
}

/** Writes `sbom.cdx.json` into this folder; gives its place. */
export async function writeBill(root: string, folder = join(root, 'dist')): Promise<string> {
  const file = join(folder, 'sbom.cdx.json')
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify(await makeBill(root), null, 2)}\n`)
  return file
}

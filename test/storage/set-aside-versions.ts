/** What is stored of a dossier, and the one version of it that lies aside. */
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Storage } from '../../src/storage/storage'

export async function contentOf(storage: Storage, dossierId: string): Promise<DossierContent> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  return content
}

export async function only(storage: Storage) {
  const [one, ...others] = await storage.setAside.list()
  if (one === undefined || others.length > 0) throw new Error('not one version aside')
  return one
}

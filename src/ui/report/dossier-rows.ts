import type { Dossier } from '../../domain/dossier/dossier'
import { useNamesApart } from '../../stores/dossier/names-apart'
import { nl } from '../../texts/nl'

type Listed = Pick<Dossier, 'id' | 'name' | 'region' | 'example' | 'createdAt'>

const names = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** Dossiers to choose from, by name, each with what tells it apart. */
export function useDossierRows() {
  const apart = useNamesApart()
  return (dossiers: readonly Listed[]) =>
    dossiers
      .toSorted((one, other) => names.compare(one.name, other.name))
      .map((dossier) => ({
        id: dossier.id,
        title: dossier.name,
        about: [dossier.example ? nl.start.exampleChip : dossier.region, apart.madeOn(dossier)]
          .filter(Boolean)
          .join(' · '),
      }))
}

import { computed } from 'vue'
import { namesakes } from '../../domain/dossier/copy-beside'
import type { Dossier } from '../../domain/dossier/dossier'
import { formatMoment } from '../../texts/format'
import { nl } from '../../texts/nl'
import { useDossiers } from './dossiers'

type Named = Pick<Dossier, 'id' | 'name' | 'createdAt'>

/** Dossiers by one name are told apart by when they were made. */
export function useNamesApart() {
  const dossiers = useDossiers()
  const twins = computed(() => namesakes(dossiers.dossiers))

  /** What stands beside the name; empty when no other dossier goes by it. */
  const madeOn = ({ id, createdAt }: Named): string =>
    twins.value.has(id) ? nl.desk.madeOn(formatMoment(createdAt)) : ''

  /** The name where nothing stands beside it. */
  const nameApart = (dossier: Named): string =>
    twins.value.has(dossier.id) ? nl.desk.named(dossier.name, formatMoment(dossier.createdAt)) : dossier.name

  return { madeOn, nameApart }
}

import { onMounted, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ASKED_NEW } from '../search/places'

/** Begins something new on a page whose address asks for it (`?doe=nieuw`), once: going back does not begin it again. */
export function useAskedNew(begin: () => void): void {
  const route = useRoute()
  const router = useRouter()
  function obey(): void {
    if (route.query['doe'] !== ASKED_NEW) return
    void router.replace({ query: {} })
    begin()
  }
  watch(() => route.query['doe'], obey)
  onMounted(obey)
}

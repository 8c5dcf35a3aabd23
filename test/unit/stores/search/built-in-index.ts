/** An index with all that is the same for everybody, as the application fills it. */
import { providers } from '../../../../src/stores/search/providers'
import { createEngine, type SearchEngine } from '../../../../src/stores/search/search-engine'

export async function builtInIndex(): Promise<SearchEngine> {
  const engine = createEngine()
  const given = await Promise.all(
    providers.map(async ({ scope, documents }) => ({
      scope,
      documents: await documents(),
    })),
  )
  engine.learn(
    given.flatMap(({ documents }) => documents.map((one) => `${one.title} ${one.keywords} ${one.body}`)),
  )
  for (const { scope, documents } of given) engine.put(scope, documents)
  return engine
}

/** Serves the renderer under app://toolkit: our own protocol instead of file:// (checklist item 18). */
import { protocol } from 'electron'
import { answerRequest, plainHeaders } from './assets'
import { home, isOurs, scheme } from './identity'

/** Before `ready`. `standard` gives the scheme an origin, without which there is no IndexedDB; nothing more than needed. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** After `ready`. */
export function serveApp(root: string): void {
  protocol.handle(scheme, ({ method, url }) =>
    isOurs(url, home)
      ? answerRequest({ method, url }, root)
      : new Response(null, { status: 404, headers: plainHeaders() }),
  )
}

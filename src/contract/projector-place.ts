/**
 * Where the projector window is. `own`: it fills a screen of its own. `shared`: there is one screen, so the room sees what the leader
 * sees. `gone`: its screen was taken away, and it is not shown. `tab`: a window of the browser, of which nobody knows where it is.
 */
type ProjectorScreen = 'own' | 'shared' | 'gone' | 'tab' | 'closed'

export interface ProjectorPlace {
  readonly screen: ProjectorScreen
  /** Name of that screen, as the system gives it; may be empty. */
  readonly label: string
}

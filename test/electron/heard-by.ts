/** What a test asks of the accessibility bus: what was heard from a moment on, and what stands there. */
import type { Bus, Happened, Told } from './accessibility-bus'
import { eventually } from './launch'

const CONTROLS = new Set([
  ...['push button', 'button', 'toggle button', 'check box', 'radio button', 'entry', 'password text'],
  ...['combo box', 'list box', 'link', 'page tab', 'spin button', 'slider', 'menu item', 'table', 'dialog'],
])

export const nameOf = ({ role, name }: Told) => `${role} ${name}`.trim()

const isCalled = (told: Told, name: string | RegExp) =>
  name instanceof RegExp ? name.test(told.name) : told.name === name

/** What happened since it was asked for. */
export type Since = () => readonly Happened[]

export interface Listener {
  from(): Since
  /** Waits until it was heard; gives the first time. */
  isSaid(since: Since, event: Happened['event'], name: string | RegExp): Promise<Happened>
  /** All that stands on the bus, once a part that is looked for is there. */
  treeWith(role: string, name: string | RegExp): Promise<readonly Told[]>
}

export function listenTo(bus: Bus): Listener {
  return {
    from() {
      const start = bus.happened.length
      return () => bus.happened.slice(start)
    },
    isSaid: (since, event, name) =>
      eventually(() => since().find((one) => one.event === event && isCalled(one, name))),
    treeWith: (role, name) =>
      eventually(async () => {
        const tree = await bus.tree()
        return tree.some((one) => one.role === role && isCalled(one, name)) ? tree : undefined
      }),
  }
}

/** Whatever can be used or entered and has no name. */
export const namelessIn = (tree: readonly Told[]): readonly string[] =>
  tree.filter(({ role, name }) => CONTROLS.has(role) && name === '').map(nameOf)

/** Messages that break in. */
export const alertsIn = (tree: readonly Told[]): readonly string[] =>
  tree.filter(({ role }) => role === 'alert' || role === 'notification').map(nameOf)

/**
 * Live messages, each as often as it was said; one change of a text is told twice by the bus, as what goes and as what comes, and what another
 * part says may come between the two.
 */
export function messagesIn(heard: readonly Happened[]): readonly string[] {
  const said = heard.filter(({ event, name }) => event === 'live' && name !== '')
  return said
    .filter(
      ({ role, name }, place) => said.slice(0, place).findLast((one) => one.role === role)?.name !== name,
    )
    .map(({ name }) => name)
}

/** Names of what has one of these roles, in their order. */
export const namesOf = (tree: readonly Told[], ...roles: readonly string[]): readonly string[] =>
  tree.filter(({ role }) => roles.includes(role)).map(({ name }) => name)

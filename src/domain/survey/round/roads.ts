/**
 * The roads by which answers to a round come in, in the order in which the page of the round offers them. Everything that has a text or a
 * component per road is a `Record<Road, …>`, so that the compiler reports what a new road still lacks. All roads end at the same check:
 * see {@link file://../filling/filled-form.ts}.
 */
export const ROADS = ['device', 'file', 'paper', 'list'] as const

/** On this device, by the stand-alone file, typed in from paper, or from a list made with another tool. */
export type Road = (typeof ROADS)[number]

/**
 * The roads by which answers to a round come in, in the order the page of the round offers them. Whatever has something to say or to
 * show for each of them is a `Record<Road, …>`, so that the compiler names what a new road still lacks. All end at one gate: see
 * {@link file://../filling/filled-form.ts}.
 */
export const ROADS = ['device', 'file', 'paper', 'list'] as const

/** On this device, by the stand-alone file, typed in from paper, or out of a list made with another tool. */
export type Road = (typeof ROADS)[number]

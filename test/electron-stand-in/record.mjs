/**
 * Every privileged thing the application asked for, in order, for tests to look at.
 * @type {{ name: string, details: unknown }[]}
 */
export const calls = []

/**
 * @param {string} name
 * @param {unknown} [details] plain data
 */
export function record(name, details) {
  calls.push({ name, details })
}

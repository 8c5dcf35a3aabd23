/**
 * A plain Chromium has no schemes of our making, and its requests to one cannot be intercepted. So app://toolkit stands in the
 * browser as http://toolkit.app.localhost, which is a secure context with an origin of its own.
 */

/** @type {Map<string, import('electron').Privileges>} */
export const schemes = new Map()

/** @param {string} address */
export function toBrowser(address) {
  return address.replace(/^([a-z-]+):\/\/([^/]+)/, (whole, scheme, host) =>
    schemes.has(scheme) ? `http://${host}.${scheme}.localhost` : whole,
  )
}

/** @param {string} address */
export function toApplication(address) {
  return address.replace(/^http:\/\/([^./]+)\.([a-z-]+)\.localhost(?=\/|$)/, (whole, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : whole,
  )
}

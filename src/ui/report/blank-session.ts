/** In an address: minutes to write by hand, of no session. */
export const BLANK_SESSION = 'leeg'

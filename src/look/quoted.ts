/** A string of CSS: everything but plain letters, figures and a few signs goes in by its number. */
export const quoted = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} .,:·–-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)).join('')}"`

const address = /[^\s<>()",;:]+@[^\s<>()",;:]+\.[^\s<>()",;:]+/

/** A link that begins an e-mail to the address in a contact ("Anja <anja@vsv.nl>"); `null` when there is none in it. */
export function mailLink(contact: string, subject: string): string | null {
  const found = address.exec(contact)?.[0]
  return found === undefined
    ? null
    : `mailto:${encodeURIComponent(found).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`
}

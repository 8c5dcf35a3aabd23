const address = /[^\s<>()",;:]+@[^\s<>()",;:]+\.[^\s<>()",;:]+/

/** A link that starts an e-mail to the address in a contact ("Anja <anja@vsv.nl>"); `null` when it contains no address. */
export function mailLink(contact: string, subject: string): string | null {
  const found = address.exec(contact)?.[0]
  return found === undefined
    ? null
    : `mailto:${encodeURIComponent(found).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`
}

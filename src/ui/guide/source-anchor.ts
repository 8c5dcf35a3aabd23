/** The element of a source at the end of a page. */
export function sourceAnchor(id: string): string {
  return `bron-${id}`
}

/** Goes to a source with the keyboard, so that a screen reader reads it. */
export function showSource(id: string): void {
  const place = document.getElementById(sourceAnchor(id))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}

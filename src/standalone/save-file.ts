/** Offers a text as a file to save, in a way that works in every browser, also for a page opened from disk. */
export function offerFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers only start reading after asking where to save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * Keeps a file that is dropped beside every field from opening in the place of the page. To be called before anything else listens on the
 * window: what wants the file has taken it on its own element, or on the document, before it gets here.
 */
export function keepFilesFromPage(window: Window): void {
  const keep = (event: DragEvent): void => {
    if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  }
  window.addEventListener('dragover', keep)
  window.addEventListener('drop', keep)
}

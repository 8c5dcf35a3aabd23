/**
 * Marks the radio button of what is stored. The browser marks a button as soon as it is clicked; a choice that could not be stored, or
 * was taken back before the page heard of it, changes no value here, and so its mark would stay.
 */
export function markStored(group: HTMLElement | null, stored: string): void {
  for (const radio of group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])
    radio.checked = radio.value === stored
}

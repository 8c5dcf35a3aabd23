/**
 * Marks the radio button of the stored value. The browser marks a button as soon as it is clicked; a choice that could not be stored, or
 * was undone before the page was updated, changes no value here, so its mark would stay.
 */
export function markStored(group: HTMLElement | null, stored: string): void {
  for (const radio of group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])
    radio.checked = radio.value === stored
}

import { getCurrentInstance, h, onMounted, onUpdated } from 'vue'
import { VInput } from 'vuetify/components/VInput'

/** @param root the element of a field: a text, a list or a group of radio buttons, with the line under it */
function mark(root: unknown, isWrong: boolean): void {
  if (!(root instanceof HTMLElement)) return
  const control = root.querySelector('[role="radiogroup"], input:not([type="hidden"]), textarea')
  if (isWrong) control?.setAttribute('aria-invalid', 'true')
  else control?.removeAttribute('aria-invalid')
  // The box around a list is called a list as well, without a name.
  root.querySelector('.v-field[role]')?.removeAttribute('role')
  const line = root.querySelector(':scope > .v-input__details')
  line?.removeAttribute('role')
  line?.removeAttribute('aria-live')
}

/**
 * Vuetify's fields, as a screen reader should hear them. Vuetify makes an alert of whatever stands under a field, hints too: a page with
 * ten fields opens with ten alerts, and says each hint again with its field. It never says that a field is invalid, and a list to choose
 * from is two, one in the other. All its fields are built on one component, which is put right here, once for the application.
 */
export function putFieldsRight(): void {
  const { setup } = VInput
  if (setup === undefined) return
  VInput.setup = (props, context) => {
    const isWrong = () => typeof state === 'object' && 'isValid' in state && state.isValid.value === false
    const message = (slot: { readonly message: string }) =>
      isWrong() ? h('span', { role: 'alert' }, slot.message) : slot.message
    const slots = Object.create(context.slots, { message: { value: context.slots['message'] ?? message } })
    const state = setup(props, { ...context, slots })
    const instance = getCurrentInstance()
    const put = () => mark(instance?.vnode.el, isWrong())
    onMounted(put)
    onUpdated(put)
    return state
  }
}

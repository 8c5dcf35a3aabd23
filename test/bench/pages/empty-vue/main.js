/** The least a Vue page can be: a heading, a button, and something that appears when the button is pressed. */
import { createApp, h, ref } from 'vue'

const open = ref(false)
const page = {
  render: () =>
    h('main', [
      h('h1', 'Leeg'),
      h('button', { type: 'button', onClick: () => (open.value = true) }, 'Open'),
      open.value ? h('p', { role: 'dialog' }, 'Open') : null,
    ]),
}

createApp(page).mount('#app')

import '../standalone/form.css'
import { createApp, type Component } from 'vue'
import { formRoundSchema, ROUND_ELEMENT, type FormRound } from '../contract/respond-form'
import { respond } from '../texts/survey/filling/respond'
import { formKey, newForm } from './form'
import RespondForm from './RespondForm.vue'
import { contentOfThisFile } from '../standalone/file-content'
import StopNotice from '../standalone/StopNotice.vue'

/**
 * Browsers leave these out when they do not trust the origin of a page. It is better to say so before the first statement than after fifty.
 */
function canSeal(): boolean {
  const given: Partial<Crypto> | undefined = globalThis.crypto
  return given?.subtle !== undefined && given.randomUUID !== undefined
}

function screen(round: FormRound | null): { readonly component: Component; readonly props: object } {
  const { damaged, noSealing } = respond
  if (round === null) return { component: StopNotice, props: { ...damaged, ways: [] } }
  if (canSeal()) return { component: RespondForm, props: {} }
  return { component: StopNotice, props: { ...noSealing, ways: noSealing.ways(round.contact) } }
}

const round = contentOfThisFile(ROUND_ELEMENT, formRoundSchema)
const { component, props } = screen(round)
const app = createApp(component, { ...props })
if (round !== null) {
  document.title = respond.welcome.title(round.vsv)
  if (canSeal()) app.provide(formKey, newForm(round, crypto.randomUUID()))
}
app.mount('#app')

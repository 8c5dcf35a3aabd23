import '../standalone/form.css'
import { createApp } from 'vue'
import { WORK_ELEMENT, workPackageSchema } from '../contract/delegation-form'
import { contentOfThisFile } from '../standalone/file-content'
import StopNotice from '../standalone/StopNotice.vue'
import { todayHere } from '../standalone/today'
import { delegate } from '../texts/delegation/delegate'
import { newWork, workKey } from './work'
import WorkForm from './WorkForm.vue'

const work = contentOfThisFile(WORK_ELEMENT, workPackageSchema)
if (work === null) createApp(StopNotice, { ...delegate.damaged, ways: [] }).mount('#app')
else {
  document.title = delegate.welcome.title(work.vsv)
  createApp(WorkForm).provide(workKey, newWork(work, todayHere)).mount('#app')
}

/** A page with nothing but the platform the application would choose, for tests to talk to. */
import { choosePlatform } from '../../../../src/platform'

export const chosen = choosePlatform()

declare global {
  interface Window {
    chosenPlatform: typeof chosen
    /** What the policy refused since the page loaded. */
    violations: string[]
  }
}

window.chosenPlatform = chosen
window.violations = []
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`)
})
document.body.dataset.ready = 'yes'

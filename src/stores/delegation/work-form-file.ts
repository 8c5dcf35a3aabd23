import { workFormFor, workFormName, type WorkContext } from '../../contract/delegation-form'
import type { Delegation } from '../../domain/delegation/delegation'

/** The stand-alone work form of a delegation, ready to save: one HTML file. Loads the template only when somebody asks for it. */
export async function workFormFile(
  delegation: Delegation,
  context: WorkContext,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { default: template } = await import('virtual:delegate-form')
  return {
    name: workFormName(context.dossier.name, delegation.recipient),
    bytes: new TextEncoder().encode(workFormFor(delegation, context, template)),
  }
}

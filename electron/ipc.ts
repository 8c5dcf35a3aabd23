/**
 * Handles requests from the page. Every request passes the same gate: does it come from our page (checklist item 17), and does it match
 * the schemas (schemas.ts)? A refusal is a typed outcome, like everything else the page gets back.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import { channels, type Channel } from '../src/contract/channels'
import { requestSchemas, type RequestOf } from '../src/contract/schemas'
import { failure, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { isOurs } from './identity'

/** The part of a frame the check looks at. */
interface AskingFrame {
  readonly url: string
  readonly parent: unknown
}

/** Only the top frame of our own page may ask. The frame is `null` when it has navigated away or is gone. */
export function isTrustedSender(frame: AskingFrame | null, ours: string): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url, ours)
}

type Answer<Name extends Channel> = (...given: RequestOf<Name>) => Promise<Outcome<unknown>>

/** One function per request. */
export type Answers = { readonly [Name in Channel]: Answer<Name> }

function answerAfterCheck<Name extends Channel>(name: Name, answer: Answer<Name>, ours: string) {
  return async (event: IpcMainInvokeEvent, ...given: unknown[]): Promise<Outcome<unknown>> => {
    if (!isTrustedSender(event.senderFrame, ours))
      return failure('refused-sender', shell.problems.refusedSender)
    const request = v.safeParse(requestSchemas[name], given)
    if (!request.success) return failure('invalid-request', shell.problems.invalidRequest)
    try {
      return await answer(...(request.output as RequestOf<Name>))
    } catch (cause) {
      console.error(`${channels[name]}:`, cause)
      return failure('unexpected', shell.problems.unexpected)
    }
  }
}

/** Registers a handler for every request. */
export function answerPage(ipcMain: IpcMain, answers: Answers, ours: string): void {
  const register = <Name extends Channel>(name: Name) =>
    ipcMain.handle(channels[name], answerAfterCheck(name, answers[name], ours))
  const names = Object.keys(channels) as Channel[]
  names.forEach((name) => register(name))
}

/** What a test may ask of the running stand-in; `control.mjs` answers, `launch.ts` asks. */
import type {
  ContextMenuParams,
  MessageBoxReturnValue,
  OpenDialogReturnValue,
  Rectangle,
  SaveDialogReturnValue,
} from 'electron'

export interface Call {
  readonly name: string
  readonly details: unknown
}

export interface ShownItem {
  readonly id?: string
  readonly label?: string
  /** The label as it shows. */
  readonly shown: string
  readonly role?: string
  readonly accelerator?: string
  readonly visible?: boolean
  readonly enabled?: boolean
}

/** What of a screen the application looks at. */
export interface StandInScreen {
  readonly id: number
  readonly label: string
  readonly internal: boolean
  readonly bounds: Rectangle
  readonly size: { readonly width: number; readonly height: number }
}

/** Name of the question -> what goes in, what comes out. */
export interface Controls {
  /** Everything privileged the application did, in order. */
  calls: { given: null; answer: readonly Call[] }
  answerSave: { given: SaveDialogReturnValue; answer: null }
  answerOpen: { given: OpenDialogReturnValue; answer: null }
  answerMessage: { given: MessageBoxReturnValue; answer: null }
  answerPrint: { given: [boolean, string]; answer: null }
  /** The next PDF cannot be made. */
  failPdf: { given: null; answer: null }
  menu: {
    given: null
    answer: readonly ShownItem[]
  }
  /** The user asks for the menu of a place on the page; what it offers, or `null` when none comes. */
  contextMenu: {
    given: Pick<ContextMenuParams, 'x' | 'y' | 'isEditable' | 'selectionText' | 'editFlags'>
    answer: readonly ShownItem[] | null
  }
  /** The wheel with Ctrl; the zoom level afterwards. */
  turnWheel: { given: 'in' | 'out'; answer: number }
  screen: { given: null; answer: { readonly isFull: boolean; readonly hasMenuBar: boolean } }
  /** Puts cables in and pulls them out: the screens there are from now on. */
  plug: { given: readonly StandInScreen[]; answer: null }
  /** The user locks the screen of the computer. */
  lockScreen: { given: null; answer: null }
  /** The computer was asleep, and wakes up. */
  wake: { given: null; answer: null }
  /** The projector window; `null` when there is none. */
  room: {
    given: null
    answer: { readonly bounds: Rectangle; readonly isFull: boolean; readonly isVisible: boolean } | null
  }
  /** The page of the room falls over. */
  crashProjector: { given: null; answer: null }
  clickMenu: { given: string; answer: null }
  closeWindow: { given: null; answer: null }
  minimize: { given: null; answer: null }
  /** The page falls over. */
  crash: { given: null; answer: null }
  /** Asks a question of the shell as if it came from this frame. */
  askAs: {
    given: {
      readonly channel: string
      readonly frame: { readonly url: string; readonly parent: unknown } | null
      readonly given: readonly unknown[]
    }
    answer: unknown
  }
  /** What the application's three handlers say to a permission. */
  permission: {
    given: { readonly name: string; readonly from: string }
    answer: { readonly request: boolean; readonly check: boolean; readonly device: boolean }
  }
  /** Whether the application prevents an event no page here can bring about. */
  wouldPrevent: {
    given: {
      readonly event: 'will-redirect' | 'will-frame-navigate' | 'will-attach-webview' | 'will-download'
      readonly url?: string
    }
    answer: boolean
  }
  /** The message of the error when a member is asked for: `['dialog', 'x']` -> "stand-in lacks dialog.x". */
  missing: { given: readonly [object: string, member: string]; answer: string | null }
  /** The disk fails at this step of writing a file, until it is mended (`null`). */
  breakDisk: {
    given: { readonly step: 'open' | 'write' | 'rename'; readonly code: string } | null
    answer: null
  }
  /** Process ids of the browser, for a test that pulls the plug. */
  browserProcesses: { given: null; answer: readonly number[] }
}

export type ControlName = keyof Controls

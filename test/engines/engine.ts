/** What the tests ask of a browser engine, whichever way it is driven. Scripts are JavaScript expressions for the page. */
export interface EngineWindow {
  /** Where the engine puts what is downloaded. */
  readonly downloads: string
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression: what JSON can hold. */
  evaluate(expression: string): Promise<unknown>
  /** A real click in the middle of the element that the expression gives. */
  click(element: string): Promise<void>
  /** Real keys, after what stands in the field. */
  type(element: string, text: string): Promise<void>
  chooseFile(element: string, path: string): Promise<void>
  /** Errors in the page and on its console, breaches of the content security policy among them. */
  complaints(): Promise<readonly string[]>
  /** Addresses of everything that was asked for, the page itself among them where the engine tells. */
  requests(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Engine {
  readonly name: string
  open(): Promise<EngineWindow>
}

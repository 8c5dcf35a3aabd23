/** How far a report is, as the window and the worker both know it. */

/** `done` of `total` is finished; `step` names in Dutch what comes now. */
export type ReportProgress = (done: number, total: number, step: string) => void

/** What is finished at the end of each step, in hundredths of the time a full report takes. */
export const REPORT_STEPS = { gathered: 2, laidOut: 12, drawn: 16, counted: 90, total: 100 } as const

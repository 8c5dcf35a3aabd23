/** Until somebody wants us to stop: Ctrl+C, a signal, or the end of the npm that started us. */

/** How often we look whether npm is still there (ms). */
const LOOK = 500

export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    // npm passes a signal to the shell it put between us, and that shell keeps it to itself: we would serve on, unseen,
    // and hold the port. An orphan gets another parent.
    if (process.env.npm_lifecycle_event === undefined) return
    const parent = process.ppid
    const look = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(look)
      resolve()
    }, LOOK)
    look.unref()
  })
}

/** What the engine itself wrote down of its network: every address it tried, also where no filter of ours comes. */
import { readFile } from 'node:fs/promises'

/** Every http(s) and web socket address in a log made with `--log-net-log`; the log of an engine that ended is complete. */
export async function addressesIn(netLog: string): Promise<readonly string[]> {
  const found = (await readFile(netLog, 'utf8')).match(/(?:https?|wss?):\/\/[^"\s\\]+/g)
  return [...new Set(found)].sort()
}

/**
 * A network for the application under test. A machine that runs tests need not have a private address, and one that has should not let
 * its neighbours in: the address is made up, and who listens on it listens on the loopback address of this machine. Only the main
 * process of the test is told so, over its inspector; the product knows of nothing.
 */
import type { ElectronApplication } from 'playwright-core'

/** Of a private range, and of nobody here. */
export const LENT_ADDRESS = '192.168.77.20'
/** Where it really listens. Every other address of 127.0.0.0/8 may call it: a telephone of its own each. */
export const REAL_ADDRESS = '127.0.0.1'

interface LentNetwork {
  isThere: boolean
  /** Addresses of whoever connected, in order. */
  readonly callers: string[]
}

declare global {
  /** In the main process of the application under test. */
  var networkOfTheTest: LentNetwork
}

/** From here on the application finds this network and no other, once it is there. */
export function lendNetwork(application: ElectronApplication): Promise<void> {
  return application.evaluate(
    (_electron, { lent, real }) => {
      const network: LentNetwork = { isThere: false, callers: [] }
      globalThis.networkOfTheTest = network
      const os = process.getBuiltinModule('node:os')
      const { Server } = process.getBuiltinModule('node:net')
      const found = {
        address: lent,
        netmask: '255.255.255.0',
        family: 'IPv4' as const,
        mac: '00:00:00:00:00:00',
        internal: false,
        cidr: `${lent}/24`,
      }
      os.networkInterfaces = () => (network.isThere ? { 'Wi-Fi': [found] } : {})
      const listen = Reflect.get(Server.prototype, 'listen') as (...given: unknown[]) => unknown
      Reflect.set(
        Server.prototype,
        'listen',
        function (this: InstanceType<typeof Server>, ...given: unknown[]) {
          const [options, ...others] = given
          if (typeof options !== 'object' || options === null || Reflect.get(options, 'host') !== lent)
            return listen.apply(this, given)
          this.on('connection', ({ remoteAddress }) => network.callers.push(remoteAddress ?? ''))
          return listen.call(this, { ...options, host: real }, ...others)
        },
      )
    },
    { lent: LENT_ADDRESS, real: REAL_ADDRESS },
  )
}

/** The network comes, or goes. */
export function setNetwork(application: ElectronApplication, isThere: boolean): Promise<void> {
  return application.evaluate((_electron, there) => {
    globalThis.networkOfTheTest.isThere = there
  }, isThere)
}

/** Who connected so far. */
export function callersOf(application: ElectronApplication): Promise<readonly string[]> {
  return application.evaluate(() => globalThis.networkOfTheTest.callers)
}

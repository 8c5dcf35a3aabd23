/** The networks on which telephones may find this computer, the likeliest first. */
import type { NetworkInterfaceInfo } from 'node:os'
import { isPrivateAddress, NETWORK_KINDS, type NetworkKind, type VoteNetwork } from '../src/contract/vote'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** What Windows, a Mac and most of Linux give themselves when they make a network for others. */
const HOTSPOT = ['192.168.137.1', '192.168.2.1', '10.42.0.1']
/** Names as the makers of these programs chose them. */
const VIRTUAL =
  /vethernet|hyper-v|virtual|vmware|vmnet|vbox|docker|veth|wsl|vpn|wireguard|tailscale|zerotier|^(?:br-|tun|tap|utun|ppp|wg|zt|awdl|llw|bridge\d)/i
const WIRELESS = /wi-?fi|wlan|wireless|draadloos|^wl/i
const WIRED = /ethernet|^(?:eth|en[opsx])/i

/** On a Mac both kinds are called `en0`, which tells nothing. */
function kindOf(name: string, address: string): NetworkKind {
  if (HOTSPOT.includes(address)) return 'hotspot'
  if (VIRTUAL.test(name)) return 'virtual'
  if (WIRELESS.test(name)) return 'wireless'
  return WIRED.test(name) ? 'wired' : 'other'
}

/** Private IPv4 addresses only: a telephone warns for any other, and whoever calls one may be anywhere. */
export function voteNetworks(interfaces: Interfaces): readonly VoteNetwork[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) =>
      infos
        .filter(
          ({ internal, family, address }) => !internal && family === 'IPv4' && isPrivateAddress(address),
        )
        .map(({ address }) => ({ name, address, kind: kindOf(name, address) })),
    )
    .sort((one, other) => NETWORK_KINDS.indexOf(one.kind) - NETWORK_KINDS.indexOf(other.kind))
}

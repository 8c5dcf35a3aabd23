import type { NetworkInterfaceInfoIPv4, NetworkInterfaceInfoIPv6 } from 'node:os'
import { describe, expect, it } from 'vitest'
import { voteNetworks } from '../../../../electron/vote-networks'
import { isPrivateAddress } from '../../../../src/contract/vote'

const ipv4 = (address: string, internal = false): NetworkInterfaceInfoIPv4 => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
})
const ipv6: NetworkInterfaceInfoIPv6 = { ...ipv4('fe80::1'), family: 'IPv6', scopeid: 1 }

describe('the networks to choose from', () => {
  it('begin on Windows with the one this computer makes itself, and end with those no telephone reaches', () => {
    const found = voteNetworks({
      'Loopback Pseudo-Interface 1': [ipv4('127.0.0.1', true)],
      'vEthernet (WSL)': [ipv4('172.28.80.1')],
      'VirtualBox Host-Only Network': [ipv4('192.168.56.1')],
      Ethernet: [ipv6, ipv4('10.1.2.3')],
      'Wi-Fi': [ipv4('192.168.1.20')],
      'LAN-verbinding* 2': [ipv4('192.168.137.1')],
    })
    expect(found.map(({ address, kind }) => [address, kind])).toEqual([
      ['192.168.137.1', 'hotspot'],
      ['192.168.1.20', 'wireless'],
      ['10.1.2.3', 'wired'],
      ['172.28.80.1', 'virtual'],
      ['192.168.56.1', 'virtual'],
    ])
  })

  it.each([
    [
      'a Mac',
      {
        lo0: [ipv4('127.0.0.1', true)],
        en0: [ipv4('192.168.1.20')],
        utun3: [ipv4('10.8.0.2')],
        bridge100: [ipv4('192.168.64.1')],
      },
      'en0',
    ],
    [
      'Linux',
      { docker0: [ipv4('172.17.0.1')], wlp2s0: [ipv4('192.168.1.20')], tun0: [ipv4('10.8.0.2')] },
      'wlp2s0',
    ],
  ])('begin on %s with the one that telephones reach', (_system, interfaces, name) => {
    const [first, ...others] = voteNetworks(interfaces)
    expect(first?.name).toBe(name)
    expect(others.map(({ kind }) => kind)).toEqual(others.map(() => 'virtual'))
  })

  it('are none without a network, and never one of the outside world', () => {
    expect(voteNetworks({})).toEqual([])
    expect(voteNetworks({ lo: undefined, eth0: [ipv4('8.8.8.8'), ipv4('169.254.3.4'), ipv6] })).toEqual([])
  })
})

it.each([
  ['10.0.0.1', true],
  ['172.16.0.1', true],
  ['172.31.255.254', true],
  ['192.168.0.1', true],
  ['172.15.0.1', false],
  ['172.32.0.1', false],
  ['192.169.0.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['127.0.0.1', false],
  ['10.0.0.1.evil.example', false],
  ['', false],
])('%s is of a private network: %s', (address, isPrivate) =>
  expect(isPrivateAddress(address)).toBe(isPrivate),
)

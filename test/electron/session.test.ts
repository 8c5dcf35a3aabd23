/**
 * A whole session in the real shell, by clicking in the window of the leader, with the projector window beside it: prepared with
 * printed codes, stopped by a dead computer in the middle of a vote, voted on by thirty telephones among people who mean ill, voted on
 * once more without codes, and read back from its minutes. The engine writes down its network on the way.
 */
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelName, type Shown } from '../../src/contract/projector-channel'
import type { Ballot } from '../../src/contract/vote'
import { makeCode, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import { formatDate } from '../../src/texts/format'
import { nl } from '../../src/texts/nl'
import { minutes } from '../../src/texts/session/minutes'
import { slides } from '../../src/texts/session/slides'
import {
  closeVote,
  finishSession,
  goOnLeading,
  makeThreeActions,
  onScreen,
  openSessions,
  prepareSession,
  showNotes,
  step,
} from '../browser/session-road'
import { readDocx, tableUnder } from '../report/read-docx'
import { newNonce } from '../unit/electron/vote/room'
import { exampleName, openExample } from './dossier'
import { launch, ownFolder, quit, signal, type Running } from './launch'
import { callersOf, lendNetwork, LENT_ADDRESS, setNetwork } from './lent-network'
import { addressesIn } from './net-log'
import { savedBy } from './saved'
import {
  attack,
  attacker,
  flood,
  halfBallot,
  openPage,
  pageContent,
  pourTenMegabytes,
  REFUSALS,
  send,
  speakSlowly,
  telephone,
} from './telephones'

const PEOPLE = 30
const prepare = nl.sessionPreparation
const leader = nl.sessionLeader
const vote = leader.vote
const phones = vote.phones
const network = 'Zaal De Brink'
const gone = /ECONNREFUSED|ECONNRESET|hang up/
/** Places of the points that people choose, by turns; thirty of them make 18, 18, 12 and 6. */
const CHOICES = [[0], [0, 1], [1, 2], [0, 1, 2], [3]]
const TOTALS = [18, 18, 12, 6]

const folder = ownFolder()
const logs = [join(folder, 'first.json'), join(folder, 'second.json')] as const
let running: Running
let room: Page
/** One on a slip for everybody, and one that stays on the table. */
let codes: readonly string[]
let url: string
/** Ids of the points, in the order of the room. */
let points: readonly string[]

async function start(log: string, userData?: string): Promise<void> {
  running = await launch({
    switches: [`--log-net-log=${log}`],
    ...(userData !== undefined && { userData }),
  })
  await lendNetwork(running.application)
  await setNetwork(running.application, true)
}
beforeAll(() => start(logs[0]))
afterAll(() => quit(running))

/** Opens the projector window, beside the leader's, and makes it write down every picture that it is sent. */
async function openRoom(): Promise<void> {
  const { application, page } = running
  const [window] = await Promise.all([
    application.waitForEvent('window'),
    page.getByRole('button', { name: leader.projector.open }).click(),
  ])
  room = window
  await page.getByText(leader.projector.connected).waitFor()
  await room.evaluate((sessionChannel) => {
    const sent: unknown[] = []
    Reflect.set(window, 'sent', sent)
    new BroadcastChannel(sessionChannel + decodeURIComponent(location.hash.slice(1))).onmessage = ({
      data,
    }) => void (data.kind === 'shown' && sent.push(data))
  }, channelName(''))
}
const pictures = () => room.evaluate(() => Reflect.get(window, 'sent') as readonly Shown[])

/** Lets telephones vote; gives the address that the leader reads and that the room sees. */
async function openPhones(withCodes: boolean): Promise<string> {
  const { page } = running
  await page.getByText(vote.ways.network, { exact: true }).click()
  await page.getByLabel(phones.name).fill(network)
  if (withCodes) await page.getByLabel(phones.withCodes).check()
  await page.getByRole('button', { name: phones.start }).click()
  await page.getByText(phones.open).waitFor()
  const address = await page.getByText(/^http:\/\//).innerText()
  await room.getByRole('img', { name: slides.vote.code }).waitFor()
  await expect.poll(() => room.locator('body').innerText()).toContain(address.replace('http://', ''))
  return address
}

const ballotOf = (place: number): Ballot => ({
  nonce: newNonce(),
  choices: (CHOICES[place % CHOICES.length] ?? []).map((choice) => points[choice] ?? ''),
  code: codes[place] ?? '',
})
const statuses = async (answers: readonly Promise<{ readonly status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)

describe('before the evening', () => {
  it('a session is prepared for thirty people, with a slip for everybody and a code on each', async () => {
    const { page } = running
    await openExample(running)
    await openSessions(page)
    await prepareSession(page, PEOPLE / 5)
    await page.getByLabel(nl.makingPapers.count).fill(String(PEOPLE + 1))
    const { bytes } = await savedBy(running, nl.makingPapers.make, join(folder, 'briefjes.docx'))
    const slips = readDocx(new Uint8Array(bytes)).allText
    const printed = [...slips.matchAll(/Code ([2-9A-Z]{4}-[2-9A-Z]{4})/g)].map(([, code = '']) => code)
    codes = [...new Set(printed)]
    expect(codes).toHaveLength(PEOPLE + 1)
  })
})

describe('a computer that stops in the middle of a vote', () => {
  it('had its slide in the projector window, and told where the room may read along', async () => {
    const { application, page } = running
    await page.getByRole('link', { name: prepare.lead }).click()
    await openRoom()
    await room.getByRole('heading', { name: slides.rules.title }).waitFor()
    const displays = await application.evaluate(({ screen }) => screen.getAllDisplays().length)
    const shared = page.getByText(leader.projector.oneDisplay)
    // One display, as a virtual screen has: the room is treated as reading along, and the notes wait for the leader.
    await expect.poll(() => shared.count()).toBe(displays === 1 ? 1 : 0)
    await showNotes(page)
    await page.getByRole('button', { name: leader.begin }).click()
  })

  it('had telephones voting, and is gone at once with all that they chose', async () => {
    const { page } = running
    await step(page, nl.sessionSteps.name.vote).click()
    await page.getByRole('button', { name: vote.open }).click()
    url = await openPhones(true)
    const opened = await openPage({ url }, telephone(0))
    points = pageContent(opened).points.map(({ id }) => id)
    expect(points.length).toBeGreaterThan(3)
    const five = [0, 1, 2, 3, 4].map((place) => send({ url }, telephone(place), ballotOf(place)))
    expect(await statuses(five)).toEqual([200, 200, 200, 200, 200])
    await room.getByText(vote.count(5, PEOPLE)).waitFor()
    await signal(running, 'SIGKILL')
    await expect(openPage({ url }, telephone(0))).rejects.toThrow(gone)
  })

  it('is where it was after a new start, tells that the vote was broken off, and lets it be held again', async () => {
    await start(logs[1], running.userData)
    const { page } = running
    await page.getByRole('link', { name: exampleName }).first().click()
    await openSessions(page)
    await goOnLeading(page)
    await onScreen(page, leader.slide.vote)
    await openRoom()
    await room.getByRole('heading', { name: slides.vote.title }).waitFor()
    await expect.poll(() => room.locator('body').innerText()).not.toContain(LENT_ADDRESS)
    await showNotes(page)
    await page.getByText(vote.interrupted).waitFor()
    await page.getByRole('button', { name: vote.open }).click()
    const before = url
    url = await openPhones(true)
    expect(url).not.toBe(before)
  })
})

describe('thirty people vote, among people who mean ill', () => {
  /** Somebody who says what he wants letter by letter, from the beginning on. */
  let slow: Awaited<ReturnType<typeof speakSlowly>>
  beforeAll(async () => {
    slow = await speakSlowly({ url }, attacker(23))
  })

  it('twenty are counted, and nobody who may not', async () => {
    const twenty = Array.from({ length: 20 }, (_, place) => ballotOf(place))
    const sent = twenty.map((ballot, place) => send({ url }, telephone(place), ballot))
    expect(await statuses(sent)).toEqual(twenty.map(() => 200))
    const [first, second] = twenty
    const [one, two, three, four] = points
    if (!first || !second || !one || !two || !three || !four) throw new Error('too few to attack with')
    const answers = await attack({
      address: { url },
      counted: [first, second],
      points: [one, two, three, four],
      spare: codes[PEOPLE] ?? '',
      unprinted: makeCode(randomInt, VOTE_CODE_LENGTH),
    })
    expect(answers).toEqual(REFUSALS)
  })

  it('ten megabytes are refused before they have arrived, announced or in pieces', async () => {
    const announced = await halfBallot({ url }, attacker(21), `Content-Length: ${String(10 * 1024 * 1024)}`)
    expect(await announced.ended).toMatch(/^HTTP\/1\.1 413/)
    expect(await pourTenMegabytes({ url }, attacker(22))).toBeLessThan(10 * 1024 * 1024)
  })

  it('the other ten get in while somebody floods it, and who speaks letter by letter is cut off', async () => {
    const flooding = flood({ url }, attacker(20), points.slice(3, 4))
    const ten = Array.from({ length: 10 }, (_, place) =>
      send({ url }, telephone(20 + place), ballotOf(20 + place)),
    )
    expect(await statuses(ten)).toEqual(ten.map(() => 200))
    expect(await flooding).not.toContain(200)
    await running.page.getByText(vote.count(PEOPLE, PEOPLE)).first().waitFor()
    // Cut off by the server; the test itself never ends this line.
    expect(await slow.ended).toMatch(/^HTTP\/1\.1 408|^$/)
  })

  it('the room is told how many there are while it goes on, and nothing of what they chose', async () => {
    await room.getByText(vote.count(PEOPLE, PEOPLE)).waitFor()
    const open = (await pictures()).filter(({ slide }) => slide?.kind === 'vote' && slide.status === 'open')
    expect(new Set(open.map(({ slide }) => JSON.stringify(slide))).size).toBe(1)
    expect(new Set(open.map(({ moment }) => Object.keys(moment.vote ?? {}).join())).size).toBe(1)
    const counts = new Set(open.map(({ moment }) => moment.vote?.ballots))
    expect([counts.has(0), counts.has(PEOPLE)]).toEqual([true, true])
    expect((await pictures()).map(({ slide }) => slide?.kind)).not.toContain('outcome')
  })

  it('once it is closed the room sees the outcome of these thirty, and nobody finds the address', async () => {
    await closeVote(running.page)
    await room.getByText(slides.outcome.ballots(PEOPLE)).waitFor()
    const shown = await Promise.all(
      TOTALS.map(async (_total, place) =>
        room
          .getByRole('listitem')
          .filter({ has: room.getByText(String(place + 1), { exact: true }).and(room.locator('.tile')) })
          .locator('.votes')
          .innerText(),
      ),
    )
    expect(shown.map(Number)).toEqual(TOTALS)
    const late = { ...ballotOf(PEOPLE), nonce: newNonce() }
    await expect(send({ url }, attacker(30), late)).rejects.toThrow(gone)
    await expect(openPage({ url }, telephone(0))).rejects.toThrow(gone)
  })
})

it('a second vote without codes has no more ballots than people, and the leader hears that somebody was too many', async () => {
  const { page } = running
  // From the outcome, which the room sees until then.
  await page.getByRole('button', { name: vote.openSecond }).click()
  url = await openPhones(false)
  // The first telephone loads its page once more.
  const sent = [0, ...Array.from({ length: PEOPLE }, (_, place) => place)].map((place) =>
    send({ url }, telephone(place), { nonce: newNonce(), choices: ballotOf(place).choices }),
  )
  expect((await statuses(sent)).sort()).toEqual([...Array.from({ length: PEOPLE }, () => 200), 409])
  await page.getByText(phones.full).waitFor()
  await closeVote(page, 2)
  await room
    .getByText(slides.outcome.before(TOTALS[0] ?? 0))
    .first()
    .waitFor()
  await expect(openPage({ url }, telephone(0))).rejects.toThrow(gone)
})

describe('the end of the evening', () => {
  it('three actions are made and the session is finished', async () => {
    await makeThreeActions(running.page)
    await finishSession(running.page, 'We beginnen in januari.')
    await running.page.getByText(nl.sessions.done.figures(2, 3, 1)).waitFor()
  })

  it('its minutes in Word tell how they voted, what was decided and that a vote was broken off', async () => {
    const { page } = running
    await page.getByRole('link', { name: nl.sessions.done.report }).click()
    await page.getByRole('radio', { name: nl.labels.reportKind.sessie }).check()
    await page
      .getByRole('combobox', { name: nl.reportPage.session.label })
      .selectOption({ label: nl.reportPage.session.of(formatDate(null), nl.sessionSteps.status.finished) })
    const { bytes } = await savedBy(running, nl.reportPage.make, join(folder, 'verslag.docx'))
    const docx = readDocx(new Uint8Array(bytes))
    const rows = tableUnder(docx, minutes.vote.table).rows.slice(1)
    // Number of the point, and how often it was chosen the first time.
    const first = Object.fromEntries(rows.map(([number = '', , , votes]) => [number, votes]))
    expect(first).toMatchObject({ 1: '18', 2: '18', 3: '12', 4: '6' })
    for (const told of [
      minutes.vote.how(minutes.vote.ballots(PEOPLE, PEOPLE), [minutes.vote.ways.network]),
      minutes.vote.interrupted(1),
      'We beginnen in januari.',
      'mw. Paars',
    ])
      expect(docx.allText).toContain(told)
    for (const code of codes) expect(docx.allText).not.toContain(code)
  })
})

it('no window complained, and none of them or of the engine asked for any address', async () => {
  expect(running.complaints).toEqual([])
  const callers = await callersOf(running.application)
  expect(callers.filter((caller) => !/^127\.0\.[12]\./.test(caller))).toEqual([])
  await quit(running)
  for (const log of logs) expect(await addressesIn(log)).toEqual([])
})

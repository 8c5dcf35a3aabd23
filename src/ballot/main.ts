/**
 * The page on a telephone with which somebody votes. One screen, without a framework, so that it is small and works on old telephones.
 * Keeps nothing: no cookie, no storage. A page that is loaded again is a new one.
 */
import './ballot.css'
import { BALLOT_ELEMENT, type BallotPage } from '../contract/vote'
import { readCode, VOTE_CODE_LENGTH } from '../domain/survey/round/short-code'
import { ballot as texts } from '../texts/session/voting'
import { sendBallot, wireTo, type Sent } from './sending'

type Made = Readonly<Record<string, string>>

/** An element with a text; what stands in it is always text, never HTML. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Made = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, attributes[attribute] ?? '')
  element.append(...inside)
  return element
}

/** `crypto.randomUUID` is not there on a page without encryption. */
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function problemOf(sent: Exclude<Sent, 'counted'>, { usesCodes }: BallotPage): string {
  const { problems } = texts
  if (sent === 'refused') return usesCodes ? problems.code : problems.full
  return {
    closed: problems.closed,
    busy: problems.busy,
    invalid: problems.refused,
    unreachable: problems.unreachable,
  }[sent]
}

function show(page: BallotPage, root: HTMLElement): void {
  const nonce = newNonce()
  let isSending = false
  const wire = wireTo(page.path)

  const heading = made('h1', { tabindex: '-1' }, texts.title)
  const count = made('p', { class: 'muted said', role: 'status' })
  const problem = made('p', { class: 'problem', role: 'alert', id: 'problem' })
  const code = made('input', {
    class: 'code',
    id: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': 'code-text problem',
  })
  const send = made('button', { type: 'submit' }, texts.send)

  const points = page.points.map(({ id, title }, place) => {
    const box = made('input', { type: 'checkbox', id: `point-${String(place)}` })
    const label = made('label', { class: 'point' }, box, made('span', {}, `${String(place + 1)}. ${title}`))
    box.addEventListener('change', () => {
      // A point more than may be is put back at once, and said; switching boxes off would hide why.
      const isTooMany = chosen().length > page.mostChoices
      if (isTooMany) box.checked = false
      label.classList.toggle('chosen', box.checked)
      problem.textContent = isTooMany ? texts.enough : ''
      count.textContent = texts.chosen(chosen().length)
    })
    return { id, box, label }
  })
  const chosen = () => points.filter(({ box }) => box.checked).map(({ id }) => id)

  function tell(text: string, place: HTMLElement | undefined): void {
    problem.textContent = text
    place?.focus()
  }

  function done(): void {
    const title = made('h1', { tabindex: '-1' }, texts.done)
    root.replaceChildren(title, made('p', {}, texts.doneText), made('p', { class: 'muted' }, texts.secret))
    document.title = texts.done
    title.focus()
  }

  async function vote(): Promise<void> {
    const choices = chosen()
    const typed = page.usesCodes ? readCode(code.value, VOTE_CODE_LENGTH) : null
    if (choices.length === 0) return tell(texts.none, points[0]?.box)
    if (page.usesCodes && typed === null) return tell(texts.noCode, code)
    isSending = true
    problem.textContent = ''
    count.textContent = texts.sending
    for (const { box } of points) box.disabled = true
    const sent = await sendBallot(
      { nonce, choices, ...(typed === null ? {} : { code: typed }) },
      wire,
      () => {
        count.textContent = texts.again
      },
    )
    if (sent === 'counted') return done()
    isSending = false
    for (const { box } of points) box.disabled = false
    count.textContent = texts.chosen(chosen().length)
    tell(problemOf(sent, page), sent === 'refused' && page.usesCodes ? code : send)
  }

  const form = made(
    'form',
    { novalidate: '' },
    made('fieldset', {}, made('legend', {}, texts.lead), ...points.map(({ label }) => label)),
    ...(page.usesCodes
      ? [
          made('label', { class: 'title', for: 'code' }, texts.code),
          made('p', { class: 'muted', id: 'code-text' }, texts.codeExplanation),
          code,
        ]
      : []),
    count,
    problem,
    send,
    made('p', { class: 'muted' }, texts.secret),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isSending) void vote()
  })
  root.replaceChildren(heading, form)
}

const root = document.getElementById('app')
const content = document.getElementById(BALLOT_ELEMENT)?.textContent ?? 'null'
// Made by the shell in the same moment: it travelled in no file, and needs no second check.
const page = JSON.parse(content) as BallotPage | null
if (root !== null && page !== null) show(page, root)

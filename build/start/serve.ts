/**
 * The browser edition: the built renderer on the loopback address, with the same answers and the same policy as app://toolkit.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerRequest, plainHeaders } from '../../electron/assets'
import { failure, success, type Outcome } from '../../src/domain/outcome'
import { shell } from '../../src/texts/shell'

/** IPv4 loopback: no other computer can reach it. By number, for `localhost` is another origin with other data. */
const LOOPBACK = '127.0.0.1'

export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

async function answerFor({ method = '', url = '', headers }: IncomingMessage, port: number, root: string) {
  const ours = `${LOOPBACK}:${port}`
  if (headers.host === `localhost:${port}`)
    return new Response(null, { status: 307, headers: { ...plainHeaders(), location: `http://${ours}/` } })
  // A strange name that points to this computer (DNS rebinding) would make us readable for the page behind that name.
  if (headers.host !== ours)
    return new Response(shell.start.notHere, { status: 421, headers: plainHeaders() })
  return answerRequest({ method, url: `http://${ours}${url}` }, root)
}

async function send(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers))
  to.end(Buffer.from(await response.arrayBuffer()))
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Serves `root` until stopped. Never on another port than asked: the user's data would seem to be gone. */
export function serve(root: string, port: number): Promise<Outcome<RunningServer>> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      answerFor(request, port, root).then(
        (answer) => send(answer, response),
        () => response.writeHead(500, plainHeaders()).end(),
      )
    })
    // Not even a request: answered here, or Node answers without any policy.
    server.on('clientError', (_cause, socket) => {
      const lines = Object.entries({ ...plainHeaders(), connection: 'close' }).map(
        ([name, value]) => `${name}: ${value}`,
      )
      if (socket.writable) socket.end(['HTTP/1.1 400 Bad Request', ...lines, '', ''].join('\r\n'))
    })
    server.once('error', (cause: NodeJS.ErrnoException) => {
      resolve(
        cause.code === 'EADDRINUSE'
          ? failure('port-taken', shell.start.portTaken(port))
          : failure('port-forbidden', shell.start.portForbidden(port)),
      )
    })
    server.listen({ host: LOOPBACK, port, exclusive: true }, () =>
      resolve(success({ address: `http://${LOOPBACK}:${port}/`, stop: () => stop(server) })),
    )
  })
}

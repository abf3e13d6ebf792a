import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Notice } from '#domain/contract/answers'
import { securityHeaders, withNonce } from '#domain/security/csp'
import type { FileRefId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { checkRequest, cookieName } from './check-request.ts'
import { readBody } from './read-body.ts'
import { findStaticFile } from './static-files.ts'

const callLimit = 1024 * 1024
const fileLimit = 20 * 1024 * 1024
const signedInSeconds = 12 * 3600

export type WebHost = {
  readonly origin: string
  /** A fresh address that signs one page in; it works once. */
  readonly newAddress: () => string
  readonly notify: (notice: Notice) => void
  readonly close: () => Promise<void>
}

type Options = {
  readonly backend: Pick<Backend, 'dispatch' | 'files'>
  readonly screensFolder: string
  readonly port: number
  /** Who knows it may ask for a fresh address: a second start on the same data. */
  readonly secret?: string
  /** Hears of every request, before anything is decided about it. */
  readonly onRequest?: () => void
}

type Inside = Options & {
  readonly token: string
  readonly tickets: Set<string>
  readonly listeners: Set<ServerResponse>
  host: string
}

/** Serves the screens and the one door on 127.0.0.1, to one signed-in browser. */
export async function startWebHost(options: Options): Promise<WebHost> {
  const inside: Inside = {
    ...options,
    token: randomBytes(32).toString('base64url'),
    tickets: new Set(),
    listeners: new Set(),
    host: '',
  }
  const server = createServer((request, response) => {
    options.onRequest?.()
    answer(inside, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  // Neither a tunnel nor a web socket: without these Node would drop the one and serve the other.
  server.on('connect', (_request, socket) => refuseRaw(socket, '405 Method Not Allowed'))
  server.on('upgrade', (_request, socket) => refuseRaw(socket, '400 Bad Request'))
  await listen(server, options.port)
  inside.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `http://${inside.host}`
  return {
    origin,
    newAddress: () => newAddress(inside),
    notify: (notice) => {
      for (const listener of inside.listeners) listener.write(`data: ${JSON.stringify(notice)}\n\n`)
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of inside.listeners) listener.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function refuseRaw(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function newAddress({ tickets, host }: Inside): string {
  const ticket = randomBytes(32).toString('base64url')
  tickets.add(ticket)
  return `http://${host}/start/${ticket}`
}

function giveAddress(inside: Inside, { headers }: IncomingMessage, response: ServerResponse): void {
  const knows = inside.secret !== undefined && headers.authorization === `Bearer ${inside.secret}`
  if (!knows || headers.host !== inside.host || headers.origin !== undefined) {
    return end(response, 403)
  }
  response.end(newAddress(inside))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

async function answer(
  inside: Inside,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64')
  for (const [name, value] of Object.entries(securityHeaders(nonce))) {
    response.setHeader(name, value)
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const method = request.method ?? ''
  if (method === 'POST' && path === '/address') return giveAddress(inside, request, response)
  const verdict = checkRequest({ method, path, ...headersOf(request) }, inside)
  if (!verdict.allowed) return end(response, verdict.status)

  if (method === 'GET' && path.startsWith('/start/')) return signIn(inside, path, response)
  if (method === 'GET' && path === '/notices') return listenIn(inside, response)
  if (method === 'GET' && path.startsWith('/files/')) return sendFile(inside, path, response)
  if (method === 'POST' && path === '/files') return takeFile(inside, request, response)
  if (method === 'POST' && path.startsWith('/call/')) return call(inside, request, response, path)
  if (method === 'GET') return sendScreen(inside, path, response, nonce)
  end(response, 404)
}

function headersOf({ headers }: IncomingMessage) {
  const fetchSite = headers['sec-fetch-site']
  return {
    host: headers.host,
    origin: headers.origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join(',') : fetchSite,
    contentType: headers['content-type'],
    cookie: headers.cookie,
  }
}

function signIn({ tickets, token }: Inside, path: string, response: ServerResponse): void {
  if (!tickets.delete(path.slice('/start/'.length))) return end(response, 403)
  response.setHeader(
    'Set-Cookie',
    `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${signedInSeconds}`,
  )
  response.setHeader('Location', '/')
  end(response, 303)
}

function listenIn({ listeners }: Inside, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.write(': hello\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function sendFile({ backend }: Inside, path: string, response: ServerResponse): void {
  const file = backend.files.find(path.slice('/files/'.length) as FileRefId)
  if (!file) return end(response, 404)
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.ref.name)}`,
  })
  response.end(file.bytes)
}

async function takeFile(
  { backend }: Inside,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Some room above the limit, so that the gate can say its own sentence about a large file.
  const bytes = await readBody(request, fileLimit + 1024)
  if (!bytes) return end(response, 413)
  const name = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('name')
  sendJson(response, backend.files.put(name ?? '', bytes))
}

async function call(
  { backend }: Inside,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const body = await readBody(request, callLimit)
  if (!body) return end(response, 413)
  let input: unknown
  try {
    input = JSON.parse(body.toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return end(response, 400)
    throw error
  }
  sendJson(response, await backend.dispatch(path.slice('/call/'.length), input))
}

function sendScreen(
  { screensFolder }: Inside,
  path: string,
  response: ServerResponse,
  nonce: string,
): void {
  const file = findStaticFile(screensFolder, path)
  if (!file) return end(response, 404)
  response.setHeader('Content-Type', file.type)
  const isPage = file.type.startsWith('text/html')
  response.end(isPage ? withNonce(file.bytes.toString('utf8'), nonce) : file.bytes)
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(value))
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}

/** What of a request decides whether it may come in. */
export type RequestFacts = {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  readonly contentType: string | undefined
  readonly cookie: string | undefined
  readonly path: string
}

export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly status: number }

/** The name of the cookie that keeps a page signed in. */
export const cookieName = 'schakel'

const refused = (status: number): Verdict => ({ allowed: false, status })

/**
 * Decides who may come in: the exact host (against DNS rebinding), our own origin on everything
 * that is not GET (against CSRF), same-site fetches, the cookie of this run, JSON or raw bytes only.
 */
export function checkRequest(request: RequestFacts, own: { host: string; token: string }): Verdict {
  if (request.host === undefined) return refused(400)
  if (request.host !== own.host) return refused(421)
  if (request.method !== 'GET' && request.method !== 'POST') return refused(405)
  // The one-time address sets the cookie, so it comes without one, and from outside a page.
  if (request.method === 'GET' && request.path.startsWith('/start/')) return { allowed: true }
  const site = request.fetchSite
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refused(403)
  if (!hasCookie(request.cookie, own.token)) return refused(403)
  if (request.method === 'GET') return { allowed: true }
  if (request.origin !== `http://${own.host}`) return refused(403)
  const type = request.contentType?.split(';')[0]?.trim()
  const wanted = request.path.startsWith('/files') ? 'application/octet-stream' : 'application/json'
  return type === wanted ? { allowed: true } : refused(415)
}

function hasCookie(header: string | undefined, token: string): boolean {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.some((pair) => isSame(pair, `${cookieName}=${token}`))
}

// Takes as long for a wrong token as for a right one.
function isSame(given: string, wanted: string): boolean {
  if (given.length !== wanted.length) return false
  let difference = 0
  for (let index = 0; index < wanted.length; index += 1) {
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index)
  }
  return difference === 0
}

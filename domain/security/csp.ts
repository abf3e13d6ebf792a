/** What index.html holds where the nonce of this load belongs; every host replaces it. */
const noncePlaceholder = '__NONCE__'

const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')

/** The headers of every answer a host gives, to the page and to everything it asks for. */
export function securityHeaders(nonce: string): Record<string, string> {
  // A nonce with a quote or a semicolon in it could add rules of its own.
  if (!/^[A-Za-z0-9+/=_-]{16,}$/.test(nonce)) throw new Error('a nonce is 16 or more base64 signs')
  return {
    'Content-Security-Policy': policy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}

/** The page with this load's nonce in it, so that the widgets' own style tags are let through. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce)
}

/** The scheme and the one host of our own page. */
export const ownScheme = 'app'
export const ownOrigin = 'app://schakel'

/** Whether an address is in our own bundle: parsed and compared whole, never by its first letters. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address)
  return (
    url !== undefined &&
    url.protocol === 'app:' &&
    url.host === 'schakel' &&
    url.username === '' &&
    url.password === ''
  )
}

function parse(address: string): URL | undefined {
  // Something before the scheme, or a control sign, makes parsers disagree: then it is not ours.
  if (!/^app:\/\/[\x21-\x7e]*$/.test(address)) return undefined
  return URL.canParse(address) ? new URL(address) : undefined
}

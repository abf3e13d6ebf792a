import { cleanText } from './cell-text.ts'

const address =
  /^[^\s@<>,;:"()[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u

/** Tells a usable e-mail address from other text. */
export function isEmail(text: string): boolean {
  if (text.length > 254 || text.includes('..') || text.startsWith('.')) return false
  return address.test(text) && !text.includes('.@')
}

/** Addresses found in a cell, as written, in order: also `Jan <jan@x.nl>` and several in one cell. */
export function findEmails(text: string): string[] {
  return cleanText(text)
    .replace(/^mailto:/i, '')
    .split(/[\s,;<>()|]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/^['"]+|['".]+$/g, ''))
    .filter(isEmail)
}

/** Two addresses are the same whatever their capitals. */
export function emailKey(email: string): string {
  return email.toLowerCase()
}

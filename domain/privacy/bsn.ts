/**
 * True when a text holds a number that passes the eleven-test of a burgerservicenummer: nine digits,
 * or eight whose leading zero is left out. A longer number, a phone number, a date, an IBAN and a
 * number of the Chamber of Commerce are not one.
 * Source: Besluit burgerservicenummer, art. 1: the weights 9 to 2 and −1 give a multiple of 11.
 */
export function looksLikeBsn(text: string): boolean {
  // A whole run with its points, hyphens and spaces, so that a part of a longer number is none.
  for (const run of text.matchAll(/\d(?:[ .-]?\d){7,}/g)) {
    if (isOther(run[0], text.slice(0, run.index), text.slice(run.index + run[0].length))) continue
    const digits = run[0].replace(/\D/g, '')
    if (passesElevenTest(digits.padStart(9, '0'))) return true
  }
  return false
}

const beforeOther = /(?:[+\p{L}]|kvk[^\d]{0,12}|€ ?)$/iu
const date = /^\d{1,2}[.-]\d{1,2}[.-]\d{4}|^\d{4}-\d{2}-\d{2}|^(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d$/

function isOther(run: string, before: string, after: string): boolean {
  const digits = run.replace(/\D/g, '')
  if (digits.length !== 9 && digits.length !== 8) return true
  return beforeOther.test(before) || /^[\p{L}_]|^,\d/u.test(after) || date.test(run)
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return Number(digits) > 0 && sum % 11 === 0
}

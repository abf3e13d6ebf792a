/**
 * True when a text holds nine digits that pass the eleven-test of a burgerservicenummer.
 * Source: Besluit burgerservicenummer, art. 1: the weights 9 to 2 and −1 give a multiple of 11.
 */
export function looksLikeBsn(text: string): boolean {
  const numbers = text.match(/(?<![\d+])\d(?:[ .-]?\d){8}(?!\d)/g) ?? []
  return numbers.map((number) => number.replace(/\D/g, '')).some(passesElevenTest)
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return Number(digits) > 0 && sum % 11 === 0
}

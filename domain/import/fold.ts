const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ĳ: 'ij',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const plain = /^[a-z0-9 ]*$/

/** Text for comparing: lower case, no accents, every run of other signs one space. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower.replace(/ +/g, ' ').trim()
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/['’‘`´\u200C\u200D]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import { fold } from '#domain/import/fold'

const arabicArticle = 'ال'

/**
 * Text as search compares it: lower case, without diacritics, signs as spaces, one spelling of
 * letters that Arabic and Persian write in several ways, and each word without the article.
 */
export function normaliseForSearch(text: string): string {
  return fold(text).replaceAll('ی', 'ي').replaceAll('ک', 'ك').split(' ').map(bare).join(' ')
}

function bare(word: string): string {
  const isLonger = word.length > arabicArticle.length + 1
  return isLonger && word.startsWith(arabicArticle) ? word.slice(arabicArticle.length) : word
}

import type { Rule } from 'eslint'

// Words that English, SQL and our identifiers do not use.
const dutchWords = new Set(
  (
    'de het een en van voor niet dat aan naar bij ook uit dit deze geen wordt worden werd kan ' +
    'kunnen kon moet moeten zijn heeft hebben uw u als maar nog wel tot tussen tegen zonder wilt ' +
    'wil gelukt mislukt bestand bestanden opnieuw kies gekozen opslaan opgeslagen verwijderd ' +
    'toegevoegd gewijzigd aanwezig afgemeld bijeenkomst bijeenkomsten deelnemer deelnemers alle ' +
    'naam datum regel regels eerst daarna hier er'
  ).split(' '),
)

// Words that are Dutch only beside one of those.
const sharedWords = new Set('is of over was we met door in op te die dan al men'.split(' '))

/** Whether a string reads as Dutch: two common Dutch words, or one and a word English has too. */
export function isDutchSentence(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 2 || !/\s/.test(text.trim())) return false
  const dutch = words.filter((word) => dutchWords.has(word)).length
  return dutch >= 2 || (dutch === 1 && words.some((word) => sharedWords.has(word)))
}

const message =
  'Put the Dutch words in domain/texts/<area>.ts (screens: renderer/texts) and import them.'

/** Dutch stands in the text files, so that one person can read all of it. */
export const noDutchSentence: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value === 'string' && isDutchSentence(node.value)) {
          context.report({ node, message })
        }
      },
      TemplateLiteral(node) {
        const text = node.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ')
        if (isDutchSentence(text)) context.report({ node, message })
      },
    }
  },
}

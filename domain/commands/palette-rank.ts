import { wordsOf } from './palette-letters.ts'
import type { Stretch, Word } from './palette-letters.ts'

/** How what was typed fits a text, from best to least. */
export type Fit = 'same' | 'start' | 'words' | 'word' | 'initials' | 'inside'

export type Found = { readonly fit: Fit; readonly at: readonly Stretch[] }

// Inside a word only with so many letters: fewer would find nearly everything.
const lettersInside = 4

/**
 * Where typed words stand in a text: the whole, its beginning, the beginnings of its words in
 * their order (`n bi`), the beginning of a later word, its initials (`nb`), or inside a word.
 */
export function fitOf(text: string, typed: readonly string[]): Found | undefined {
  if (typed.length === 0) return undefined
  const words = wordsOf(text)
  const asked = typed.join(' ')
  const whole = words.map(({ letters }) => letters).join(' ')
  const inOrder = beginnings(words, typed)
  const isFromStart = inOrder?.[0]?.[0] === words[0]?.from
  if (whole === asked) return found('same', words.map(stretchOf))
  if (inOrder !== undefined && whole.startsWith(asked)) return found('start', inOrder)
  if (inOrder !== undefined) {
    return found(typed.length > 1 && isFromStart ? 'words' : 'word', inOrder)
  }
  return initialsOf(words, typed) ?? insideOf(words, typed)
}

function beginnings(words: readonly Word[], typed: readonly string[]): Stretch[] | undefined {
  const at: Stretch[] = []
  let next = 0
  for (const part of typed) {
    const position = words.findIndex(
      (word, index) => index >= next && word.letters.startsWith(part),
    )
    const word = words[position]
    if (word === undefined) return undefined
    at.push([word.from, word.from + part.length])
    next = position + 1
  }
  return at
}

function initialsOf(words: readonly Word[], typed: readonly string[]): Found | undefined {
  const [letters = '', more] = typed
  if (more !== undefined || letters.length < 2 || letters.length > words.length) return undefined
  const first = words.slice(0, letters.length)
  if (first.map((word) => word.letters.charAt(0)).join('') !== letters) return undefined
  return found(
    'initials',
    first.map(({ from }) => [from, from + 1]),
  )
}

function insideOf(words: readonly Word[], typed: readonly string[]): Found | undefined {
  const [part = '', more] = typed
  if (more !== undefined || part.length < lettersInside) return undefined
  const word = words.find(({ letters }) => letters.includes(part))
  if (word === undefined) return undefined
  const from = word.from + word.letters.indexOf(part)
  return found('inside', [[from, from + part.length]])
}

function found(fit: Fit, at: readonly Stretch[]): Found {
  return { fit, at }
}

function stretchOf({ from, letters }: Word): Stretch {
  return [from, from + letters.length]
}

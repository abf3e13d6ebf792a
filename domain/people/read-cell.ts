import type { CellsOfPerson, PersonDetail } from '#domain/contract/people'
import { fold } from '#domain/import/fold'
import type { GemeenteMatch } from '#domain/import/match-gemeente'
import type { ChainRoleId } from '#domain/shared/ids'

type Channel = NonNullable<PersonDetail['preferredChannel']>
export type CellChange = Omit<CellsOfPerson, 'personId'>

/** How the words in a cell are recognised. */
export type CellWords = {
  readonly matchGemeenten: (text: string) => GemeenteMatch
  readonly chainRoles: readonly {
    readonly id: ChainRoleId
    readonly name: string
    readonly synonyms: readonly string[]
  }[]
  readonly channels: Readonly<Record<Channel, string>>
}

/** Why a cell does not take what was typed or pasted. */
export type CellMistake =
  | 'name-needed'
  | 'too-long'
  | 'not-a-gemeente'
  | 'not-a-chain-role'
  | 'not-a-channel'
  | 'not-changeable'

export type CellReading =
  | { readonly kind: 'change'; readonly change: CellChange }
  | { readonly kind: 'mistake'; readonly mistake: CellMistake; readonly words: string }

const longest = 300

/** What a text in a column of the list changes of a person, or why it does not. */
export function readPersonCell(column: string, text: string, words: CellWords): CellReading {
  const typed = text.replace(/\s+/g, ' ').trim()
  if (typed.length > longest) return mistake('too-long', `${typed.slice(0, 40)}…`)
  switch (column) {
    case 'name':
      return typed === '' ? mistake('name-needed', '') : change({ name: typed })
    case 'organisation':
      return change({ organisation: typed === '' ? null : { name: typed } })
    case 'function':
      return change({ functionName: typed })
    case 'email':
      return change({ email: typed })
    case 'phone':
      return change({ phone: typed })
    case 'gemeente': {
      const { gemeenteIds, unknown } = words.matchGemeenten(typed)
      if (unknown.length > 0) return mistake('not-a-gemeente', unknown.join(', '))
      return change({ gemeenteIds: [...gemeenteIds] })
    }
    case 'chainRole': {
      if (typed === '') return change({ chainRoleId: null })
      const role = words.chainRoles.find(({ name, synonyms }) =>
        [name, ...synonyms].some((word) => fold(word) === fold(typed)),
      )
      return role === undefined
        ? mistake('not-a-chain-role', typed)
        : change({ chainRoleId: role.id })
    }
    case 'channel':
      return readChannel(typed, words)
    default:
      return mistake('not-changeable', typed)
  }
}

function readChannel(typed: string, { channels }: CellWords): CellReading {
  if (typed === '') return change({ preferredChannel: null })
  const named = Object.entries(channels) as [Channel, string][]
  const found = named.find(([id, word]) => [id, fold(word)].includes(fold(typed)))
  return found === undefined
    ? mistake('not-a-channel', typed)
    : change({ preferredChannel: found[0] })
}

function change(facts: CellChange): CellReading {
  return { kind: 'change', change: facts }
}

function mistake(reason: CellMistake, words: string): CellReading {
  return { kind: 'mistake', mistake: reason, words }
}

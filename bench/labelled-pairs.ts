import { comparable } from '#domain/import/person-index'
import type { Comparable } from '#domain/import/person-index'
import { parseName } from '#domain/import/person-name'
import type { GemeenteId } from '#domain/shared/ids'
import {
  familyNames,
  familySpellings,
  givenNames,
  givenSpellings,
  otherGivenNames,
  particles,
  siblings,
} from './labelled-names.ts'
import { chanceFrom } from './chance.ts'
import type { Chance } from './chance.ts'

/** What makes two records of a pair differ; the last is two people, the others are one. */
export const pairClasses = [
  'typing slips',
  'initials',
  'swapped names',
  'tussenvoegsels',
  'double surnames',
  'transliterations',
  'look-alikes',
] as const
export type PairClass = (typeof pairClasses)[number]

export type LabelledPair = {
  readonly of: PairClass
  readonly isSame: boolean
  readonly one: Comparable
  readonly other: Comparable
}

/** So many pairs in equal shares, the same for the same seed. */
export function labelledPairs(seed: number, count = 500): LabelledPair[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / pairClasses.length)
    const of = pairClasses[index % pairClasses.length] ?? 'look-alikes'
    const [one, other] =
      of === 'look-alikes' ? lookAlikes(chance) : factsOfOne(names[of](chance), turn, chance)
    return {
      of,
      isSame: of !== 'look-alikes',
      one: asComparable(one, index * 2),
      other: asComparable(other, index * 2 + 1),
    }
  })
}

/** A record as a list has it: the name in one cell, the rest where it is known. */
type Record = {
  readonly name: string
  readonly organisation: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly gemeente: string | null
}

function asComparable(record: Record, row: number): Comparable {
  const name = parseName(record.name)
  if (name === null) throw new Error(`No name: ${record.name}`)
  return comparable(
    { kind: 'row', row, name: record.name },
    {
      ...name,
      email: record.email,
      phone: record.phone,
      organisationName: record.organisation,
      functionName: null,
      gemeenteIds: record.gemeente === null ? [] : [record.gemeente as GemeenteId],
    },
    null,
  )
}

const names: Readonly<{
  [Class in Exclude<PairClass, 'look-alikes'>]: (chance: Chance) => [string, string]
}> = {
  'typing slips': (chance) => {
    const [given, family] = [chance.one(givenNames), chance.one(familyNames)]
    const isGiven = chance.below(3) === 0 && given.length >= 6
    return [
      `${given} ${family}`,
      isGiven ? `${slipIn(given, chance)} ${family}` : `${given} ${slipIn(family, chance)}`,
    ]
  },
  initials: (chance) => {
    const [given, family] = [chance.one(givenNames), chance.one(familyNames)]
    const [particle] = chance.one(particles)
    const initial = chance.one([`${given[0]}.`, `${given[0]}.`, `${given[0]}.A.`])
    return chance.below(2) === 0
      ? [`${given} ${family}`, `${initial} ${family}`]
      : [`${given} ${particle} ${family}`, `${family}, ${initial} ${particle}`]
  },
  'swapped names': (chance) => {
    const [given, family] = [chance.one(givenNames), chance.one(familyNames)]
    return [`${given} ${family}`, chance.one([`${family} ${given}`, `${family}, ${given}`])]
  },
  tussenvoegsels: (chance) => {
    const [given, family] = [chance.one(givenNames), chance.one(familyNames)]
    const [particle, ways] = chance.one(particles)
    const way = chance.one(ways)
    const written = `${given} ${way} ${family}`.replace('  ', ' ')
    return [
      `${given} ${particle} ${family}`,
      chance.one([written, `${family}, ${given} ${particle}`, `${particle} ${family}, ${given}`]),
    ]
  },
  'double surnames': (chance) => {
    const given = chance.one(givenNames)
    const [first, second] = [chance.one(familyNames), chance.one(familyNames)]
    const double = chance.one([
      `${first}-${second}`,
      `${first}-de ${second}`,
      `${first} - ${second}`,
    ])
    return [`${given} ${double}`, `${given} ${chance.one([first, first, second])}`]
  },
  transliterations: (chance) => {
    const [given, family] = [chance.one(givenSpellings), chance.one(familySpellings)]
    const [one, other] = chance.two(given)
    const [its, theirs] = chance.below(2) === 0 ? chance.two(family) : [family[0], family[0]]
    return [`${one} ${its}`, `${other} ${theirs}`]
  },
}

function slipIn(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 2)
  const letter = chance.one([...'aeinorst'])
  return chance.one([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ])
}

/**
 * What two records of one person share, in equal shares per class: of twenty pairs twelve have the
 * organisation, four only the phone, two the address, one moved to another gemeente, and one has the
 * name and nothing else.
 */
function factsOfOne(
  [one, other]: [string, string],
  turn: number,
  chance: Chance,
): [Record, Record] {
  const organisation = organisationOf(chance)
  const phone = phoneOf(chance)
  const gemeente = chance.one(gemeenten)
  const left: Record = {
    ...{ name: one, organisation, phone: chance.below(2) === 0 ? phone : null },
    ...{ email: emailOf(chance), gemeente: chance.below(3) === 0 ? null : gemeente },
  }
  const right: Record = {
    ...{ name: other, organisation: chance.one([organisation, `Stichting ${organisation}`]) },
    ...{ phone: null, email: chance.one([null, emailOf(chance)]) },
    gemeente: chance.one([gemeente, gemeente, null]),
  }
  const kind = turn % 20
  if (kind < 4)
    return [
      { ...left, phone },
      { ...right, phone: spaced(phone), organisation: null },
    ]
  if (kind < 6) {
    const email = emailOf(chance)
    return [
      { ...left, email },
      { ...right, email: email.toUpperCase(), organisation: null },
    ]
  }
  if (kind < 7) return [left, { ...right, organisation: null, email: null, gemeente: null }]
  if (kind < 8) return [left, { ...right, gemeente: chance.one(gemeenten), email: null }]
  return [left, right]
}

function lookAlikes(chance: Chance): [Record, Record] {
  const family = chance.one(familyNames)
  const organisation = organisationOf(chance)
  const facts = (): Omit<Record, 'name'> => ({
    ...{ organisation: organisationOf(chance), phone: phoneOf(chance), email: emailOf(chance) },
    gemeente: chance.one(gemeenten),
  })
  const atOne = (): Omit<Record, 'name'> => ({ ...facts(), organisation })
  switch (chance.below(4)) {
    case 0: {
      // Father and daughter: one family name, one phone at home, once with an initial only.
      const [father, daughter] = chance.two(givenNames)
      const phone = phoneOf(chance)
      const written = chance.below(4) === 0 ? `${daughter[0]}.` : father
      return [
        { ...facts(), name: `${written} ${family}`, phone },
        { ...facts(), name: `${daughter} ${family}`, phone },
      ]
    }
    case 1: {
      // Two people who happen to be called the same.
      const name = `${chance.one(givenNames)} ${family}`
      const [here, there] = chance.two(gemeenten)
      return [
        { ...facts(), name, gemeente: here },
        { ...facts(), name, gemeente: there },
      ]
    }
    case 2: {
      const [one = '', other = ''] = chance.one(otherGivenNames)
      return [
        { ...atOne(), name: `${one} ${family}` },
        { ...atOne(), name: `${other} ${family}` },
      ]
    }
    default: {
      const [one = '', other = ''] = chance.one(siblings)
      return [
        { ...atOne(), name: `${one} ${family}` },
        { ...atOne(), name: `${other} ${family}` },
      ]
    }
  }
}

const gemeenten = ['GM0197', 'GM0222', 'GM0294', 'GM1509', 'GM1586', 'GM1859', 'GM1876']
const kinds = ['Taalhuis', 'Bakkerij', 'Wonen', 'Zorg', 'Bibliotheek', 'Vluchtwerk']

function organisationOf(chance: Chance): string {
  return `${chance.one(kinds)} ${chance.one(familyNames)}`
}

function phoneOf(chance: Chance): string {
  return `06${String(10_000_000 + chance.below(89_999_999))}`
}

function spaced(phone: string): string {
  return `+31 ${phone.slice(1, 2)} ${phone.slice(2, 6)} ${phone.slice(6)}`
}

function emailOf(chance: Chance): string {
  return `post${chance.below(1_000_000)}@voorbeeld.example`
}

import type { PersonId } from '#domain/shared/ids'
import { normaliseForSearch } from './normalise-for-search.ts'

export type DistinguishingField = 'organisation' | 'gemeente' | 'functionName' | 'email'

type Named = {
  readonly personId: PersonId
  readonly name: string
} & Readonly<Record<DistinguishingField, string | null>>

/** What tells somebody apart from others of the same name; empty when the name does. */
export type Distinction = {
  readonly personId: PersonId
  readonly fields: readonly DistinguishingField[]
  /** The values to show beside the name, most telling first. */
  readonly values: readonly string[]
}

const fields: readonly DistinguishingField[] = ['organisation', 'gemeente', 'functionName', 'email']

/** One row per person: for people with the same name the first field, or fields, that differ. */
export function distinguishing(people: readonly Named[]): Distinction[] {
  const byName = new Map<string, Named[]>()
  for (const person of people) {
    const key = normaliseForSearch(person.name)
    const namesakes = byName.get(key)
    if (namesakes === undefined) byName.set(key, [person])
    else namesakes.push(person)
  }
  const chosen = new Map(
    [...byName.values()].flatMap((namesakes) => {
      const telling = namesakes.length > 1 ? tellingFields(namesakes) : []
      return namesakes.map((person) => [person.personId, telling] as const)
    }),
  )
  return people.map((person) => distinctionOf(person, chosen.get(person.personId) ?? []))
}

function distinctionOf(person: Named, telling: readonly DistinguishingField[]): Distinction {
  return {
    personId: person.personId,
    fields: telling,
    values: telling.flatMap((field) => person[field] ?? []),
  }
}

// One field if one is enough, else the shortest list of fields that is, else all that differ.
function tellingFields(namesakes: readonly Named[]): readonly DistinguishingField[] {
  const single = fields.find((field) => differ(namesakes, [field]))
  if (single !== undefined) return [single]
  const varying = fields.filter((field) => new Set(namesakes.map((each) => each[field])).size > 1)
  const enough = varying.findIndex((_, index) => differ(namesakes, varying.slice(0, index + 1)))
  return enough === -1 ? varying : varying.slice(0, enough + 1)
}

function differ(namesakes: readonly Named[], by: readonly DistinguishingField[]): boolean {
  const keys = namesakes.map((each) =>
    by.map((field) => normaliseForSearch(each[field] ?? '')).join('\n'),
  )
  return new Set(keys).size === namesakes.length && !keys.includes('')
}

import { parseName } from '#domain/import/person-name'
import type { PersonId } from '#domain/shared/ids'
import { findPerson, insertPerson } from '#backend/db/repositories/people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { similarityHints } from './hints-about.ts'

type Choice = { readonly id: PersonId } | { readonly name: string }

/** Takes chosen people within one command: a new name is made once, however often it is named. */
export type PeopleTaker = {
  /** The id of somebody chosen; undefined when they are not there. */
  readonly take: (choice: Choice) => PersonId | undefined
  /** Who in the network is much like somebody who was made. */
  readonly similar: () => string[]
}

export function peopleTaker(db: Writer, ports: Ports): PeopleTaker {
  const made = new Map<string, PersonId>()
  const similar: string[] = []
  return {
    take: (choice) => {
      if ('id' in choice) return findPerson(db, choice.id) ? choice.id : undefined
      const known = made.get(choice.name)
      if (known !== undefined) return known
      const id = ports.newId() as PersonId
      made.set(choice.name, id)
      const name = parseName(choice.name) ?? {
        ...{ givenName: choice.name, tussenvoegsel: null, familyName: null },
      }
      const unknown = { email: null, phone: null, preferredChannel: null, note: null, source: null }
      insertPerson(db, { ...name, ...unknown, id, createdAt: ports.now() })
      for (const hint of similarityHints(db, id)) {
        if (hint.kind === 'similar-person') similar.push(hint.name)
      }
      return id
    },
    similar: () => [...new Set(similar)],
  }
}

import type { OrganisationDetail, organisations } from '#domain/contract/organisations'
import { organisationIndex, similarOrganisation } from '#domain/import/organisation-index'
import { organisationKey } from '#domain/import/organisation-name'
import { endedBefore, holdsOn } from '#domain/people/affiliation-dates'
import { textHints } from '#domain/people/people-hints'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { OrganisationId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  archiveOrganisations,
  findOrganisation,
  insertOrganisation,
  listKnownOrganisations,
  readOrganisations,
  updateOrganisation,
} from '#backend/db/repositories/organisations'
import {
  clearOtherContacts,
  findOrganisationOfPlace,
  listOrganisationPeople,
  updateContact,
} from '#backend/db/repositories/organisation-people'
import { countPeopleAt, listOrganisationIds } from '#backend/db/repositories/organisations-list'
import type { OrganisationRecord } from '#backend/db/repositories/organisations'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'

type Hint = { kind: 'similar-organisation' | 'not-an-email' | 'looks-like-bsn'; value: string }

export const organisationsHandlers: HandlersFor<typeof organisations> = {
  'organisations.list': (db, input, ports) => {
    const { total, ids } = listOrganisationIds(db, input, todayOf(ports.now()))
    return { total, rows: counted(db, readOrganisations(db, ids), todayOf(ports.now())) }
  },
  'organisations.get': (db, { organisationId }, ports) => {
    const found = readOrganisations(db, [organisationId])
    return counted(db, found, todayOf(ports.now()))[0] ?? refuse('not-found')
  },
  'organisations.people': (db, { organisationId }, ports) => {
    if (!findOrganisation(db, organisationId)) return refuse('not-found')
    const today = todayOf(ports.now())
    const people = listOrganisationPeople(db, organisationId)
    return {
      now: people.filter((person) => holdsOn(person, today)),
      later: people.filter((person) => !holdsOn(person, today) && !endedBefore(person, today)),
      formerly: people
        .filter((person) => endedBefore(person, today))
        .toSorted((one, other) => (other.untilOn ?? '').localeCompare(one.untilOn ?? '')),
    }
  },
  'organisations.setContact': (db, { affiliationId, isContact, keepsOthers }) => {
    const organisationId = findOrganisationOfPlace(db, affiliationId)
    if (!organisationId) return refuse('not-found')
    updateContact(db, affiliationId, isContact)
    if (isContact && !keepsOthers) clearOtherContacts(db, organisationId, affiliationId)
    return { done: true }
  },
  'organisations.create': (db, input, ports) => {
    const hints = [...similarHints(db, input.name, null), ...typedHints(input)]
    const organisationId = ports.newId() as OrganisationId
    const { name, ...facts } = input
    insertOrganisation(db, { id: organisationId, name, createdAt: ports.now() }, facts)
    return { organisationId, hints }
  },
  'organisations.change': (db, { organisationId, ...changes }) => {
    if (!findOrganisation(db, organisationId)) return refuse('not-found')
    updateOrganisation(db, organisationId, changes)
    const { name } = changes
    const similar = name === undefined ? [] : similarHints(db, name, organisationId)
    return { hints: [...similar, ...typedHints(changes)] }
  },
  'organisations.archive': (db, { organisationIds }, ports) => {
    const archived = archiveOrganisations(db, organisationIds, ports.now())
    return archived === 0 ? refuse('not-found') : { archived }
  },
}

function counted(
  db: Reader,
  organisations: readonly OrganisationRecord[],
  today: IsoDate,
): OrganisationDetail[] {
  const ids = organisations.map(({ id }) => id)
  const counts = countPeopleAt(db, ids, today)
  return organisations.map((each) => ({ ...each, peopleCount: counts.get(each.id) ?? 0 }))
}

function similarHints(db: Reader, name: string, own: OrganisationId | null): Hint[] {
  const others = listKnownOrganisations(db).filter((known) => known.organisationId !== own)
  const index = organisationIndex(others)
  const key = organisationKey(name)
  const like = index.byKey.get(key) ?? similarOrganisation(index, key)
  return like ? [{ kind: 'similar-organisation', value: like.match.name }] : []
}

function typedHints(typed: {
  name?: string | undefined
  email?: string | null | undefined
  note?: string | null | undefined
}): Hint[] {
  return textHints({ ...typed, functionName: null }).flatMap((hint): Hint[] => {
    if (hint.kind === 'similar-person') return []
    return [{ kind: hint.kind, value: hint.kind === 'not-an-email' ? hint.value : hint.field }]
  })
}

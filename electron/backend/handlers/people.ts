import type { people } from '#domain/contract/people'
import { parseName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import { endedBefore, placeOn } from '#domain/people/affiliation-dates'
import { distinguishing } from '#domain/people/distinguishing'
import { todayOf } from '#domain/shared/dates'
import type { AffiliationId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteAffiliation,
  findPlaceOn,
  insertAffiliation,
  listAffiliations,
  makeMain,
  updateAffiliation,
} from '#backend/db/repositories/affiliations'
import {
  archivePeople,
  findPerson,
  insertPerson,
  updatePerson,
} from '#backend/db/repositories/people'
import { countPeopleByFilter } from '#backend/db/repositories/people-list'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listGemeenten } from '#backend/db/repositories/region'
import { findPersonIds } from '#backend/db/repositories/search'
import type { HandlersFor } from '#backend/handler-types'
import { changeMany } from '#backend/people/change-many'
import { changeJob, overlapHints, refusedDays } from '#backend/people/change-job'
import { similarityHints, typedHints } from '#backend/people/hints-about'
import { historyOf } from '#backend/people/history-of'
import { listedPeople } from '#backend/people/listed-people'
import { allPeopleInOrder, peopleInOrder } from '#backend/people/people-in-order'
import { takeOrganisation } from '#backend/people/take-organisation'

export const peopleHandlers: HandlersFor<typeof people> = {
  'people.list': (db, input, ports) => {
    const { total, ids } = peopleInOrder(db, input, ports.now())
    return { total, rows: listedPeople(db, ids, todayOf(ports.now())) }
  },
  'people.ids': (db, input, ports) => ({ ids: allPeopleInOrder(db, input, ports.now()) }),
  'people.filterCounts': (db, _, ports) => countPeopleByFilter(db, ports.now()),
  'people.get': (db, { personId }) => {
    const person = findPerson(db, personId)
    if (!person) return refuse('not-found')
    return { ...person, affiliations: listAffiliations(db, personId) }
  },
  'people.history': (db, { personId }, ports) => historyOf(db, personId, ports.now()),
  'people.chooser': (db, input, ports) => {
    const ids = findPersonIds(db, input.search, input.limit)
    const rows = readPeopleRows(db, ids, todayOf(ports.now()))
    const gemeenten = new Map(listGemeenten(db).map(({ id, name }) => [id, name]))
    const told = distinguishing(
      rows.map((row) => ({
        ...row,
        personId: row.id,
        organisation: row.organisationName,
        gemeente: row.gemeenteIds.map((id) => gemeenten.get(id) ?? '').join(', ') || null,
      })),
    )
    return rows.map(({ id, name, organisationName }, index) => ({
      id,
      name,
      organisationName,
      tellsApart: [...(told[index]?.values ?? [])],
    }))
  },
  'people.create': (db, input, ports) => {
    const organisationId = takeOrganisation(db, input.organisation, ports)
    if (organisationId === 'unknown') return refuse('not-found')
    const personId = ports.newId() as PersonId
    const { email, phone, preferredChannel, note, source } = input
    const name = nameOf(input)
    insertPerson(db, {
      ...{ ...name, id: personId, createdAt: ports.now() },
      ...{ email, phone, preferredChannel, note, source },
    })
    const { functionName, chainRoleId, gemeenteIds } = input
    if (organisationId || functionName || chainRoleId || gemeenteIds?.length) {
      const id = ports.newId() as AffiliationId
      const facts = { organisationId, functionName, chainRoleId, gemeenteIds }
      insertAffiliation(db, { id, personId, isMain: true }, facts)
    }
    return { personId, hints: [...similarityHints(db, personId), ...typedHints(input)] }
  },
  'people.change': (db, input) => {
    const person = findPerson(db, input.personId)
    if (!person) return refuse('not-found')
    const isRenamed =
      input.name !== undefined ||
      input.tussenvoegsel !== undefined ||
      input.familyName !== undefined
    const { email, phone, preferredChannel, note } = input
    updatePerson(db, input.personId, {
      ...{ email, phone, preferredChannel, note },
      name: isRenamed ? renamed(person, input) : undefined,
    })
    const isCompared = isRenamed || email !== undefined
    return {
      hints: [...(isCompared ? similarityHints(db, input.personId) : []), ...typedHints(input)],
    }
  },
  'people.changeAffiliation': (db, input, ports) => {
    if (!findPerson(db, input.personId)) return refuse('not-found')
    const organisationId = takeOrganisation(db, input.organisation, ports)
    if (organisationId === 'unknown') return refuse('not-found')
    const there = listAffiliations(db, input.personId)
    const known =
      input.affiliationId === undefined
        ? findPlaceOn(db, input.personId, todayOf(ports.now()))
        : there.find(({ id }) => id === input.affiliationId)
    const isAsked = input.affiliationId !== undefined && input.affiliationId !== 'new'
    if (!known && isAsked) return refuse('not-found')
    const refused = refusedDays(known, input)
    if (refused) return refuse(refused)

    const affiliationId = known?.id ?? (ports.newId() as AffiliationId)
    const { functionName, chainRoleId, gemeenteIds, fromOn, untilOn } = input
    const facts = { organisationId, functionName, chainRoleId, gemeenteIds, fromOn, untilOn }
    if (known) updateAffiliation(db, affiliationId, facts)
    else {
      const isMain = !there.some(
        (place) => place.isMain && !endedBefore(place, todayOf(ports.now())),
      )
      insertAffiliation(db, { id: affiliationId, personId: input.personId, isMain }, facts)
      if (isMain) makeMain(db, input.personId, affiliationId)
    }
    if (input.isMain) makeMain(db, input.personId, affiliationId)
    const overlap = overlapHints(db, input.personId, affiliationId)
    return { affiliationId, hints: [...overlap, ...typedHints({ functionName })] }
  },
  'people.changeJob': (db, input, ports) => {
    const { personId, startsOn, functionName, chainRoleId, gemeenteIds } = input
    if (!findPerson(db, personId)) return refuse('not-found')
    const organisationId = takeOrganisation(db, input.organisation, ports)
    if (organisationId === 'unknown') return refuse('not-found')
    const facts = { organisationId, functionName, chainRoleId, gemeenteIds }
    const outcome = changeJob(db, { personId, startsOn, facts }, ports)
    if ('refused' in outcome) return outcome
    const { affiliationId } = outcome
    const overlap = overlapHints(db, personId, affiliationId)
    return { affiliationId, hints: [...overlap, ...typedHints({ functionName })] }
  },
  'people.changeMany': (db, { changes }, ports) =>
    changeMany(changes, {
      person: (change) => peopleHandlers['people.change'](db, change, ports),
      affiliation: (change) => peopleHandlers['people.changeAffiliation'](db, change, ports),
    }),
  'people.removeAffiliation': (db, { personId, affiliationId }, ports) => {
    const there = listAffiliations(db, personId)
    const removed = there.find(({ id }) => id === affiliationId)
    if (!removed) return refuse('not-found')
    deleteAffiliation(db, affiliationId)
    const rest = there.filter(({ id }) => id !== affiliationId)
    const next = placeOn(rest, todayOf(ports.now())) ?? rest[0]
    if (removed.isMain && next) makeMain(db, personId, next.id)
    return { done: true }
  },
  'people.archive': (db, { personIds }, ports) => {
    const archived = archivePeople(db, personIds, ports.now())
    return archived === 0 ? refuse('not-found') : { archived }
  },
}

type TypedName = {
  name: string
  tussenvoegsel?: string | null | undefined
  familyName?: string | null | undefined
}

/** The parts of a typed name; what is no name we know is kept whole, never refused. */
function nameOf({ name, tussenvoegsel, familyName }: TypedName): PersonName {
  if (tussenvoegsel !== undefined || familyName !== undefined) {
    return {
      givenName: name,
      tussenvoegsel: tussenvoegsel ?? null,
      familyName: familyName ?? null,
    }
  }
  return parseName(name) ?? { givenName: name, tussenvoegsel: null, familyName: null }
}

function renamed(
  person: PersonName,
  typed: { [Part in keyof TypedName]?: TypedName[Part] | undefined },
): PersonName {
  const { name, tussenvoegsel, familyName } = typed
  if (name !== undefined && tussenvoegsel === undefined && familyName === undefined) {
    return nameOf({ name })
  }
  return {
    givenName: name ?? person.givenName,
    tussenvoegsel: tussenvoegsel === undefined ? person.tussenvoegsel : tussenvoegsel,
    familyName: familyName === undefined ? person.familyName : familyName,
  }
}

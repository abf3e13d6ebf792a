import type { CountedGroup, groups } from '#domain/contract/groups'
import { askedOf } from '#domain/people/criteria'
import type { PeopleCriteria } from '#domain/people/criteria'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { GroupId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { inviteAll } from '#backend/attendance/invitations'
import {
  archiveGroup,
  countGroupMembers,
  countWouldHave,
  findGroup,
  insertGroup,
  listChosen,
  listGroupMembers,
  listGroups,
  listGroupsOf,
  updateGroup,
} from '#backend/db/repositories/groups'
import type { GroupRecord } from '#backend/db/repositories/groups'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { pickPeople, takeOutPeople } from '#backend/people/group-members'

const done = { done: true } as const

export const groupsHandlers: HandlersFor<typeof groups> = {
  'groups.list': (db, _, ports) => listGroups(db).map((group) => counted(db, group, ports.now())),
  'groups.get': (db, { groupId }, ports) => {
    const group = findGroup(db, groupId)
    if (!group) return refuse('not-found')
    const { isArchived } = group
    return { ...counted(db, group, ports.now()), isArchived, ...byHand(db, groupId, ports.now()) }
  },
  'groups.ofPerson': (db, { personId }, ports) =>
    listGroupsOf(db, personId, ports.now()).map(({ id, name }) => ({ id, name })),
  'groups.preview': (db, { personIds, ...wish }, ports) => ({
    count: countWouldHave(db, wish, personIds, ports.now()),
  }),
  'groups.create': (db, { name, criteria, consentPurpose, personIds }, ports) => {
    const groupId = ports.newId() as GroupId
    const kept = keptCriteria(criteria)
    insertGroup(db, { id: groupId, name, criteria: kept, consentPurpose, createdAt: ports.now() })
    const group = { id: groupId, name, criteria: kept, consentPurpose, isArchived: false }
    pickPeople(db, group, personIds, ports)
    return { groupId, count: countGroupMembers(db, group, ports.now()) }
  },
  'groups.change': (db, { groupId, criteria, ...facts }, ports) => {
    if (!inUse(db, groupId)) return refuse('not-found')
    const kept = criteria === undefined ? undefined : keptCriteria(criteria)
    updateGroup(db, groupId, { ...facts, criteria: kept })
    const group = inUse(db, groupId)
    return { count: group ? countGroupMembers(db, group, ports.now()) : 0 }
  },
  'groups.archive': (db, { groupId }, ports) => {
    if (!inUse(db, groupId)) return refuse('not-found')
    archiveGroup(db, groupId, ports.now())
    return done
  },
  'groups.addPeople': (db, { groupId, personIds }, ports) => {
    const group = inUse(db, groupId)
    if (!group) return refuse('not-found')
    return pickPeople(db, group, personIds, ports)
  },
  'groups.removePeople': (db, { groupId, personIds }, ports) => {
    const group = inUse(db, groupId)
    if (!group) return refuse('not-found')
    return { removed: takeOutPeople(db, group, personIds, ports) }
  },
  'groups.invite': (db, { groupId, eventId }, ports) => {
    const group = inUse(db, groupId)
    if (!group) return refuse('not-found')
    const personIds = listGroupMembers(db, group, ports.now())
    if (personIds.length === 0) return refuse('group-empty')
    return inviteAll(db, { eventId, personIds }, ports) ?? refuse('not-found')
  },
}

function inUse(db: Reader, groupId: GroupId): GroupRecord | undefined {
  const group = findGroup(db, groupId)
  return group?.isArchived === false ? group : undefined
}

function counted(db: Reader, group: GroupRecord, now: Instant): CountedGroup {
  const { id, name, criteria, consentPurpose } = group
  const copied = criteria && (structuredClone(criteria) as CountedGroup['criteria'])
  return { id, name, criteria: copied, consentPurpose, count: countGroupMembers(db, group, now) }
}

// A filter that asks nothing is kept too: it is a group of everybody, which still fills itself.
function keptCriteria(criteria: PeopleCriteria | null): PeopleCriteria | null {
  return criteria && askedOf(criteria)
}

function byHand(db: Reader, groupId: GroupId, now: Instant) {
  const chosen = listChosen(db, groupId)
  const ids = chosen.map(({ personId }) => personId)
  const rows = readPeopleRows(db, ids, todayOf(now))
  const names = new Map<PersonId, string>(rows.map(({ id, name }) => [id, name]))
  const named = (isIn: boolean) =>
    chosen
      .filter((each) => each.isIn === isIn)
      .map(({ personId }) => ({ personId, name: names.get(personId) ?? '' }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  return { picked: named(true), leftOut: named(false) }
}

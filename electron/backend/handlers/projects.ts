import type { projects } from '#domain/contract/projects'
import { fitsSearch, pageOf } from '#domain/plan/register-search'
import { todayOf } from '#domain/shared/dates'
import type { OrganisationId, PersonId, ProjectId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  archiveProject,
  findProject,
  insertProject,
  listProjects,
  setProjectOrganisations,
  updateProject,
} from '#backend/db/repositories/projects'
import type { Writer } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { takeOrganisation } from '#backend/people/take-organisation'
import { peopleTaker } from '#backend/people/take-person'
import type { PeopleTaker } from '#backend/people/take-person'
import type { Ports } from '#backend/ports'

export const projectsHandlers: HandlersFor<typeof projects> = {
  'projects.list': (db, { search, ...page }, ports) => {
    const fits = listProjects(db, todayOf(ports.now())).filter((project) =>
      fitsSearch(search, [
        ...[project.title, project.content, project.meaning, project.note],
        project.contact?.name ?? null,
        ...project.organisations.flatMap(({ name, contacts }) => [
          name,
          ...contacts.map((each) => each.name),
        ]),
      ]),
    )
    return pageOf(fits, page)
  },
  'projects.get': (db, { projectId }, ports) =>
    findProject(db, projectId, todayOf(ports.now())) ?? refuse('not-found'),
  'projects.add': (db, { contact, organisations, ...facts }, ports) => {
    const taker = peopleTaker(db, ports)
    const contactId = takeContact(contact, taker)
    const organisationIds = takeAll(db, organisations, ports)
    if (contactId === 'unknown' || organisationIds === 'unknown') return refuse('not-found')
    const projectId = ports.newId() as ProjectId
    insertProject(db, projectId, { ...facts, contactId })
    setProjectOrganisations(db, projectId, organisationIds, ports.newId)
    return { projectId, similar: taker.similar() }
  },
  'projects.change': (db, { projectId, contact, organisations, ...change }, ports) => {
    if (!findProject(db, projectId, todayOf(ports.now()))) return refuse('not-found')
    const taker = peopleTaker(db, ports)
    const contactId = contact === undefined ? undefined : takeContact(contact, taker)
    const organisationIds = organisations && takeAll(db, organisations, ports)
    if (contactId === 'unknown' || organisationIds === 'unknown') return refuse('not-found')
    updateProject(db, projectId, { ...change, contactId })
    if (organisationIds) setProjectOrganisations(db, projectId, organisationIds, ports.newId)
    return { similar: taker.similar() }
  },
  'projects.archive': (db, { projectId }, ports) =>
    archiveProject(db, projectId, ports.now()) ? { done: true } : refuse('not-found'),
}

function takeContact(
  choice: Parameters<PeopleTaker['take']>[0] | null,
  taker: PeopleTaker,
): PersonId | null | 'unknown' {
  return choice === null ? null : (taker.take(choice) ?? 'unknown')
}

function takeAll(
  db: Writer,
  choices: readonly ({ id: OrganisationId } | { name: string })[],
  ports: Ports,
): OrganisationId[] | 'unknown' {
  const ids = choices.map((choice) => takeOrganisation(db, choice, ports))
  const known = ids.flatMap((id) => (id && id !== 'unknown' ? [id] : []))
  return known.length === ids.length ? known : 'unknown'
}

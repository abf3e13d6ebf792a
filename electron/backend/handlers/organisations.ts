import type { organisations } from '#domain/contract/organisations'
import { organisationIndex, similarOrganisation } from '#domain/import/organisation-index'
import { organisationKey } from '#domain/import/organisation-name'
import { textHints } from '#domain/people/people-hints'
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
import { listOrganisationIds } from '#backend/db/repositories/organisations-list'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'

type Hint = { kind: 'similar-organisation' | 'not-an-email' | 'looks-like-bsn'; value: string }

export const organisationsHandlers: HandlersFor<typeof organisations> = {
  'organisations.list': (db, input) => {
    const { total, ids } = listOrganisationIds(db, input)
    return { total, rows: readOrganisations(db, ids) }
  },
  'organisations.get': (db, { organisationId }) =>
    findOrganisation(db, organisationId) ?? refuse('not-found'),
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

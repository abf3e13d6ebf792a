import { z } from 'zod'
import type {
  AffiliationId,
  ChainRoleId,
  GemeenteId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, instant, isoDate, line, optionalLine, optionalText, searchText } from './scalars.ts'

const organisationId = id<OrganisationId>()
const gemeenteIds = z.array(id<GemeenteId>()).max(100)

const organisationRow = z.object({
  id: organisationId,
  name: z.string(),
  chainRoleId: id<ChainRoleId>().nullable(),
  gemeenteIds,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  peopleCount: z.number(),
  source: z.string().nullable(),
})
export type OrganisationRow = z.output<typeof organisationRow>

const organisationDetail = organisationRow.extend({
  note: z.string().nullable(),
  createdAt: instant,
  isArchived: z.boolean(),
})
export type OrganisationDetail = z.output<typeof organisationDetail>

/** Somebody who works there, or did; with the days for as far as they are known. */
const organisationPerson = z.object({
  affiliationId: id<AffiliationId>(),
  personId: id<PersonId>(),
  name: z.string(),
  functionName: z.string().nullable(),
  fromOn: isoDate.nullable(),
  untilOn: isoDate.nullable(),
  isContact: z.boolean(),
})
export type OrganisationPerson = z.output<typeof organisationPerson>

const hint = z.object({
  kind: z.enum(['similar-organisation', 'not-an-email', 'looks-like-bsn']),
  value: z.string(),
})
const hinted = z.object({ hints: z.array(hint) })

const facts = {
  chainRoleId: id<ChainRoleId>().nullable().optional(),
  gemeenteIds: gemeenteIds.optional(),
  email: optionalLine.optional(),
  phone: optionalLine.optional(),
  note: optionalText.optional(),
}

export const organisations = {
  'organisations.list': query(
    z.object({
      search: searchText.default(''),
      chainRoleId: id<ChainRoleId>().nullable().default(null),
      gemeenteId: id<GemeenteId>().nullable().default(null),
      sort: z.enum(['name', 'people']).default('name'),
      direction: z.enum(['up', 'down']).default('up'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(organisationRow) })),
  'organisations.get': query(z.object({ organisationId })).returns(organisationDetail),
  /** Who works there today, contacts first; who will; and who did, the last to leave first. */
  'organisations.people': query(z.object({ organisationId })).returns(
    z.object({
      now: z.array(organisationPerson),
      later: z.array(organisationPerson),
      formerly: z.array(organisationPerson),
    }),
  ),
  'organisations.setContact': command(
    z.object({
      affiliationId: id<AffiliationId>(),
      isContact: z.boolean(),
      /** Without it whoever was the contact no longer is. */
      keepsOthers: z.boolean().default(false),
    }),
  ).returns(z.object({ done: z.literal(true) })),
  'organisations.create': command(z.object({ name: line, ...facts })).returns(
    hinted.extend({ organisationId }),
  ),
  'organisations.change': command(
    z.object({ organisationId, name: line.optional(), ...facts }),
  ).returns(hinted),
  'organisations.archive': command(
    z.object({ organisationIds: z.array(organisationId).min(1).max(500) }),
  ).returns(z.object({ archived: z.number() })),
} as const

import { z } from 'zod'
import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, instant, line, optionalLine, optionalText } from './scalars.ts'

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
      search: z.string().max(200).default(''),
      chainRoleId: id<ChainRoleId>().nullable().default(null),
      gemeenteId: id<GemeenteId>().nullable().default(null),
      sort: z.enum(['name', 'people']).default('name'),
      direction: z.enum(['up', 'down']).default('up'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(organisationRow) })),
  'organisations.get': query(z.object({ organisationId })).returns(organisationDetail),
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

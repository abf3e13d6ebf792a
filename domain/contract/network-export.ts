import { z } from 'zod'
import { organisationsSheetColumns } from '#domain/export/organisations-sheet'
import { peopleSheetColumns } from '#domain/export/people-sheet'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { task } from './kinds.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { chosenAtMost, fileRef, id } from './scalars.ts'

const page = { offset: true, limit: true } as const
const exported = z.object({
  files: z.array(fileRef),
  /** How many stand in the file. */
  count: z.number(),
})

export const networkExport = {
  /** People in a workbook: those named, or everybody who fits the question of the list. */
  'people.export': task(
    z.object({
      personIds: z.array(id<PersonId>()).min(1).max(chosenAtMost).nullable().default(null),
      list: people['people.list'].input.omit(page).prefault({}),
      columns: z.array(z.enum(peopleSheetColumns)).min(1).max(20).nullable().default(null),
      showsSensitiveRoles: z.boolean().default(false),
    }),
  ).returns(exported),
  /** Organisations in a workbook, likewise. */
  'organisations.export': task(
    z.object({
      organisationIds: z
        .array(id<OrganisationId>())
        .min(1)
        .max(chosenAtMost)
        .nullable()
        .default(null),
      list: organisations['organisations.list'].input.omit(page).prefault({}),
      columns: z.array(z.enum(organisationsSheetColumns)).min(1).max(20).nullable().default(null),
      showsSensitiveRoles: z.boolean().default(false),
    }),
  ).returns(exported),
} as const

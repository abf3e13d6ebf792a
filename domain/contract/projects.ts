import { z } from 'zod'
import type { OrganisationId, PersonId, ProjectId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { personChoice } from './outcomes.ts'
import { id, line, optionalText, searchText } from './scalars.ts'

const projectId = id<ProjectId>()
const person = z.object({ id: id<PersonId>(), name: z.string() })

const project = z.object({
  id: projectId,
  title: z.string(),
  content: z.string().nullable(),
  /** What it means for statushouders. */
  meaning: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string().nullable(),
  isArchived: z.boolean(),
  /** Whom to ask about it. */
  contact: person.nullable(),
  /** Who does it, each with its contacts of today. */
  organisations: z.array(
    z.object({ id: id<OrganisationId>(), name: z.string(), contacts: z.array(person) }),
  ),
})
export type Project = z.output<typeof project>

const organisationChoices = z
  .array(z.union([z.object({ id: id<OrganisationId>() }), z.object({ name: line })]))
  .max(50)
const facts = {
  title: line,
  content: optionalText,
  meaning: optionalText,
  note: optionalText,
  contact: personChoice.nullable(),
  /** As a whole; a name that is new becomes an organisation of the network. */
  organisations: organisationChoices,
}
const hinted = z.object({ similar: z.array(z.string()) })

export const projects = {
  /** In the order of the plan; found by its words, its organisations and whom to ask. */
  'projects.list': query(
    z.object({
      search: searchText.default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(project) })),
  'projects.get': query(z.object({ projectId })).returns(project),
  'projects.add': command(
    z.object({
      title: line,
      content: optionalText.default(null),
      meaning: optionalText.default(null),
      note: optionalText.default(null),
      contact: personChoice.nullable().default(null),
      organisations: organisationChoices.default([]),
    }),
  ).returns(hinted.extend({ projectId })),
  'projects.change': command(
    z
      .object({ projectId, ...facts })
      .partial()
      .required({ projectId: true }),
  ).returns(hinted),
  'projects.archive': command(z.object({ projectId })).returns(z.object({ done: z.literal(true) })),
} as const

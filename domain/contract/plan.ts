import { z } from 'zod'
import type { ActionId, ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, nothing, optionalLine, optionalText } from './scalars.ts'

const schoolRegion = z.enum(['noord', 'midden', 'zuid'])
const subregion = z.enum(['oost', 'west'])

export const gemeente = z.object({
  id: id<GemeenteId>(),
  name: z.string(),
  shortName: z.string(),
  subregion: subregion.nullable(),
  subregionCertainty: z.enum(['bron', 'afgeleid', 'te_verifieren', 'gebruiker']),
  schoolRegions: z.array(z.object({ region: schoolRegion, weight: z.enum(['avoid', 'note']) })),
  note: z.string().nullable(),
})
export type Gemeente = z.output<typeof gemeente>

export const chainRole = z.object({
  id: id<ChainRoleId>(),
  name: z.string(),
  grouping: z.string(),
  synonyms: z.array(z.string()),
  isPrivacySensitive: z.boolean(),
})
export type ChainRole = z.output<typeof chainRole>

const region = z.object({
  name: z.string(),
  programmeName: z.string().nullable(),
  programmeFromOn: isoDate.nullable(),
  programmeUntilOn: isoDate.nullable(),
  centreGemeenteId: id<GemeenteId>().nullable(),
  organisationName: z.string().nullable(),
  source: z.string().nullable(),
  gemeenten: z.array(gemeente),
  chainRoles: z.array(chainRole),
})
export type Region = z.output<typeof region>

/** Who sees to it: the verbinder, somebody of the network, or nobody yet. */
const actionOwner = z
  .union([
    z.object({ kind: z.literal('user') }),
    z.object({ kind: z.literal('person'), id: id<PersonId>(), name: z.string() }),
  ])
  .nullable()

/** Somebody of the network, or a name that is new to it. */
const ownerChoice = z
  .union([z.literal('user'), z.object({ id: id<PersonId>() }), z.object({ name: line })])
  .nullable()

export const planAction = z.object({
  id: id<ActionId>(),
  title: z.string(),
  chapter: z.number().nullable(),
  phase: z.string().nullable(),
  priority: z.string(),
  state: z.string(),
  summary: z.string().nullable(),
  nextStep: z.string().nullable(),
  owner: actionOwner,
  involved: z.string().nullable(),
  funding: z.string().nullable(),
  source: z.string().nullable(),
})
export type PlanAction = z.output<typeof planAction>

const overview = z.object({
  actions: z.array(planAction),
  /** Actions that are followed no more; what names them keeps doing so. */
  stopped: z.array(z.object({ id: id<ActionId>(), title: z.string() })),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      periods: z.array(z.string()),
      actionIds: z.array(id<ActionId>()),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      targetValue: z.number().nullable(),
      startValue: z.number().nullable(),
      startLevel: z.string().nullable(),
      actionIds: z.array(id<ActionId>()),
    }),
  ),
  projects: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      content: z.string().nullable(),
      meaning: z.string().nullable(),
    }),
  ),
  consultations: z.array(z.object({ id: z.string(), name: z.string() })),
  source: z.string().nullable(),
})
export type PlanOverview = z.output<typeof overview>

const done = z.object({ done: z.literal(true) })
const nextStep = optionalText

export const plan = {
  'region.get': query(nothing).returns(region),
  'region.change': command(
    z.object({
      name: line.optional(),
      organisationName: optionalLine.optional(),
      centreGemeenteId: id<GemeenteId>().nullable().optional(),
    }),
  ).returns(done),
  'region.addGemeente': command(
    z.object({ name: line, subregion: subregion.nullable(), schoolRegions: z.array(schoolRegion) }),
  ).returns(z.object({ gemeenteId: id<GemeenteId>() })),
  'region.changeGemeente': command(
    z.object({
      gemeenteId: id<GemeenteId>(),
      name: line.optional(),
      shortName: line.optional(),
      subregion: subregion.nullable().optional(),
      schoolRegions: z.array(schoolRegion).optional(),
    }),
  ).returns(done),
  'region.removeGemeente': command(z.object({ gemeenteId: id<GemeenteId>() })).returns(done),
  'plan.overview': query(nothing).returns(overview),
  /** A further action; it gets the next free letter. */
  'plan.addAction': command(
    z.object({ title: line, phase: optionalLine.default(null), nextStep: nextStep.default(null) }),
  ).returns(z.object({ actionId: id<ActionId>() })),
  'plan.changeAction': command(
    z.object({
      actionId: id<ActionId>(),
      title: line.optional(),
      phase: optionalLine.optional(),
      state: line.optional(),
      priority: line.optional(),
      summary: optionalText.optional(),
      nextStep: nextStep.optional(),
      owner: ownerChoice.optional(),
      involved: optionalText.optional(),
      funding: optionalText.optional(),
      source: optionalLine.optional(),
    }),
  ).returns(z.object({ similar: z.array(z.string()) })),
  /** An action that is followed no more leaves the list; it can come back. */
  'plan.followAction': command(
    z.object({ actionId: id<ActionId>(), isFollowed: z.boolean() }),
  ).returns(done),
} as const

import { networkExport } from '#domain/contract/network-export'

/** Everybody on the lists, in the order of the list. */
export const everybody = networkExport['people.export'].input.parse({}).list
/** Every organisation on the lists, likewise. */
export const everyOrganisation = {
  ...networkExport['organisations.export'].input.parse({}).list,
  offset: 0,
  limit: 1_000_000,
}

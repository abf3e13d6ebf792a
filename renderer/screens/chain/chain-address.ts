import type { CoverageStage } from '#domain/people/coverage-stage'

const stageOf = { aangemeld: 'registered', aanwezig: 'present' } as const satisfies Record<
  string,
  CoverageStage
>
type StageWord = keyof typeof stageOf
const words = Object.keys(stageOf) as StageWord[]

/** What of the chain is shown; absent is this year, and who was invited. */
export type ChainAddress = { readonly jaar?: number; readonly stap?: StageWord }

/** The year and the stage in an address; what makes no sense is left out. */
export function chainAddressFrom(search: Record<string, unknown>): ChainAddress {
  const year = Number(search['jaar'])
  const word = words.find((each) => each === search['stap'])
  return {
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { jaar: year } : {}),
    ...(word && { stap: word }),
  }
}

/** The stage that is looked at. */
export function stageIn({ stap }: ChainAddress): CoverageStage {
  return stap === undefined ? 'invited' : stageOf[stap]
}

/** With another year; this year is not named. */
export function withYear({ stap }: ChainAddress, year: number, thisYear: number): ChainAddress {
  return { ...(year === thisYear ? {} : { jaar: year }), ...(stap && { stap }) }
}

/** With another stage; who was invited is not named. */
export function withStage({ jaar }: ChainAddress, stage: CoverageStage): ChainAddress {
  const word = words.find((each) => stageOf[each] === stage)
  return { ...(jaar && { jaar }), ...(word && { stap: word }) }
}

import type { ActionId, PersonId } from '#domain/shared/ids'

/** What Acties shows, as it stands in the address; empty parts are left out. */
export type PlanAddress = {
  readonly stand?: string
  readonly fase?: string
  readonly prioriteit?: string
  readonly eigenaar?: PersonId | 'ik' | 'niemand'
  readonly zoek?: string
  /** The action beside the list. */
  readonly actie?: ActionId
  readonly doe?: 'actie'
}

/** The parts of an address that make sense. */
export function planAddressFrom(search: Record<string, unknown>): PlanAddress {
  const text = textIn(search)
  return without({
    stand: text('stand'),
    fase: text('fase'),
    prioriteit: text('prioriteit'),
    eigenaar: text('eigenaar') as PersonId | undefined,
    zoek: text('zoek'),
    actie: text('actie') as ActionId | undefined,
    doe: search['doe'] === 'actie' ? 'actie' : undefined,
  })
}

/** What Planning shows beside what the plan has: years she added and years split in quarters. */
export type PlanningAddress = {
  readonly jaren?: readonly number[]
  readonly kwartalen?: readonly number[]
  readonly doe?: 'rij'
  /** The action a new row is made for. */
  readonly voor?: ActionId
}

export function planningAddressFrom(search: Record<string, unknown>): PlanningAddress {
  return without({
    jaren: yearsIn(search['jaren']),
    kwartalen: yearsIn(search['kwartalen']),
    doe: search['doe'] === 'rij' ? 'rij' : undefined,
    voor: textIn(search)('voor') as ActionId | undefined,
  })
}

/** What Afspraken shows. */
export type AgreementsAddress = {
  readonly toon?: 'te-laat' | 'klaar' | 'alle'
  readonly wie?: PersonId | 'ik' | 'niemand'
  readonly zoek?: string
  readonly op?: 'wie'
  readonly kies?: string
}

const stands = ['te-laat', 'klaar', 'alle'] as const

export function agreementsAddressFrom(search: Record<string, unknown>): AgreementsAddress {
  const text = textIn(search)
  return without({
    toon: stands.find((stand) => stand === search['toon']),
    wie: text('wie') as PersonId | undefined,
    zoek: text('zoek'),
    op: search['op'] === 'wie' ? 'wie' : undefined,
    kies: text('kies'),
  })
}

/** An address with some parts changed; undefined takes a part out. */
export function changed<Address extends object>(
  address: Address,
  parts: { [Key in keyof Address]?: Address[Key] | undefined },
): Address {
  return without({ ...address, ...parts }) as Address
}

function without<Parts extends object>(parts: Parts) {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> }
}

function textIn(search: Record<string, unknown>) {
  return (key: string) => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
}

function yearsIn(value: unknown): number[] | undefined {
  if (!Array.isArray(value)) return undefined
  const years = value.filter((each) => Number.isInteger(each) && each >= 2000 && each <= 2099)
  return years.length === 0 ? undefined : (years as number[])
}

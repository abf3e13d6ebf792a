import type { Allowance, AllowanceLimitRoom } from '#domain/contract/allowance'
import { yearOf } from '#domain/shared/dates'
import { certaintyName } from '#domain/texts/allowance'
import { euros, hoursWords } from '#domain/texts/amounts'

type Limit = Pick<AllowanceLimitRoom, 'limit' | 'used' | 'wish' | 'over'>

/** The sign stays with its number at the end of a line. */
const amount = (cents: number) => euros(cents).replace('€ ', '€\u00A0')

const unitOf = { hour: 'per uur', month: 'per maand', year: 'per jaar' } as const

/** The limits of an allowance beside a person. */
export const allowanceText = {
  heading: (year: number, hasWish: boolean) =>
    hasWish ? `Grenzen in ${year}, met deze inzet erbij` : `Grenzen in ${year}`,
  of: ({ limit, used, wish }: Limit) =>
    limit === null
      ? `${amount(used + wish)}, grens nog niet bekend`
      : `${amount(used + wish)} van ${amount(limit)}`,
  bar: (name: string, limit: Limit) =>
    `${name}: ${allowanceText.of(limit)}${limit.over > 0 ? `, ${amount(limit.over)} te veel` : ''}`,
  ceilingName: { month: 'Uren deze maand', year: 'Uren dit jaar' },
  ceilingOf: (minutes: number, limit: number) => `${hoursWords(minutes)} van ${hoursWords(limit)}`,
  untilNow: 'tot nu',
  thisWork: 'deze inzet',
  tooMuch: 'te veel',
  limit: 'grens',
  kept: 'U mag toch doorgaan: uw keuze wordt bewaard.',
  fits: (minutes: number, wish: number) => {
    const left = hoursWords(Math.max(0, minutes - wish))
    return wish === 0 ? `Er past nog ${left}.` : `Na deze inzet past er nog ${left}.`
  },
  foot: ({ date, limits }: Pick<Allowance, 'date' | 'limits'>) => {
    const outside = limits.find(({ kind }) => kind === 'year')?.outside ?? 0
    const known = limits.map(({ kind, limit }) =>
      limit === null ? `${unitOf[kind]} nog niet bekend` : `${amount(limit)} ${unitOf[kind]}`,
    )
    const sure = [...new Set(limits.map(({ certainty }) => certaintyName[certainty]))]
    return `Grenzen ${yearOf(date)}: ${known.join(', ')} (${sure.join('; ')}). Opgegeven bij andere organisaties: ${amount(outside)}.`
  },
  toAmounts: 'Bedragen en bronnen',
}

import { dateWithYear, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { assertNever } from '#domain/shared/assert-never'
import type { Certainty, LimitKind } from '#domain/sleutelpersonen/allowance'
import type { AllowanceSignal } from '#domain/sleutelpersonen/allowance-signals'
import { euros, hoursWords, kilometreRate } from './amounts.ts'
import { monthNames } from './import-words.ts'

/** How heavily something about money weighs; it never blocks. */
export const allowanceWeights = ['alert', 'warn', 'note'] as const
export type AllowanceWeight = (typeof allowanceWeights)[number]

/** How sure an amount is, as it stands beside it. */
export const certaintyName: Record<Certainty, string> = {
  bron: 'uit de bron',
  secundaire_bron: 'uit de tweede hand',
  afgeleid: 'afgeleid',
  algemene_kennis: 'nog na te kijken',
  onbekend: 'nog niet bekend',
  own: 'door u ingevuld',
}

/** `Per uur`, `Februari`, `Heel 2025`. */
export function limitName(kind: LimitKind, date: IsoDate): string {
  if (kind === 'hour') return 'Per uur'
  if (kind === 'year') return `Heel ${yearOf(date)}`
  const name = monthNames[Number(date.slice(5, 7)) - 1]?.[0] ?? ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

type Words = { readonly weight: AllowanceWeight; readonly fact: string; readonly reason: string }

/** A signal about money in words, with its amounts. */
export function allowanceWords(signal: AllowanceSignal): Words {
  switch (signal.kind) {
    case 'over':
      return overWords(signal)
    case 'ceiling':
      return ceilingWords(signal)
    case 'below-minimum-wage':
      return {
        weight: 'alert',
        fact: `${euros(signal.rate)} per uur is minder dan het minimumloon`,
        reason: `Het minimumloon is die dag ${euros(signal.minimum)} (${certaintyName[signal.certainty]}).`,
      }
    case 'km-over':
      return {
        weight: 'warn',
        fact: `${kilometreRate(signal.rate)} per kilometer is meer dan onbelast mag`,
        reason: `Het maximum is ${kilometreRate(signal.maximum)}. Vraag na of het meerdere belast is.`,
      }
    case 'costs-only':
      return {
        weight: 'note',
        fact: `Alleen onkosten in dit jaar: ${euros(signal.cents)}`,
        reason:
          'Dit telt nu niet mee. Bronnen verschillen of de grens dan geldt. Bewaar de bonnen. Zodra er ook een beloning is, telt alles mee.',
      }
    case 'not-tested':
      return notTested[signal.reward]
    default:
      return unknownWords(signal)
  }
}

function overWords(signal: Extract<AllowanceSignal, { kind: 'over' }>): Words {
  const { limit, date, over, total, limitCents, isCrossed } = signal
  if (limit === 'hour') {
    return {
      weight: 'alert',
      fact: `Het bedrag per uur is ${euros(over)} boven de grens`,
      reason: `Het is ${euros(total)} per uur; de grens is ${euros(limitCents)}.`,
    }
  }
  const name = limitName(limit, date)
  const fits = fitWords(signal)
  return {
    weight: 'alert',
    fact: `${name} ${isCrossed ? 'is' : 'komt'} ${euros(over)} boven de grens`,
    reason: `Het ${isCrossed ? 'is' : 'wordt'} samen ${euros(total)}; de grens is ${euros(limitCents)}. ${fits}`,
  }
}

function fitWords({
  fitsMinutes,
  wishMinutes,
}: Extract<AllowanceSignal, { kind: 'over' }>): string {
  if (fitsMinutes === null || fitsMinutes === 0) return 'Er past niets meer bij.'
  return wishMinutes === 0
    ? `Er past nog ${hoursWords(fitsMinutes)}.`
    : `Van deze ${hoursWords(wishMinutes)} past ${hoursWords(Math.min(fitsMinutes, wishMinutes))}.`
}

function ceilingWords({
  per,
  limitMinutes,
  totalMinutes,
}: Extract<AllowanceSignal, { kind: 'ceiling' }>): Words {
  return {
    weight: 'warn',
    fact: `Dit is meer dan het afgesproken aantal uren per ${per === 'month' ? 'maand' : 'jaar'}`,
    reason: `Afgesproken is ${hoursWords(limitMinutes)}; samen wordt het ${hoursWords(totalMinutes)}.`,
  }
}

const notTested: Record<'onbetaald' | 'factuur', Words> = {
  onbetaald: {
    weight: 'note',
    fact: 'Onbetaald: er is geen grens om op te letten',
    reason: 'Uren tellen wel mee voor het afgesproken aantal uren.',
  },
  factuur: {
    weight: 'note',
    fact: 'Op factuur: de grenzen voor vrijwilligers gelden niet',
    reason: 'Vraag uw opdrachtgever naar de kans op schijnzelfstandigheid.',
  },
}

type Unknown = Extract<
  AllowanceSignal,
  {
    kind:
      | 'limit-unknown'
      | 'age-unknown'
      | 'reward-unknown'
      | 'rate-unknown'
      | 'km-rate-unknown'
      | 'km-limit-unknown'
      | 'minimum-wage-unknown'
  }
>

function unknownWords(signal: Unknown): Words {
  switch (signal.kind) {
    case 'limit-unknown':
      return {
        weight: 'warn',
        fact: `De grenzen van ${signal.year} zijn nog niet allemaal bekend`,
        reason: 'Schakel kan niet zeggen of dit past. Vul de bedragen in bij Instellingen.',
      }
    case 'age-unknown':
      return {
        weight: 'warn',
        fact: 'Het is niet bekend of deze persoon 21 jaar of ouder is',
        reason: `Daarom geldt hier de laagste grens per uur: ${euros(signal.limitCents)}.`,
      }
    case 'reward-unknown':
      return {
        weight: 'warn',
        fact: 'De beloning is nog niet bekend',
        reason: 'Schakel rekent voor de zekerheid met de grenzen voor vrijwilligers.',
      }
    case 'rate-unknown':
      return {
        weight: 'warn',
        fact: `Er is geen bedrag per uur op ${dateWithYear(signal.date)}`,
        reason: 'De uren tellen nu als nul euro. Vul het bedrag in bij de sleutelpersoon.',
      }
    case 'km-rate-unknown':
      return {
        weight: 'warn',
        fact: `Er is geen bedrag per kilometer op ${dateWithYear(signal.date)}`,
        reason: 'De kilometers tellen nu als nul euro. Vul het bedrag in bij de sleutelpersoon.',
      }
    case 'km-limit-unknown':
      return {
        weight: 'note',
        fact: `Het maximum per kilometer van ${signal.year} is nog niet bekend`,
        reason: 'Schakel kan niet zeggen of het bedrag per kilometer past.',
      }
    case 'minimum-wage-unknown':
      return {
        weight: 'warn',
        fact: `Het minimumloon op ${dateWithYear(signal.date)} is nog niet bekend`,
        reason: 'Vraag na of het bedrag per uur hoog genoeg is.',
      }
    default:
      return assertNever(signal)
  }
}

import { dutchTime, gridDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import {
  amountInField,
  decimal,
  number,
  parseAmount,
  parseDay,
  parseDecimal,
  parseTime,
} from '#renderer/lib/format'
import { componentText as text } from '#renderer/texts/components'
import { amountOutcome } from '#renderer/texts/typed-amount'
import { ParsedField } from './parsed-field.tsx'
import type { ParsedFieldProps } from './parsed-field.tsx'

/** A day, typed as Dutch people type it: `14-2-2027`, `14 feb`, `14/2/27`. */
export function DateField({ today, ...props }: ParsedFieldProps<IsoDate> & { today: IsoDate }) {
  return (
    <ParsedField
      {...props}
      show={(day) => (day === null ? '' : gridDate(day))}
      parse={(typed) => parseDay(typed, today)}
      wrong={(typed) =>
        /^\d+\W+\w+/.test(typed) ? text.dayDoesNotExist(typed) : text.notADay(typed)
      }
    />
  )
}

/** A wall time: `9.30`, `9:30`, `930`. */
export function TimeField(props: ParsedFieldProps<WallTime>) {
  return (
    <ParsedField
      {...props}
      show={(time) => (time === null ? '' : dutchTime(time))}
      parse={parseTime}
      wrong={text.notATime}
    />
  )
}

/** An amount in cents, or a sum such as `=1200*3`; empty is unknown, never zero. */
export function MoneyField(props: ParsedFieldProps<Cents>) {
  return (
    <ParsedField
      {...props}
      show={amountInField}
      parse={parseAmount}
      wrong={text.notAnAmount}
      outcome={amountOutcome}
      align="end"
      sign="€"
    />
  )
}

/** A whole number of zero or more. */
export function NumberField(props: ParsedFieldProps<number>) {
  return (
    <ParsedField
      {...props}
      show={(value) => (value === null ? '' : number(value))}
      parse={parseCount}
      wrong={text.notANumber}
      inputMode="numeric"
      align="end"
    />
  )
}

/** A number that may have decimals, with a comma: `47,5`. */
export function DecimalField(props: ParsedFieldProps<number>) {
  return (
    <ParsedField
      {...props}
      show={(value) => (value === null ? '' : decimal(value))}
      parse={parseDecimal}
      wrong={text.notADecimal}
      inputMode="decimal"
      align="end"
    />
  )
}

function parseCount(typed: string): number | null | undefined {
  const bare = typed.trim().replaceAll('.', '')
  if (bare === '') return null
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined
}

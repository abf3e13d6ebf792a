import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import { monthFrom } from './payments-address.ts'
import type { PaymentsAddress, Period } from './payments-address.ts'
import css from './payments.module.css'

type Props = {
  period: Period
  today: IsoDate
  onPeriod: (parts: Pick<PaymentsAddress, 'van' | 'tot'>) => void
}

/** The days whose work is looked at; the buttons take a whole month. */
export function PeriodFields({ period, today, onPeriod }: Props) {
  const { from, until } = period
  const step = (months: number) => {
    const month = monthFrom(period, months)
    onPeriod({ van: month.from, tot: month.until })
  }
  return (
    <div className={css.period}>
      <Button icon="previous" label={text.previous} onPress={() => step(-1)} />
      <DateField
        label={text.from}
        today={today}
        value={from}
        onChange={(van) => (van === null ? undefined : onPeriod({ van }))}
      />
      <DateField
        label={text.until}
        today={today}
        value={until}
        onChange={(tot) => (tot === null ? undefined : onPeriod({ tot }))}
        error={until < from ? text.turnedRound : undefined}
      />
      <Button icon="next" label={text.next} onPress={() => step(1)} />
    </div>
  )
}

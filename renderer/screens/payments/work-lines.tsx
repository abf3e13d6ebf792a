import type { PaidLine } from '#domain/contract/payments'
import { Text } from '#renderer/components/layout.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import css from './payments.module.css'

type Line = Omit<PaidLine, 'lineId' | 'approvedMinutes' | 'now'> &
  Partial<Pick<PaidLine, 'now'>> & { readonly kmWithoutRate?: number }

/** What each line of an amount is made of, and their sum. */
export function WorkLines({ lines, total }: { lines: readonly Line[]; total: number }) {
  return (
    <>
      <ul className={css.lines}>
        {lines.map((line, index) => (
          <li key={`${line.assignmentId ?? ''}${index}`}>
            <Text weight="medium">
              <bdi>{text.work(line)}</bdi>
            </Text>
            <span className={css.amount}>{text.inEuros(line.total)}</span>
            <Text size="sm" tone="muted">
              {text.days(line.firstOn, line.lastOn)}
            </Text>
            <Text size="sm" tone="muted">
              {partsOf(line).join('; ')}
            </Text>
            {line.kmWithoutRate === undefined || line.kmWithoutRate === 0 ? null : (
              <Text size="sm" tone="warn">
                {text.lineKmWithoutRate(line.kmWithoutRate)}
              </Text>
            )}
            {isCorrected(line) ? (
              <Text size="sm" tone="warn">
                {text.correctedTo(line.now?.minutes ?? 0, totalNow(line))}
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
      <p className={css.total}>
        <span>{text.total}</span>
        <span>{text.inEuros(total)}</span>
      </p>
    </>
  )
}

function partsOf({ minutes, reward, km, kmAllowance, expenses }: Line): string[] {
  return [
    ...(minutes === 0 && reward === 0 ? [] : [text.lineReward(minutes, reward)]),
    ...(km === 0 && kmAllowance === 0 ? [] : [text.lineKm(km, kmAllowance)]),
    ...(expenses === 0 ? [] : [text.lineExpenses(expenses)]),
  ]
}

function totalNow({ now, total }: Line): number {
  return now === undefined ? total : now.reward + now.kmAllowance + now.expenses
}

function isCorrected(line: Line): boolean {
  return (
    line.now !== undefined && (totalNow(line) !== line.total || line.now.minutes !== line.minutes)
  )
}

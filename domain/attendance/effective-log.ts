type Voidable = {
  readonly id: string
  readonly kind: 'in' | 'out' | 'void'
  readonly voidsId: string | null
}

/**
 * The rows of a presence log that count, in their order: a row counts unless a void that counts
 * names it, so voiding a void brings back what it had voided. Rows come in sequence order.
 */
export function effectiveRows<Row extends Voidable>(rows: readonly Row[]): Row[] {
  const voided = new Set<string>()
  const counting: Row[] = []
  // A void always stands after what it names, so one walk from the end settles every chain.
  for (const row of rows.toReversed()) {
    if (voided.has(row.id)) continue
    if (row.kind === 'void' && row.voidsId !== null) voided.add(row.voidsId)
    else counting.push(row)
  }
  return counting.toReversed()
}

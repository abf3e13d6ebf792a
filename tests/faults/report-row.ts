import { faultRows } from './rows.ts'
import type { FaultRow } from './rows.ts'

/** True in the long run of `npm run faults`; the short one is part of every `npm test`. */
export const isLong = process.env['SCHAKEL_FAULTS'] === 'long'

/** How often a row runs. */
export function times({ short, long }: { short: number; long: number }): number {
  return isLong ? long : short
}

/** Says what came of a row, in the one shape the runner reads its table from. */
export function reportRow(row: FaultRow, runs: number, counts: Record<string, number | string>) {
  const outcome = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  console.log(`${row} ${faultRows[row]}: ${[`${runs} runs`, ...outcome].join(', ')}`)
}

/** Says that this machine cannot run a row, and why. */
export function reportLeftOut(row: FaultRow, why: string): void {
  console.log(`${row} ${faultRows[row]}: overgeslagen: ${why}`)
}

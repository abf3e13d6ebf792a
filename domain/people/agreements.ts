import type { IsoDate } from '#domain/shared/dates'

/** Past its day and not done; an insight or a good example has nothing to be late with. */
export function isLateAgreement(
  outcome: { kind: string; dueOn: IsoDate | null; doneOn: IsoDate | null },
  today: IsoDate,
): boolean {
  const { kind, dueOn, doneOn } = outcome
  return kind === 'agreement' && doneOn === null && dueOn !== null && dueOn < today
}

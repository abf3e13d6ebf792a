import type { IsoDate } from '#domain/shared/dates'

/** That the right to work was checked: when, by whom and when again; never with which document. */
export type WorkCheck = {
  readonly workCheckedOn: IsoDate | null
  readonly workCheckedBy: string | null
  /** The day to check again. */
  readonly workCheckOn: IsoDate | null
}

/** `due` from the day it must be done again; `never` when nobody wrote down that it was checked. */
export type WorkCheckState = 'never' | 'checked' | 'due'

export function workCheckState(check: WorkCheck, today: IsoDate): WorkCheckState {
  if (check.workCheckOn !== null && check.workCheckOn <= today) return 'due'
  return check.workCheckedOn === null ? 'never' : 'checked'
}

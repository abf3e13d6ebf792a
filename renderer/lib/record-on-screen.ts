import { useEffect } from 'react'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { sharedState } from './shared-state.ts'

/** A person or an organisation that is looked at, so that what is begun now is about them. */
export type RecordOnScreen =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string }

export const recordOnScreen = sharedState<RecordOnScreen | undefined>(undefined)

/** Says what is looked at, as long as this component is on the screen. */
export function useRecordOnScreen(record: RecordOnScreen): void {
  const { kind, id, name } = record
  useEffect(() => {
    const shown = { kind, id, name } as RecordOnScreen
    recordOnScreen.set(shown)
    return () => {
      if (recordOnScreen.get() === shown) recordOnScreen.set(undefined)
    }
  }, [kind, id, name])
}

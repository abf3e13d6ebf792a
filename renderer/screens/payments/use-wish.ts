import { useEffect, useEffectEvent } from 'react'
import type { ActionId } from '#domain/commands/registry'
import { runAction } from '#renderer/lib/actions'
import { changed } from './payments-address.ts'
import type { PaymentsAddress } from './payments-address.ts'

const wishes: Record<NonNullable<PaymentsAddress['doe']>, ActionId> = {
  voorstel: 'payments.propose',
  excel: 'payments.export',
  urenstaat: 'payments.exportHours',
}

/** Does what the address asks for, once: an action that was chosen on another screen. */
export function useWish(
  address: PaymentsAddress,
  onAddress: (address: PaymentsAddress) => void,
): void {
  const { doe } = address
  const perform = useEffectEvent((wish: NonNullable<typeof doe>) => {
    onAddress(changed(address, { doe: undefined }))
    runAction(wishes[wish])
  })
  useEffect(() => {
    if (doe !== undefined) perform(doe)
  }, [doe])
}

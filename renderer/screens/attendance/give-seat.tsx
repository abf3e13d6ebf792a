import { useState } from 'react'
import type { RefObject } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import { AnchoredDialog } from '#renderer/components/anchored-dialog.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'

type Props = {
  guest: Attendee
  anchor: RefObject<HTMLElement | null>
  onGive: (reason: string) => void
  onClose: () => void
}

/** A seat in spite of the numbers: why, in her own words. */
export function GiveSeat({ guest, anchor, onGive, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  function give() {
    if (reason.trim() === '') return setIsMissing(true)
    onGive(reason)
    onClose()
  }
  return (
    <AnchoredDialog isOpen anchor={anchor} onClose={onClose} heading={text.giveSeatTo(guest.name)}>
      <Stack gap={3}>
        <Text size="sm" tone="muted">
          {text.giveSeatWhy}
        </Text>
        <TextField
          label={text.seatReason}
          error={isMissing ? text.seatReasonMissing : undefined}
          value={reason}
          autoFocus
          onChange={(next) => {
            setReason(next)
            setIsMissing(false)
          }}
        />
        <Button look="primary" onPress={give}>
          {text.choices.seat}
        </Button>
      </Stack>
    </AnchoredDialog>
  )
}

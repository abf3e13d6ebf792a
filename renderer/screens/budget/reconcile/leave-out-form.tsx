import { useState } from 'react'
import type { FinanceRowEntry } from '#domain/contract/finance'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { PanelForm } from '#renderer/screens/budget/form.tsx'
import { reconcileText as text } from '#renderer/texts/reconcile'

/** Says why a booking of finance needs no booking of ours. */
export function LeaveOutForm({ row, onDone }: { row: FinanceRowEntry; onDone: () => void }) {
  const leaveOut = useCommand('finance.leaveOut')
  const [why, setWhy] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  async function submit() {
    if (why.trim() === '') return setIsMissing(true)
    const done = await leaveOut({ rowId: row.id, why }, text.leftOut)
    if (done !== undefined) onDone()
  }
  return (
    <PanelForm
      heading={text.leaveOut}
      submit={text.leaveOut}
      refusal={leaveOut.refusal}
      isBusy={leaveOut.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField
        label={text.leaveOutWhy}
        value={why}
        onChange={(typed) => {
          setWhy(typed)
          setIsMissing(false)
        }}
        autoFocus
        {...(isMissing ? { error: text.fillInWhy } : {})}
      />
    </PanelForm>
  )
}

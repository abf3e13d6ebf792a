import { lockMinutes } from '#domain/security/lock-after'
import type { LockMinutes } from '#domain/security/lock-after'
import type { KeysState } from '#domain/contract/keys'
import { Select } from '#renderer/components/select.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { keysText as text } from '#renderer/texts/keys'

type Choice = `${LockMinutes}` | 'never'

const options: readonly { id: Choice; label: string }[] = [
  ...lockMinutes.map((minutes) => ({ id: `${minutes}` as const, label: text.minutes(minutes) })),
  { id: 'never', label: text.never },
]

/** After how long without a key or the mouse Schakel locks. */
export function LockAfterRow({ lockAfterMinutes, hasPassword }: KeysState) {
  const choose = useCommand('keys.setLockAfter')
  const value = options.find(({ id }) => id === String(lockAfterMinutes))?.id ?? 'never'
  const never = hasPassword ? text.lockAfterNeverPassword : text.lockAfterDetailNever
  return (
    <Stack gap={2}>
      <Select
        label={text.lockAfter}
        hint={value === 'never' ? never : text.lockAfterDetail}
        options={options}
        value={value}
        onChange={(id) => {
          const minutes = lockMinutes.find((each) => String(each) === id) ?? 'never'
          void choose({ minutes }, text.lockChanged)
        }}
      />
      <Refusal sentence={choose.refusal} />
    </Stack>
  )
}

import { useMemo, useState } from 'react'
import { planAmountsPaste } from '#domain/budget/plan-amounts-paste'
import type { AmountsPlan, AmountsTarget } from '#domain/budget/plan-amounts-paste'
import { parseBlock } from '#domain/people/clipboard-block'
import type { IsoDate } from '#domain/shared/dates'
import { changedVersionName } from '#domain/texts/budget'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { budgetGridText as text } from '#renderer/texts/budget-grid'
import { AmountsLines } from './amounts-lines.tsx'
import { FieldPair } from './form.tsx'

type Props = { typed: string; target: AmountsTarget; onClose: () => void }

/** More lines than an annex has, and fewer than a whole workbook pasted by accident. */
const mostRows = 200

/** What a pasted block of amounts would change, before it does; then all of it is one step. */
export function AmountsPreview({ typed, target, onClose }: Props) {
  const { today } = useStatus()
  const block = useMemo(() => parseBlock(typed), [typed])
  const isTooLong = block.length > mostRows
  const plan = useMemo(
    () => (isTooLong ? undefined : planAmountsPaste(block, target)),
    [block, isTooLong, target],
  )
  const setAmounts = useCommand('budget.setAmounts')
  const [isVersion, setIsVersion] = useState(false)
  const [version, setVersion] = useState<Version>({ decidedOn: today, reason: '' })
  const count = plan?.changed.length ?? 0

  async function apply({ changed }: AmountsPlan) {
    const changes = changed.map(({ lineId, year, becomes }) => ({ lineId, year, amount: becomes }))
    const newVersion = isVersion ? { newVersion: { name: changedVersionName, ...version } } : {}
    const done = await setAmounts({ changes, ...newVersion }, text.applied(count))
    if (done !== undefined) onClose()
  }

  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      heading={text.paste}
      buttons={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          {plan === undefined ? null : (
            <Button
              look="primary"
              autoFocus
              isDisabled={count === 0}
              isBusy={setAmounts.isBusy}
              onPress={() => void apply(plan)}
            >
              {count === 0 ? text.nothing : text.apply(count)}
            </Button>
          )}
        </>
      }
    >
      {plan === undefined ? (
        <p>{text.tooMany(block.length, mostRows)}</p>
      ) : (
        <Stack>
          <AmountsLines plan={plan} />
          {plan.changed.some(({ was }) => was !== null) ? (
            <VersionFields {...{ isVersion, setIsVersion, version, setVersion }} today={today} />
          ) : null}
        </Stack>
      )}
      {setAmounts.refusal === undefined ? null : <p role="alert">{setAmounts.refusal}</p>}
    </Dialog>
  )
}

type Version = { readonly decidedOn: IsoDate | null; readonly reason: string }

function VersionFields(props: {
  isVersion: boolean
  setIsVersion: (isVersion: boolean) => void
  version: Version
  setVersion: (version: Version) => void
  today: IsoDate
}) {
  const { isVersion, setIsVersion, version, setVersion, today } = props
  return (
    <Stack gap={1}>
      <Checkbox isSelected={isVersion} onChange={setIsVersion}>
        {text.asVersion}
      </Checkbox>
      <Text size="xs" tone="muted">
        {text.asVersionWhy}
      </Text>
      {isVersion ? (
        <FieldPair>
          <DateField
            label={text.decidedOn}
            today={today}
            value={version.decidedOn}
            onChange={(decidedOn) => setVersion({ ...version, decidedOn })}
          />
          <TextField
            label={text.reasonLabel}
            value={version.reason}
            onChange={(reason) => setVersion({ ...version, reason })}
          />
        </FieldPair>
      ) : null}
    </Stack>
  )
}

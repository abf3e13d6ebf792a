import { useState } from 'react'
import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { EventField } from './event-field.tsx'
import { PanelForm } from './form.tsx'
import { LineSelect } from './line-select.tsx'

type Props = {
  chain: BudgetChain
  choices: BudgetChoices
  /** A cost of a template stays there: no other event to choose. */
  isTemplate?: boolean
  onDone: () => void
}

/** What a cost is for, where it is booked, and whether its promise covers the estimate. */
export function ChainForm({ chain, choices, isTemplate = false, onDone }: Props) {
  const change = useCommand('budget.changeChain')
  const [description, setDescription] = useState(chain.description)
  const [supplier, setSupplier] = useState(chain.supplier ?? '')
  const [lineId, setLineId] = useState(chain.lineId)
  const [eventId, setEventId] = useState(chain.eventId)
  const [coversEstimate, setCoversEstimate] = useState(chain.coversEstimate)
  const [mistake, setMistake] = useState<string>()

  async function submit() {
    if (description.trim() === '') return setMistake(text.fillIn.description)
    const wish = { chainId: chain.id, description, supplier, lineId, eventId, coversEstimate }
    const done = await change(wish, text.chainChanged(description.trim()))
    if (done !== undefined) onDone()
  }

  return (
    <PanelForm
      heading={text.changeChain}
      submit={text.save}
      refusal={change.refusal}
      isBusy={change.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField
        label={text.description}
        value={description}
        onChange={(typed) => {
          setDescription(typed)
          setMistake(undefined)
        }}
        error={mistake}
        autoFocus
      />
      <TextField label={text.supplier} value={supplier} onChange={setSupplier} hasOwnDirection />
      <LineSelect
        choices={choices}
        year={chain.years.at(-1)?.year ?? choices.years.at(-1) ?? 0}
        value={lineId}
        onChange={setLineId}
      />
      {isTemplate ? null : <EventField value={eventId} onChange={setEventId} />}
      <Stack gap={1}>
        <Checkbox isSelected={coversEstimate} onChange={setCoversEstimate}>
          {text.coversEstimate}
        </Checkbox>
        <Text size="xs" tone="muted">
          {text.coversEstimateWhy}
        </Text>
      </Stack>
    </PanelForm>
  )
}

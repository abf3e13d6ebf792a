import { useState } from 'react'
import type { ActionId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { planText } from '#renderer/texts/plan'
import { planActionText as text } from '#renderer/texts/plan-action'

type Props = { onClose: () => void; onAdded: (actionId: ActionId) => void }

/** A further action of the plan; the rest of it is filled in on its own page. */
export function NewActionForm({ onClose, onAdded }: Props) {
  const add = useCommand('plan.addAction')
  const [title, setTitle] = useState('')
  const [nextStep, setNextStep] = useState('')
  const [phase, setPhase] = useState('nog_in_te_zetten')
  const [error, setError] = useState<string>()
  async function submit() {
    if (title.trim() === '') return setError(text.needsTitle)
    const wish = { title: title.trim(), phase, nextStep: nextStep.trim() || null }
    const done = await add(wish, ({ actionId }) => text.added(actionId))
    if (done !== undefined) onAdded(done.actionId)
  }
  return (
    <Card heading={text.add}>
      <form
        aria-label={text.add}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap={3}>
          <TextField
            label={text.addTitle}
            value={title}
            error={error}
            autoFocus
            onCancel={onClose}
            onChange={(typed) => {
              setTitle(typed)
              setError(undefined)
            }}
          />
          <TextField
            label={text.addNextStep}
            value={nextStep}
            onCancel={onClose}
            onChange={setNextStep}
          />
          <Select
            label={text.phase}
            isNarrow
            value={phase}
            options={Object.entries(planText.phases).map(([id, label]) => ({ id, label }))}
            onChange={setPhase}
          />
          <Text size="sm" tone="muted">
            {text.letterNote}
          </Text>
          <Row gap={2}>
            <Button type="submit" look="primary" isBusy={add.isBusy}>
              {text.adding}
            </Button>
            <Button look="lite" onPress={onClose}>
              {text.cancel}
            </Button>
          </Row>
          <Refusal sentence={add.refusal} />
        </Stack>
      </form>
    </Card>
  )
}

import { useState } from 'react'
import type { PlanAction } from '#domain/contract/plan'
import type { ActionId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { planningText as text } from '#renderer/texts/planning'

type Props = {
  actions: readonly PlanAction[]
  /** The action a row is made for. */
  forAction: PlanAction | undefined
  onClose: () => void
}

/** A further row of the table, with the actions that belong to it. */
export function NewRowForm({ actions, forAction, onClose }: Props) {
  const add = useCommand('planRows.add')
  const [title, setTitle] = useState(forAction?.title ?? '')
  const [actionIds, setActionIds] = useState<readonly ActionId[]>(
    forAction === undefined ? [] : [forAction.id],
  )
  const [error, setError] = useState<string>()
  async function submit() {
    const name = title.trim()
    if (name === '') return setError(text.needsTitle)
    const done = await add({ title: name, actionIds: [...actionIds] }, text.added(name))
    if (done !== undefined) onClose()
  }
  return (
    <Card heading={text.addRow}>
      <form
        aria-label={text.addRow}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap={3}>
          <TextField
            label={text.rowTitle}
            value={title}
            error={error}
            autoFocus
            onCancel={onClose}
            onChange={(typed) => {
              setTitle(typed)
              setError(undefined)
            }}
          />
          <TagPicker<ActionId>
            label={text.rowActions}
            options={actions.map(({ id, title: name }) => ({ id, label: `${id} · ${name}` }))}
            chosen={actionIds}
            onChange={setActionIds}
          />
          <Row gap={2}>
            <Button type="submit" isBusy={add.isBusy}>
              {text.save}
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

import type { PlanAction } from '#domain/contract/plan'
import type { PlanRow } from '#domain/contract/plan-rows'
import type { ActionId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { planningText as text } from '#renderer/texts/planning'

type Props = {
  row: PlanRow
  rows: readonly PlanRow[]
  actions: readonly PlanAction[]
  onClose: () => void
}

/** A row of the table: its name, its actions, its place; each is kept when it is left. */
export function RowEditor({ row, rows, actions, onClose }: Props) {
  const change = useCommand('planRows.change')
  const { id: rowId, title, source } = row
  return (
    <Card heading={<bdi>{text.edit(title)}</bdi>}>
      <Stack gap={3}>
        <KeptField
          label={text.rowTitle}
          value={title}
          isNeverEmpty
          onKeep={(typed) => change({ rowId, title: typed }, text.kept(typed))}
        />
        <TagPicker<ActionId>
          label={text.rowActions}
          options={actions.map(({ id, title: name }) => ({ id, label: `${id} · ${name}` }))}
          chosen={row.actionIds}
          onChange={(actionIds) => change({ rowId, actionIds }, text.kept(title))}
        />
        <Text size="xs" tone="muted">
          {source === null ? text.ownRow : text.source(source)}
        </Text>
        <RowPlace row={row} rows={rows} onClose={onClose} />
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}

function RowPlace({ row, rows, onClose }: Omit<Props, 'actions'>) {
  const move = useCommand('planRows.move')
  const remove = useCommand('planRows.remove')
  const { id: rowId, title } = row
  const at = rows.findIndex(({ id }) => id === rowId)
  const moveTo = (position: number) => void move({ rowId, position }, text.moved(title))
  async function takeAway() {
    const done = await remove({ rowId }, text.removed(title))
    if (done !== undefined) onClose()
  }
  return (
    <>
      <Row gap={2} wrap>
        <Button icon="up" isDisabled={at === 0} onPress={() => moveTo(at - 1)}>
          {text.up}
        </Button>
        <Button icon="down" isDisabled={at === rows.length - 1} onPress={() => moveTo(at + 1)}>
          {text.down}
        </Button>
        <Button look="soft" icon="remove" onPress={() => void takeAway()}>
          {text.remove}
        </Button>
        <Button look="lite" onPress={onClose}>
          {text.close}
        </Button>
      </Row>
      <Refusal sentence={move.refusal ?? remove.refusal} />
    </>
  )
}

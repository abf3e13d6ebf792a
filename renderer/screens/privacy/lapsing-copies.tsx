import { useState } from 'react'
import type { CleanUp } from '#domain/contract/privacy'
import { gridDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

type Copy = CleanUp['copies'][number]

/** Copies that an erase could not reach, with the day they must be gone, and a way to note one. */
export function LapsingCopies({ copies }: { copies: readonly Copy[] }) {
  const gone = useCommand('privacy.copyGone')
  return (
    <Card heading={text.lapsing}>
      <Stack gap={3}>
        <Text tone="muted" size="sm">
          {text.lapsingWhy}
        </Text>
        <Refusal sentence={gone.refusal} />
        {copies.length === 0 ? null : (
          <CopyTable copies={copies} onGone={(copyId) => void gone({ copyId }, text.copyGone)} />
        )}
        <NoteCopy />
      </Stack>
    </Card>
  )
}

type TableProps = { copies: readonly Copy[]; onGone: (copyId: Copy['id']) => void }

function CopyTable({ copies, onGone }: TableProps) {
  return (
    <DataTable<Copy>
      caption={text.lapsing}
      rowKey={({ id }) => id}
      groups={[{ rows: copies }]}
      columns={[
        {
          id: 'name',
          heading: text.copy,
          isRowHeading: true,
          cell: ({ name }) => <bdi className={css.wrap}>{name}</bdi>,
        },
        { id: 'reason', heading: text.reason, cell: ({ reason }) => text.copyReason[reason] },
        {
          id: 'before',
          heading: text.before,
          cell: ({ lapsesOn, isOver }) => (
            <Text as="span" tone={isOver ? 'alert' : 'normal'}>
              {isOver ? `${gridDate(lapsesOn)}, ${text.over}` : gridDate(lapsesOn)}
            </Text>
          ),
        },
        {
          id: 'actions',
          heading: text.actions,
          isHeadingHidden: true,
          cell: ({ id, name }) => (
            <Button size="mini" look="lite" label={text.goneOf(name)} onPress={() => onGone(id)}>
              {text.gone}
            </Button>
          ),
        },
      ]}
    />
  )
}

function NoteCopy() {
  const note = useCommand('privacy.noteCopy')
  const [name, setName] = useState('')
  async function submit() {
    if (name.trim() === '') return
    if ((await note({ name }, text.copyNoted)) !== undefined) setName('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Row gap={2} align="end" wrap>
        <TextField label={text.noteCopy} hint={text.noteCopyHint} value={name} onChange={setName} />
        <Button type="submit">{text.noteCopySave}</Button>
      </Row>
      <Refusal sentence={note.refusal} />
    </form>
  )
}

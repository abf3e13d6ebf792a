import { useMemo } from 'react'
import type { CommunicationLine } from '#domain/contract/communication'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { communicationText as text } from '#renderer/texts/communication'
import { communicationColumns } from './communication-columns.tsx'
import { CommunicationPanel } from './communication-panel.tsx'
import { NewCommunication } from './new-communication.tsx'
import { changed } from './register-address.ts'
import type { RegisterPlace } from './register-address.ts'
import { RegisterEmpty, RegisterFrame } from './register-frame.tsx'

const rowKey = ({ id }: CommunicationLine) => id

/** To whom, by what, saying what, and when; the moments fall due like tasks. */
export function CommunicationScreen(place: RegisterPlace) {
  const { address, onAddress } = place
  const asked = { search: address.zoek ?? '', limit: 500 }
  const found = useQuery('communication.list', asked, { keepsPrevious: true })
  const change = useCommand('communication.change')
  const columns = useMemo(() => communicationColumns(change), [change])
  const add = useAction('plan.newMessage', () =>
    onAddress(changed(address, { doe: 'nieuw', kies: undefined })),
  )
  const moments = found?.rows.flatMap((row) => row.moments) ?? []
  const open = moments.filter(({ doneOn }) => doneOn === null)
  const late = open.filter(({ isLate }) => isLate)
  return (
    <RegisterFrame
      {...place}
      tab="communication"
      title={text.title}
      sub={found === undefined ? '' : text.sub(found.total, open.length, late.length)}
      search={text.search}
      shown={found && { rows: found.rows.length, total: found.total }}
      actions={
        <>
          <ToExcel />
          <ActionButton action={add} look="primary" icon="add" />
        </>
      }
      panel={<Panel {...place} lines={found?.rows} />}
    >
      {found === undefined ? (
        <Loading />
      ) : (
        <Grid
          label={text.grid}
          rows={found.rows}
          rowKey={rowKey}
          columns={columns}
          rowLines={2}
          current={address.kies}
          onCurrent={({ id }) => onAddress(changed(address, { kies: id, doe: undefined }))}
          empty={
            <RegisterEmpty
              {...place}
              sentence={text.empty}
              action={<ActionButton action={add} icon="add" />}
            />
          }
        />
      )}
    </RegisterFrame>
  )
}

function ToExcel() {
  const make = useTask('communication.export')
  async function run() {
    const made = await make({})
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.inExcel(made.count, name))
  }
  return (
    <>
      <Button icon="spreadsheet" isBusy={make.isBusy} onPress={() => void run()}>
        {text.toExcel}
      </Button>
      <Refusal sentence={make.refusal} />
    </>
  )
}

type PanelProps = RegisterPlace & { lines: readonly CommunicationLine[] | undefined }

function Panel({ address, onAddress, lines }: PanelProps) {
  const { kies, doe } = address
  if (doe === 'nieuw') {
    return (
      <NewCommunication
        onDone={(id) => onAddress(changed(address, { kies: id ?? kies, doe: undefined }))}
      />
    )
  }
  const line = lines?.find(({ id }) => id === kies)
  if (line === undefined) {
    return (
      <Text tone="muted" size="sm">
        {text.pick}
      </Text>
    )
  }
  return <CommunicationPanel key={line.id} line={line} />
}

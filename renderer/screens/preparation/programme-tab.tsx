import { useState } from 'react'
import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import { programmeText as textOf } from '#domain/export/programme-text'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { copyText } from '#renderer/lib/copy-text'
import { say } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { programmeText as text } from '#renderer/texts/programme'
import { AddItem } from './add-item.tsx'
import css from './preparation.module.css'
import { ProgrammeGrid } from './programme-grid.tsx'
import { ProgrammePanel } from './programme-panel.tsx'
import { ProgrammePrint } from './programme-print.tsx'
import { ProgrammeWarnings } from './programme-warnings.tsx'
import { TimeBar } from './time-bar.tsx'
import { useProgramme } from './use-programme.ts'

/** The tab Programma of an event: parts with minutes, from which the times follow. */
export function ProgrammeTab({ eventId }: { eventId: EventId }) {
  const programme = useQuery('programme.get', { eventId }, { keepsPrevious: true })
  if (programme === undefined) return <Loading />
  return <ProgrammeWork eventId={eventId} programme={programme} />
}

function ProgrammeWork({ eventId, programme }: { eventId: EventId; programme: Programme }) {
  const commands = useProgramme(programme)
  const [currentId, setCurrentId] = useState<string>()
  const { items } = programme
  const current = items.find(({ id }) => id === currentId) ?? items[0]
  return (
    <div className={css.page}>
      <PageSplit
        panel={
          <SidePanel label={text.panel} about={current?.id}>
            <ProgrammePanel programme={programme} current={current} commands={commands} />
          </SidePanel>
        }
      >
        <div className={css.work}>
          <Head eventId={eventId} programme={programme} current={current} />
          <TimeBar programme={programme} currentId={current?.id} />
          <ProgrammeGrid
            {...{ programme, commands, current }}
            onCurrent={({ id }) => setCurrentId(id)}
          />
          {items.length === 0 ? null : (
            <Text size="xs" tone="dim">
              {text.keys} <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {text.keysMove}
            </Text>
          )}
          <AddItem eventId={eventId} count={programme.items.length} />
          <ProgrammeWarnings {...{ eventId, programme, commands }} />
        </div>
        <ProgrammePrint {...programme} />
      </PageSplit>
    </div>
  )
}

type HeadProps = {
  eventId: EventId
  programme: Programme
  current: ProgrammeItem | undefined
}

const breakMinutes = 15

function Head({ eventId, programme, current }: HeadProps) {
  const add = useCommand('programme.add')
  const { items, venue, totalMinutes } = programme
  const addItem = useButtonFor('programme.add')
  const addBreak = useAction('programme.addBreak', () => {
    const at = current === undefined ? null : items.indexOf(current) + 1
    const title = text.kinds.break
    void add({ eventId, kind: 'break', title, minutes: breakMinutes, at }, text.said.added(title))
  })
  const print = useAction('programme.print', () => window.print())
  const copy = useAction('programme.copy', () => {
    const place = [venue?.name, venue?.gemeenteName].filter((part) => typeof part === 'string')
    const isCopied = copyText(textOf({ ...programme, place }))
    say(isCopied ? text.said.copied : text.said.notCopied)
  })
  return (
    <div className={css.head}>
      <h2>{text.heading}</h2>
      <Text as="span" size="sm" tone="muted">
        {text.summary(items.length, totalMinutes)}
      </Text>
      <div className={css.buttons}>
        <ActionButton action={copy} look="lite" size="mini" icon="document" />
        <ActionButton action={print} look="lite" size="mini" icon="print" />
        <ActionButton action={addBreak} look="soft" size="mini" icon="break" />
        <ActionButton action={addItem} size="mini" look="soft" icon="add" />
      </div>
    </div>
  )
}

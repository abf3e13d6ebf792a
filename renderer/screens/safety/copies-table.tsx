import { useState } from 'react'
import type { Backup } from '#domain/contract/backups'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { fileSize } from '#renderer/lib/format'
import { peopleInWords, safetyText as text } from '#renderer/texts/safety'
import { copyRowsOf, whenOf } from './copy-rows.ts'
import type { CopyRow } from './copy-rows.ts'
import css from './storage.module.css'

const shownFirst = 10

type Props = {
  backups: readonly Backup[]
  today: IsoDate
  onRestore: (backup: Backup) => void
}

/** Every copy with what is in it and whether it is whole; the oldest on request. */
export function CopiesTable({ backups, today, onRestore }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const rows = copyRowsOf(backups)
  const shown = showsAll ? rows : rows.slice(0, shownFirst)
  const hidden = rows.length - shown.length
  return (
    <>
      <DataTable
        caption={text.copies}
        columns={columnsOf(today, onRestore)}
        groups={[{ rows: shown }]}
        rowKey={({ backup }) => backup.name}
      />
      {hidden === 0 ? null : (
        <div className={css.more}>
          <Button look="lite" size="mini" onPress={() => setShowsAll(true)}>
            {text.older(hidden)}
          </Button>
        </div>
      )}
    </>
  )
}

function columnsOf(today: IsoDate, onRestore: Props['onRestore']): TableColumn<CopyRow>[] {
  return [
    {
      id: 'when',
      heading: text.when,
      isRowHeading: true,
      cell: ({ backup }) => <span className={css.whole}>{whenOf(backup, today)}</span>,
    },
    { id: 'why', heading: text.why, cell: (row) => reasonOf(row) },
    { id: 'inside', heading: text.inside, cell: ({ backup }) => peopleInWords(backup.counts) },
    { id: 'size', heading: text.size, isNumber: true, cell: ({ backup }) => fileSize(backup.size) },
    { id: 'check', heading: text.check, cell: ({ backup }) => <State state={backup.state} /> },
    {
      id: 'do',
      heading: text.do,
      isHeadingHidden: true,
      cell: ({ backup }) => (
        <Button
          look="lite"
          size="mini"
          label={text.restoreOf(whenOf(backup, today))}
          isDisabled={backup.state === 'damaged' || backup.state === 'newer'}
          onPress={() => onRestore(backup)}
        >
          {text.restore}
        </Button>
      ),
    },
  ]
}

function reasonOf({ backup, isAlsoThere }: CopyRow): string {
  const reason = text.reasons[backup.reason]
  if (isAlsoThere) return `${reason}, ${text.alsoThere}`
  return backup.place === 'second' ? `${reason}, ${text.onlyThere}` : reason
}

const icons: Record<Backup['state'], IconName> = {
  whole: 'yes',
  damaged: 'late',
  'other-key': 'key',
  newer: 'attention',
}

function State({ state }: { state: Backup['state'] }) {
  return (
    <span className={state === 'whole' ? css.stateOk : css.state}>
      <Icon name={icons[state]} size="small" />
      {text.states[state]}
    </span>
  )
}

import { useEffect, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { places } from '#domain/commands/places'
import type { PlaceId } from '#domain/commands/places'
import { Icon } from '#renderer/components/icon.tsx'
import { runAction } from '#renderer/lib/actions'
import { say } from '#renderer/lib/messages'
import { shellText as text } from '#renderer/texts/shell'
import { commandRows, isUsable, placeFor, questionOf } from './palette-matches.ts'
import type { PaletteGroup, PaletteRow } from './palette-matches.ts'
import { recentRows, rememberRow } from './palette-recent.ts'
import { usePaletteRecords } from './palette-records.ts'
import { PaletteItem } from './palette-row.tsx'
import css from './palette.module.css'

type Props = {
  isOpen: boolean
  /** Where she is: its actions come first. */
  here: PlaceId | undefined
  onClose: () => void
  goTo: (path: string) => void
}

/** Ctrl+K: every place and every action by name or synonym, and what is in Schakel by its words. */
export function Palette({ isOpen, here, onClose, goTo }: Props) {
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={css.palette ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={text.palette}>
          <PaletteBody here={here} onClose={onClose} goTo={goTo} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ here, onClose, goTo }: Omit<Props, 'isOpen'>) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const rows = usePaletteRows(typed, here)
  const current = Math.min(at, rows.length - 1)
  const currentId = rows.length === 0 ? undefined : `${listId}-${current}`

  useEffect(() => {
    if (currentId !== undefined) {
      document.getElementById(currentId)?.scrollIntoView?.({ block: 'nearest' })
    }
  }, [currentId])

  function choose(row: PaletteRow | undefined) {
    if (row === undefined) return
    rememberRow(row)
    onClose()
    doRow(row, goTo)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((current + step + rows.length) % Math.max(1, rows.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(rows[current])
    }
  }

  return (
    <>
      <div className={css.field}>
        <Icon name="search" />
        <input
          ref={focusOnce}
          className={css.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={currentId}
          aria-label={text.paletteField}
          placeholder={text.palette}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <span className={css.count} role="status">
          {typed.trim() === '' ? null : text.paletteCount(rows.length)}
        </span>
        <kbd aria-hidden="true">{'Esc'}</kbd>
      </div>
      <PaletteList id={listId} rows={rows} current={current} onChoose={choose} />
      <PaletteFoot isEmpty={rows.length === 0} />
    </>
  )
}

function focusOnce(field: HTMLInputElement | null) {
  field?.focus()
}

function usePaletteRows(typed: string, here: PlaceId | undefined): PaletteRow[] {
  const question = questionOf(typed)
  const recent = recentRows.use()
  const records = usePaletteRecords(question)
  return [...(typed.trim() === '' ? recent : []), ...commandRows(question, here), ...records]
}

function doRow({ target, label }: PaletteRow, goTo: (path: string) => void): void {
  if (target.kind === 'record') return goTo(target.path)
  if (target.kind === 'place') return goTo(places[target.id].path)
  const place = placeFor(target)
  if (!isUsable(target) && place !== undefined) {
    goTo(place.path)
    say(text.paletteGoneTo(label, place.label))
    return
  }
  // After the palette is gone, so that what opens keeps the focus.
  setTimeout(() => runAction(target.id))
}

type ListProps = {
  id: string
  rows: readonly PaletteRow[]
  current: number
  onChoose: (row: PaletteRow) => void
}

function PaletteList({ id, rows, current, onChoose }: ListProps) {
  const numbered = rows.map((row, position) => ({ row, position }))
  const groups = [...new Set(rows.map(({ group }) => group))]
  return (
    <div className={css.list} role="listbox" id={id} aria-label={text.palette}>
      {groups.map((group) => (
        <ul key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <li className={css.group} role="presentation" id={`${id}-${group}`}>
            {headings[group]}
          </li>
          {numbered
            .filter(({ row }) => row.group === group)
            .map(({ row, position }) => (
              <PaletteItem
                key={row.key}
                id={`${id}-${position}`}
                row={row}
                isCurrent={position === current}
                onChoose={() => onChoose(row)}
              />
            ))}
        </ul>
      ))}
    </div>
  )
}

const headings: Record<PaletteGroup, string> = text.paletteGroups

function PaletteFoot({ isEmpty }: { isEmpty: boolean }) {
  if (isEmpty) return <p className={css.foot}>{text.paletteNothing}</p>
  return (
    <p className={css.foot}>
      {text.paletteKeys.map(({ key, does }) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  )
}

import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { places } from '#domain/commands/registry'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { runAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { shellText as text } from '#renderer/texts/shell'
import { paletteMatches, recordMatches } from './palette-matches.ts'
import type { PaletteMatch } from './palette-matches.ts'
import css from './palette.module.css'

type Props = { isOpen: boolean; onClose: () => void; goTo: (path: string) => void }

/** Ctrl+K: every place and every action by name or synonym, and what is in Schakel by its words. */
export function Palette({ isOpen, onClose, goTo }: Props) {
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
          <PaletteBody onClose={onClose} goTo={goTo} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ onClose, goTo }: Omit<Props, 'isOpen'>) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const question = typed.trim().length < 2 ? null : { text: typed, limit: 8 }
  const found = useQuery('search.find', question, { keepsPrevious: true })
  const matches = [...paletteMatches(typed), ...(question && found ? recordMatches(found) : [])]
  const current = Math.min(at, matches.length - 1)

  function choose(match: PaletteMatch | undefined) {
    if (match === undefined) return
    onClose()
    const { target } = match
    if (target.kind === 'place') goTo(places[target.id].path)
    else if (target.kind === 'record') goTo(target.path)
    // After the palette is gone, so that what opens keeps the focus.
    else setTimeout(() => runAction(target.id))
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((current + step + matches.length) % Math.max(1, matches.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(matches[current])
    }
  }

  return (
    <>
      <div className={css.field}>
        <Icon name="search" />
        <input
          ref={(field) => field?.focus()}
          className={css.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={`${listId}-${current}`}
          aria-label={text.paletteField}
          placeholder={text.palette}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">{'Esc'}</kbd>
      </div>
      <ul className={css.list} role="listbox" id={listId} aria-label={text.palette}>
        {matches.map((match, position) => (
          <PaletteItem
            key={match.target.id}
            id={`${listId}-${position}`}
            match={match}
            heading={headingBefore(matches, position)}
            isCurrent={position === current}
            onChoose={() => choose(match)}
          />
        ))}
      </ul>
      <p className={css.foot} role="status">
        {matches.length === 0 ? text.paletteNothing : text.paletteKeys}
      </p>
    </>
  )
}

type ItemProps = {
  id: string
  match: PaletteMatch
  heading: string | undefined
  isCurrent: boolean
  onChoose: () => void
}

function PaletteItem({ id, match, heading, isCurrent, onChoose }: ItemProps) {
  return (
    <>
      {heading === undefined ? null : (
        <li className={css.group} role="presentation">
          {heading}
        </li>
      )}
      <li
        id={id}
        className={css.item}
        role="option"
        aria-selected={isCurrent}
        // The keyboard way is the field, which keeps the focus.
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
        onKeyDown={undefined}
      >
        <Icon name={iconOf(match)} />
        <span>
          <bdi>{match.label}</bdi>
        </span>
        {match.detail === undefined ? null : <span className={css.also}>{match.detail}</span>}
        {match.synonym === undefined ? null : (
          <span className={css.also}>{text.paletteAlso(match.synonym)}</span>
        )}
        {match.keys === undefined ? null : (
          <span className={css.end}>
            <kbd>{match.keys}</kbd>
          </span>
        )}
      </li>
    </>
  )
}

function headingBefore(matches: readonly PaletteMatch[], position: number): string | undefined {
  const kind = matches[position]?.target.kind
  if (kind === matches[position - 1]?.target.kind) return undefined
  if (kind === 'record') return text.paletteRecords
  return kind === 'action' ? text.paletteDo : text.paletteGo
}

function iconOf({ target }: PaletteMatch): IconName {
  if (target.kind === 'place') return target.id
  if (target.kind === 'action') return 'next'
  return target.of === 'event' ? 'events' : 'network'
}

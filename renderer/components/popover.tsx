import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'
import css from './overlay.module.css'

type Props = {
  label: string
  isOpen: boolean
  onClose: () => void
  /** The cell, person or day it belongs to; it opens beside it without covering it. */
  anchor: RefObject<HTMLElement | null>
  children: ReactNode
}

/** What belongs to one cell, person or day; Escape goes back to it. */
export function Popover({ label, isOpen, onClose, anchor, children }: Props) {
  return (
    <AriaPopover
      className={css.popover ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom start"
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </AriaPopover>
  )
}

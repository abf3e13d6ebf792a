import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import css from './list-box.module.css'

type Props = {
  label: string
  /** What it hangs below; the focus goes back to where it was. */
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
  children: ReactNode
}

/** A few choices that hang below a button; Escape or a press beside it closes. */
export function Popup({ label, anchor, onClose, children }: Props) {
  return (
    <Popover
      className={css.popover ?? ''}
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom end"
    >
      <Dialog className={css.popup ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  )
}

import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import css from './overlay.module.css'

type Props = {
  /** What it tells about; the focus goes back there. */
  anchor: RefObject<HTMLElement | null>
  isOpen: boolean
  onClose: () => void
  heading: ReactNode
  children: ReactNode
}

/** A few facts and what to do about them, beside the thing they are about. Escape closes. */
export function AnchoredDialog({ anchor, isOpen, onClose, heading, children }: Props) {
  return (
    <Popover
      className={css.anchored ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom start"
    >
      <Dialog className={css.anchoredBody ?? ''}>
        <Heading slot="title" level={3}>
          {heading}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  )
}

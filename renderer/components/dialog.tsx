import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names.ts'
import css from './overlay.module.css'

type Props = {
  isOpen: boolean
  onClose: () => void
  heading: ReactNode
  children: ReactNode
  /** Verbs; the safe one first. */
  buttons: ReactNode
  isWide?: boolean
}

/** Only for choosing files, erasing a person, restoring, or a fault. Escape closes. */
export function Dialog({ isOpen, onClose, heading, children, buttons, isWide }: Props) {
  return (
    <ModalOverlay
      className={css.scrim ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
    >
      <Modal className={classNames(css.modal, isWide && css.wide)}>
        <AriaDialog className={css.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {heading}
          </Heading>
          {children}
          <div className={css.buttons}>{buttons}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

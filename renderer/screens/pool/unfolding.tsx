import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { useOpener } from '#renderer/lib/use-opener'

type Props = {
  label: string
  icon?: IconName
  /** The form; it calls what it is given when it is done. */
  children: (onDone: () => void) => ReactNode
}

/** A button that gives way to a small form; the focus comes back to it. */
export function Unfolding({ label, icon = 'add', children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useOpener()
  if (isOpen) {
    return children(() => {
      setIsOpen(false)
      opener.goBack()
    })
  }
  return (
    <Row>
      <Button
        look="lite"
        size="mini"
        icon={icon}
        onPress={() => {
          opener.remember()
          setIsOpen(true)
        }}
      >
        {label}
      </Button>
    </Row>
  )
}

import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row } from '#renderer/components/layout.tsx'

type Props = {
  label: string
  icon?: IconName
  /** The form; it calls what it is given when it is done. */
  children: (onDone: () => void) => ReactNode
}

/** A button that gives way to a small form; when that is done the focus is on the button again. */
export function Unfolding({ label, icon = 'add', children }: Props) {
  const [stand, setStand] = useState<'untouched' | 'open' | 'done'>('untouched')
  if (stand === 'open') return children(() => setStand('done'))
  return (
    <Row>
      <Button
        look="lite"
        size="mini"
        icon={icon}
        autoFocus={stand === 'done'}
        onPress={() => setStand('open')}
      >
        {label}
      </Button>
    </Row>
  )
}

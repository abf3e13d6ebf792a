import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { networkGridText as text } from '#renderer/texts/network-grid'
import type { ListLook } from './use-list-look.ts'

// Columns are chosen now and then: no part of the start.
const ColumnChooser = lazy(async () => {
  const { ColumnChooser: Chooser } = await import('./column-chooser.tsx')
  return { default: Chooser }
})

/** The button that chooses the columns of the list. */
export function ListTools({ look }: { look: ListLook }) {
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <span ref={anchor}>
      <Button icon="table" isExpanded={isOpen} onPress={() => setIsOpen(true)}>
        {text.columns}
      </Button>
      {isOpen ? (
        <Suspense>
          <ColumnChooser look={look} anchor={anchor} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  )
}

import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { componentText as text } from '#renderer/texts/components'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './side-panel.module.css'

// A panel may hold only text, and must still scroll by keyboard.
const scrollsByKeyboard = { tabIndex: 0 }

type Props = {
  label: string
  children: ReactNode
  look?: 'surface' | 'sunken'
  /** Which record it is about: of another one it shows the beginning. */
  about?: string | undefined
}

/** The detail beside the work instead of a dialog; a drawer with its own button when narrow. */
export function SidePanel({ label, children, look = 'surface', about }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = 0
  }, [about])
  return (
    <>
      <aside
        ref={panel}
        className={classNames(css.panel, look === 'sunken' && css.sunken)}
        aria-label={label}
        data-closed={isOpen ? undefined : true}
        {...scrollsByKeyboard}
      >
        {children}
      </aside>
      <div className={css.toggle}>
        <Button isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? text.close : text.showDetails}
        </Button>
      </div>
    </>
  )
}

import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ActionMenu } from '#renderer/components/action-menu.tsx'
import { Button } from '#renderer/components/button.tsx'
import { networkText as text } from '#renderer/texts/network'

const choices = [
  { id: 'quiet', label: text.toExcelQuiet },
  { id: 'all', label: text.toExcelAll },
] as const

type Opening = { open: () => void; isBusy: boolean }
type Props = {
  isBusy: boolean
  onPick: (showsSensitiveRoles: boolean) => void
  /** The button that opens the choice. */
  button?: (use: Opening) => ReactNode
}

/** Before a list goes into a workbook: a role that is sensitive leaves only when that is chosen. */
export function ToExcelMenu({ isBusy, onPick, button = usualButton }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <span ref={anchor}>{button({ open: () => setIsOpen(true), isBusy })}</span>
      <ActionMenu
        label={text.toExcel}
        choices={choices}
        anchor={anchor}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onPick={(id) => onPick(id === 'all')}
      />
    </>
  )
}

function usualButton({ open, isBusy }: Opening) {
  return (
    <Button size="mini" icon="spreadsheet" isBusy={isBusy} onPress={open}>
      {text.toExcel}
    </Button>
  )
}

import type { HandoverPreview } from '#domain/contract/handover'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { handoverScreenText as text } from '#renderer/texts/handover'
import css from './handover.module.css'

/** How many letters, sheets and other files there are. */
export function FolderCounts({
  letters,
  sheets,
  others,
}: Pick<HandoverPreview, 'letters' | 'sheets' | 'others'>) {
  const lines: readonly (readonly [number, IconName, string])[] = [
    [letters, 'document', text.letters(letters)],
    [sheets, 'spreadsheet', text.sheets(sheets)],
    [others, 'backup', text.others(others)],
  ]
  return (
    <ul className={css.counts}>
      {lines.map(([count, icon, words]) => (
        <li key={icon}>
          <b>{count}</b>
          <Icon name={icon} size="small" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

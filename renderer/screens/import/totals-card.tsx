import type { ImportPreview } from '#domain/contract/exchange'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { importText as text } from '#renderer/texts/import'
import type { Choices } from './import-choices.ts'
import css from './import.module.css'

/** What happens when the user agrees, in numbers. */
export function TotalsCard({ preview, choices }: { preview: ImportPreview; choices: Choices }) {
  const { counts, changesUnasked, withoutEmail } = preview
  const count = (outcome: keyof typeof counts) => counts[outcome] ?? 0
  const chosen = [...choices.values()].filter(({ row }) => row.outcome === 'doubtful').length
  const notRead = preview.notes.filter(({ kind }) => kind === 'sensitive-column').length
  const lines: { count: number; icon: IconName; words: string }[] = [
    {
      count: count('new'),
      icon: 'add',
      words: text.happensNew(preview.target === 'organisations' ? 0 : withoutEmail),
    },
    { count: changesUnasked, icon: 'next', words: text.happensChanged },
    { count: count('changed') - changesUnasked, icon: 'declined', words: text.happensKnown },
    { count: chosen, icon: 'check', words: text.happensChosen },
    { count: count('doubtful') - chosen, icon: 'awaiting', words: text.happensAwaits },
    { count: count('duplicate'), icon: 'declined', words: text.happensDuplicate },
    { count: count('rejected'), icon: 'not-shown', words: text.happensRejected },
    { count: notRead, icon: 'not-shown', words: text.happensNotRead(notRead) },
  ]
  return (
    <Card heading={text.happens}>
      <ul className={css.sums}>
        {lines
          .filter((line) => line.count > 0)
          .map((line) => (
            <li key={line.words}>
              <b>{line.count}</b>
              <Icon name={line.icon} size="small" />
              <span>{line.words}</span>
            </li>
          ))}
      </ul>
      {preview.target === 'pool' ? (
        <Text size="sm" tone="muted">
          {text.poolHint}
        </Text>
      ) : null}
      <Text size="sm" tone="muted">
        {text.oneStep}
      </Text>
    </Card>
  )
}

import type { BudgetAmountOutcome, BudgetImportPreview } from '#domain/contract/budget-import'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { annexImportText as text } from '#renderer/texts/annex-import'
import { euros } from '#renderer/screens/budget/amounts'
import css from './annex-import.module.css'

const outcomes = Object.keys(text.outcomes) as BudgetAmountOutcome[]

/** What happens in numbers, whether the sums of the file are right, and what was not understood. */
export function SumLines({ preview }: { preview: BudgetImportPreview }) {
  const { counts, newLines, checks, notes } = preview
  const wrong = checks.filter(({ difference }) => difference !== 0)
  return (
    <>
      <Stack gap={2}>
        <h2>{text.counts}</h2>
        <ul className={css.counts}>
          {outcomes
            .filter((outcome) => (counts[outcome] ?? 0) > 0)
            .map((outcome) => (
              <li key={outcome}>{text.countOf(counts[outcome] ?? 0, text.outcomes[outcome])}</li>
            ))}
          {newLines === 0 ? null : <li>{text.newLines(newLines)}</li>}
        </ul>
      </Stack>
      <Stack gap={2}>
        <h2>{text.sums}</h2>
        {checks.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.noSums}
          </Text>
        ) : (
          <WarningLine
            weight={wrong.length === 0 ? 'ok' : 'warn'}
            fact={
              wrong.length === 0
                ? text.sumsRight(checks.length)
                : text.sumsPartly(checks.length - wrong.length, checks.length)
            }
          />
        )}
        <ul className={css.counts}>
          {wrong.map(({ cell, label, year, says, addsUpTo, difference }) => (
            <li key={cell}>
              <span className={css.address}>{cell}</span>
              {text.wrongSum(label, year, euros(says), euros(addsUpTo), euros(difference))}
            </li>
          ))}
        </ul>
      </Stack>
      {notes.length === 0 ? null : (
        <Stack gap={2}>
          <h2>{text.notUnderstood}</h2>
          <NoteLines notes={notes} />
        </Stack>
      )}
    </>
  )
}

type Note = { readonly cell: string; readonly kind: string; readonly value: string }

/** Cells that could not be read, each with what becomes of it. */
export function NoteLines({ notes }: { notes: readonly Note[] }) {
  return (
    <ul className={css.counts}>
      {notes.map(({ cell, kind, value }) => (
        <li key={`${cell} ${kind}`}>
          <span className={css.address}>{cell}</span>
          {value === '' ? null : <bdi>{`${value} `}</bdi>}
          {text.notes[kind]}
        </li>
      ))}
    </ul>
  )
}

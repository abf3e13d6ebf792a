import type { ExportYear } from '#domain/contract/saved-exports'
import { budgetColumnIds } from '#domain/export/budget-choice'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { savedExportsText as text } from '#renderer/texts/saved-exports'
import { ColumnChoices } from './column-choices.tsx'
import type { ExportDraft } from './export-draft.ts'

const all = 'all'

function yearFrom(value: string): ExportYear | null {
  if (value === all) return null
  return value === 'this' || value === 'previous' ? value : Number(value)
}

type Props = { draft: ExportDraft; onChange: (change: Partial<ExportDraft>) => void }

/** Of which year a kept sheet is; the begroting can be of all, with columns left out. */
export function YearFields({ draft, onChange }: Props) {
  const isBudget = draft.kind === 'budget'
  const years = useQuery('budget.choices', {})?.years ?? []
  return (
    <>
      <Select
        label={text.year}
        options={[
          ...(isBudget ? [{ id: all, label: text.allYears }] : []),
          { id: 'this', label: text.yearOption.this },
          { id: 'previous', label: text.yearOption.previous },
          ...years.map((year) => ({ id: String(year), label: String(year) })),
        ]}
        value={String(draft.year ?? (isBudget ? all : 'this'))}
        onChange={(value) => onChange({ year: yearFrom(value) })}
      />
      {isBudget ? (
        <ColumnChoices
          label={text.hidden}
          ids={budgetColumnIds}
          words={text.budgetColumn}
          chosen={draft.hidden}
          onChange={(hidden) => onChange({ hidden })}
        />
      ) : null}
    </>
  )
}

import { useState } from 'react'
import type { ReactNode } from 'react'
import type { BudgetImportPreview, BudgetLineChoice } from '#domain/contract/budget-import'
import { changedVersionName, firstVersionName } from '#domain/texts/budget'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { Select } from '#renderer/components/select.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { annexImportText as text } from '#renderer/texts/annex-import'
import css from './annex-import.module.css'
import { LinesTable } from './lines-table.tsx'
import { SumLines } from './sum-lines.tsx'
import type { WantedSheet } from './use-annex-file.ts'
import { VersionFields } from './version-fields.tsx'
import type { TypedVersion } from './version-fields.tsx'

type Props = {
  wanted: WantedSheet
  preview: BudgetImportPreview
  isOfWanted: boolean
  actions: ReactNode
  onChange: (parts: Partial<Omit<WantedSheet, 'file'>>) => void
  onLeave: () => void
}

/** A begroting before it comes in: each line and year, the sums it states, and its version. */
export function BudgetFile({ wanted, preview, isOfWanted, actions, onChange, onLeave }: Props) {
  const { today } = useStatus()
  const apply = useCommand('budgetImport.apply')
  const { counts, newLines } = preview
  const count = (counts.new ?? 0) + (counts.changed ?? 0)
  const proposed = (counts.changed ?? 0) > 0 ? changedVersionName : firstVersionName
  const [typed, setTyped] = useState<Partial<TypedVersion>>({})
  const version = { name: proposed, decidedOn: today, reason: '', ...typed }

  async function takeIn() {
    const done = await apply(
      { ...wanted, choices: [...wanted.choices], version },
      ({ sentence }) => sentence,
    )
    if (done !== undefined) onLeave()
  }
  function choose(cell: string, choice: BudgetLineChoice) {
    const others = wanted.choices.filter((each) => each.cell !== cell)
    onChange({ choices: [...others, { cell, choice }] })
  }
  const hasName = version.name.trim() !== ''
  return (
    <Page
      title={text.title}
      sub={
        <bdi>
          {text.ofBudget(
            preview.fileName,
            preview.sheet,
            preview.lines.length,
            preview.years.length,
          )}
        </bdi>
      }
      actions={
        <>
          {actions}
          <Button
            look="primary"
            icon="import"
            isDisabled={(count === 0 && newLines === 0) || !isOfWanted || !hasName}
            isBusy={apply.isBusy}
            onPress={() => void takeIn()}
          >
            {count === 0 && newLines === 0 ? text.nothingToTake : text.take(count)}
          </Button>
        </>
      }
      below={<Refusal sentence={apply.refusal} />}
    >
      <PageSplit
        panel={
          <SidePanel label={text.counts} look="sunken">
            <Stack gap={6}>
              <VersionFields
                version={version}
                today={today}
                error={hasName ? undefined : text.fillInVersion}
                onChange={(part) => setTyped({ ...typed, ...part })}
              />
              <SumLines preview={preview} />
            </Stack>
          </SidePanel>
        }
      >
        <Stack gap={3}>
          <SheetChoices preview={preview} onChange={onChange} />
          <LinesTable preview={preview} onChoose={choose} />
          {preview.leftOut.length === 0 ? null : (
            <Text size="sm" tone="muted">
              {text.leftOut(
                preview.leftOut.map(({ cell, heading }) => `${cell} ${heading}`).join(', '),
              )}
            </Text>
          )}
        </Stack>
      </PageSplit>
    </Page>
  )
}

const factors = [1, 1_000, 1_000_000] as const

function SheetChoices({ preview, onChange }: Pick<Props, 'preview' | 'onChange'>) {
  const { unit, sheets } = preview
  return (
    <div className={css.choices}>
      {sheets.length < 2 ? null : (
        <Select
          label={text.sheet}
          value={preview.sheet}
          options={sheets.map(({ name }) => ({ id: name, label: name }))}
          onChange={(sheet) => onChange({ sheet, choices: [] })}
        />
      )}
      <Select
        label={text.unit}
        value={String(unit.factor)}
        options={factors.map((factor) => ({ id: String(factor), label: text.units[factor] }))}
        onChange={(id) => {
          const factor = factors.find((each) => String(each) === id)
          if (factor !== undefined) onChange({ factor })
        }}
        hint={unit.cell === null ? text.unitUnknown : text.unitFrom(unit.cell)}
      />
    </div>
  )
}

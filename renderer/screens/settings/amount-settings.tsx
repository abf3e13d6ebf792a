import { useState } from 'react'
import type { YearAmounts } from '#domain/contract/allowance'
import { grouped } from '#domain/shared/grouped'
import { yearOf } from '#domain/shared/dates'
import type { Origin } from '#domain/sleutelpersonen/allowance'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useOpener } from '#renderer/lib/use-opener'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { amountsText as text } from '#renderer/texts/amounts'
import css from './amount-settings.module.css'
import { OwnAmountsForm } from './own-amounts-form.tsx'
import { SettingsPage } from './settings-page.tsx'

/** The amounts that may not be crossed unnoticed, per year, with where each was read. */
export function AmountSettings() {
  const { today } = useStatus()
  const years = useQuery('allowance.years', {}, { keepsPrevious: true })
  const [chosen, setChosen] = useState<number>()
  const opener = useOpener()
  const year = years?.find((each) => each.year === chosen)
  return (
    <SettingsPage
      sub={text.title}
      panel={
        <SidePanel label={text.panel}>
          {year === undefined ? (
            <Text tone="muted" size="sm">
              {text.pick}
            </Text>
          ) : (
            <OwnAmountsForm
              key={`${year.year} ${year.own?.source ?? ''}`}
              amounts={year}
              onDone={() => {
                setChosen(undefined)
                opener.goBack()
              }}
            />
          )}
        </SidePanel>
      }
    >
      {years === undefined ? (
        <Loading />
      ) : (
        <Stack gap={6}>
          <Text tone="muted" size="sm">
            {text.intro}
          </Text>
          {thisYearFirst(years, yearOf(today)).map((each) => (
            <Year
              key={each.year}
              amounts={each}
              onChange={() => {
                opener.remember()
                setChosen(each.year)
              }}
            />
          ))}
        </Stack>
      )}
    </SettingsPage>
  )
}

function thisYearFirst(years: readonly YearAmounts[], now: number): YearAmounts[] {
  return years.toSorted((one, other) => Number(other.year === now) - Number(one.year === now))
}

function isAllUnknown({ amounts, minimumWages }: YearAmounts): boolean {
  return [...amounts, ...minimumWages].every(({ amount }) => amount === null)
}

type Line = Origin & {
  readonly key: string
  readonly label: string
  readonly shown: string
  /** What holds without hers; null beside an amount that is not hers. */
  readonly without: string | null
}

function linesOf({ amounts, minimumWages }: YearAmounts): Line[] {
  return [
    ...amounts.map(({ field, amount, certainty, source, known }) => ({
      ...{ key: field, label: text.field[field], certainty, source },
      shown: text.shown(field, amount),
      without: certainty === 'own' ? text.knownToo(field, known) : null,
    })),
    ...minimumWages.map(({ fromOn, amount, certainty, source }) => ({
      ...{ key: fromOn, label: text.minimumWage(fromOn), certainty, source },
      ...{ shown: text.shown('hourFrom21', amount), without: null },
    })),
  ]
}

const columns: readonly TableColumn<Line>[] = [
  {
    ...{ id: 'what', heading: text.what, width: '40%', isRowHeading: true },
    cell: ({ label }) => label,
  },
  {
    ...{ id: 'amount', heading: text.amount, width: '20%', isNumber: true },
    cell: ({ shown }) => shown,
  },
  { id: 'certainty', heading: text.certainty, cell: (line) => <CertaintyOf line={line} /> },
]

function CertaintyOf({ line }: { line: Line }) {
  const { certainty, without } = line
  const tone = certainty === 'own' ? 'accent' : certainty === 'onbekend' ? 'warn' : 'quiet'
  return (
    <Row gap={2} wrap>
      <Chip tone={tone}>{text.sure(line)}</Chip>
      {without === null ? null : (
        <Text as="span" size="xs" tone="muted">
          {without}
        </Text>
      )}
    </Row>
  )
}

/** Where the amounts were read, each source once with what it is for. */
function Sources({ amounts: { amounts, minimumWages } }: { amounts: YearAmounts }) {
  const sourced = amounts.filter(({ source }) => source !== null)
  const lines = [...grouped(sourced, ({ source }) => source ?? '')].map(([source, rows]) => ({
    ...{ source, words: text.sourceOf(rows.map(({ field }) => field)) },
  }))
  const wages = new Set(minimumWages.flatMap(({ source }) => source ?? []))
  const all = [...lines, ...[...wages].map((source) => ({ source, words: text.minimumWageSource }))]
  return all.map(({ source, words }) => (
    <Text key={`${words}${source}`} size="xs" tone="muted" as="div">
      {words}:{' '}
      <bdi className={css.source} title={source}>
        {text.sourceShown(source)}
      </bdi>
    </Text>
  ))
}

function Year({ amounts, onChange }: { amounts: YearAmounts; onChange: () => void }) {
  const { year, own } = amounts
  return (
    <Stack gap={2}>
      <Row gap={3} wrap>
        <h2>{year}</h2>
        {own === null ? null : (
          <Text size="sm" tone="muted">
            {text.own(own.checkedOn)}
          </Text>
        )}
        <End>
          <Button size="mini" icon="edit" label={text.changeOf(year)} onPress={onChange}>
            {text.change}
          </Button>
        </End>
      </Row>
      {isAllUnknown(amounts) ? (
        <Text size="sm" tone="muted">
          {text.allUnknown}
        </Text>
      ) : (
        <>
          <DataTable
            caption={text.caption(year)}
            columns={columns}
            groups={[{ rows: linesOf(amounts) }]}
            rowKey={({ key }) => key}
          />
          <Sources amounts={amounts} />
        </>
      )}
    </Stack>
  )
}

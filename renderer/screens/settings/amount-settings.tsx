import { useState } from 'react'
import type { YearAmounts } from '#domain/contract/allowance'
import { grouped } from '#domain/shared/grouped'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useOpener } from '#renderer/lib/use-opener'
import { useQuery } from '#renderer/lib/use-query'
import { amountsText as text } from '#renderer/texts/amounts'
import css from './amount-settings.module.css'
import { OwnAmountsForm } from './own-amounts-form.tsx'
import { SettingsPage } from './settings-page.tsx'

/** The amounts that may not be crossed unnoticed, per year, with where each was read. */
export function AmountSettings() {
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
          {years.map((each) => (
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

type Amount = YearAmounts['amounts'][number]

const columns: readonly TableColumn<Amount>[] = [
  {
    ...{ id: 'what', heading: text.what, width: '34%', isRowHeading: true },
    cell: ({ field }) => text.field[field],
  },
  {
    ...{ id: 'amount', heading: text.amount, width: '22%', isNumber: true },
    cell: ({ field, amount }) => text.shown(field, amount),
  },
  {
    ...{ id: 'certainty', heading: text.certainty },
    cell: (amount) => <Certainty amount={amount} />,
  },
]

function Certainty({ amount }: { amount: Amount }) {
  const { field, certainty, known } = amount
  const tone = certainty === 'own' ? 'accent' : certainty === 'onbekend' ? 'warn' : 'quiet'
  return (
    <Row gap={2} wrap>
      <Chip tone={tone}>{text.sure(amount)}</Chip>
      {certainty === 'own' ? (
        <Text as="span" size="xs" tone="muted">
          {text.knownToo(field, known)}
        </Text>
      ) : null}
    </Row>
  )
}

/** Where the amounts were read, each source once with what it is for. */
function Sources({ amounts }: { amounts: YearAmounts['amounts'] }) {
  const sourced = amounts.filter(({ source }) => source !== null)
  const bySource = [...grouped(sourced, ({ source }) => source ?? '')]
  return bySource.map(([source, rows]) => (
    <Text key={source} size="xs" tone="muted" as="div">
      {text.sourceOf(rows.map(({ field }) => field))}: <bdi className={css.source}>{source}</bdi>
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
      <DataTable
        caption={text.caption(year)}
        columns={columns}
        groups={[{ rows: amounts.amounts }]}
        rowKey={({ field }) => field}
      />
      <Sources amounts={amounts.amounts} />
    </Stack>
  )
}

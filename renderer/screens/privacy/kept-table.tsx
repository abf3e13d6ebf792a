import type { CleanUp } from '#domain/contract/privacy'
import { gridDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { privacyText as text } from '#renderer/texts/privacy'

type Kept = CleanUp['kept'][number]

/** Who stays longer, with the reason; nothing when there is nobody. */
export function KeptTable({ kept }: { kept: readonly Kept[] }) {
  const stop = useCommand('privacy.stopKeeping')
  if (kept.length === 0) return null
  return (
    <Card heading={text.kept} look="flush">
      <Refusal sentence={stop.refusal} />
      <DataTable<Kept>
        caption={text.kept}
        rowKey={({ personId }) => personId}
        groups={[{ rows: kept }]}
        columns={[
          {
            id: 'name',
            heading: text.name,
            isRowHeading: true,
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          { id: 'until', heading: text.until, cell: ({ untilOn }) => gridDate(untilOn) },
          { id: 'reason', heading: text.keepReason, cell: ({ reason }) => <bdi>{reason}</bdi> },
          {
            id: 'actions',
            heading: text.actions,
            isHeadingHidden: true,
            cell: ({ personId, name }) => (
              <Button
                size="mini"
                look="lite"
                label={text.stopKeepingOf(name)}
                onPress={() => void stop({ personId }, text.notKept(name))}
              >
                {text.stopKeeping}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  )
}

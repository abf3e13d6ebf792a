import type { ListedReport, ReportAnswer } from '#domain/contract/report'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { reportText as text } from '#renderer/texts/report'

type Props = { report: ReportAnswer; reports: readonly ListedReport[] }

/** Offers the texts of the report before this one, while a chapter here has none of her own. */
export function CopyTexts({ report, reports }: Props) {
  const copy = useCommand('report.copyTexts')
  const at = reports.findIndex(({ id }) => id === report.id)
  const others = [...reports.slice(at + 1), ...reports.slice(0, at)]
  const earlier = others.find(({ texts }) => texts > 0)
  if (earlier === undefined || report.chapters.every(({ isOwn }) => isOwn)) return null
  return (
    <>
      <Button
        size="mini"
        onPress={() =>
          void copy({ reportId: report.id, fromReportId: earlier.id }, ({ chapters }) =>
            text.copied(chapters),
          )
        }
      >
        {text.copy}
      </Button>
      <Text size="xs" tone="muted">
        <bdi>{text.copyHint(earlier.title)}</bdi>
      </Text>
      <Refusal sentence={copy.refusal} />
    </>
  )
}

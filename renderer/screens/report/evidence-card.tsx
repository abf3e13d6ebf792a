import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { reportText as text } from '#renderer/texts/report'
import { ReportTable } from './report-blocks.tsx'

type Props = { reportId: ReportId; figureKey: string; onClose: () => void }

/** The rows behind a figure, and how they were counted. */
export function EvidenceCard({ reportId, figureKey, onClose }: Props) {
  const found = useQuery(
    'report.evidence',
    { of: { reportId }, key: figureKey },
    { keepsPrevious: true, mayBeGone: true },
  )
  if (found === undefined || found.key !== figureKey) return null
  const { phrase, note, rows, count } = found
  return (
    <Card
      heading={text.evidence(phrase)}
      end={
        <Row gap={2}>
          <span>{found.sheet}</span>
          <Button
            size="mini"
            look="lite"
            icon="close"
            label={text.closeEvidence}
            onPress={onClose}
          />
        </Row>
      }
      look={rows.length === 0 ? 'padded' : 'flush'}
    >
      {rows.length === 0 ? (
        <Text tone="muted">{text.noRows}</Text>
      ) : (
        <ReportTable table={{ ...found, caption: text.evidence(phrase), bars: null }} />
      )}
      <Text size="sm" tone="muted">
        {[note, count > rows.length ? text.rowsShown(rows.length, count) : null]
          .filter((part) => part !== null)
          .join(' ')}
      </Text>
    </Card>
  )
}

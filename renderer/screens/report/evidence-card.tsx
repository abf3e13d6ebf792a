import { useEffect, useRef } from 'react'
import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { reportText as text } from '#renderer/texts/report'
import { ReportTable } from './report-blocks.tsx'
import css from './report.module.css'

type Props = { reportId: ReportId; figureKey: string; onClose: () => void }

/** The rows behind a figure, and how they were counted. */
export function EvidenceCard({ reportId, figureKey, onClose }: Props) {
  const found = useQuery(
    'report.evidence',
    { of: { reportId }, key: figureKey },
    { keepsPrevious: true, mayBeGone: true },
  )
  const place = useRef<HTMLDivElement>(null)
  const isShown = found?.key === figureKey
  // What was asked for may stand far below or above the figure that was pressed.
  useEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown, figureKey])
  if (found === undefined || !isShown) return null
  const { phrase, note, rows, count } = found
  return (
    <div ref={place}>
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
        {note === null && count <= rows.length ? null : (
          <div className={css.note}>
            <Text size="sm" tone="muted">
              {[note, count > rows.length ? text.rowsShown(rows.length, count) : null]
                .filter((part) => part !== null)
                .join(' ')}
            </Text>
          </div>
        )}
      </Card>
    </div>
  )
}

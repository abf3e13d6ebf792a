import { cellWords, isNumberColumn } from '#domain/report/cell-words'
import type { ReportBlock, ReportTableAnswer } from '#domain/contract/report'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { proofTexts } from '#domain/texts/report'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'
import { PrintedParagraphs, ReportParagraphs } from './text-runs.tsx'
import type { FigureUse } from './text-runs.tsx'

type Props = {
  blocks: readonly ReportBlock[]
  /** With this the figures can be looked into; without it they are words, as on paper. */
  figure?: FigureUse | undefined
}

/** What Schakel adds to a chapter: headings, lists and tables, as they come in the report. */
export function ReportBlocks({ blocks, figure }: Props) {
  return (
    <div className={css.block}>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} figure={figure} />
      ))}
    </div>
  )
}

function OneBlock({ block, figure }: { block: ReportBlock } & Pick<Props, 'figure'>) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <bdi>{block.text}</bdi>
        </h3>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <bdi>{item}</bdi>
            </li>
          ))}
        </ul>
      )
    case 'paragraph':
      return figure === undefined ? (
        <PrintedParagraphs paragraphs={[block]} />
      ) : (
        <ReportParagraphs {...figure} paragraphs={[block]} changed={[]} />
      )
    case 'table':
      return (
        <Card
          heading={block.caption}
          end={block.code === null ? undefined : text.reference(block.code)}
          look="flush"
        >
          <ReportTable table={block} />
        </Card>
      )
  }
}

type Row = {
  readonly id: string
  readonly cells: ReportTableAnswer['rows'][number]
  readonly bar: NonNullable<ReportTableAnswer['bars']>[number] | undefined
}

/** A table of the report, or the rows behind a figure. */
export function ReportTable({
  table,
}: {
  table: Pick<ReportTableAnswer, 'caption' | 'columns' | 'rows' | 'total' | 'bars'>
}) {
  const { caption, columns, rows, total, bars } = table
  const numbered = rows.map((cells, at): Row => ({ id: String(at), cells, bar: bars?.[at] }))
  const own = columns.map(({ heading, kind }, at): TableColumn<Row> => {
    const sum = total?.[at] ?? null
    const foot = sum === null ? (at === 0 ? text.total : '') : cellWords(kind, sum)
    return {
      id: String(at),
      heading,
      isNumber: isNumberColumn(kind),
      cell: ({ cells }) => (
        <bdi className={kind === 'text' ? undefined : css.oneLine}>
          {cellWords(kind, cells[at] ?? null)}
        </bdi>
      ),
      ...(total === null ? {} : { foot }),
    }
  })
  const drawn: TableColumn<Row>[] =
    bars === null
      ? own
      : [
          ...own,
          {
            id: 'bar',
            heading: proofTexts.columns.chart,
            cell: ({ bar }) =>
              bar === undefined ? null : (
                <span className={css.bar} role="img" aria-label={bar.alt}>
                  <i className={css.full} style={{ width: `${bar.full * 100}%` }} />
                  <i className={css.open} style={{ width: `${bar.open * 100}%` }} />
                  <i
                    className={css.room}
                    style={{ width: `${Math.max(0, bar.outOf - bar.full - bar.open) * 100}%` }}
                  />
                </span>
              ),
            ...(total === null ? {} : { foot: '' }),
          },
        ]
  return (
    <DataTable
      caption={caption}
      columns={drawn}
      groups={[{ rows: numbered }]}
      rowKey={({ id }) => id}
    />
  )
}

import { useState } from 'react'
import type { ReportAnswer, ReportChapterAnswer } from '#domain/contract/report'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { reportText as text } from '#renderer/texts/report'
import { ChangedFigures } from './changed-figures.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ReportBlocks } from './report-blocks.tsx'
import css from './report.module.css'
import { TextEditor } from './text-editor.tsx'
import { ReportParagraphs } from './text-runs.tsx'

type Props = {
  report: ReportAnswer
  chapter: ReportChapterAnswer
  figureKey: string | null
  onFigure: (key: string | null) => void
}

/** One chapter: her text with its figures, the rows behind one of them, and what Schakel adds. */
export function ChapterPart({ report, chapter, figureKey, onFigure }: Props) {
  const [writing, setWriting] = useState<'text' | 'figure'>()
  const setText = useCommand('report.setText')
  const write = useAction('report.write', () => setWriting('text'))
  useAction('report.insertFigure', () => setWriting('figure'))
  const save = (typed: string | null, said: string) =>
    void setText({ reportId: report.id, chapter: chapter.id, text: typed }, said)
  const figure = {
    figures: report.figures,
    openKey: figureKey,
    onFigure: (key: string) => onFigure(key === figureKey ? null : key),
  }
  return (
    <Stack gap={4}>
      <div className={css.chapterHead}>
        <h2>{text.chapter(chapter.number, chapter.title)}</h2>
        <Row gap={3}>
          <Text as="span" size="sm" tone="muted">
            {chapter.isOwn ? text.own : text.proposed}
          </Text>
          {writing === undefined ? <ActionButton action={write} size="mini" icon="edit" /> : null}
        </Row>
      </div>
      {writing === undefined ? (
        <ReportParagraphs paragraphs={chapter.paragraphs} changed={chapter.changed} {...figure} />
      ) : (
        <TextEditor
          chapter={chapter}
          figures={report.figures}
          startsAtFigure={writing === 'figure'}
          onSave={(typed) => save(typed, text.written)}
          onProposal={() => {
            save(null, text.proposalTaken)
            setWriting(undefined)
          }}
          onDone={() => setWriting(undefined)}
        />
      )}
      <Refusal sentence={setText.refusal} />
      {writing === undefined ? <ChangedFigures chapter={chapter} onSave={save} /> : null}
      {figureKey === null ? null : (
        <EvidenceCard reportId={report.id} figureKey={figureKey} onClose={() => onFigure(null)} />
      )}
      {chapter.blocks.length === 0 ? null : (
        <section aria-label={text.inReport}>
          <ReportBlocks blocks={chapter.blocks} figure={figure} />
        </section>
      )}
    </Stack>
  )
}

/** The button that begins a report where there is none. */
export function BeginButton({ onPress }: { onPress: () => void }) {
  return (
    <Button look="primary" icon="add" onPress={onPress}>
      {text.firstReport}
    </Button>
  )
}

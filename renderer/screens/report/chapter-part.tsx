import { useState } from 'react'
import type { ReportAnswer, ReportChapterAnswer } from '#domain/contract/report'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { say } from '#renderer/lib/messages'
import { chapterKey, setUnsaved, unsavedChapters } from '#renderer/lib/unsaved-chapters'
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
  const [chosen, setWriting] = useState<'text' | 'figure'>()
  const key = chapterKey(report.id, chapter.id)
  const unsaved = unsavedChapters.use()[key]
  const writing = chosen ?? (unsaved === undefined ? undefined : 'text')
  const setText = useCommand('report.setText')
  const write = useAction('report.write', () => setWriting('text'))
  useAction('report.insertFigure', () => setWriting('figure'))
  const save = (typed: string | null, said: string) =>
    setText({ reportId: report.id, chapter: chapter.id, text: typed }, said)
  const takeProposal = async () => {
    if (chapter.isOwn) return (await save(null, text.proposalTaken)) !== undefined
    // There is nothing of hers to take away, so the proposal stands already.
    say(text.proposalTaken)
    return true
  }
  const keep = async (typed: string) => {
    const isKept =
      typed === '' ? await takeProposal() : (await save(typed, text.written)) !== undefined
    setUnsaved(key, isKept ? undefined : typed)
    return isKept
  }
  const done = () => {
    setUnsaved(key, undefined)
    setWriting(undefined)
  }
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
          unsaved={unsaved}
          onSave={keep}
          onProposal={takeProposal}
          onDone={done}
        />
      )}
      <Refusal sentence={setText.refusal} />
      {writing === undefined ? (
        <ChangedFigures chapter={chapter} onSave={(...own) => void save(...own)} />
      ) : null}
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

import { withAllTaken, withMark } from '#domain/report/marks'
import type { ChangedFigure, ReportChapterAnswer } from '#domain/contract/report'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { reportText as text } from '#renderer/texts/report'

type Props = {
  chapter: ReportChapterAnswer
  onSave: (typed: string, said: string) => void
}

/** Figures of her text that Schakel counts otherwise now: she takes the new one, or lets hers stand. */
export function ChangedFigures({ chapter, onSave }: Props) {
  const { changed } = chapter
  if (changed.length === 0) return null
  const take = ({ at, now, shownNow }: ChangedFigure) =>
    onSave(
      withMark(chapter.text, at, (mark) => ({ ...mark, written: now, left: null })),
      text.taken(shownNow),
    )
  const leave = ({ at, now, shownWritten }: ChangedFigure) =>
    onSave(
      withMark(chapter.text, at, (mark) => ({ ...mark, left: now })),
      text.left(shownWritten),
    )
  return (
    <Stack gap={2}>
      {changed.map((figure) => (
        <WarningLine
          key={figure.at}
          weight="warn"
          fact={
            figure.isCounted
              ? text.differs(figure.name, figure.shownWritten, figure.shownNow)
              : text.notCounted(figure.name, figure.shownWritten)
          }
          reason={figure.isCounted ? text.differsWhy : text.notCountedWhy}
          action={
            <Row gap={1}>
              <Button size="mini" onPress={() => take(figure)}>
                {figure.isCounted ? text.take(figure.shownNow) : text.takeUnknown}
              </Button>
              <Button size="mini" look="lite" onPress={() => leave(figure)}>
                {text.leave}
              </Button>
            </Row>
          }
        />
      ))}
      {changed.length < 2 ? null : (
        <Row>
          <Button
            size="mini"
            onPress={() =>
              onSave(
                withAllTaken(chapter.text, new Map(changed.map(({ key, now }) => [key, now]))),
                text.takenAll,
              )
            }
          >
            {text.takeAll(changed.length)}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

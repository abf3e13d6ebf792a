import { useRef, useState } from 'react'
import { markText } from '#domain/report/marks'
import type { FigureAnswer, ReportChapterAnswer } from '#domain/contract/report'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'

type Props = {
  chapter: ReportChapterAnswer
  figures: readonly FigureAnswer[]
  /** The choice of a figure has the focus instead of the text. */
  startsAtFigure: boolean
  onSave: (typed: string) => void
  onProposal: () => void
  onDone: () => void
}

/** Her text of a chapter; it is saved when the field is left, and a figure is put where the caret was. */
export function TextEditor(props: Props) {
  const { chapter, figures, startsAtFigure, onSave, onProposal, onDone } = props
  const [typed, setTyped] = useState(chapter.text)
  const [picks, setPicks] = useState(0)
  const caret = useRef(chapter.text.length)
  const save = (value: string) => {
    if (value.trim() !== '' && value.trim() !== chapter.text) onSave(value)
  }
  const insert = (key: string) => {
    const figure = figures.find((each) => each.key === key)
    if (figure === undefined) return
    const mark = markText({ key, written: figure.written, left: null })
    const next = `${typed.slice(0, caret.current)}${mark}${typed.slice(caret.current)}`
    caret.current += mark.length
    setTyped(next)
    setPicks((count) => count + 1)
    save(next)
  }
  return (
    <Stack gap={3}>
      <div
        className={css.editor}
        onBlur={({ target }) => {
          if (target instanceof HTMLTextAreaElement) caret.current = target.selectionEnd
        }}
      >
        <TextField
          label={text.text(chapter.title)}
          hint={text.textHint}
          value={typed}
          isMultiline
          autoFocus={!startsAtFigure}
          onChange={setTyped}
          onCommit={() => save(typed)}
          onCancel={onDone}
        />
      </div>
      <ComboBox
        key={picks}
        label={text.insert}
        hint={text.insertHint}
        options={figures.map(({ key, name, phrase }) => ({ id: key, label: `${name}: ${phrase}` }))}
        value={null}
        autoFocus={startsAtFigure && picks === 0}
        onChange={(key) => {
          if (key !== null) insert(key)
        }}
      />
      <Row gap={2} wrap>
        <Button look="primary" onPress={onDone}>
          {text.done}
        </Button>
        {chapter.isOwn ? (
          <Button look="lite" onPress={onProposal}>
            {text.proposal}
          </Button>
        ) : null}
      </Row>
    </Stack>
  )
}

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
  /** What could not be stored earlier, to go on with. */
  unsaved: string | undefined
  /** Answers whether it is stored; empty is what Schakel proposes. */
  onSave: (typed: string) => Promise<boolean>
  /** Goes back to what Schakel proposes; answers whether it did. */
  onProposal: () => Promise<boolean>
  onDone: () => void
}

/**
 * Her text of a chapter; it is saved when the field is left, and a figure is put where the caret was.
 * It closes when what was typed is stored; without a word it is the proposal again.
 */
export function TextEditor(props: Props) {
  const { chapter, figures, startsAtFigure, onProposal, onDone } = props
  const [typed, setTyped] = useState(props.unsaved ?? chapter.text)
  const [picks, setPicks] = useState(0)
  const caret = useRef(typed.length)
  const save = useSaveOnce(props)
  const finish = async () => {
    if (await save(typed)) onDone()
  }
  const insert = (key: string) => {
    const figure = figures.find((each) => each.key === key)
    if (figure === undefined) return
    const mark = markText({ key, written: figure.written, left: null })
    const next = `${typed.slice(0, caret.current)}${mark}${typed.slice(caret.current)}`
    caret.current += mark.length
    setTyped(next)
    setPicks((count) => count + 1)
    void save(next)
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
          onCommit={() => void save(typed)}
          onCancel={() => void finish()}
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
        <Button look="primary" onPress={() => void finish()}>
          {text.done}
        </Button>
        {chapter.isOwn ? (
          <Button
            look="lite"
            onPress={() => void onProposal().then((isTaken) => (isTaken ? onDone() : undefined))}
          >
            {text.proposal}
          </Button>
        ) : null}
      </Row>
    </Stack>
  )
}

type Asked = { readonly typed: string; readonly over: string; readonly isKept: Promise<boolean> }

// Leaving the field and the button that closes it ask for one and the same.
function useSaveOnce({ chapter, onSave }: Props): (typed: string) => Promise<boolean> {
  const asked = useRef<Asked>(undefined)
  return async (typed) => {
    const wanted = typed.trim()
    if (wanted === chapter.text) return true
    const earlier = asked.current
    if (earlier?.typed === wanted && earlier.over === chapter.text) return earlier.isKept
    const isKept = onSave(wanted)
    asked.current = { typed: wanted, over: chapter.text, isKept }
    if (!(await isKept)) asked.current = undefined
    return isKept
  }
}

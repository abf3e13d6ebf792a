import type { FormPreview } from '#domain/contract/forms'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import { answerWord } from '#domain/texts/forms'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { formText as text } from '#renderer/texts/forms'
import css from './import.module.css'
import type { FormWanted } from './use-form.ts'

type Props = {
  preview: FormPreview
  words: FormWanted['words']
  onChange: (parts: Partial<FormWanted>) => void
}

const answers = ['yes', 'no', 'maybe'] as const

/** The wordings that mean neither yes, no nor maybe by themselves: she says what they mean. */
export function FormWordings({ preview, words, onChange }: Props) {
  const asked = preview.wordings.filter(({ isAsked }) => isAsked)
  if (asked.length === 0) return null
  const say = (key: string, answer: AnswerValue | undefined) =>
    onChange({
      words: [
        ...words.filter((word) => word.key !== key),
        ...(answer === undefined ? [] : [{ key, answer }]),
      ],
    })
  return (
    <section aria-label={text.wordings}>
      <Stack gap={2}>
        {asked.some(({ answer }) => answer === null) ? (
          <WarningLine weight="warn" fact={text.wordingsAsk} />
        ) : null}
        <ul className={css.words}>
          {asked.map(({ key, text: wording, count, answer }) => (
            <li key={key}>
              <bdi>{text.wording(wording)}</bdi>
              <Text as="span" size="sm" tone="muted">
                {text.times(count)}
              </Text>
              <select
                className={css.wordChoice}
                aria-label={text.wordingLabel(wording)}
                value={answer ?? ''}
                onChange={({ target }) =>
                  say(
                    key,
                    answers.find((each) => each === target.value),
                  )
                }
              >
                <option value="">{text.notSaid}</option>
                {answers.map((each) => (
                  <option key={each} value={each}>
                    {answerWord[each]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}

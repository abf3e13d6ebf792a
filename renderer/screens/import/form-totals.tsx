import type { FormPreview } from '#domain/contract/forms'
import { answerWord, needKindWord } from '#domain/texts/forms'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { formText as text } from '#renderer/texts/forms'
import { awaitsChoice, takenOf } from './form-choices.ts'
import type { FormChoices } from './form-choices.ts'
import css from './import.module.css'

type Props = { preview: FormPreview; choices: FormChoices }

const kinds = ['language', 'diet', 'access', 'session'] as const

/** What happens when she agrees, and what those who come need, in numbers. */
export function FormTotals({ preview, choices }: Props) {
  const { counts, needs, seatsFree, responses } = preview
  const taken = takenOf(preview, choices)
  const of = (answer: keyof typeof answerWord) =>
    taken.filter((response) => response.answer === answer).length
  const lines: { count: number; icon: IconName; words: string }[] = [
    { count: of('yes'), icon: 'yes', words: text.comes.yes },
    { count: of('no'), icon: 'declined', words: text.comes.no },
    { count: of('maybe'), icon: 'awaiting', words: text.comes.maybe },
    {
      count: responses.filter((response) => awaitsChoice(response, choices)).length,
      ...{ icon: 'attention', words: text.happensAwaits },
    },
    { count: counts.unclear ?? 0, icon: 'attention', words: text.happensUnclear },
    { count: counts['read-before'] ?? 0, icon: 'check', words: text.happensRead },
    { count: counts.rejected ?? 0, icon: 'not-shown', words: text.happensLeft },
  ]
  return (
    <>
      <Card heading={text.happens}>
        <ul className={css.sums}>
          {lines
            .filter(({ count }) => count > 0)
            .map(({ count, icon, words }) => (
              <li key={words}>
                <b>{count}</b>
                <Icon name={icon} size="small" />
                <span>{words}</span>
              </li>
            ))}
        </ul>
        {seatsFree !== null && of('yes') > seatsFree ? (
          <Text size="sm">{text.seats(seatsFree)}</Text>
        ) : null}
        <Text size="sm" tone="muted">
          {text.oneStep}
        </Text>
      </Card>
      <Card heading={text.needs}>
        {needs.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.needsNone}
          </Text>
        ) : (
          <>
            {kinds.map((kind) => (
              <NeedsOf key={kind} kind={kind} needs={needs} />
            ))}
            <Text size="sm" tone="muted">
              {text.needsHint}
            </Text>
          </>
        )}
      </Card>
    </>
  )
}

function NeedsOf(props: { kind: keyof typeof needKindWord; needs: FormPreview['needs'] }) {
  const needs = props.needs.filter(({ kind }) => kind === props.kind)
  if (needs.length === 0) return null
  return (
    <>
      <h3>{needKindWord[props.kind]}</h3>
      <ul className={css.counts}>
        {needs.map(({ name, people, before }) => (
          <li key={name}>
            <b>{people}</b>
            <bdi>{name}</bdi>
            {before === null || before === people ? null : (
              <span className={css.quiet}>{text.was(before)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

import { useId } from 'react'
import type { ReactNode } from 'react'
import { ArrivedHeading } from '#renderer/components/arrived-heading.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { Row, Stack, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import css from './duplicates.module.css'

type Certainty = 'sure' | 'likely' | 'maybe'
type Half = { readonly id: string; readonly name: string }

type Props = {
  sides: readonly [Half, Half]
  /** Why they seem to be one; null when nothing says so, as of two that were chosen by hand. */
  reason: { readonly certainty: Certainty; readonly words: string } | null
  words: {
    readonly chosenByHand: string
    readonly movesAlong: string
    readonly apart: string
    readonly keysHint: string
  }
  onMerge: () => void
  onApart: () => void
  refusal: string | undefined
  /** The pair took the place of another one: its heading takes the focus. */
  hasArrived: boolean
  /** The body of the table: both values of every field. */
  children: ReactNode
}

const tone: Record<Certainty, Tone> = { sure: 'ok', likely: 'warn', maybe: 'quiet' }

/** Two records beside each other, and what is to become of them. */
export function ComparisonForm(props: Props) {
  const { sides, reason, words, onMerge, onApart, refusal, hasArrived, children } = props
  const [one, other] = sides
  const heading = text.question(one.name, other.name)
  const hint = useId()
  return (
    <form
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault()
        onMerge()
      }}
    >
      <Stack gap={4}>
        <Stack gap={2}>
          {hasArrived ? <ArrivedHeading>{heading}</ArrivedHeading> : <h2>{heading}</h2>}
          {reason === null ? (
            <Text tone="muted">{words.chosenByHand}</Text>
          ) : (
            <Row wrap>
              <Chip tone={tone[reason.certainty]}>{text.certainty[reason.certainty]}</Chip>
              <Text tone="muted">{reason.words}</Text>
            </Row>
          )}
        </Stack>
        <table className={css.duo}>
          <caption>
            <VisuallyHidden>{heading}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{text.what}</VisuallyHidden>
              </th>
              {sides.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
        <Text tone="muted">{words.movesAlong}</Text>
        {refusal === undefined ? null : (
          <div role="alert">
            <Text tone="alert">{refusal}</Text>
          </div>
        )}
        <Row gap={3} wrap>
          <Button look="primary" type="submit" describedBy={hint}>
            {text.merge}
          </Button>
          <Button onPress={onApart}>{words.apart}</Button>
          <Text size="sm" tone="dim" id={hint}>
            {words.keysHint}
          </Text>
        </Row>
      </Stack>
    </form>
  )
}

import { Link } from '@tanstack/react-router'
import type { OpenAgreement } from '#domain/contract/outcomes'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { conversationText as text } from '#renderer/texts/conversations'
import { taskText } from '#renderer/texts/tasks'
import { TodayLine, TodaySection } from './today-section.tsx'

const daysAhead = 7
/** Who is far behind must still see the rest of the screen; all of them stand at Gesprekken. */
const shown = 8

/** What was agreed for today or before, and for the next seven days. */
export function DueAgreements({ today }: { today: IsoDate }) {
  const setDone = useCommand('outcomes.setDone')
  const wish = { until: addDays(today, daysAhead), limit: shown }
  const due = useQuery('outcomes.open', wish, { keepsPrevious: true })
  if (due === undefined || due.total === 0) return null
  async function finish({ id, text: what }: OpenAgreement) {
    const goOn = afterThisLine()
    const done = await setDone({ outcomeId: id, isDone: true }, text.agreementDone(what))
    if (done !== undefined) goOn()
  }
  const parts = [
    {
      heading: text.agreementsNow,
      rows: due.rows.filter(({ dueOn }) => dueOn !== null && dueOn <= today),
    },
    {
      heading: text.agreementsSoon,
      rows: due.rows.filter(({ dueOn }) => dueOn !== null && dueOn > today),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      {parts.map(({ heading, rows }) => (
        <TodaySection key={heading} heading={heading} count={rows.length}>
          {rows.map((agreement) => (
            <DueLine
              key={agreement.id}
              agreement={agreement}
              today={today}
              onDone={() => void finish(agreement)}
            />
          ))}
        </TodaySection>
      ))}
      {due.total > due.rows.length ? (
        <Text size="sm" tone="muted">
          <Link to="/netwerk/gesprekken" search={{ toon: 'afspraken' }}>
            {text.moreAgreements(due.total - due.rows.length)}
          </Link>
        </Text>
      ) : null}
      <Refusal sentence={setDone.refusal} />
    </>
  )
}

type LineProps = { agreement: OpenAgreement; today: IsoDate; onDone: () => void }

function DueLine({ agreement, today, onDone }: LineProps) {
  const { owner, dueOn, isLate, madeIn, madeOn } = agreement
  const who = text.ownerWord(owner)
  return (
    <TodayLine
      icon={isLate ? 'late' : 'conversation'}
      tone={isLate ? 'alert' : dueOn === today ? 'accent' : 'quiet'}
      fact={<AgreementLink agreement={agreement} />}
      why={<bdi>{text.madeIn(madeIn, madeOn, who)}</bdi>}
      when={dueOn === null ? '' : whenOf(dueOn, isLate, today)}
      isLate={isLate}
      actions={
        <Button look="soft" size="mini" icon="check" onPress={onDone}>
          {text.done}
        </Button>
      }
    />
  )
}

function whenOf(dueOn: IsoDate, isLate: boolean, today: IsoDate): string {
  if (isLate) return taskText.dueLate(dueOn, today)
  return dueOn === today ? taskText.dueToday : taskText.day(dueOn)
}

/** An agreement, one press away from the conversation or the event it was made in. */
function AgreementLink({
  agreement: { conversationId, eventId, text: what },
}: {
  agreement: OpenAgreement
}) {
  if (conversationId === null) {
    return (
      <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId: eventId ?? '', tab: 'opbrengst' }}>
        <bdi>{what}</bdi>
      </Link>
    )
  }
  return (
    <Link to="/netwerk/gesprekken" search={{ kies: conversationId }}>
      <bdi>{what}</bdi>
    </Link>
  )
}

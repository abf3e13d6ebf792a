import { Link } from '@tanstack/react-router'
import type { OpenAgreement } from '#domain/contract/outcomes'
import { dateWithYear } from '#domain/shared/dates'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { conversationText as text } from '#renderer/texts/conversations'
import css from './conversations.module.css'

const asked = 200

/** What was agreed and is not done: late first, ticked off right here. */
export function OpenAgreements() {
  const open = useQuery('outcomes.open', { limit: asked }, { keepsPrevious: true })
  const setDone = useCommand('outcomes.setDone')
  if (open === undefined) return <Loading />
  if (open.total === 0) return <EmptyState sentence={text.noAgreements} />
  async function finish({ id, text: what }: OpenAgreement) {
    const goOn = afterThisLine()
    const done = await setDone({ outcomeId: id, isDone: true }, text.agreementDone(what))
    if (done !== undefined) goOn()
  }
  return (
    <>
      <ul className={css.agreements} aria-label={text.views.agreements}>
        {open.rows.map((agreement) => (
          <AgreementLine
            key={agreement.id}
            agreement={agreement}
            onDone={() => void finish(agreement)}
          />
        ))}
      </ul>
      {open.total > open.rows.length ? (
        <Text size="sm" tone="muted">
          {text.moreAgreements(open.total - open.rows.length)}
        </Text>
      ) : null}
      <Refusal sentence={setDone.refusal} />
    </>
  )
}

function AgreementLine(props: { agreement: OpenAgreement; onDone: () => void }) {
  const { agreement, onDone } = props
  const { conversationId, eventId, madeIn, madeOn, owner, dueOn, isLate } = agreement
  const who = text.ownerWord(owner)
  return (
    <li>
      <Checkbox label={text.tick(agreement.text)} isSelected={false} onChange={onDone} />
      <div>
        {conversationId === null ? (
          <Link
            to="/bijeenkomsten/$eventId/$tab"
            params={{ eventId: eventId ?? '', tab: 'opbrengst' }}
          >
            <bdi>{agreement.text}</bdi>
          </Link>
        ) : (
          <Link to="/netwerk/gesprekken" search={{ toon: 'afspraken', kies: conversationId }}>
            <bdi>{agreement.text}</bdi>
          </Link>
        )}
        <Text size="sm" tone="muted">
          <bdi>{text.madeIn(madeIn, madeOn, who)}</bdi>
        </Text>
      </div>
      {dueOn === null ? null : (
        <Chip tone={isLate ? 'alert' : 'quiet'} {...(isLate ? { icon: 'late' as const } : {})}>
          {dateWithYear(dueOn)}
        </Chip>
      )}
    </li>
  )
}

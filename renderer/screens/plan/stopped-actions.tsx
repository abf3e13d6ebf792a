import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { PlanOverview } from '#domain/contract/plan'
import { Button } from '#renderer/components/button.tsx'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { planActionText as text } from '#renderer/texts/plan-action'
import css from './plan-screen.module.css'

/** Actions that are followed no more, each with the way back. */
export function StoppedActions({ stopped }: { stopped: PlanOverview['stopped'] }) {
  const follow = useCommand('plan.followAction')
  const id = useId()
  if (stopped.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.stoppedActions}</h2>
      <ul className={css.stopped}>
        {stopped.map((action) => (
          <li key={action.id}>
            <Row gap={2} between>
              <Row gap={2}>
                <ActionLetter letter={action.id} />
                <Link to="/plan/acties/$actionId" params={{ actionId: action.id }}>
                  <bdi>{action.title}</bdi>
                </Link>
              </Row>
              <Button
                look="soft"
                size="mini"
                onPress={() =>
                  void follow({ actionId: action.id, isFollowed: true }, text.followed(action.id))
                }
              >
                {text.follow}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <Refusal sentence={follow.refusal} />
    </section>
  )
}

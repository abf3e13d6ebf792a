import type { CloneReport } from '#domain/contract/event-clone'
import type { EventId } from '#domain/shared/ids'
import { ArrivedHeading } from '#renderer/components/arrived-heading.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { copyEventText as text } from '#renderer/texts/copy-event'
import css from './copy-report.module.css'

type Props = { eventId: EventId; title: string; report: CloneReport; onAgain: () => void }

/** What the copy took along, and what stayed where it was. */
export function CopyReport({ eventId, title, report, onAgain }: Props) {
  return (
    <Stack gap={4}>
      <ArrivedHeading>
        <bdi>{text.done(title)}</bdi>
      </ArrivedHeading>
      <div className={css.sides}>
        <Card heading={text.copied}>
          <Lines
            icon="yes"
            lines={report.copied.map(({ part, count }) => text.partTaken(part, count))}
            none={text.copiedNothing}
          />
        </Card>
        <Card heading={text.leftOut}>
          <Lines
            icon="declined"
            lines={report.leftOut.map(({ what, count }) => text.partLeft(what, count))}
            none={text.leftOutNothing}
          />
        </Card>
      </div>
      <Row>
        <LinkButton
          look="primary"
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'overzicht' }}
        >
          {text.open}
        </LinkButton>
        <Button look="lite" onPress={onAgain}>
          {text.again}
        </Button>
      </Row>
    </Stack>
  )
}

function Lines({ icon, lines, none }: { icon: IconName; lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <Text tone="muted">{none}</Text>
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} size="small" />
          {line}
        </li>
      ))}
    </ul>
  )
}

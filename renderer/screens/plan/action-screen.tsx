import type { ActionId } from '#domain/shared/ids'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { planActionText as text } from '#renderer/texts/plan-action'
import { ActionEvidence } from './action-evidence.tsx'
import { ActionFacts } from './action-facts.tsx'
import { ActionLinks } from './action-links.tsx'
import { ActionNotes } from './action-notes.tsx'
import { ActionYearText } from './action-year-text.tsx'

/** One action: what it is, how it goes, what was done for it and what the report says of it. */
export function ActionScreen({ actionId }: { actionId: ActionId }) {
  const detail = useQuery('plan.action', { actionId }, { keepsPrevious: true })
  const overview = useQuery('plan.overview', {}, { keepsPrevious: true })
  if (detail === undefined || overview === undefined) return <Loading />
  const { action, isFollowed } = detail
  return (
    <Page
      title={<bdi>{action.title}</bdi>}
      lead={<ActionLetter letter={action.id} />}
      isCompact
      actions={
        <>
          <LinkButton look="soft" to="/plan">
            {text.back}
          </LinkButton>
          {isFollowed ? <StopFollowing actionId={actionId} /> : null}
        </>
      }
      below={<PlanTabs current="actions" />}
    >
      <PageSplit
        panel={
          <SidePanel label={text.panel}>
            <ActionLinks detail={detail} />
          </SidePanel>
        }
      >
        {/* A field holds what is being typed of one action, never of the next. */}
        <Stack gap={4} key={actionId}>
          {isFollowed ? null : <NotFollowed actionId={actionId} />}
          <ActionFacts action={action} actions={overview.actions} />
          <ActionNotes actionId={actionId} notes={detail.notes} />
          <ActionEvidence actionId={actionId} />
          <ActionYearText actionId={actionId} texts={detail.yearTexts} />
        </Stack>
      </PageSplit>
    </Page>
  )
}

function StopFollowing({ actionId }: { actionId: ActionId }) {
  const follow = useCommand('plan.followAction')
  const stop = () => follow({ actionId, isFollowed: false }, text.stoppedSaid(actionId))
  return (
    <Button look="soft" onPress={() => void stop()}>
      {text.stopFollowing}
    </Button>
  )
}

function NotFollowed({ actionId }: { actionId: ActionId }) {
  const follow = useCommand('plan.followAction')
  return (
    <WarningLine
      weight="note"
      fact={text.notFollowed}
      reason={text.notFollowedWhy}
      action={
        <Button
          look="default"
          size="mini"
          onPress={() => void follow({ actionId, isFollowed: true }, text.followed(actionId))}
        >
          {text.follow}
        </Button>
      }
    />
  )
}

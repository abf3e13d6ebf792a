import { CatchBoundary } from '@tanstack/react-router'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import type { NetworkView } from '#renderer/components/network-views.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { useQuery } from '#renderer/lib/use-query'
import { conversationText as text } from '#renderer/texts/conversations'
import { ConversationPanel } from './conversation-panel.tsx'
import { changed } from './conversations-filter.ts'
import type { ConversationsFilter } from './conversations-filter.ts'
import { ConversationsGrid } from './conversations-grid.tsx'
import { ConversationsToolbar } from './conversations-toolbar.tsx'
import css from './conversations.module.css'
import { OpenAgreements } from './open-agreements.tsx'

type Props = {
  filter: ConversationsFilter
  onFilter: (filter: ConversationsFilter) => void
  onView: (view: NetworkView) => void
}

/** What was said with whom, newest first, and what is still to be done of it. */
export function ConversationsScreen({ filter, onFilter, onView }: Props) {
  const record = useButtonFor('conversations.new')
  const all = useQuery('conversations.list', { limit: 1 }, { keepsPrevious: true })
  const open = useQuery('outcomes.open', { limit: 1 }, { keepsPrevious: true })
  return (
    <Page
      title={text.title}
      sub={all && open ? text.sub(all.total, open.total) : ''}
      actions={<ActionButton action={record} look="primary" icon="add" />}
    >
      <PageSplit panel={<Panel filter={filter} />}>
        <div className={css.work}>
          <ConversationsToolbar filter={filter} onFilter={onFilter} onView={onView} />
          <div className={css.list}>
            {filter.toon === 'afspraken' ? (
              <OpenAgreements />
            ) : (
              <ConversationsGrid
                filter={filter}
                onCurrent={(kies) => onFilter(changed(filter, { kies }))}
                onShowAll={() => onFilter({})}
              />
            )}
          </div>
        </div>
      </PageSplit>
    </Page>
  )
}

function Panel({ filter: { kies } }: Pick<Props, 'filter'>) {
  const revision = useRevision()
  return (
    <SidePanel label={text.panel} about={kies}>
      <CatchBoundary getResetKey={() => `${kies ?? ''} ${revision}`} errorComponent={NotThere}>
        {kies === undefined ? (
          <Text tone="muted" size="sm">
            {text.pick}
          </Text>
        ) : (
          <ConversationPanel conversationId={kies} />
        )}
      </CatchBoundary>
    </SidePanel>
  )
}

// Undo can take away what the panel shows.
function NotThere({ error }: { error: unknown }) {
  return (
    <Text tone="muted" size="sm">
      {error instanceof AnswerError ? error.sentence : text.gone}
    </Text>
  )
}

import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import type { PlanTab } from '#renderer/components/plan-tabs.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { registerText as text } from '#renderer/texts/registers'
import { changed } from './register-address.ts'
import type { RegisterPlace } from './register-address.ts'
import css from './registers.module.css'

type Props = RegisterPlace & {
  tab: PlanTab
  title: string
  sub: string
  actions: ReactNode
  search: string
  panel: ReactNode
  /** How many of how many are shown. */
  shown: { readonly rows: number; readonly total: number } | undefined
  children: ReactNode
}

/** A register of the plan: what is searched and listed at the left, what is chosen at the right. */
export function RegisterFrame(props: Props) {
  const { address, onAddress, shown } = props
  return (
    <Page
      title={props.title}
      sub={props.sub}
      actions={props.actions}
      below={<PlanTabs current={props.tab} />}
    >
      <PageSplit
        panel={<RegisterPanel address={address}>{props.panel}</RegisterPanel>}
        hasWidePanel
      >
        <div className={css.work}>
          <SearchField
            label={props.search}
            value={address.zoek ?? ''}
            onChange={(zoek) => onAddress(changed(address, { zoek }))}
          />
          <div className={css.list}>{props.children}</div>
          {shown !== undefined && shown.rows < shown.total ? (
            <Text size="sm" tone="muted">
              {text.more(shown.rows, shown.total)}
            </Text>
          ) : null}
        </div>
      </PageSplit>
    </Page>
  )
}

function RegisterPanel({
  address: { kies, doe },
  children,
}: Pick<RegisterPlace, 'address'> & { children: ReactNode }) {
  const revision = useRevision()
  return (
    <SidePanel label={text.panel}>
      <CatchBoundary
        getResetKey={() => `${kies ?? ''} ${doe ?? ''} ${revision}`}
        errorComponent={NotThere}
      >
        {children}
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

/** What a list shows without rows: nothing found, or how a register begins. */
export function RegisterEmpty(props: RegisterPlace & { sentence: string; action: ReactNode }) {
  const { address, onAddress } = props
  if ((address.zoek ?? '') === '') {
    return <EmptyState sentence={props.sentence} action={props.action} />
  }
  return (
    <EmptyState
      sentence={text.nothingFound}
      action={
        <Button onPress={() => onAddress(changed(address, { zoek: undefined }))}>
          {text.showAll}
        </Button>
      }
    />
  )
}

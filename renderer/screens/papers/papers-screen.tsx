import type { ReactNode } from 'react'
import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useFolderAction } from '#renderer/lib/use-folder-action'
import { useQuery } from '#renderer/lib/use-query'
import { dayText, paperKinds } from '#renderer/texts/day'
import type { PaperKind } from '#renderer/texts/day'
import { Badges } from './badges.tsx'
import { Certificates } from './certificates.tsx'
import { EmergencyList } from './emergency-list.tsx'
import { Labels } from './labels.tsx'
import css from './papers.module.css'
import { SignInSheet } from './sign-in-sheet.tsx'
import { useWordCertificates } from './use-word-certificates.ts'

const text = dayText.papers

type Props = { eventId: EventId; kind: PaperKind; onKind: (kind: PaperKind) => void }

/** What an event needs on paper: chosen, seen as it will be, and printed. */
export function PapersScreen(props: Props) {
  const papers = useQuery('day.papers', { eventId: props.eventId }, { keepsPrevious: true })
  return papers === undefined ? <Loading /> : <OpenPapers papers={papers} {...props} />
}

type OpenProps = Props & {
  papers: { readonly event: PaperEvent; readonly people: readonly PaperPerson[] }
}

function OpenPapers({ papers, eventId, kind, onKind }: OpenProps) {
  const word = useWordCertificates(eventId)
  const folder = useFolderAction(eventId)
  const people = peopleFor(kind, papers.people)
  return (
    <div className={css.screen}>
      <Page
        title={text.title}
        sub={<bdi>{papers.event.title}</bdi>}
        isCompact
        actions={
          <>
            <LinkButton
              look="lite"
              to="/bijeenkomsten/$eventId/$tab"
              params={{ eventId, tab: 'deelnemers' }}
            >
              {text.back}
            </LinkButton>
            <ActionButton action={folder} icon="export" />
            {kind === 'bewijs' ? (
              <ActionButton action={word.action} icon="document" isDisabled={people.length === 0} />
            ) : null}
            <Button
              look="primary"
              icon="print"
              isDisabled={people.length === 0 && kind !== 'tekenlijst'}
              onPress={() => window.print()}
            >
              {text.print}
            </Button>
          </>
        }
      >
        <PageBody>
          <ScreenOnly>
            <div className={css.choice}>
              <SegmentedControl
                label={text.kind}
                items={paperKinds.map((id) => ({ id, label: text.kinds[id] }))}
                value={kind}
                onChange={onKind}
              />
              <Text tone="muted">
                {text.hints[kind]} {text.count(people.length)}.
              </Text>
              <Refusal sentence={word.refusal} />
            </div>
          </ScreenOnly>
          {people.length === 0 && kind !== 'tekenlijst' ? (
            <EmptyState sentence={kind === 'bewijs' ? text.nobodyPresent : text.nobody} />
          ) : (
            <div className={css.preview} role="region" aria-label={text.preview}>
              {paperOf(kind, papers.event, people)}
            </div>
          )}
        </PageBody>
      </Page>
    </div>
  )
}

function peopleFor(kind: PaperKind, people: readonly PaperPerson[]): readonly PaperPerson[] {
  return kind === 'bewijs' ? people.filter(({ isPresent }) => isPresent) : people
}

function paperOf(kind: PaperKind, event: PaperEvent, people: readonly PaperPerson[]): ReactNode {
  switch (kind) {
    case 'tekenlijst':
      return <SignInSheet event={event} people={people} />
    case 'noodlijst':
      return <EmergencyList event={event} people={people} />
    case 'badges':
      return <Badges event={event} people={people} />
    case 'etiketten':
      return <Labels people={people} />
    case 'bewijs':
      return <Certificates event={event} people={people} />
  }
}

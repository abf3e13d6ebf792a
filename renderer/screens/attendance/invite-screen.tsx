import { useMemo, useState } from 'react'
import type { AttendanceOverview } from '#domain/contract/attendance'
import type { EventId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import type { InviteWish } from './invite-wish.ts'
import { candidateColumns, candidatesFrom } from './pick-columns.tsx'
import type { Candidate } from './pick-columns.tsx'
import { PickTools } from './pick-tools.tsx'
import { useCandidates } from './use-candidates.ts'
import type { CandidateQuery } from './use-candidates.ts'
import { useRegionNames } from './use-region-names.ts'
import type { RegionNames } from './use-region-names.ts'

type Props = { eventId: EventId; wish: InviteWish; onDone: () => void }

/** Everybody in the network, to put on the list of an event. */
export function InviteScreen({ eventId, wish, onDone }: Props) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  const { counts } = useStatus()
  const names = useRegionNames()
  if (event === undefined || overview === undefined || names === undefined) return <Loading />
  return (
    <Page
      title={<bdi>{text.pickTitle(event.title)}</bdi>}
      isCompact
      sub={text.pickSub(counts.people, overview.people.length)}
      actions={
        <>
          <LinkButton to="/bijeenkomsten/$eventId/berichten" params={{ eventId }} icon="mail">
            {text.toMessages}
          </LinkButton>
          <LinkButton
            to="/bijeenkomsten/$eventId/$tab"
            params={{ eventId, tab: 'deelnemers' }}
            icon="previous"
          >
            {text.back}
          </LinkButton>
        </>
      }
    >
      <PageBody>
        <PickList {...{ eventId, wish, onDone, overview, names }} isEmpty={counts.people === 0} />
      </PageBody>
    </Page>
  )
}

type ListProps = Props & { overview: AttendanceOverview; names: RegionNames; isEmpty: boolean }

function PickList({ eventId, wish, onDone, overview, names, isEmpty }: ListProps) {
  const [query, setQuery] = useState<CandidateQuery>({
    search: '',
    chainRoleId: wish.schakel ?? null,
    gemeenteId: wish.gemeente ?? null,
    groupId: null,
  })
  const { found, chosen, choose, chooseAllFound, pageSize } = useCandidates(query)
  const { people, wasHeld } = overview
  const rows = useMemo(
    () => candidatesFrom(found?.rows ?? [], people, names),
    [found, people, names],
  )
  const columns = useMemo(() => candidateColumns(names, wasHeld), [names, wasHeld])
  const put = usePutOnList(eventId, chosen, onDone)
  const total = found?.total ?? 0
  return (
    <div className={css.pick}>
      <PickTools names={names} query={query} onChange={setQuery} />
      <Grid
        label={text.pickGrid}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        selection={{ keys: new Set(chosen.keys()), onChange: choose }}
        selectionActions={
          <>
            <Button look="primary" size="mini" icon="mail" onPress={put.invite}>
              {text.pickInvite(chosen.size)}
            </Button>
            <Button size="mini" icon="yes" onPress={put.register}>
              {text.pickRegister}
            </Button>
            {total > pageSize ? (
              <Button size="mini" look="lite" onPress={() => void chooseAllFound()}>
                {text.pickAll(total)}
              </Button>
            ) : null}
          </>
        }
        empty={isEmpty ? <EmptyNetwork /> : <EmptyState sentence={text.pickNobody} />}
      />
      <Text tone="muted" size="sm">
        {total > pageSize ? `${text.pickSome(pageSize, total)} ` : ''}
        {text.pickHint}
      </Text>
      <Refusal sentence={put.refusal} />
    </div>
  )
}

function usePutOnList(eventId: EventId, chosen: ReadonlyMap<string, string>, onDone: () => void) {
  const invite = useCommand('attendance.invite')
  const answer = useCommand('attendance.answer')
  const personIds = [...chosen.keys()] as PersonId[]
  const names = [...chosen.values()]
  const whenDone = (value: unknown) => {
    if (value !== undefined) onDone()
  }
  return {
    refusal: invite.refusal ?? answer.refusal,
    invite: () => {
      void invite({ eventId, personIds }, ({ invited, alreadyInvited }) =>
        text.said.invited(names, invited, alreadyInvited),
      ).then(whenDone)
    },
    register: () => {
      void answer({ eventId, personIds, answer: 'yes' }, (counted) =>
        text.said.answered('yes', names, counted),
      ).then(whenDone)
    },
  }
}

function EmptyNetwork() {
  return (
    <EmptyState
      sentence={text.pickEmpty}
      action={
        <Row>
          <LinkButton to="/netwerk">{text.toNetwork}</LinkButton>
        </Row>
      }
    />
  )
}

function keyOf({ id }: Candidate): string {
  return id
}

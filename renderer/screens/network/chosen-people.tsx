import type { GroupId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { networkText as text } from '#renderer/texts/network'
import { GroupChosen } from './group-chosen.tsx'
import { InviteChosen } from './invite-people.tsx'
import { ToExcelMenu } from './to-excel-menu.tsx'
import { usePeopleExport } from './use-network-export.ts'

type Props = {
  personIds: readonly PersonId[]
  shownGroup: GroupId | undefined
  onNewGroup: (personIds: readonly PersonId[]) => void
  onDone: () => void
}

/** What can be done with the people that were chosen in the list. */
export function ChosenPeople(props: Props) {
  const { personIds, onDone } = props
  const archive = useCommand('people.archive')
  const toExcel = usePeopleExport()
  const [mens, met, ...others] = personIds
  return (
    <>
      <InviteChosen personIds={personIds} onDone={onDone} />
      <GroupChosen {...props} />
      <ToExcelMenu
        isBusy={toExcel.isBusy}
        onPick={(showsSensitiveRoles) =>
          toExcel.run({ personIds: [...personIds], showsSensitiveRoles })
        }
      />
      {mens && met && others.length === 0 ? (
        <LinkButton size="mini" to="/netwerk/dubbel" search={{ mens, met }}>
          {text.merge}
        </LinkButton>
      ) : null}
      <Button
        size="mini"
        onPress={() => {
          void archive({ personIds: [...personIds] }, ({ archived }) =>
            text.archived(archived),
          ).then((done) => {
            if (done) onDone()
          })
        }}
      >
        {text.archive}
      </Button>
    </>
  )
}

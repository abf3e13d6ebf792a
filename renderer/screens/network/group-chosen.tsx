import type { GroupId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { MenuButton } from '#renderer/components/menu-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText as text } from '#renderer/texts/groups'

type Props = {
  personIds: readonly PersonId[]
  /** The group the list shows, if it shows one. */
  shownGroup: GroupId | undefined
  onNewGroup: (personIds: readonly PersonId[]) => void
  onDone: () => void
}

const newGroup = 'nieuw'

/** Puts the chosen people in a group, or takes them out of the one that is shown. */
export function GroupChosen({ personIds, shownGroup, onNewGroup, onDone }: Props) {
  const add = useCommand('groups.addPeople')
  const remove = useCommand('groups.removePeople')
  const groups = useQuery('groups.list', {}, { keepsPrevious: true }) ?? []
  const shown = groups.find(({ id }) => id === shownGroup)
  const whenDone = (done: unknown) => {
    if (done !== undefined) onDone()
  }
  const put = (id: string) => {
    const group = groups.find((each) => each.id === id)
    if (group === undefined) return onNewGroup(personIds)
    void add({ groupId: group.id, personIds: [...personIds] }, (numbers) =>
      text.said.added(group.name, numbers),
    ).then(whenDone)
  }
  return (
    <>
      <MenuButton<string>
        heading={text.whichGroup}
        icon="star"
        choices={[
          ...groups
            .filter(({ id }) => id !== shownGroup)
            .map(({ id, name, criteria }) => ({
              ...{ id, label: name },
              icon: criteria === null ? ('star' as const) : ('filter' as const),
            })),
          { id: newGroup, label: text.heading, icon: 'add' },
        ]}
        onPick={put}
      >
        {text.intoGroup}
      </MenuButton>
      {shown === undefined ? null : (
        <Button
          size="mini"
          onPress={() => {
            void remove({ groupId: shown.id, personIds: [...personIds] }, ({ removed }) =>
              text.said.removed(shown.name, removed),
            ).then(whenDone)
          }}
        >
          {text.fromGroup}
        </Button>
      )}
      <Refusal sentence={add.refusal ?? remove.refusal} />
    </>
  )
}

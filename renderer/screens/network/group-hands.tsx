import type { GroupDetail } from '#domain/contract/groups'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { groupsText as text } from '#renderer/texts/groups'

/** Who was put in beside the filter, and who was taken out although they fit. */
export function GroupHands({ group }: { group: GroupDetail }) {
  const { id: groupId, name, criteria, picked, leftOut } = group
  const add = useCommand('groups.addPeople')
  const remove = useCommand('groups.removePeople')
  // Of a picked group the list itself shows everybody.
  if (criteria === null) return null
  return (
    <>
      <ByHand
        heading={text.alsoPicked}
        people={picked}
        act={text.takeOutShort}
        label={text.takeOut}
        onAct={(personId) =>
          void remove({ groupId, personIds: [personId] }, ({ removed }) =>
            text.said.removed(name, removed),
          )
        }
      />
      <ByHand
        heading={text.leftOut}
        people={leftOut}
        act={text.putBackShort}
        label={text.putBack}
        onAct={(personId) =>
          void add({ groupId, personIds: [personId] }, (numbers) => text.said.added(name, numbers))
        }
      />
      <Refusal sentence={add.refusal ?? remove.refusal} />
    </>
  )
}

type Props = {
  heading: string
  people: GroupDetail['picked']
  act: string
  label: (name: string) => string
  onAct: (personId: PersonId) => void
}

function ByHand({ heading, people, act, label, onAct }: Props) {
  if (people.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <Row between>
              <bdi>{name}</bdi>
              <Button size="mini" look="lite" label={label(name)} onPress={() => onAct(personId)}>
                {act}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </section>
  )
}

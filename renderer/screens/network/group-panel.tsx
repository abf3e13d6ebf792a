import { useRef } from 'react'
import type { GroupDetail } from '#domain/contract/groups'
import type { GroupId } from '#domain/shared/ids'
import { criteriaSentence } from '#domain/texts/criteria'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText as text } from '#renderer/texts/groups'
import { ConsentRule } from './consent-rule.tsx'
import { CriteriaFields } from './criteria-fields.tsx'
import { asCriteria, withParts } from './group-criteria.ts'
import { GroupHands } from './group-hands.tsx'
import { InviteGroup } from './invite-people.tsx'
import { useCriteriaNames } from './use-criteria-names.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = { groupId: GroupId; words: RegionWords; onGone: () => void }

/** One group: who is in it and why, changed where it stands; and inviting all of it. */
export function GroupPanel({ groupId, words, onGone }: Props) {
  const group = useQuery('groups.get', { groupId }, { keepsPrevious: true })
  if (group === undefined) return <Loading />
  if (group.isArchived) return <WarningLine weight="note" fact={text.isArchived} />
  return <Group key={group.id} group={group} words={words} onGone={onGone} />
}

function Group({ group, words, onGone }: Omit<Props, 'groupId'> & { group: GroupDetail }) {
  const { id: groupId, name, criteria, consentPurpose, count } = group
  const change = useCommand('groups.change')
  const archive = useCommand('groups.archive')
  const { names } = useCriteriaNames(words)
  const nameField = useRef<HTMLDivElement>(null)
  useAction('groups.rename', () => nameField.current?.querySelector('input')?.select())
  const keep = (parts: Omit<InputOfCall<'groups.change'>, 'groupId'>) =>
    void change({ groupId, ...parts }, (changed) => text.said.changed(name, changed.count))
  return (
    <Stack gap={3}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Text size="sm" tone="muted">
          {text.count(count)}
        </Text>
      </div>
      <Row wrap>
        <InviteGroup groupId={groupId} />
        <LinkButton size="mini" icon="mail" to="/netwerk/nieuwsbrief" search={{ groep: groupId }}>
          {text.newsletter}
        </LinkButton>
        <Button
          size="mini"
          onPress={() => {
            void archive({ groupId }, text.said.archived(name)).then((done) => {
              if (done) onGone()
            })
          }}
        >
          {text.archive}
        </Button>
      </Row>
      <div ref={nameField}>
        <KeptField
          label={text.name}
          value={name}
          isNeverEmpty
          onKeep={(typed) => change({ groupId, name: typed }, text.said.renamed(typed))}
        />
      </div>
      <ConsentRule
        value={consentPurpose}
        onChange={(purpose) => keep({ consentPurpose: purpose })}
      />
      <GroupHands group={group} />
      <section>
        <h3>{text.whoFits}</h3>
        <Text size="sm" tone="muted">
          {criteria === null ? text.byHand : criteriaSentence(criteria, names)}
        </Text>
      </section>
      {criteria === null ? null : (
        <CriteriaFields
          criteria={criteria}
          words={words}
          onChange={(parts) => keep({ criteria: asCriteria(withParts(criteria, parts)) })}
        />
      )}
      <Refusal sentence={change.refusal ?? archive.refusal} />
    </Stack>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { consultationText as text } from '#renderer/texts/consultations'
import { registerText } from '#renderer/texts/registers'
import type { ConsultationDetail } from './register-details.ts'
import css from './registers.module.css'

type Props = { consultation: ConsultationDetail }

/** Who sits at the overleg, in their order, each with a role and where they work. */
export function ConsultationMembers({ consultation }: Props) {
  const { members } = consultation
  return (
    <section>
      <h3>{text.members}</h3>
      <Stack gap={2}>
        {members.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.membersNone}
          </Text>
        ) : (
          <ul className={css.lines} aria-label={text.members}>
            {members.map((member, at) => (
              <MemberLine
                key={member.personId}
                consultation={consultation}
                member={member}
                at={at}
              />
            ))}
          </ul>
        )}
        <AddMember consultation={consultation} />
      </Stack>
    </section>
  )
}

function AddMember({ consultation: { id: consultationId, members } }: Props) {
  const add = useCommand('consultations.addMember')
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed).filter(({ id }) =>
    members.every(({ personId }) => personId !== id),
  )
  const said = (name: string) => (value: { similar: readonly string[] }) =>
    registerText.withSimilar(text.said.member(name), value.similar)
  return (
    <>
      <SearchPicker
        label={text.addMember}
        found={found}
        typed={typed}
        onType={setTyped}
        chosen={[]}
        onAdd={({ id, label }) =>
          void add({ consultationId, person: { id: id as PersonId } }, said(label))
        }
        asNew={registerText.newPerson}
        onNew={(name) => void add({ consultationId, person: { name } }, said(name))}
        onRemove={() => undefined}
      />
      <Refusal sentence={add.refusal} />
    </>
  )
}

type LineProps = Props & { member: ConsultationDetail['members'][number]; at: number }

function MemberLine({ consultation: { id: consultationId, members }, member, at }: LineProps) {
  const change = useCommand('consultations.changeMember')
  const remove = useCommand('consultations.removeMember')
  const { personId, name, organisationName, role } = member
  const move = (to: number) => void change({ consultationId, personId, to }, text.said.moved(name))
  async function takeAway() {
    const goOn = afterThisLine()
    const gone = await remove({ consultationId, personId }, text.said.memberGone(name))
    if (gone !== undefined) goOn()
  }
  return (
    <li>
      <Row between align="start">
        <div>
          <Link to="/netwerk" search={{ kies: personId }}>
            <bdi>{name}</bdi>
          </Link>
          {organisationName === null ? null : (
            <Text size="sm" tone="muted">
              <bdi>{organisationName}</bdi>
            </Text>
          )}
        </div>
        <Row gap={0}>
          <Button
            look="lite"
            size="mini"
            icon="up"
            label={text.up(name)}
            isDisabled={at === 0}
            onPress={() => move(at - 1)}
          />
          <Button
            look="lite"
            size="mini"
            icon="down"
            label={text.down(name)}
            isDisabled={at === members.length - 1}
            onPress={() => move(at + 1)}
          />
          <Button
            look="lite"
            size="mini"
            icon="remove"
            label={text.removeMember(name)}
            onPress={() => void takeAway()}
          />
        </Row>
      </Row>
      <KeptField
        label={text.role(name)}
        value={role ?? ''}
        onKeep={(typed) =>
          change({ consultationId, personId, role: typed }, text.said.changed(text.role(name)))
        }
      />
      <Refusal sentence={change.refusal ?? remove.refusal} />
    </li>
  )
}

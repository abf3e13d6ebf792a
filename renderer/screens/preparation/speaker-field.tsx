import { useState } from 'react'
import type { ProgrammeItem } from '#domain/contract/programme'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { programmeText as text } from '#renderer/texts/programme'
import css from './preparation.module.css'

type Props = {
  speakers: ProgrammeItem['speakers']
  onChange: (speakerIds: PersonId[]) => void
}

/** Who speaks in a part: found in the network by typing, each taken away with one press. */
export function SpeakerField({ speakers, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const found = useQuery('people.chooser', { search: typed }, { keepsPrevious: true }) ?? []
  const ids = speakers.map(({ personId }) => personId)
  const options = found
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, name, organisationName, tellsApart }) => ({
      id,
      label: name,
      detail: tellsApart.join(', ') || (organisationName ?? ''),
    }))
  return (
    <div>
      <ComboBox
        label={text.addSpeaker}
        hint={text.addSpeakerHint}
        options={options}
        value={null}
        typed={typed}
        onType={setTyped}
        onChange={(id) => {
          setTyped('')
          if (id !== null) onChange([...ids, id])
        }}
      />
      {speakers.length === 0 ? null : (
        <ul className={css.people}>
          {speakers.map(({ personId, name, organisationName }) => (
            <li key={personId}>
              <span>
                <bdi>{name}</bdi>
                {organisationName === null ? null : (
                  <bdi className={css.below}>{organisationName}</bdi>
                )}
              </span>
              <Button
                look="lite"
                size="mini"
                icon="close"
                label={text.removeSpeaker(name)}
                onPress={() => onChange(ids.filter((id) => id !== personId))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

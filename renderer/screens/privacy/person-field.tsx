import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'

type Props = {
  label?: string
  leaves?: readonly PersonId[]
  onChoose: (personId: PersonId) => void
}

/** Finds somebody by typing; choosing empties the field for the next one. */
export function PersonField({ label = text.choose, leaves = [], onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const found = useQuery('privacy.findPeople', { search: typed }, { keepsPrevious: true }) ?? []
  const options = found
    .filter(({ id }) => !leaves.includes(id))
    .map(({ id, name, email, isArchived }) => ({
      id,
      label: name,
      detail: [email, isArchived ? text.offTheList : null].filter((part) => part).join(', '),
    }))
  return (
    <ComboBox
      label={label}
      hint={text.chooseHint}
      options={options}
      value={null}
      typed={typed}
      onType={setTyped}
      onChange={(id) => {
        setTyped('')
        if (id !== null) onChoose(id)
      }}
    />
  )
}

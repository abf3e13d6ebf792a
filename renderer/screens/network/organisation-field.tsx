import type { OrganisationId } from '#domain/shared/ids'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'

type Choice = NonNullable<InputOfCall<'people.changeJob'>['organisation']> | null

type Props = {
  value: { readonly id: OrganisationId | null; readonly name: string | null }
  onChoose: (choice: Choice) => void
}

const everyOrganisation = { limit: 500 } as const

/** The organisation somebody works for: one that is known, or the name of a new one. */
export function OrganisationField({ value, onChoose }: Props) {
  const list = useQuery('organisations.list', everyOrganisation)
  const known = list?.rows ?? []
  const own = value.id
  const isListed = known.some(({ id }) => id === own)
  const options = known.map(({ id, name }) => ({ id, label: name }))
  if (list === undefined) return null
  return (
    <ComboBox
      label={text.organisation}
      options={
        own === null || isListed ? options : [...options, { id: own, label: value.name ?? '' }]
      }
      value={own}
      onChange={(id) => {
        if (id !== null && id !== own) onChoose({ id })
      }}
      onNew={(name) => {
        if (name !== value.name) onChoose({ name })
      }}
      onEmpty={() => {
        if (own !== null) onChoose(null)
      }}
    />
  )
}

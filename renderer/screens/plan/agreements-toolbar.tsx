import type { PersonId } from '#domain/shared/ids'
import { End, Row } from '#renderer/components/layout.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { agreementsText as text } from '#renderer/texts/agreements'
import { changed } from './plan-address.ts'
import type { AgreementsAddress } from './plan-address.ts'

type Props = {
  address: AgreementsAddress
  onAddress: (address: AgreementsAddress) => void
  facts: {
    readonly counts: { readonly open: number; readonly late: number; readonly done: number }
    readonly owners: readonly { readonly id: PersonId; readonly name: string }[]
  }
}

const every = 'iedereen'
const openStand = 'open'

/** Search, which ones, whose and in which order; each change is a change of the address. */
export function AgreementsToolbar({ address, onAddress, facts: { counts, owners } }: Props) {
  const change = (parts: Parameters<typeof changed<AgreementsAddress>>[1]) =>
    onAddress(changed(address, { kies: undefined, ...parts }))
  return (
    <Row gap={3} wrap align="end">
      <SegmentedControl
        label={text.show}
        look="filters"
        value={address.toon ?? openStand}
        items={[
          { id: openStand, label: text.stands.open, count: counts.open },
          { id: 'te-laat', label: text.stands.late, count: counts.late },
          { id: 'klaar', label: text.stands.done, count: counts.done },
          { id: 'alle', label: text.stands.all, count: counts.open + counts.done },
        ]}
        onChange={(toon) => change({ toon: toon === openStand ? undefined : toon })}
      />
      <SearchField
        label={text.search}
        value={address.zoek ?? ''}
        onChange={(zoek) => change({ zoek })}
      />
      <End>
        <Row gap={3} wrap align="end">
          <Select
            label={text.who}
            isNarrow
            value={address.wie ?? every}
            options={[
              { id: every, label: text.everybody },
              { id: 'ik', label: text.me },
              { id: 'niemand', label: text.nobody },
              ...owners.map(({ id, name }) => ({ id, label: name })),
            ]}
            onChange={(id) => change({ wie: id === every ? undefined : id })}
          />
          <Select
            label={text.order}
            isNarrow
            value={address.op === 'wie' ? 'owner' : 'day'}
            options={[
              { id: 'day', label: text.orders.day },
              { id: 'owner', label: text.orders.owner },
            ]}
            onChange={(id) => change({ op: id === 'owner' ? 'wie' : undefined })}
          />
        </Row>
      </End>
    </Row>
  )
}

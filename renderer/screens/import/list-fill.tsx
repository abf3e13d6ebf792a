import type { ImportFill, ImportTarget } from '#domain/contract/exchange'
import type { Region } from '#domain/contract/plan'
import { SettledField } from '#renderer/components/settled-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { importText as text } from '#renderer/texts/import'

type Props = {
  target: ImportTarget
  fill: ImportFill
  region: Region
  onFill: (fill: ImportFill) => void
}

const nothing = { id: '', label: text.fillNothing }

/** What holds for everybody in the list: used where the row itself says nothing. */
export function ListFill({ target, fill, region, onFill }: Props) {
  const { gemeenten, chainRoles } = region
  return (
    <Stack gap={2}>
      <Row gap={3} wrap align="end">
        {target === 'organisations' ? null : (
          <SettledField
            label={text.fillOrganisation}
            value={fill.organisationName ?? ''}
            onChange={(name) => onFill({ ...fill, organisationName: name === '' ? null : name })}
          />
        )}
        <Select
          label={text.fillChainRole}
          value={fill.chainRoleId ?? ''}
          options={[nothing, ...chainRoles.map(({ id, name }) => ({ id, label: name }))]}
          onChange={(id) => {
            const role = chainRoles.find((each) => each.id === id)
            onFill({ ...fill, chainRoleId: role?.id ?? null })
          }}
        />
        <Select
          label={text.fillGemeente}
          value={fill.gemeenteIds[0] ?? ''}
          options={[nothing, ...gemeenten.map(({ id, name }) => ({ id, label: name }))]}
          onChange={(id) => {
            const gemeente = gemeenten.find((each) => each.id === id)
            onFill({ ...fill, gemeenteIds: gemeente === undefined ? [] : [gemeente.id] })
          }}
        />
      </Row>
      <Text size="sm" tone="muted">
        {text.fillHint}
      </Text>
    </Stack>
  )
}

import { useState } from 'react'
import type { EventTypeEntry } from '#domain/contract/events'
import type { EventTypeId } from '#domain/shared/ids'
import { Grid } from '#renderer/components/grid.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventTypesText as text } from '#renderer/texts/event-types'
import { NewType } from './new-type.tsx'
import { SettingsPage } from './settings-page.tsx'
import { typeColumns } from './type-columns.tsx'
import { TypePanel } from './type-panel.tsx'

const rowKey = ({ id }: EventTypeEntry) => id

/** The types of event with their rhythm and template; the chosen one is changed at the right. */
export function TypeSettings() {
  const types = useQuery('events.types', {}, { keepsPrevious: true })
  const [chosenId, setChosenId] = useState<EventTypeId>()
  const chosen = types?.find(({ id }) => id === chosenId) ?? types?.[0]
  return (
    <SettingsPage
      sub={text.title}
      panel={
        <SidePanel label={text.panel}>
          {chosen === undefined ? (
            <Text tone="muted">{text.nothingChosen}</Text>
          ) : (
            <TypePanel key={chosen.id} type={chosen} />
          )}
        </SidePanel>
      }
    >
      {types === undefined ? (
        <Loading />
      ) : (
        <Stack gap={4}>
          <Text tone="muted" size="sm">
            {text.hint}
          </Text>
          <Grid
            label={text.list}
            height="auto"
            rows={types}
            rowKey={rowKey}
            rowLines={2}
            columns={typeColumns}
            empty={text.noTypes}
            onCurrent={({ id }) => setChosenId(id)}
          />
          <NewType onAdded={setChosenId} />
        </Stack>
      )}
    </SettingsPage>
  )
}

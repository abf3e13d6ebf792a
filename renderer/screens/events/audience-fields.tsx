import type { EventDetail } from '#domain/contract/events'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import { useEventChange } from './use-event-change.ts'

/** For whom the event is: the school holidays that count are those of these gemeenten. */
export function AudienceFields({ event }: { event: EventDetail }) {
  const region = useQuery('region.get', {})
  const change = useEventChange(event)
  const { audience } = event
  return (
    <>
      <TagPicker
        label={text.fieldAudienceGemeenten}
        hint={text.fieldAudienceGemeentenHint}
        error={change.refusal}
        options={(region?.gemeenten ?? []).map(({ id, name }) => ({ id, label: name }))}
        chosen={audience.gemeenteIds}
        onChange={(gemeenteIds) =>
          change.keep(
            { audience: { ...audience, gemeenteIds } },
            text.said.changed(text.fieldAudienceGemeenten),
          )
        }
      />
      <TagPicker
        label={text.fieldAudienceRoles}
        hint={text.fieldAudienceRolesHint}
        options={(region?.chainRoles ?? []).map(({ id, name }) => ({ id, label: name }))}
        chosen={audience.roleIds}
        onChange={(roleIds) =>
          change.keep(
            { audience: { ...audience, roleIds } },
            text.said.changed(text.fieldAudienceRoles),
          )
        }
      />
    </>
  )
}

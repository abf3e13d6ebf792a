import { getRouteApi } from '@tanstack/react-router'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { DuplicatesScreen } from '#renderer/screens/duplicates/duplicates-screen.tsx'

const route = getRouteApi('/shell/netwerk/dubbel')

/** Who and what seems to be there twice; two that were chosen by hand stand in the address. */
export function DuplicatesPage() {
  const { toon, mens, organisatie, met } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (kind: 'people' | 'organisations', replace: boolean) =>
    void navigate({ search: kind === 'people' ? {} : { toon: 'organisaties' }, replace })
  const kind = toon === 'organisaties' ? 'organisations' : 'people'
  return (
    <DuplicatesScreen
      kind={kind}
      chosenPeople={mens && met ? [mens, met as PersonId] : undefined}
      chosenOrganisations={organisatie && met ? [organisatie, met as OrganisationId] : undefined}
      onKind={(wanted) => show(wanted, false)}
      onLeaveChosen={() => show(kind, true)}
    />
  )
}

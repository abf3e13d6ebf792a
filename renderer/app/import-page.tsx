import { getRouteApi } from '@tanstack/react-router'
import { WhichEvent } from '#renderer/screens/closing/which-event.tsx'
import { ImportScreen } from '#renderer/screens/import/import-screen.tsx'

const importRoute = getRouteApi('/shell/netwerk/inlezen')

/** A list from Excel; afterwards what came in is shown. */
export function ImportPage() {
  const navigate = importRoute.useNavigate()
  return (
    <ImportScreen
      whichEvent={(onChoose) => <WhichEvent onChoose={onChoose} />}
      onLeave={(target) =>
        void navigate({
          to: '/netwerk',
          search: target === 'organisations' ? { toon: 'organisaties' } : {},
        })
      }
    />
  )
}

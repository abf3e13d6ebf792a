import { getRouteApi } from '@tanstack/react-router'
import { droppedFile } from '#renderer/lib/dropped-file'
import { ImportScreen } from '#renderer/screens/import/import-screen.tsx'

const importRoute = getRouteApi('/shell/netwerk/inlezen')

/** A list from Excel; afterwards what came in is shown. */
export function ImportPage() {
  const navigate = importRoute.useNavigate()
  return (
    <ImportScreen
      onAttendanceList={(eventId, file) => {
        droppedFile.set(file)
        const params = { eventId }
        void navigate({ to: '/bijeenkomsten/$eventId/presentielijst', params, replace: true })
      }}
      onLeave={(target) =>
        void navigate({
          to: '/netwerk',
          search: target === 'organisations' ? { toon: 'organisaties' } : {},
        })
      }
    />
  )
}

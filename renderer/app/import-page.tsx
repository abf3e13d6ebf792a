import { getRouteApi } from '@tanstack/react-router'
import { WhichEvent } from '#renderer/screens/closing/which-event.tsx'
import type { EventId } from '#domain/shared/ids'
import { formFile } from '#renderer/lib/form-file'
import { FormScreen } from '#renderer/screens/import/form-screen.tsx'
import { droppedFile } from '#renderer/lib/dropped-file'
import { ImportScreen } from '#renderer/screens/import/import-screen.tsx'

const importRoute = getRouteApi('/shell/netwerk/inlezen')
const formRoute = getRouteApi('/shell/bijeenkomsten/$eventId/antwoorden')

/** A list from Excel; afterwards what came in is shown. */
export function ImportPage() {
  const navigate = importRoute.useNavigate()
  const { doel } = importRoute.useSearch()
  return (
    <ImportScreen
      target={doel === 'sleutelpersonen' ? 'pool' : null}
      whichEvent={(onChoose) => <WhichEvent onChoose={onChoose} />}
      onAttendanceList={(eventId, file) => {
        droppedFile.set(file)
        const params = { eventId }
        void navigate({ to: '/bijeenkomsten/$eventId/presentielijst', params, replace: true })
      }}
      onMonthSheet={(file) => {
        droppedFile.set(file)
        void navigate({ to: '/sleutelpersonen/uren/briefje', replace: true })
      }}
      onAnnexFile={(file) => {
        droppedFile.set(file)
        void navigate({ to: '/begroting/inlezen', replace: true })
      }}
      onLeave={(target) => {
        if (target === 'pool') return void navigate({ to: '/sleutelpersonen/pool' })
        const search = target === 'organisations' ? ({ toon: 'organisaties' } as const) : {}
        void navigate({ to: '/netwerk', search })
      }}
      onForm={(file, eventId) => {
        formFile.set(file)
        void navigate({
          to: '/bijeenkomsten/$eventId/antwoorden',
          params: { eventId },
          replace: true,
        })
      }}
    />
  )
}

/** The answers of a form, for one event; afterwards its guests are shown. */
export function FormPage() {
  const { eventId } = formRoute.useParams()
  const navigate = formRoute.useNavigate()
  return (
    <FormScreen
      eventId={eventId as EventId}
      onEvent={(chosen) =>
        void navigate({
          to: '/bijeenkomsten/$eventId/antwoorden',
          params: { eventId: chosen },
          replace: true,
        })
      }
      onLeave={() =>
        void navigate({
          to: '/bijeenkomsten/$eventId/$tab',
          params: { eventId, tab: 'deelnemers' },
        })
      }
    />
  )
}

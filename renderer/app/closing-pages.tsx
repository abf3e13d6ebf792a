import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { EvaluationScreen } from '#renderer/screens/closing/evaluation-screen.tsx'
import { ResultScreen } from '#renderer/screens/closing/result-screen.tsx'

const evaluationRoute = getRouteApi('/shell/bijeenkomsten/$eventId/evaluatie')
const resultRoute = getRouteApi('/shell/bijeenkomsten/$eventId/verslag')

/** The evaluation of an event, from a file. */
export function EvaluationPage() {
  const { eventId } = evaluationRoute.useParams()
  const navigate = evaluationRoute.useNavigate()
  return (
    <EvaluationScreen
      eventId={eventId as EventId}
      onLeave={() =>
        void navigate({
          to: '/bijeenkomsten/$eventId/$tab',
          params: { eventId, tab: 'opbrengst' },
        })
      }
    />
  )
}

/** The result of an event, to print. */
export function ResultPage() {
  const { eventId } = resultRoute.useParams()
  return <ResultScreen eventId={eventId as EventId} />
}

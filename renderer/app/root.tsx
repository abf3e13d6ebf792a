import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { setGoTo } from '#renderer/lib/actions'
import { listenToNotices } from '#renderer/lib/backend'
import { askAgain } from '#renderer/lib/revision'
import { unavailable } from '#renderer/lib/unavailable'
import { useAnswerOf } from '#renderer/lib/use-query'
import { StatusContext } from '#renderer/lib/use-status'
import { StartScreen } from '#renderer/screens/start/start-screen.tsx'
import { Messages } from './messages.tsx'
import { StoreStatePage } from './store-state-page.tsx'
import { useAppearance } from './use-appearance.ts'

const minuteMs = 60_000

/** Decides what fills the window: the store's own state, the first start, or the app. */
export function Root() {
  const { history } = useRouter()
  const status = useAnswerOf('system.status', {})
  const closed = unavailable.use()
  useAppearance()

  useEffect(() => setGoTo((path) => history.push(path)), [history])
  useEffect(
    () =>
      listenToNotices((notice) => {
        if (notice.kind === 'changed') askAgain()
      }),
    [],
  )
  useEffect(() => {
    // What time makes true (today, a lapsed offer) is derived, so it must be asked for now and then.
    const timer = setInterval(askAgain, minuteMs)
    return () => clearInterval(timer)
  }, [])

  if (closed !== undefined)
    return <StoreStatePage state={closed.state} sentence={closed.sentence} />
  if (status === undefined) return null
  return (
    <StatusContext value={status}>
      {status.isSetUp ? <Outlet /> : <StartScreen />}
      <Messages />
    </StatusContext>
  )
}

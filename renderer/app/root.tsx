import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { setGoTo } from '#renderer/lib/actions'
import { listenToNotices } from '#renderer/lib/backend'
import { askAgain } from '#renderer/lib/revision'
import { unavailable } from '#renderer/lib/unavailable'
import { useAnswerOf } from '#renderer/lib/use-query'
import { StatusContext } from '#renderer/lib/use-status'
import { useWrongFieldGuard } from '#renderer/lib/use-wrong-field-guard'
import { LockPage } from '#renderer/screens/safety/lock-page.tsx'
import { needsKey } from '#renderer/screens/safety/needs-key'
import { TakePackage } from '#renderer/screens/region-package/take-package.tsx'
import { StartScreen } from '#renderer/screens/start/start-screen.tsx'
import { clearScreens } from './clear-screens.ts'
import { LockKeeper } from './lock-keeper.tsx'
import { Messages } from './messages.tsx'
import { ProblemDialog } from './problem-dialog.tsx'
import { StoreStatePage } from './store-state-page.tsx'
import { useAppearance } from './use-appearance.ts'
import { useWaking } from './use-waking.ts'

const minuteMs = 60_000

const RestoreFromFile = lazy(async () => {
  const { RestoreFromFile: Restore } =
    await import('#renderer/screens/safety/restore-from-file.tsx')
  return { default: Restore }
})

/** Decides what fills the window: the store's own state, the first start, or the app. */
export function Root() {
  const { history, navigate } = useRouter()
  const status = useAnswerOf('system.status', {})
  const closed = unavailable.use()
  useAppearance()
  useWaking()
  useWrongFieldGuard()

  useEffect(() => setGoTo((path) => history.push(path)), [history])
  useEffect(
    () =>
      listenToNotices((notice) => {
        if (notice.kind === 'store' && notice.state !== 'open') clearScreens(notice.state)
        if (notice.kind === 'changed' || notice.kind === 'store') askAgain()
      }),
    [],
  )
  useEffect(() => {
    // What time makes true (today, a lapsed offer) is derived, so it must be asked for now and then.
    const timer = setInterval(askAgain, minuteMs)
    return () => clearInterval(timer)
  }, [])

  if (closed !== undefined) {
    return (
      <>
        {needsKey(closed.state) ? (
          <LockPage state={closed.state} />
        ) : (
          <StoreStatePage state={closed.state} sentence={closed.sentence} />
        )}
        <ProblemDialog />
      </>
    )
  }
  if (status === undefined) return null
  // The key on paper, for without it a broken laptop takes everything with it. Only once the set-up
  // is done: refused, she is still on the start page, at its address. Sample data has no key.
  const toFirstStep = async () => {
    if (status.encryption !== 'none') await navigate({ to: '/instellingen/herstelsleutel' })
  }
  return (
    <StatusContext value={status}>
      {status.isSetUp ? (
        <Outlet />
      ) : (
        <StartScreen
          onBegin={toFirstStep}
          regionPackage={(organisationName) => (
            <TakePackage organisationName={organisationName} onTaken={toFirstStep} />
          )}
          restore={
            <Suspense>
              <RestoreFromFile isClosed={false} />
            </Suspense>
          }
        />
      )}
      <Messages />
      <LockKeeper />
    </StatusContext>
  )
}

import { RecoveryKeyLine } from '#renderer/screens/safety/recovery-key-line.tsx'
import { TodayScreen } from '#renderer/screens/today/today-screen.tsx'

/** What needs attention now, with what is still to be done for safety above it. */
export function TodayPage() {
  return <TodayScreen notice={<RecoveryKeyLine />} />
}

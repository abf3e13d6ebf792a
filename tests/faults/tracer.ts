import { spawnSync } from 'node:child_process'

/** Why writes cannot be traced on this machine, or undefined when they can. */
export function whyNoTracer(): string | undefined {
  const { error, status } = spawnSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
  if (error) return 'strace is not installed (npm run setup)'
  return status === 0 ? undefined : 'tracing is not allowed here'
}

const quarterMs = 15 * 60_000

/** Does the work every quarter of an hour; never what keeps the process alive. */
export function everyQuarter(work: () => void): () => void {
  const timer = setInterval(work, quarterMs)
  timer.unref()
  return () => clearInterval(timer)
}

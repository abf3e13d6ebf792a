/** The median of so many runs, in milliseconds. */
export async function medianMs(times: number, run: (turn: number) => unknown): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now()
    await run(turn)
    taken.push(performance.now() - start)
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
}

/** The median of so many runs, in milliseconds of the processor: what encryption itself costs. */
export async function medianCpuMs(times: number, run: (turn: number) => unknown): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const start = process.cpuUsage()
    await run(turn)
    const { user, system } = process.cpuUsage(start)
    taken.push((user + system) / 1000)
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
}

/** One line: what was measured, ours, the bare driver's, and the ratio between them. */
export function ratioLine(what: string, ours: number, bare: number): string {
  const times = (ours / bare).toFixed(1)
  return `${what}: ${ours.toFixed(2)} ms, bare ${bare.toFixed(2)} ms, ratio ${times}`
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

import type { Instant } from '#domain/shared/dates'

/** Files together in one; they are small text, so little is won by pressing hard. */
export async function zipOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  now: Instant,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return zipSync(entries, { level: 1, mtime: new Date(now) })
}

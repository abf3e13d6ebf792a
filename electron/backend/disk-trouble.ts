const codes = /^(SQLITE_FULL|SQLITE_IOERR_(WRITE|TRUNCATE)|ENOSPC|EFBIG|EDQUOT)/

/** True when something could not be written because there is no room, whoever says it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return true
  return isDiskFull(error.cause)
}

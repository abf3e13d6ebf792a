/** The value that a kept text holds; undefined when it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The texts of a kept list; empty when it is no list. */
export function listOf(text: string): string[] {
  const read = readJson(text)
  return Array.isArray(read) ? read.map(String) : []
}

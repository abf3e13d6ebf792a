import { unzipSync } from 'fflate'

/** Every file of a zip with what is inside its zips, workbooks and letters too; by path. */
export function filesInside(bytes: Uint8Array, path = ''): Record<string, Uint8Array> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) return { [path]: bytes }
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
      Object.entries(filesInside(inner, path === '' ? name : `${path}/${name}`)),
    ),
  )
}

/** Which of the words stand in which file or file name, however small the letters. */
export function wordsInside(bytes: Uint8Array, words: readonly string[]): Record<string, string[]> {
  const found = Object.entries(filesInside(bytes)).map(([path, inner]) => {
    const text = `${path}\n${Buffer.from(inner).toString('utf8')}`.toLowerCase()
    return [path, words.filter((word) => text.includes(word.toLowerCase()))] as const
  })
  return Object.fromEntries(found.filter(([, words]) => words.length > 0))
}

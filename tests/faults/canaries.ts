import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every invented name, note and address of the leak tests holds, and nothing else does. */
export const mark = 'Zqkanarie'

const letters = (turn: number) =>
  String(turn).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

/** A person that exists nowhere else, so that one word of it found anywhere is a leak. */
export function canary(turn: number) {
  return {
    name: `${mark}${letters(turn)} ${mark}familie${letters(turn)}`,
    organisation: `${mark}organisatie${letters(turn % 20)}`,
    email: `${mark}${letters(turn)}@voorbeeld.example`.toLowerCase(),
    note: `${mark} aantekening ${letters(turn)}`,
  }
}

const forms = [mark, mark.toLowerCase(), encodeURIComponent(mark)].flatMap((text) => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
])

/** True when the mark of a canary stands in these bytes, in any way it could be written. */
export function holdsCanary(bytes: Buffer): boolean {
  return forms.some((form) => bytes.includes(form))
}

/** Every file under a folder that holds a canary, in its bytes or in its name. */
export function findCanaries(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    if (holdsCanary(Buffer.from(path))) return [path]
    return entry.isFile() && holdsCanary(readFileSync(path)) ? [path] : []
  })
}

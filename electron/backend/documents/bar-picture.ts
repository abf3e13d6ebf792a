import { crc32, deflateSync } from 'node:zlib'
import type { Bar } from '#domain/report/document'

const width = 480
const height = 40
// Dark, and a lighter one with stripes: the two differ in print without colour too.
const fullColour = [14, 94, 111] as const
const openColour = [143, 190, 200] as const
const roomColour = [225, 233, 235] as const
const white = [255, 255, 255] as const
const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)

/** A bar as a PNG, made without a browser: the full part, the promised part striped, and the room they have. */
export function barPicture({ full, open, outOf }: Omit<Bar, 'alt'>): Uint8Array {
  const fullUntil = Math.round(full * width)
  const openUntil = Math.min(width, fullUntil + Math.round(open * width))
  const roomUntil = Math.round(outOf * width)
  const colourAt = (x: number, y: number) => {
    if (x < fullUntil) return fullColour
    if (x < openUntil) return (x + y) % 12 < 6 ? openColour : white
    return x < roomUntil ? roomColour : white
  }
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * 3 + 1)
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), start + 1 + x * 3)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, red green blue, no interlace.
  header.set([8, 2, 0, 0, 0], 8)
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(named.length + 8)
  out.writeUInt32BE(data.length, 0)
  out.set(named, 4)
  out.writeUInt32BE(crc32(named), named.length + 4)
  return out
}

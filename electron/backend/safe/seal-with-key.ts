import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { SealedBytes } from '#domain/contract/safe-files'

/** Closes bytes with a key of 32 bytes; who changes a bit of it gets nothing back. */
export function sealWithKey(bytes: Uint8Array, closing: Uint8Array): SealedBytes {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', closing, nonce)
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return {
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** What was closed, or undefined when the key is another one or the bytes were changed. */
export function openWithKey(
  { nonce, sealed, tag }: SealedBytes,
  closing: Uint8Array,
): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', closing, Buffer.from(nonce, 'base64'), {
      authTagLength: 16,
    })
    decipher.setAuthTag(Buffer.from(tag, 'base64'))
    return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()])
  } catch {
    // GCM says no in one way only; a nonce or tag of another length is a changed file too.
    return undefined
  }
}

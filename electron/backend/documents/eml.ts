import type { Instant } from '#domain/shared/dates'

/** A mail that is not sent yet: it opens to be looked over and sent by hand. */
export type MailDraft = {
  readonly to: string | null
  readonly bcc: readonly string[]
  readonly subject: string
  readonly body: string
  readonly calendar: { readonly name: string; readonly bytes: Uint8Array } | null
}

/**
 * A draft for a mail program. Nothing of the machine stands in it: no sender, no name of a
 * computer, and an id of its own that the mail program replaces when it sends.
 */
export async function writeMail(
  { to, bcc, subject, body, calendar }: MailDraft,
  { now, newId }: { now: () => Instant; newId: () => string },
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const id = newId()
  const node = new MailComposer({
    ...(to === null ? {} : { to: { name: '', address: to } }),
    ...(bcc.length === 0 ? {} : { bcc: bcc.map((address) => ({ name: '', address })) }),
    subject,
    text: body,
    textEncoding: 'base64',
    date: new Date(now()),
    messageId: `<${id}@schakel.invalid>`,
    baseBoundary: id,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments:
      calendar === null
        ? []
        : [
            {
              filename: calendar.name,
              content: Buffer.from(calendar.bytes),
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
            },
          ],
  }).compile()
  node.keepBcc = true
  return new Uint8Array(await node.build())
}

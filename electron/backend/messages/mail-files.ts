import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import { messageFileWords as words } from '#domain/texts/messages'
import { writeMail } from '#backend/documents/eml'
import type { MailDraft } from '#backend/documents/eml'
import { zipFolder } from '#backend/documents/folder-zip'
import type { Ports } from '#backend/ports'
import type { RoundFiles } from './round-files.ts'

type Draft = { readonly name: string; readonly mail: MailDraft }

/** One draft with everybody in bcc, or one each; more than one go in a zip. */
export async function mailFiles(round: RoundFiles, ports: Ports): Promise<FileRef[]> {
  const drafts = round.batch.way === 'one-mail' ? [oneMail(round)] : mailEach(round)
  const written = await Promise.all(
    drafts.map(async ({ name, mail }) => ({ name, bytes: await writeMail(mail, ports) })),
  )
  const [first, ...others] = written
  if (!first) return []
  if (others.length === 0) return [ports.files.put(round.nameOf(words.mail, 'eml'), first.bytes)]
  const files = written.map(({ name, bytes }) => ({ path: name, bytes }))
  const zip = zipFolder(files, ports.now())
  return [ports.files.put(round.nameOf(words.mails, 'zip'), zip)]
}

function oneMail({ messages, sender, calendar, batch }: RoundFiles): Draft {
  const [first] = messages
  const addresses = messages.flatMap(({ email }) => email ?? [])
  return {
    name: '',
    mail: {
      to: sender.email,
      bcc: [...new Set(addresses)],
      subject: batch.subject ?? '',
      body: first?.body ?? '',
      calendar: calendarOf(calendar),
    },
  }
}

function mailEach({ messages, calendar }: RoundFiles): Draft[] {
  const digits = String(messages.length).length
  return messages.flatMap(({ name, email, subject, body }, index) => {
    if (email === null) return []
    const number = String(index + 1).padStart(digits, '0')
    const mail = { to: email, bcc: [], subject: subject ?? '', body }
    return [
      {
        name: fileNameFor(null, number, name, 'eml'),
        mail: { ...mail, calendar: calendarOf(calendar) },
      },
    ]
  })
}

function calendarOf(bytes: Uint8Array | null): MailDraft['calendar'] {
  return bytes === null ? null : { name: `${words.calendar}.ics`, bytes }
}

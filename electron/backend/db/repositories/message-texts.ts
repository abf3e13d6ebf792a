import type { MessageText } from '#domain/contract/messages'
import type { MessageTextId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type TextKey = Pick<MessageText, 'kind' | 'length' | 'language'>
type StoredText = Omit<MessageText, 'isOwn'>

/** The texts she changed or wrote in another language. */
export function listMessageTexts(db: Reader): StoredText[] {
  return db.all<StoredText>(sql`
    SELECT kind, length, language, subject, body FROM message_text
    ORDER BY kind, length, language, id
  `)
}

/** Keeps a text; the one that was there makes way. */
export function saveMessageText(db: Writer, id: MessageTextId, text: StoredText): void {
  db.run(sql`
    INSERT INTO message_text (id, kind, length, language, subject, body)
    VALUES (${id}, ${text.kind}, ${text.length}, ${text.language}, ${text.subject}, ${text.body})
    ON CONFLICT (kind, length, language)
      DO UPDATE SET subject = excluded.subject, body = excluded.body
  `)
}

export function deleteMessageText(db: Writer, { kind, length, language }: TextKey): void {
  db.run(sql`
    DELETE FROM message_text
    WHERE kind = ${kind} AND length = ${length} AND language = ${language}
  `)
}

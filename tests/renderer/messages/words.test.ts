import { expect, it } from 'vitest'
import { messageWays } from '#domain/messages/kinds'
import { messagesText } from '#renderer/texts/messages'

it('says of no way that the calendar file goes along where it does not', () => {
  const goesAlong = messageWays.filter((way) =>
    messagesText.wayHint(way, 'invitation').includes('De datum gaat mee'),
  )
  expect(goesAlong).toEqual(['one-mail', 'mail-each'])
  expect(messagesText.wayHint('merge', 'invitation')).toMatch(/gaat dat niet mee\.$/)
})

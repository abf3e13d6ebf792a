import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { messageKinds, messageWays, textLengths } from '#domain/messages/kinds'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type MessageInputs = {
  readonly [Name in Extract<CommandName, `messages.${string}`>]: (
    world: World,
    dice: Dice,
  ) => InputFor<Contract[Name]>
}

// A question to the pool is asked, not made as a round.
const roundKinds = messageKinds.filter((kind) => kind !== 'ask')

export const messageInputs: MessageInputs = {
  'messages.setText': (_, dice) => ({ ...textKey(dice), subject: word(dice), body: word(dice) }),
  'messages.resetText': () => ({ kind: 'invitation', length: 'long', language: 'Engels' }),
  'messages.setSender': (_, dice) => ({ name: word(dice), email: null }),
  'messages.make': (world, dice) => ({
    kind: roundKinds[dice(roundKinds.length)] ?? 'invitation',
    eventId: one(world.events, dice),
    way: messageWays[dice(messageWays.length)] ?? 'letter',
    subject: word(dice),
    body: `{aanhef},\n${word(dice)}`,
    personIds: [...world.people.slice(0, 6)],
  }),
  'messages.markSent': (world, dice) => ({ batchId: one(world.rounds, dice) }),
  'messages.discard': (world, dice) => ({ batchId: one(world.rounds, dice) }),
}

function textKey(dice: Dice) {
  return {
    kind: messageKinds[dice(messageKinds.length)] ?? 'invitation',
    length: textLengths[dice(2)] ?? 'long',
    language: dice(2) === 0 ? 'Nederlands' : 'Engels',
  }
}

import type { InputOfCall } from '#renderer/lib/backend'

/** What of a type is changed; the rest stays. */
export type TypeChange = Omit<InputOfCall<'eventTypes.change'>, 'typeId'>

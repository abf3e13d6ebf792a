/** What is the same for everybody in a round. */
export const sharedFields = [
  'event',
  'day',
  'time',
  'place',
  'address',
  'programme',
  'answerBefore',
  'sender',
  'news',
  'language',
  'duration',
] as const

/** What differs from one person to the next. */
export const personFields = [
  'salutation',
  'givenName',
  'name',
  'organisation',
  'offerUntil',
] as const

export type FieldId = (typeof sharedFields)[number] | (typeof personFields)[number]

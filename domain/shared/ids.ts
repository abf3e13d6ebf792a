/** Text id of one kind of record; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

export type GemeenteId = Id<'gemeente'>
export type ChainRoleId = Id<'chainRole'>
export type OrganisationId = Id<'organisation'>
export type PersonId = Id<'person'>
export type AffiliationId = Id<'affiliation'>
export type EventTypeId = Id<'eventType'>
export type EventId = Id<'event'>
export type VenueId = Id<'venue'>
export type ActionId = Id<'action'>
export type InvitationId = Id<'invitation'>
export type AnswerId = Id<'answer'>
export type ParticipationId = Id<'participation'>
export type BudgetLineId = Id<'budgetLine'>
export type BudgetAmountId = Id<'budgetAmount'>
export type CostChainId = Id<'costChain'>
export type MoneyEntryId = Id<'moneyEntry'>
export type FundingSourceId = Id<'fundingSource'>
export type FileRefId = Id<'fileRef'>

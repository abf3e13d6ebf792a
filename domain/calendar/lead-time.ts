/** How many days before an event people are asked, so that they can still keep the day free. */
export const daysToInvite = 28

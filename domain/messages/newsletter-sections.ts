/** What a newsletter can tell of, in the order it tells it. */
export const newsletterSections = ['events', 'examples', 'actions'] as const
export type NewsletterSection = (typeof newsletterSections)[number]

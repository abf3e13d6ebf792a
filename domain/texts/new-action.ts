/** How an action that was added begins, in the words of the plan. */
export const newActionBegins = { priority: 'regulier', state: 'nog te starten' } as const

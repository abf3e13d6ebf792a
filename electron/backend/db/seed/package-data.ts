import planJson from '../../../../resources/data/plan.json' with { type: 'json' }
import regionJson from '../../../../resources/data/region.json' with { type: 'json' }
import moneyJson from '../../../../resources/data/money-rules.json' with { type: 'json' }

/** The package of the first region: the Achterhoek, its plan of December 2024 and proposed lines. */
export const packageData = { plan: planJson, region: regionJson, money: moneyJson }

/** The plan as it is cited beside what comes from it. */
export const planSource = `${planJson.bron.titel}, ${planJson.bron.regio}, december 2024`

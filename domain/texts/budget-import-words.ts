/** Headings and words of a begroting as municipalities make them, folded, Dutch and English. */
export const gridWords = {
  /** A column that holds something else than what is budgeted. */
  otherFigure:
    /\b(werkelijk\w*|realisatie\w*|gerealiseerd\w*|actuals?|rekening|jaarrekening|besteed|bestedingen|uitgegeven|uitgaven|verschil\w*|afwijking\w*|restant|saldo|verplicht\w*|verplichtingen|prognose|difference|variance|spent|procent\w*|percent\w*|pct|index|aandeel)\b/,
  /** A budget that was changed during the year. */
  changedBudget: /\b(na wijziging\w*|gewijzigd\w*|bijgesteld\w*|revised|actueel|actuele|nieuw)\b/,
  firstBudget: /\b(begroot|begroting|budget|budgeted|primitief|primitieve|raming|geraamd|plan)\b/,
  /** A table below the first one that holds something else than what is budgeted. */
  otherTable:
    /\b(werkelijk\w*|realisatie\w*|gerealiseerd\w*|actuals?|jaarrekening|besteed|bestedingen|uitgegeven|verschil\w*|afwijking\w*|restant|prognose|difference|variance|spent)\b/,
  /** A column that holds a part of a year. */
  partOfYear:
    /\b(q[1-4]|k[1-4]|kwartaal|quarter|jan|januari|january|feb|februari|february|mrt|maart|mar|march|apr|april|mei|may|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december)\b/,
  remark:
    /\b(toelichting|opmerking\w*|bron|dekking|notes?|remarks?|comments?|status|eigenaar|budgethouder|actie|acties)\b/,
  code: /^(code|nr|nummer|no|postnr|postnummer|kostensoort|fcl|ecl|grootboek\w*|rekening|post nr|#|id)$/,
  year: /^(jaar|boekjaar|begrotingsjaar|year|jaartal)$/,
  amount: /^(bedrag\w*|begroot|begroting|budget|amount|raming)( |$)/,
  total:
    /^(sub ?totaal|sub ?totalen|eind ?totaal|totaal|totalen|grand total|sub ?total|totals?|som|sum)\b|\b(totaal|subtotaal|total|subtotal)$/,
  subtotal: /\bsub ?tota(al|l|len)\b/,
  /** Adds up everything and not one part. */
  wholeTotal:
    /^(eind ?totaal|totaal|totalen|grand total|totals?|som|sum)( (generaal|begroting|budget|lasten|uitgaven|kosten|uitgaven en lasten|programma|alles))?$/,
  /** Counts or averages: no sum of amounts. */
  noSum: /^(aantal|gemiddelde?|average|count|saldo|resultaat)\b/,
  proMemorie: /^(pm|p m|memo|pro memorie)$/,
} as const

/** How a file says that its amounts stand in thousands or millions; tried on text as it is typed. */
export const unitWords = {
  millions:
    /(?<![a-z])(?<!(?<!\b20\d)\d\s*)([x×*]|maal)\s*(€|eur|euro)?\s*(1[.,\s]?000[.,\s]?000\b|1?\s*(mln|miljoen|million)\b)|\bin\s+(€\s*)?(miljoenen|mln|millions?)\b|\b(bedragen|amounts)\b.*\b(miljoenen|mln|millions?)\b|(?<!\w)m€|€\s*mln\b/i,
  thousands:
    /(?<![a-z])(?<!(?<!\b20\d)\d\s*)([x×*]|maal)\s*(€|eur|euro)?\s*(1[.,\s]?000\b|duizend\b|thousand\b)|\bin\s+(€\s*)?(duizenden|duizendtallen|duizend|thousands?)\b|\b(bedragen|amounts)\b.*\b(duizenden|duizendtallen|duizend|thousands?)\b|(?<!\w)k€|\bk\s?eur\b|€\s*k\b|(€|eur)\s*['’]?000\b/i,
  ones: /\bin\s+(hele\s+)?euro'?s?\b/i,
} as const

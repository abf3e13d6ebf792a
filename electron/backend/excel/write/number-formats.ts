import type { NumberLook } from '#domain/export/workbook'

/** nl-NL looks in the English notation of the file format; 413 is the code of Dutch. */
export const numberFormats: Record<NumberLook, string> = {
  text: '@',
  number: '0',
  hours: '0.00',
  money: '[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00',
  share: '0%',
  date: 'dd-mm-yyyy',
  'long-date': '[$-413]dddd d mmmm yyyy',
  time: 'hh:mm',
}

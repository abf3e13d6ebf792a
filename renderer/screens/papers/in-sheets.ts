/** Things that go so many on a sheet, sheet by sheet. */
export function inSheets<Thing>(things: readonly Thing[], perSheet: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / perSheet) }, (_, sheet) =>
    things.slice(sheet * perSheet, (sheet + 1) * perSheet),
  )
}

/** How large a name can stand in its box: a long one smaller, so that it is never cut off. */
export function nameSize(name: string): 'large' | 'middle' | 'small' {
  const { length } = name
  if (length <= 18) return 'large'
  return length <= 36 ? 'middle' : 'small'
}

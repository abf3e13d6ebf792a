/** The answers that were ticked in one cell; a form puts `;` between and behind them. */
export function optionsOf(text: string): string[] {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return [...new Set(parts)]
}

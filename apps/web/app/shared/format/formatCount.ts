/** A count with its thousands apart: `5,833` in English; a thin space in languages whose point or comma could mean a fraction. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(language)
    .formatToParts(count)
    .map(({ type, value }) => (type === "group" && language !== "en" ? "\u202f" : value))
    .join("");
}

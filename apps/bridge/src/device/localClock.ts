/** What this computer's local clock shows at a moment, as if it were UTC: a device's clock names no zone either. */
export function localClock_ms(wall_ms: number): number {
  return wall_ms - new Date(wall_ms).getTimezoneOffset() * 60_000;
}

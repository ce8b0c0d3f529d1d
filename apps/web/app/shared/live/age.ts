/** An age in the largest two units that say enough, as a catalog key and its numbers. */
export type AgeWords =
  | { readonly key: "age.none" | "age.now" }
  | { readonly key: "age.seconds"; readonly s: number }
  | { readonly key: "age.minutes"; readonly min: number; readonly s: number }
  | { readonly key: "age.hours"; readonly h: number; readonly min: number };

/**
 * The age of a value now: its age at the server when it was sent, and the time since it came here,
 * by the page's monotonic clock. The two wall clocks never meet.
 */
export function ageNow_ms(ageAtServer_ms: number, received_ms: number, now_ms: number): number {
  return ageAtServer_ms + Math.max(0, now_ms - received_ms);
}

export function ageWords(age_ms: number | null): AgeWords {
  if (age_ms === null) return { key: "age.none" };
  const s = Math.floor(age_ms / 1000);
  if (s < 1) return { key: "age.now" };
  if (s < 60) return { key: "age.seconds", s };
  const min = Math.floor(s / 60);
  if (min < 60) return { key: "age.minutes", min, s: s % 60 };
  return { key: "age.hours", h: Math.floor(min / 60), min: min % 60 };
}

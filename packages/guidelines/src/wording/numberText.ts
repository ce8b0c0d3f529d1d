const S_PER_MIN = 60;
const S_PER_H = 3600;
const S_PER_D = 86_400;
const DIGITS = 4;

/** A number as people read it: four digits at most. The decimal sign is the point in every language, as on the devices. */
export function numberText(value: number): string {
  const shown = Math.abs(value) >= 10 ** DIGITS ? Math.round(value) : Number(value.toPrecision(DIGITS));
  return String(shown === 0 ? 0 : shown).replace("-", "−");
}

/** A length of time in the largest unit that says it whole: `90 s`, `90 min`, `24 h`, `30 d`. */
export function durationText(time_s: number): string {
  if (time_s >= 2 * S_PER_D && time_s % S_PER_D === 0) return `${time_s / S_PER_D} d`;
  if (time_s >= S_PER_H && time_s % S_PER_H === 0) return `${time_s / S_PER_H} h`;
  if (time_s >= S_PER_MIN && time_s % S_PER_MIN === 0) return `${time_s / S_PER_MIN} min`;
  return `${numberText(time_s)} s`;
}

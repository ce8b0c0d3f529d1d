/** Simulated time as on a clock that never wraps: `0:07:05`, `12:30:00`. */
export function caseTime(time_s: number): string {
  const whole_s = Math.max(0, Math.floor(time_s + 1e-6));
  const hours = Math.floor(whole_s / 3600);
  const minutes = Math.floor(whole_s / 60) % 60;
  return `${hours}:${twoDigits(minutes)}:${twoDigits(whole_s % 60)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

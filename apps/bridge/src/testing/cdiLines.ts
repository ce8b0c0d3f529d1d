/** Lines of a CDI 500 as its manual and public recordings show them; code units are bytes. */
const REST = "\t    \t    \t    \t    \t    \t    \t    \t    \t    \t    \r\n";

/** A timer line, `count` periods of 6 s after 10:00:00, with a pH that changes from line to line. */
export function cdiLine(count: number, marker = " "): string {
  const at_s = 36_000 + count * 6;
  const two = (number: number): string => String(number % 100).padStart(2, "0");
  const clock = `${two((at_s / 3600) | 0)}:${two(((at_s / 60) | 0) % 60)}:${two(at_s % 60)}`;
  return `${marker}${clock}\t7.${two(30 + (count % 20))}\t 038\t 288\t36.3\t 23 \t -2 \t100%\t 3.4${REST}`;
}

export function cdiLines(count: number): string {
  return Array.from({ length: count }, (_, i) => cdiLine(i)).join("");
}

/** The console was told to show blood gases corrected to 37 °C. */
export const MODE_37C = "37C Temp Data\r\n";

import type { Language } from "../text/words.ts";

/** `0.4 s`, `12 s`, `3 min 5 s`, `2 h 14 min`, `3 d 4 h`; a dash where there is no age. */
export function ageText(age_ms: number | null): string {
  if (age_ms === null) return "–";
  const tenths = Math.max(0, Math.round(age_ms / 100));
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
  const s = Math.round(age_ms / 1000);
  if (s < 60) return `${s} s`;
  const min = Math.floor(s / 60);
  if (min < 60) return `${min} min ${s % 60} s`;
  const h = Math.floor(min / 60);
  return h < 24 ? `${h} h ${min % 60} min` : `${Math.floor(h / 24)} d ${h % 24} h`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** Decimal units, three digits: `980 B`, `12.3 kB`, `1.20 GB`. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // 999.5 would be shown as 1000.
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.max(1, size))));
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}

/** With commas between thousands; in Spanish with spaces, since a comma begins the decimals there. */
export function countText(count: number, language: Language = "en"): string {
  const text = count.toLocaleString("en-US");
  return language === "es" ? text.replaceAll(",", "\u00a0") : text;
}

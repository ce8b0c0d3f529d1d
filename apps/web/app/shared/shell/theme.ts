import { readStored, writeStored } from "../browser/stored.ts";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = "openperfusion.theme";

export function storedTheme(): Theme {
  const stored = readStored(THEME_KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Shows the theme at once, remembers it, and tells canvases, which cannot restyle themselves. */
export function applyTheme(theme: Theme): void {
  writeStored(THEME_KEY, theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  window.dispatchEvent(new Event(THEME_EVENT));
}

/** Sent to the window when the theme was switched. */
export const THEME_EVENT = "openperfusion:theme";

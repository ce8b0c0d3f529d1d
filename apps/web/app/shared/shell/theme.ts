import { readStored, writeStored } from "../browser/stored.ts";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = "openperfusion.theme";

export function storedTheme(): Theme {
  const stored = readStored(THEME_KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

const CHANGED = "openperfusion:theme";

/** Shows the theme at once and remembers it. */
export function applyTheme(theme: Theme): void {
  writeStored(THEME_KEY, theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  window.dispatchEvent(new Event(CHANGED));
}

/**
 * Calls `listener` whenever the colors may have changed: the reader switched, here or in another tab, or the system did.
 * Canvases need it, because they can't restyle themselves.
 */
export function onThemeChange(listener: () => void): () => void {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", listener);
  scheme.addEventListener("change", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", listener);
    scheme.removeEventListener("change", listener);
  };
}

import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { applyTheme, onThemeChange, storedTheme, THEMES } from "./theme.ts";
import type { Theme } from "./theme.ts";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

/** One button that goes round: as the system, light, dark. Its name says which one is on. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  // Prerendered pages do not know the reader's choice; it is read once the page runs.
  const theme = useSyncExternalStore(onThemeChange, storedTheme, () => "system" as const);
  const name = `${t("theme.label")}: ${t(`theme.${theme}`)}`;
  return (
    <button
      type="button"
      className="icon-button"
      onClick={() => applyTheme(NEXT[theme])}
      aria-label={name}
      title={name}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        {THEMES.filter((each) => each === theme).map((each) => (
          <path key={each} d={ICONS[each]} />
        ))}
      </svg>
    </button>
  );
}

const ICONS: Readonly<Record<Theme, string>> = {
  light:
    "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2v2.5M12 19.5V22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M2 12h2.5M19.5 12H22M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  system: "M3.5 5h17v11.5h-17ZM9 20h6M12 16.5V20",
};

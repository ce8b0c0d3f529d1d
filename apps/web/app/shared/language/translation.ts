import type { Text } from "@openperfusion/signals";
import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { english, spanish } from "../../locales/catalogs.ts";
import { OVERLAYS } from "../../locales/overlays.ts";
import type { SiteLanguage } from "./siteLanguages.ts";

const instances = new Map<SiteLanguage, i18n>();

/** One translator per language, complete before the first render, so that prerendered and live pages agree. */
export function translationFor(language: SiteLanguage): i18n {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const instance = createInstance({
    lng: language,
    fallbackLng: "en",
    ns: Object.keys(english),
    defaultNS: "shell",
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: {
      en: english,
      es: spanish,
      ...Object.fromEntries(OVERLAYS.map(({ code, messages }) => [code, messages])),
    },
  });
  instance.use(initReactI18next);
  // With `initAsync: false` and no backend the work is done when this returns; the promise holds nothing more.
  void instance.init();
  instances.set(language, instance);
  return instance;
}

/** A text of the data packages, which carry English and Spanish; other languages read English. */
export function textIn(text: Text, language: string): string {
  return language === "es" ? text.es : text.en;
}

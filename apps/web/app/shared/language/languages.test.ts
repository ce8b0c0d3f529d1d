import { describe, expect, it } from "vitest";
import { inLanguage, languageOf, LANGUAGES, preferredLanguage } from "./languages.ts";
import { SITE_LANGUAGES } from "./siteLanguages.ts";

describe("the page's language", () => {
  it.each([
    ["/es/guide/what-is-perfusion", "es"],
    ["/en", "en"],
    ["/", "en"],
    ["/fr/guide", "en"],
  ])("is the address's: %s", (pathname, language) => {
    expect(languageOf(pathname)).toBe(language);
  });

  it.each([
    ["/en/guide/what-is-perfusion", "/es/guide/what-is-perfusion"],
    ["/es/console", "/es/console"],
    ["/en", "/es"],
    ["/en/console/", "/es/console"],
    ["/", "/es"],
  ])("is switched without leaving the page: %s", (pathname, switched) => {
    expect(inLanguage(pathname, "es")).toBe(switched);
  });

  it.each([
    [["es-MX", "en"], "es"],
    [["de-DE", "es", "en"], "es"],
    [["EN-us"], "en"],
    [["de", "fr"], "en"],
    [[], "en"],
  ])("is chosen from what the browser asks for: %j", (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });

  it("is one of those that the site names, each in its own words", () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(SITE_LANGUAGES);
    expect(LANGUAGES.map(({ name }) => name)).toEqual(["English", "Español"]);
  });
});

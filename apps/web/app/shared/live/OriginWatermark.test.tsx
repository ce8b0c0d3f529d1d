// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, describe, expect, it } from "vitest";
import type { SiteLanguage } from "../language/siteLanguages.ts";
import { translationFor } from "../language/translation.ts";
import { OriginWatermark } from "./OriginWatermark.tsx";

function show(origin: "device" | "simulator" | "replay", language: SiteLanguage): string {
  render(
    <I18nextProvider i18n={translationFor(language)}>
      <OriginWatermark origin={origin}>
        <p>7.38</p>
      </OriginWatermark>
    </I18nextProvider>,
  );
  expect(screen.getByText("7.38")).toBeDefined();
  return document.body.textContent;
}

describe("the watermark by origin", () => {
  afterEach(cleanup);

  it.each([
    ["simulator", "en", "SIMULATIONSimulated data. Not a patient."],
    ["replay", "en", "REPLAYA recording played again. Not happening now."],
    ["simulator", "es", "SIMULACIÓNDatos simulados. No es un paciente."],
    ["replay", "es", "REPRODUCCIÓNUna grabación reproducida. No ocurre ahora."],
  ] as const)(
    "says in words, for eyes and screen readers, that %s is not a device (%s)",
    (origin, language, words) => {
      expect(show(origin, language)).toContain(words);
    },
  );

  it("adds nothing to what comes from a device", () => {
    expect(show("device", "en")).toBe("7.38");
  });
});

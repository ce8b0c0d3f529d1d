// @vitest-environment jsdom
import { NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import type { DeviceIdentity } from "@openperfusion/contracts";
import { cleanup, render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, it } from "vitest";
import { translationFor } from "../shared/language/translation.ts";
import { DeviceFacts, UnknownLayout, UnlistedVersion } from "./DeviceVersion.tsx";

afterEach(cleanup);

function shown(device: DeviceIdentity, language: "en" | "es", noticed = NOTHING_NOTICED): string {
  const { container } = render(
    <I18nextProvider i18n={translationFor(language)}>
      <dl>
        <DeviceFacts device={device} />
      </dl>
      <UnlistedVersion device={device} />
      <UnknownLayout noticed={noticed} />
    </I18nextProvider>,
  );
  return container.textContent ?? "";
}

const monitor: DeviceIdentity = {
  model: null,
  version: "0C",
  support: "unlisted",
  tellsVersion: true,
  testedVersions: ["0A", "0B"],
};

it.each([
  ["en", /0C.*version 0C not among those this driver is documented for \(0A, 0B\).*all the same/],
  ["es", /0C.*la versión 0C no está entre las documentadas para este controlador \(0A, 0B\).*igualmente/],
] as const)(
  "says of a version that the driver is not documented for that it is not, %s",
  (language, text) => {
    expect(shown(monitor, language)).toMatch(text);
  },
);

it("says nothing more of one that it is documented for", () => {
  expect(shown({ ...monitor, version: "0B", support: "listed" }, "en")).toBe("its version0B");
});

it.each([
  [{ ...monitor, version: null, support: "unknown" }, "not told yet", "aún no comunicada"],
  [UNTOLD_DEVICE, "unknown: no source says how", "desconocida: ninguna fuente dice cómo"],
  [
    { ...monitor, model: "Evita 4", version: "05.02", support: "unknown", testedVersions: [] },
    "05.02; this driver's sources name none",
    "05.02; las fuentes de este controlador no nombran ninguna",
  ],
] as const)("says what is not known", (device, en, es) => {
  expect(shown({ ...device, testedVersions: [...device.testedVersions] }, "en")).toContain(en);
  cleanup();
  expect(shown({ ...device, testedVersions: [...device.testedVersions] }, "es")).toContain(es);
});

it.each([
  ["en", "layout not known to this driver"],
  ["es", "formato desconocido para este controlador"],
] as const)(
  "has a badge for a form that the driver does not know, whatever the version, %s",
  (language, text) => {
    const listed: DeviceIdentity = { ...monitor, version: "0B", support: "listed" };
    expect(shown(listed, language, { ...NOTHING_NOTICED, isLayoutUnknown: true })).toContain(text);
  },
);

// @vitest-environment jsdom
import type { DeviceClockState } from "@openperfusion/contracts";
import { cleanup, render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, it } from "vitest";
import { translationFor } from "../shared/language/translation.ts";
import { clockOffset, DeviceClockFact } from "./DeviceClockFact.tsx";

afterEach(cleanup);

const clock: DeviceClockState = {
  shown: "10:25:20",
  aheadOfLocal_ms: 1_143_400,
  resolution_ms: 1000,
  drift_ppm: null,
  epoch: 0,
};

function shown(state: DeviceClockState | null, language: "en" | "es"): string {
  const { container } = render(
    <I18nextProvider i18n={translationFor(language)}>
      <dl>
        <DeviceClockFact clock={state} />
      </dl>
    </I18nextProvider>,
  );
  const text = container.textContent ?? "";
  cleanup();
  return text;
}

it("names the offset from the bridge's local time, and how often the clock was set", () => {
  expect(shown(clock, "en")).toBe("its clock10:25:20, 0:19:03 ahead of the bridge's local time");
  expect(shown(clock, "es")).toBe("su reloj10:25:20, adelanta 0:19:03 a la hora local del puente");
  expect(shown({ ...clock, aheadOfLocal_ms: -1_143_400, epoch: 2 }, "en")).toBe(
    "its clock10:25:20, 0:19:03 behind the bridge's local time, set 2×",
  );
  expect(shown({ ...clock, aheadOfLocal_ms: 900 }, "en")).toBe(
    "its clock10:25:20, as the bridge's local time",
  );
  expect(shown(null, "en")).toBe("");
});

it.each([
  [59_400, "0:00:59"],
  [-3_600_000, "1:00:00"],
  [86_400_000 * 3 + 5000, "3 d 0:00:05"],
])("writes an offset of %i ms as %s", (ahead_ms, text) => {
  expect(clockOffset(ahead_ms, 1000).text).toBe(text);
});

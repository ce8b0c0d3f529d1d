import { expect, it } from "vitest";
import { deviceName } from "./deviceName.ts";

const profile = { id: "em-tec/bioprott", version: "1", label: "Flow meter" };
const labels = { en: "Flow meter", es: "Caudalímetro" };

it("names a device in the page's language", () => {
  expect(deviceName({ profile: { ...profile, labels } }, "es")).toBe("Caudalímetro");
  expect(deviceName({ profile: { ...profile, labels } }, "en")).toBe("Flow meter");
});

it("names the device of an older bridge by the one name that it told", () => {
  expect(deviceName({ profile }, "es")).toBe("Flow meter");
});

import { expect, it } from "vitest";
import { addText } from "./addWords.ts";

it("fills every place, and leaves one that nothing is said of as it is", () => {
  expect(addText("listening", "es", { path: "/dev/ttyUSB0", seconds: 85 })).toBe(
    "Escuchando /dev/ttyUSB0, 85 s como máximo",
  );
  expect(addText("savedOver", "en", { file: "bridge.toml" })).toBe(
    "Saved to bridge.toml; the old one is {backup}.",
  );
});

import { readFileSync } from "node:fs";
import { FAULT_KINDS, faultInfo } from "@openperfusion/device-emulator";
import { expect, it } from "vitest";

const README = new URL("../../../../packages/device-emulator/README.md", import.meta.url);

it("tells every fault in the emulator's README, in the words of the menu", () => {
  const rows = [...readFileSync(README, "utf8").matchAll(/^\| `([a-z-]+)` *\| (.+?) *\| (.*?) *\|$/gm)];
  expect(rows.map(([, kind, does]) => [kind, does])).toEqual(
    FAULT_KINDS.map((kind) => [kind, faultInfo(kind).does]),
  );
  for (const [, kind, , after] of rows) {
    const { extra } = faultInfo(FAULT_KINDS.find((one) => one === kind)!);
    const unit = extra?.name.endsWith("_s") === true ? "s" : "";
    const shown = extra?.name === "settings" ? "19200-7E1" : `${extra?.otherwise}${unit}`;
    expect([kind, after]).toEqual([kind, extra === undefined ? "" : `\`:${shown}\``]);
  }
});

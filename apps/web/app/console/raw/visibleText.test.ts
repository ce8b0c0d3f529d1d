import { describe, expect, it } from "vitest";
import { hexOf, visibleText } from "./visibleText.ts";

const bytes = Uint8Array.from([0x6f, 0x20, 0x09, 0x37, 0x0d, 0x0a, 0x00, 0xff]);

describe("bytes for a reader", () => {
  it("leave nothing invisible", () => {
    expect(visibleText(bytes)).toBe("o·→7⟨CR⟩⟨LF⟩⟨00⟩⟨FF⟩");
  });

  it("are printed as hex pairs", () => {
    expect(hexOf(bytes)).toBe("6F 20 09 37 0D 0A 00 FF");
  });
});

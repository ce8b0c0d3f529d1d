import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { withPlacement } from "./changePlacement.ts";

const TEXT = `[bridge]
id = "or-3"

[[port]] # console
id = "ecmo"
placement = { "console.pressure.p1" = "circuit.pressure.venousLine" }
placementSince = "2026-01-01T00:00:00Z"
profile = "xenios/novalung" # ours

# the flow meter on the trolley
[[port]]
id = "flow"
profile = "em-tec/bioprott"
`;
const CHANGE = {
  id: "ecmo",
  placement: { "console.pressure.p1": "circuit.pressure.postOxygenator" },
  since: "2026-11-26T18:00:00Z",
};

interface Tables {
  readonly port: readonly Record<string, unknown>[];
}

describe("another placement of a port", () => {
  it("is dated, and what was before stays readable with the time until which it held", () => {
    const text = withPlacement(TEXT, CHANGE);
    expect((parse(text) as unknown as Tables).port[0]).toMatchObject({
      placement: CHANGE.placement,
      placementSince: CHANGE.since,
    });
    expect(text).toContain(
      `# placement = { "console.pressure.p1" = "circuit.pressure.venousLine" } (until 2026-11-26T18:00:00Z)`,
    );
    expect(text).toContain(`# placementSince = "2026-01-01T00:00:00Z" (until 2026-11-26T18:00:00Z)`);
  });

  it("leaves every other line where it was", () => {
    const text = withPlacement(TEXT, CHANGE);
    const others = TEXT.split("\n").filter((line) => !line.startsWith("placement"));
    expect(text.split("\n").filter((line) => others.includes(line))).toEqual(others);
    expect((parse(text) as unknown as Tables).port[1]).toEqual({ id: "flow", profile: "em-tec/bioprott" });
  });

  it("is taken away where every channel has the device's name again", () => {
    const [port] = (parse(withPlacement(TEXT, { ...CHANGE, placement: {} })) as unknown as Tables).port;
    expect(port).not.toHaveProperty("placement");
    expect(port).not.toHaveProperty("placementSince");
  });

  it("is given to a port that had none", () => {
    const text = withPlacement(TEXT, { ...CHANGE, id: "flow" });
    expect((parse(text) as unknown as Tables).port[1]).toMatchObject({ placement: CHANGE.placement });
  });

  it.each([
    ["a port that is not there", TEXT, "pump"],
    ["a placement over several lines", TEXT.replace('{ "console', '{\n"console'), "ecmo"],
    ["a placement in a table of its own", `${TEXT}[port.placement]\na = "b"\n`, "flow"],
  ])("is left to the person for %s", (_, text, id) => {
    expect(() => withPlacement(text, { ...CHANGE, id })).toThrow(/by hand/);
  });
});

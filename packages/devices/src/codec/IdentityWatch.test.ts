import { describe, expect, it } from "vitest";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { PacketEncoder } from "../packet/PacketEncoder.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { medibus } from "../profiles/draeger-medibus/medibus.ts";
import { s5 } from "../profiles/ge-s5/s5.ts";
import { novalung } from "../profiles/xenios-novalung/novalung.ts";
import { hemolung } from "../profiles/alung-hemolung/hemolung.ts";
import { bytesOf } from "./bytesOf.ts";
import { createDecoder } from "./createDecoder.ts";
import { fromHex } from "./fromHex.ts";
import { IdentityWatch } from "./IdentityWatch.ts";
import type { ToldIdentity } from "./IdentityWatch.ts";

function told(profile: DeviceProfile, line: string | Uint8Array): ToldIdentity {
  const watch = new IdentityWatch(profile);
  const bytes = typeof line === "string" ? bytesOf(line) : line;
  for (const item of createDecoder(profile).consume(bytes)) if (item.kind !== "rejected") watch.take(item);
  return watch.told;
}

const NOTHING: ToldIdentity = { model: null, version: null, support: "unknown" };
const SOURCE = { confidence: "documented", source: "page 3" } as const;

/** The flow meter, had it a line at switch-on that tells its software. */
const meter: LineProfile = {
  ...bioprott,
  notices: [
    {
      text: "SW ",
      tells: { name: "software", patterns: ["9.99", "9.99[a-c]"] },
      notice: "header",
      key: "hello",
    },
  ],
  identity: { version: "software", testedVersions: [{ version: "1.07", ...SOURCE }] },
};

describe("a device tells what it is", () => {
  it("in a field of a frame", () => {
    const record = new PacketEncoder(s5).packet("displayed");
    expect(told(s5, record)).toEqual({ model: null, version: "0B", support: "listed" });
  });

  it("in its answer to a request of its own", () => {
    const [line = ""] = medibus.golden.flatMap((one) =>
      one.expected.notice === "identity" ? [one.line] : [],
    );
    expect(told(medibus, line)).toEqual({ model: "Evita 4", version: "01.02:03.04", support: "unknown" });
    expect(told(novalung, fromHex("B1 0002 0107 44"))).toMatchObject({ version: "0107", support: "unknown" });
    expect(told(hemolung, "<00015 0203>")).toMatchObject({ version: "0203" });
  });

  it("in a line before its values", () => {
    expect(told(meter, "SW 1.07\r\n")).toMatchObject({ version: "1.07", support: "listed" });
    expect(told(meter, "SW 1.08b\r\n")).toMatchObject({ version: "1.08b", support: "unlisted" });
    expect(createDecoder(meter).consume(bytesOf("SW 1.07\r\n"))).toMatchObject([
      { kind: "notice", notice: "header", key: "hello", text: "SW 1.07", length: 9 },
    ]);
    expect(createDecoder(meter).consume(bytesOf("SW 1,07\r\n"))).toMatchObject([{ kind: "rejected" }]);
  });

  it("or not at all: then nothing is known, and nothing is said", () => {
    expect(told(bioprott, bioprott.golden[0]?.line ?? "")).toEqual(NOTHING);
    expect(told(medibus, "\u0001R53\r")).toEqual(NOTHING);
  });
});

it("what was said stays until another device may stand there", () => {
  const watch = new IdentityWatch(meter);
  watch.take({ status: [{ name: "software", raw: " 2.00 " }] });
  watch.take({ status: [{ name: "status", raw: "00" }] });
  watch.take({});
  expect(watch.told).toEqual({ model: null, version: "2.00", support: "unlisted" });
  watch.forget();
  expect(watch.told).toEqual(NOTHING);
});

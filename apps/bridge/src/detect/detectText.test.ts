import { findProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { asIs } from "../text/words.ts";
import type { DetectedPort } from "./detectPorts.ts";
import { hintLines, portLines } from "./detectText.ts";
import { detectSay } from "./detectWords.ts";
import { silentHints } from "./silentHints.ts";
import type { NamedDevice, Verdict } from "./verdict.ts";

const CDI = findProfile("terumo/cdi-500")!;

const device: NamedDevice = {
  profile: CDI.id,
  label: CDI.label,
  settings: asIs("9600 8N1"),
  options: {},
  open: { gasUnit: ["mmHg", "kPa"] },
  score: 1,
  frames: 3,
  framed_bytes: 303,
  counted_bytes: 303,
  evidence_bits: 900,
  why: detectSay("sameBytes"),
};

const lines = (verdict: Verdict, language: "en" | "es"): readonly string[] => {
  const port: DetectedPort = { path: "/dev/pts/7", listed: undefined, isEmulated: true, verdict };
  return portLines(port, language);
};

describe("what is told of a port", () => {
  it("is whole in either language", () => {
    const verdict: Verdict = { kind: "undecided", devices: [device], why: detectSay("sameBytes") };
    expect(lines(verdict, "en")).toEqual([
      "/dev/pts/7  emulated on this machine",
      "  undecided: their formats allow the same bytes; a person must say which device it is",
      `  terumo/cdi-500  ${CDI.label.en}, 9600 8N1`,
      "    their formats allow the same bytes; a person must say which device it is",
      "    gasUnit is mmHg or kPa: ask",
    ]);
    expect(lines(verdict, "es")).toEqual([
      "/dev/pts/7  emulado en esta máquina",
      "  sin decidir: sus formatos permiten los mismos bytes; una persona debe decir qué equipo es",
      `  terumo/cdi-500  ${CDI.label.es}, 9600 8N1`,
      "    sus formatos permiten los mismos bytes; una persona debe decir qué equipo es",
      "    gasUnit es mmHg o kPa: pregunte",
    ]);
  });

  it("names a failure by its code, and quotes what the system said of it", () => {
    const verdict: Verdict = { kind: "unreadable", code: "port-busy", why: asIs("another program has it") };
    expect(lines(verdict, "en")[1]).toBe("  not listened to: another program has it [port-busy]");
    expect(lines(verdict, "es")[1]).toBe("  no se ha escuchado [port-busy]: «another program has it»");
  });
});

it("tells what to look at where nothing was heard, device by device", () => {
  const hints = silentHints([CDI], []);
  expect(hintLines(hints, "es")).toEqual([
    expect.stringMatching(/^Puertos en silencio:/),
    `  terumo/cdi-500: ${CDI.hints[0]?.es}`,
  ]);
  expect(hintLines([], "es")).toEqual([]);
});

it("counts what a device would have to be asked, however long it is", () => {
  const hints = silentHints([findProfile("philips/intellivue")!], []);
  const [, line] = hintLines(hints, "en");
  expect(line).toMatch(/^ {2}philips\/intellivue: .* \(\d+ byte strings; see its page\)$/);
  expect(line?.length).toBeLessThan(200);
  expect(hints[0]?.asks.join(" ").length).toBeGreaterThan(400);
  expect(hintLines(hints, "es")[1]).toMatch(/\(\d+ cadenas de bytes; vea su página\)$/);
});

it("leaves out a device that another port was found to have", () => {
  const meter = findProfile("em-tec/bioprott")!;
  const found = [
    { verdict: { kind: "device", device } as const },
    { verdict: { kind: "silent", listened_s: 85 } as const },
  ];
  expect(silentHints([CDI, meter], found).map(({ profile }) => profile)).toEqual([meter.id]);
});

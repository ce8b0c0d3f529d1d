import { describe, expect, it } from "vitest";
import type { AstmProfile } from "../profile/AstmProfile.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import type { Message, PacketProfile } from "../profile/PacketProfile.ts";
import { astmAnalyzer } from "../profiles/astm-analyzer/astmAnalyzer.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { medibus } from "../profiles/draeger-medibus/medibus.ts";
import { leviflow } from "../profiles/levitronix-leviflow/leviflow.ts";
import { novalung } from "../profiles/xenios-novalung/novalung.ts";
import { PROFILES } from "../profiles.ts";
import { profileFaults } from "./profileFaults.ts";

const shown = (profile: DeviceProfile): readonly string[] =>
  profileFaults(profile).map(({ path, message }) => `${path.join(".")}: ${message}`);

/** The meter with its mean flow over 100 ms, cell 4 of the line, changed. */
function meterWith(change: object): LineProfile {
  const cells = bioprott.data.cells.map((cell, i) =>
    i === 4 ? cell.map((field) => ({ ...field, ...change })) : cell,
  );
  return { ...bioprott, data: { ...bioprott.data, cells } };
}

/** A console with its first message changed. */
function consoleWith(change: object): PacketProfile {
  const [first, ...others] = novalung.messages;
  return { ...novalung, messages: [{ ...first, ...change } as PacketProfile["messages"][0], ...others] };
}

/** A message whose second field has the name of its first. */
function withNamesakes(message: Message): Message {
  const [first, second, ...others] = message.fields;
  if (first === undefined || second === undefined || !("name" in first) || !("name" in second))
    return message;
  return { ...message, fields: [first, { ...second, name: first.name }, ...others] };
}

it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  "finds nothing wrong with %s",
  (_, profile) => {
    expect(shown(profile)).toEqual([]);
  },
);

describe("names the place and what is wrong", () => {
  it.each<[string, DeviceProfile, RegExp]>([
    [
      "a set that is not closed",
      meterWith({ shapes: [{ pattern: "[0-9", confidence: "documented" }] }),
      /^data\.cells\.4\.0\.shapes\.0\.pattern: .*has no "\]"/,
    ],
    [
      "a number with an open sign",
      meterWith({ shapes: [{ pattern: "[ -]99", confidence: "documented" }] }),
      /leaves open/,
    ],
    [
      "two shapes alike",
      meterWith({
        shapes: [
          { pattern: "99", confidence: "documented" },
          { pattern: "[0-9][0-9]", confidence: "documented" },
        ],
      }),
      /shapes: .*same text/,
    ],
    ["a unit of another quantity", meterWith({ unit: "mm[Hg]" }), /unit: is mm\[Hg\], which is no unit of/],
    ["a signal twice in a frame", meterWith({ signal: "flowmeter.flow.mean1s" }), /a second time/],
    ["an option that nobody asks", meterWith({ unit: { option: "flowUnit" } }), /names option flowUnit/],
    ["a mode that there is not", meterWith({ qualifiedBy: "posture" }), /names mode posture/],
    [
      "a request of a listener",
      { ...bioprott, transport: { ...bioprott.transport, allowedTx: ["Z"] } },
      /allowedTx: must be empty/,
    ],
    [
      "a Modbus request that writes",
      {
        ...leviflow,
        transport: { ...leviflow.transport, allowedTx: ["\u0001\u0006\u0000\u0000\u0000\u0001\u0048\u000a"] },
      },
      /allowedTx\.0: must be a Modbus request/,
    ],
    [
      "a Modbus request that writes, of a device with packets of its own",
      {
        ...novalung,
        transport: {
          ...novalung.transport,
          allowedTx: [...novalung.transport.allowedTx, "\u0011\u0006\u0000\u0001\u0000\u0003\u009a\u009b"],
        },
      },
      /^transport\.allowedTx\.\d: must be a Modbus request of function 3 or 4, which only read$/,
    ],
    [
      "a length without a check and without a time-out",
      { ...novalung, check: { kind: "none" } },
      /^framing\.interByte_ms: the longest pause within a packet/,
    ],
    [
      "packets of one length with a check that nobody explains",
      {
        ...novalung,
        framing: { kind: "fixedLength", start: "\u00b2", length_bytes: 60 },
        check: { kind: "unknown", at: -1, length_bytes: 1 },
      },
      /^framing\.interByte_ms: the longest pause within a packet/,
    ],
    [
      "a time-out that no pause between packets reaches",
      {
        ...novalung,
        framing: { kind: "fixedLength", start: "\u00b2", length_bytes: 60, interByte_ms: 1000 },
        session: { ...novalung.session, period_ms: 1000 },
      },
      /^framing\.interByte_ms: must be below session\.period_ms \(1000\)/,
    ],
    [
      "a reply to what is no message, with bytes that are not allowed",
      { ...medibus, session: { ...medibus.session, replies: [{ tx: 99, to: "ping" }] } },
      /replies\.0\.tx: must be a place of allowedTx, 0 to 14; found 99/,
    ],
    [
      "a reply of a device that is only listened to",
      { ...bioprott, session: { ...bioprott.session, replies: [{ tx: 0, to: "line" }] } },
      /replies: must stand there only for direction poll/,
    ],
    [
      "a clock of seconds that stands in characters",
      consoleWith({
        fields: [{ role: "clock", at: { by: "text", at: 4, length_bytes: 4 }, format: "seconds since 1970" }],
      }),
      /^messages\.0\.fields\.0\.at: must be binary for a clock of seconds since 1970/,
    ],
    [
      "a clock whose hours are of half a day that nothing tells",
      consoleWith({
        fields: [{ role: "clock", at: { by: "text", at: 4, length_bytes: 8 }, format: "hh:MM:SS" }],
      }),
      /^messages\.0\.fields\.0\.format: must have HH, or hh with AM/,
    ],
    [
      "a clock of characters that is a number",
      consoleWith({
        fields: [{ role: "clock", at: { by: "binary", at: 4, type: "u32le" }, format: "HH:MM:SS" }],
      }),
      /^messages\.0\.fields\.0\.at: must not be binary for a clock of HH:MM:SS/,
    ],
    [
      "a start that is told by what is no notice",
      { ...bioprott, session: { ...bioprott.session, startKeys: ["ready"] } },
      /^session\.startKeys\.0: names notice ready; there are /,
    ],
    [
      "a farewell with bytes that are not allowed",
      { ...novalung, session: { ...novalung.session, farewell: { tx: 9, answers: [] } } },
      /^session\.farewell\.tx: must be a place of allowedTx, 0 to \d; found 9$/,
    ],
    [
      "a farewell answered by what is no message",
      { ...novalung, session: { ...novalung.session, farewell: { tx: 0, answers: ["bye"] } } },
      /^session\.farewell: names message bye/,
    ],
    [
      "a farewell to a device that is only listened to",
      { ...bioprott, session: { ...bioprott.session, farewell: { tx: 0, answers: [] } } },
      /farewell: must stand there only for direction poll/,
    ],
    [
      "an answer that is no message",
      {
        ...novalung,
        session: { ...novalung.session, requests: [{ tx: 7, every_ms: 1000, answers: ["nothing"] }] },
      },
      /requests\.0\.tx: .*found 7/,
    ],
    [
      "an acknowledgment with bytes that are not allowed",
      { ...astmAnalyzer, session: { ...astmAnalyzer.session, acks: { ack: 0, nak: 9 } } },
      /^session\.acks\.nak: must be a place of allowedTx, 0 to 1; found 9$/,
    ],
    [
      "two fields of one name in a packet",
      { ...novalung, messages: novalung.messages.map(withNamesakes) },
      /messages\.\d\.fields\.1\.name: is 1 speed a second time in one packet/,
    ],
    [
      "limits in the wrong order",
      { ...bioprott, session: { period_ms: 100, staleAfter_ms: 50, lostAfter_ms: 40 } },
      /staleAfter_ms: must be above/,
    ],
    [
      "a channel that carries nothing",
      {
        ...bioprott,
        placements: [
          { channel: "console.flow", label: { en: "x", es: "x" }, choices: ["pump.arterial.flow"] },
        ],
      },
      /placements\.0\.channel/,
    ],
    [
      "a template that is another message",
      consoleWith({ template: "\u00b1\u0000\u0002\u0000\u0000\u0000" }),
      /messages\.0\.template: is message version and not data/,
    ],
    [
      "a frame with another meaning",
      {
        ...novalung,
        golden: novalung.golden.map((one) => ({
          ...one,
          expected: { ...one.expected, cells: [1, ...one.expected.cells.slice(1)] },
        })),
      },
      /golden\.0: expects pump\.arterial\.speed to be 1, found 3200/,
    ],
    [
      "a version in a status that there is not",
      { ...medibus, identity: { version: "firmware", testedVersions: [] } },
      /^identity\.version: names status firmware; there are .*revision/,
    ],
    [
      "a version that is listed twice",
      {
        ...medibus,
        identity: {
          testedVersions: ["1.0", "1.0"].map((version) => ({
            version,
            confidence: "documented",
            source: "x",
          })),
        },
      },
      /^identity\.testedVersions\.1\.version: is 1\.0 a second time/,
    ],
    [
      "a telling line with a set that is not closed",
      {
        ...bioprott,
        notices: [{ text: "SW ", notice: "header", tells: { name: "software", patterns: ["9.[0-9"] } }],
      },
      /^notices\.0\.tells\.patterns\.0: .*has no "\]"/,
    ],
    [
      "a frame that is none",
      { ...bioprott, golden: bioprott.golden.map((one) => ({ ...one, line: "hello\r\n" })) },
      /golden\.0: must be one frame/,
    ],
  ])("%s", (_, profile, message) => {
    expect(shown(profile).join("\n")).toMatch(message);
  });
});

describe("in an analyzer's result map", () => {
  const ph = { code: "pH", signal: "blood.sample.ph", unit: "[pH]", unitText: "" } as const;
  it.each<[string, AstmProfile["results"], readonly string[]]>([
    ["a code that is empty", [{ ...ph, code: "" }], ["results.0.code: must not be empty"]],
    [
      "a code and its signal twice",
      [ph, ph],
      ["results.1.code: is pH a second time", "results.1.signal: is blood.sample.ph a second time"],
    ],
    [
      "a unit of another quantity",
      [{ ...ph, unit: "mm[Hg]" }],
      ["results.0.unit: is mm[Hg], which is no unit of acidity; blood.sample.ph is kept in [pH]"],
    ],
    ["nothing when it is sound", [ph], []],
  ])("finds %s", (_, results, faults) => {
    expect(shown({ ...astmAnalyzer, results })).toEqual(faults);
  });
});

import { isSignalId, packFrame, QUALIFIERS, SIGNALS, unpackFrame } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { PacketEncoder } from "./packet/PacketEncoder.ts";
import { placed } from "./profile/placed.ts";
import { UNITS } from "@openperfusion/units";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./codec/bytesOf.ts";
import { createDecoder } from "./codec/createDecoder.ts";
import type { DecodedFrame } from "./codec/DecodedItem.ts";
import { hasSentinel } from "./line/encodeCell.ts";
import { layoutsOf, valueFieldsOf } from "./codec/layoutsOf.ts";
import { EVIDENCES } from "./profile/DeviceProfile.ts";
import { CONFIDENCES } from "./profile/Fact.ts";
import type { GoldenFrame } from "./profile/GoldenFrame.ts";
import { findProfile, LINE_PROFILES, PACKET_PROFILES, PROFILES } from "./profiles.ts";
import type { DeviceProfile } from "./profile/DeviceProfile.ts";

const lines = LINE_PROFILES.map((profile) => [profile.id, profile] as const);
const packets = PACKET_PROFILES.map((profile) => [profile.id, profile] as const);
const byId = PROFILES.map((profile) => [profile.id, profile] as const);
const goldens = PROFILES.flatMap((profile) =>
  profile.golden.map((golden) => [profile.id, golden.source, profile, golden] as const),
);

function onlyFrame(profile: DeviceProfile, golden: GoldenFrame): DecodedFrame {
  const items = createDecoder(profile, { options: golden.options }).consume(bytesOf(golden.line));
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

describe("the registry of devices", () => {
  it("names every profile once, as make/model", () => {
    const ids = PROFILES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    expect(findProfile("acme/nothing")).toBeUndefined();
  });

  it.each(byId)("%s says what it has been held against and where its facts are from", (_, profile) => {
    expect(EVIDENCES).toContain(profile.evidence);
    expect(profile.provenance.length).toBeGreaterThan(0);
    for (const fact of profile.provenance) {
      expect(CONFIDENCES).toContain(fact.confidence);
      expect(fact.source).not.toBe("");
    }
    const texts = [profile.label, profile.cableNote, profile.menuNote, ...profile.hints];
    for (const { en, es } of texts) expect([en, es]).not.toContain("");
    expect(profile.hints.length).toBeGreaterThan(0);
  });

  it.each(byId)(
    "%s claims to be held against the device only when it has a published or captured line",
    (_, profile) => {
      const isClaimed = ["verified-on-hardware", "captured", "documented"].includes(profile.evidence);
      const isSeen = profile.golden.some(({ origin }) => origin !== "computed");
      expect(isSeen || !isClaimed).toBe(true);
    },
  );

  it.each(byId)("%s may send nothing when it only listens", (_, profile) => {
    const { direction, allowedTx } = profile.transport;
    expect(direction === "listenOnly" ? allowedTx : []).toEqual([]);
  });

  it.each(byId)("%s fills signals of the catalogue, in units of their quantity", (_, profile) => {
    const fields = valueFieldsOf(profile);
    for (const { signal, unit } of fields) {
      expect(isSignalId(signal)).toBe(true);
      const { quantity } = UNITS[SIGNALS[signal].unit];
      const units =
        typeof unit === "string"
          ? [unit]
          : profile.options.find(({ name }) => name === unit.option)?.choices.map((choice) => choice.unit);
      expect(units?.map((code) => UNITS[code].quantity)).toEqual(units?.map(() => quantity));
    }
  });

  it.each(byId)("%s has a sign for a missing value in every field of characters", (_, profile) => {
    // A number in binary has none where no source names it; then the page says so.
    const fields = valueFieldsOf(profile).filter((field) => "sentinels" in field);
    for (const field of fields) expect(hasSentinel(field, "notAvailable")).toBe(true);
  });

  it.each(byId)("%s begins a session with its modes unknown, and every mode has its words", (_, profile) => {
    for (const mode of profile.modes) expect(mode.initial).toBe("unknown");
    const qualifiers = layoutsOf(profile).flatMap(({ columns }) => columns.map(({ qualifier }) => qualifier));
    const used = qualifiers.filter((qualifier) => qualifier !== undefined);
    expect(used.filter((qualifier) => !QUALIFIERS.includes(qualifier))).toEqual([]);
  });

  it.each(byId)("%s is plain data: written to JSON and read back it is the same", (_, profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile);
  });

  it.each(lines)("%s names only modes, notices, options and signals that it has", (_, profile) => {
    const { data, emission, modes, notices, options, titles } = profile;
    const signals = valueFieldsOf(profile).map(({ signal }) => signal);
    const modeLines = notices.flatMap(({ mode, value }) => (mode === undefined ? [] : [`${mode}=${value}`]));
    const modeValues = modes.flatMap(({ name, values }) => values.map((value) => `${name}=${value}`));
    expect(modeValues).toEqual(expect.arrayContaining(modeLines));
    for (const { initial, values } of modes) expect(values).toContain(initial);
    const fields = data.cells.flat();
    const before = fields.flatMap((field) =>
      field.role === "marker" ? field.markers.flatMap(({ noticeBefore }) => noticeBefore ?? []) : [],
    );
    expect(notices.map(({ key }) => key)).toEqual(expect.arrayContaining(before));
    const texts = [...notices.map(({ text }) => text), ...(titles === undefined ? [] : [titles.text])];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toEqual(expect.arrayContaining([...emission.header]));
    expect(signals).toEqual(expect.arrayContaining(Object.keys(emission.ownValues)));
    for (const { choices } of options) expect(choices.length).toBeGreaterThan(1);
  });

  it.each(byId)("%s says a signal once in a frame", (_, profile) => {
    for (const { columns } of layoutsOf(profile)) {
      const names = columns.map(({ signal, kind }) => `${signal} ${kind}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(byId)("%s places channels that it has on signals of their quantity", (_, profile) => {
    for (const { channel, choices } of profile.placements ?? []) {
      expect(valueFieldsOf(profile).map(({ signal }) => signal)).toContain(channel);
      for (const choice of choices) {
        const signals = layoutsOf(placed(profile, { [channel]: choice })).flatMap(({ columns }) => columns);
        expect(signals.map(({ signal }) => signal)).toContain(choice);
      }
    }
  });

  it.each(byId)("%s asks only with byte strings that it may send, and names the answers", (_, profile) => {
    const { session, transport } = profile;
    const keys = profile.codec === "packet" ? profile.messages.map(({ key }) => key) : [];
    expect(session.requests !== undefined).toBe(transport.direction === "poll");
    expect(session.acks !== undefined).toBe(transport.direction === "ackOnly");
    for (const { tx, answers, until, after } of session.requests ?? []) {
      expect(transport.allowedTx[tx]).toBeDefined();
      expect(keys).toEqual(
        expect.arrayContaining([...answers, until, after].filter((key) => key !== undefined)),
      );
    }
    for (const place of Object.values(session.acks ?? {})) expect(transport.allowedTx[place]).toBeDefined();
  });

  it.each(packets)("%s has templates that are the message that they stand for", (_, profile) => {
    const options = optionsOf(profile);
    const encoder = new PacketEncoder(profile, options);
    for (const { key, fields } of profile.messages) {
      const [item] = createDecoder(profile, { options }).consume(encoder.packet(key));
      const found = item?.kind === "frame" ? item.message : item?.kind === "notice" ? item.key : item;
      expect(found).toBe(key);
      const names = fields.flatMap((field) => ("name" in field ? [field.name] : []));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(byId)("%s turns stale after a missed line and lost after that", (_, { session }) => {
    expect(session.staleAfter_ms).toBeGreaterThan(session.period_ms);
    expect(session.lostAfter_ms).toBeGreaterThan(session.staleAfter_ms);
  });
});

describe("a line whose meaning is known", () => {
  it.each(goldens)("%s: %s", (_id, _source, profile, golden) => {
    const frame = onlyFrame(profile, golden);
    const cells = unpackFrame(frame.layout, frame.packed);
    expect(cells.map(rounded)).toEqual(golden.expected.cells.map(rounded));
    expect(frame.packed).toEqual(packFrame(frame.layout, cells));
    expect(frame.length).toBe(golden.line.length);
    expect(frame.deviceTime).toBe(golden.expected.deviceTime);
    expect(frame.events[0]?.key).toBe(golden.expected.event);
    expect(Object.fromEntries(frame.status.map(({ name, raw }) => [name, raw]))).toEqual(
      golden.expected.status ?? {},
    );
  });
});

/** Golden values of converted units are given to five places. */
function rounded(cell: Cell | undefined): Cell | undefined {
  return typeof cell === "number" ? Math.round(cell * 1e5) / 1e5 : cell;
}

/** The first choice of everything that is asked. */
function optionsOf({ options }: DeviceProfile): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map(({ name, choices }) => [name, choices[0]?.value ?? ""]));
}

import { packFrame, QUALIFIERS, unpackFrame } from "@openperfusion/signals";
import { placed } from "./profile/placed.ts";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./codec/bytesOf.ts";
import { createDecoder } from "./codec/createDecoder.ts";
import { hasSentinel } from "./line/encodeCell.ts";
import { layoutsOf, valueFieldsOf } from "./codec/layoutsOf.ts";
import { EVIDENCES } from "./profile/DeviceProfile.ts";
import { CONFIDENCES } from "./profile/Fact.ts";
import { findProfile, LINE_PROFILES, PROFILES } from "./profiles.ts";

const lines = LINE_PROFILES.map((profile) => [profile.id, profile] as const);
const byId = PROFILES.map((profile) => [profile.id, profile] as const);
const goldens = PROFILES.flatMap((profile) =>
  profile.golden
    .filter(({ expected }) => expected.notice === undefined)
    .map((golden) => [profile.id, golden.source, profile, golden] as const),
);

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

  it.each(byId)("%s names each rate of its port once", (_, { transport: { baud, otherBauds = [] } }) => {
    expect(new Set([baud, ...otherBauds]).size).toBe(1 + otherBauds.length);
    for (const rate of [baud, ...otherBauds]) expect(rate).toBeGreaterThanOrEqual(300);
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

  it.each(byId)("%s carries a placed channel as the signal of its place", (_, profile) => {
    for (const { channel, choices } of profile.placements ?? []) {
      for (const choice of choices) {
        const signals = layoutsOf(placed(profile, { [channel]: choice })).flatMap(({ columns }) => columns);
        expect(signals.map(({ signal }) => signal)).toContain(choice);
      }
    }
  });
});

it.each(goldens)("%s: %s is packed as its cells are", (_id, _source, profile, { line, options }) => {
  const items = createDecoder(profile, { options }).consume(bytesOf(line));
  for (const item of items.filter((one) => one.kind === "frame")) {
    expect(item.packed).toEqual(packFrame(item.layout, unpackFrame(item.layout, item.packed)));
  }
});

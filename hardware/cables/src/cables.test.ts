import { describe, expect, it } from "vitest";
import { CABLES, cablesFor } from "./cables.ts";
import { cablesText, cableText } from "./cableText.ts";
import { checkCable, factsOf } from "./checkCable.ts";
import { cableDrawing } from "./drawing/cableDrawing.ts";
import { isolated, isWiring } from "./wiring.ts";
import { HOW_TO_FIND_OUT, WORDS } from "./words.ts";

const byId = CABLES.map((cable) => [cable.id, cable] as const);
const unknownIds = CABLES.filter(({ receiveOnly }) => receiveOnly === "unknown").map(({ id }) => id);

describe("the registry of cables", () => {
  it("names every cable once, by a name that a file may have", () => {
    const ids = CABLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(byId)("%s breaks no rule", (_, cable) => {
    expect(checkCable(cable)).toEqual([]);
  });

  it("gives no cable for a device that none describes, nor for a word of the language", () => {
    expect(cablesFor("acme/nothing")).toEqual([]);
    expect(cablesFor("constructor")).toEqual([]);
  });
});

describe("what no source gives", () => {
  it("stays unknown: connector, gender, contacts and wires, for these ports", () => {
    expect(unknownIds).toEqual([
      "terumo-cdi-500",
      "em-tec-bioprott",
      "nonin-7600",
      "xenios-novalung",
      "alung-hemolung",
      "astm-analyzer",
      "levitronix-leviflow",
      "levitronix-puralev-i30",
      "ge-b40-b20",
      "draeger-evita",
    ]);
  });

  it("shows no contact of the CDI before someone has measured it", () => {
    const [cdi] = cablesFor("terumo/cdi-500");
    expect(cdi?.port).toMatchObject({ connector: "unknown", gender: "unknown", pins: {} });
    expect(cdi === undefined ? undefined : isolated(cdi)).toBe("unknown");
  });

  it.each(byId.filter(([id]) => unknownIds.includes(id)))(
    "%s is said with the way to find out",
    (_, cable) => {
      expect(cable).toMatchObject({ receiveOnly: "unknown", twoWay: "unknown", port: { pins: {} } });
      for (const language of ["en", "es"] as const) {
        expect(cableText(cable, language)).toContain(HOW_TO_FIND_OUT[language]);
        expect(cableDrawing(cable, language)).not.toMatch(/class="(data|ground|loop)"/);
      }
    },
  );
});

describe("a cable in words", () => {
  it("tells contacts with their source, the wires of each way, and the loops", () => {
    const text = cablesText("medtronic/invos-live", "en");
    expect(text).toContain("Connector on the console: DE-9 [2], male [1]");
    expect(text).toContain("Contact 3: sends (TxD) [1, inferred]");
    expect(text).toContain("Plug for the console 3 – Plug for the computer 2");
    expect(text).toContain("7 – 8: joined inside the console's plug");
    expect(text).toContain("[3] Mindray V-series operator's manual, page 575");
    expect(text).toMatch(/Isolator, computer's side, data – Plug for the computer 2/);
  });

  it("says that the connector tells which of several is meant", () => {
    expect(cablesText("edwards/ifmout", "es")).toMatch(/^Varios puertos[\s\S]*hembra[\s\S]*macho/);
  });

  it.each(["en", "es"] as const)(
    "offers no way to send to a console that is only listened to, in %s",
    (language) => {
      const text = cablesText("edwards/ifmout", language);
      expect(text).not.toContain(WORDS.twoWay[language]);
      expect(text.split(WORDS.neverTwoWay[language])).toHaveLength(3);
      expect(text).toContain(WORDS.receiveOnly[language]);
    },
  );

  it("says how to find out for a device without any", () => {
    expect(cablesText("acme/nothing", "en")).toContain(HOW_TO_FIND_OUT.en);
  });

  it.each(byId)("%s names every source of its facts", (_, cable) => {
    const text = cableText(cable, "en");
    for (const { source } of factsOf(cable)) expect(text).toContain(source.address);
  });
});

describe("a drawing", () => {
  const drawings = CABLES.flatMap((cable) =>
    (["en", "es"] as const).map(
      (language) => [`${cable.id}.${language}`, cable, cableDrawing(cable, language)] as const,
    ),
  );

  it.each(drawings)("%s is closed, draws each wire once and has no stray number", (_, cable, svg) => {
    const count = [cable.receiveOnly, isolated(cable), cable.twoWay]
      .filter(isWiring)
      .reduce((sum, { wires }) => sum + wires.length, 0);
    expect(svg.match(/class="(data|ground)"/g)?.length ?? 0).toBe(count);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg.startsWith("<svg ")).toBe(true);
    expect(svg.endsWith("</svg>\n")).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { parseConfig } from "../config/readConfig.ts";
import { hookUpSheet } from "./hookUpSheet.ts";
import { sheetHtml } from "./sheetHtml.ts";
import { sheetText } from "./sheetText.ts";
import type { Language } from "../text/words.ts";

const CONFIG = parseConfig(
  `[bridge]
id = "or-3"
data = "spool"
[[port]]
id = "gas"
path = "/dev/serial/by-id/usb-<1>&2"
profile = "terumo/cdi-500"
origin = "device"
options = { gasUnit = "kPa" }
[[port]]
id = "ecmo"
path = "tcp://10.0.0.5:4001"
profile = "xenios/novalung"
origin = "device"
placement = { "console.pressure.p1" = "circuit.pressure.venousLine" }
placementSince = "2026-11-26T18:00:00Z"
`,
  "/",
);

const factsOf = (port: number, language: Language = "en"): Record<string, string> =>
  Object.fromEntries(hookUpSheet(CONFIG, language)[port]?.facts ?? []);

describe("the hook-up sheet", () => {
  it("says port, device, cable, settings and what the person answered", () => {
    expect(factsOf(0)).toMatchObject({
      "Plug into": "/dev/serial/by-id/usb-<1>&2",
      "Line settings": "9600 8N1",
      "Unit of the blood gases on the monitor": "kPa",
      "Sent to the device": "nothing",
    });
    expect(factsOf(0)["Cable"]).toMatch(/^RS-232/);
  });

  it("says how the line of a device is set that its site has set otherwise", () => {
    const [gas] = CONFIG.port;
    const port = { ...gas!, dataBits: 7, parity: "even" } as const;
    const [sheet] = hookUpSheet({ ...CONFIG, port: [port] }, "es");
    expect(Object.fromEntries(sheet?.facts ?? [])["Parámetros de la línea"]).toBe("9600 7E1");
  });

  it("shows where each placed channel sits and since when, and which channel was left unplaced", () => {
    const channels = hookUpSheet(CONFIG, "en")[1]?.channels ?? [];
    expect(channels).toContainEqual(expect.objectContaining({ signal: "Venous line pressure" }));
    expect(channels.filter(({ signal }) => signal === "device's own name; not placed")).not.toHaveLength(0);
    expect(factsOf(1)["Sensors placed so since"]).toBe("2026-11-26T18:00:00Z");
  });

  it("says that a device which must be asked is not asked, and the exact bytes when it is", () => {
    expect(factsOf(1)["Sent to the device"]).toMatch(/polling is off/);
    const [gas, ecmo] = CONFIG.port;
    const analyzer = { ...ecmo!, profile: "astm/analyzer", placement: {} };
    const sent = (polling?: true): string | undefined => {
      const port = { ...analyzer, ...(polling === undefined ? {} : { polling }) };
      return Object.fromEntries(hookUpSheet({ ...CONFIG, port: [port] }, "en")[0]!.facts)[
        "Sent to the device"
      ];
    };
    expect([sent(), sent(true)]).toEqual([expect.stringMatching(/^nothing: answering is off/), "06; 15"]);
    const polled = hookUpSheet({ ...CONFIG, port: [gas!, { ...ecmo!, polling: true }] }, "en");
    expect(Object.fromEntries(polled[1]?.facts ?? [])["Sent to the device"]).toBe("A1 00 00 5E; A2 00 00 5D");
  });

  it("shows the cable as it is described, the unknown of it said to be unknown, as text and as a page", () => {
    const pages = hookUpSheet(CONFIG, "en");
    for (const shown of [sheetText(pages, "or-3", "en"), sheetHtml(pages, "or-3", "en")]) {
      expect(shown).toContain("Connector on the console: unknown");
      expect(shown).toContain("How to find out: console off the patient");
    }
    const spanish = sheetText(hookUpSheet(CONFIG, "es"), "or-3", "es");
    expect(spanish).toContain("Conector, contactos e hilos");
    expect(spanish).toContain("Conector de la consola: desconocido");
  });

  it("is all in Spanish where that is asked", () => {
    const [english, spanish] = (["en", "es"] as const).map((language) =>
      sheetText(hookUpSheet(CONFIG, language), "or-3", language),
    );
    expect(spanish).toMatch(/^Hoja de conexión · Puente or-3/);
    expect(spanish).toContain("Sensores colocados así desde");
    expect(spanish).not.toBe(english);
    for (const word of ["Plug into", "Measures", "Line settings"]) expect(spanish).not.toContain(word);
  });

  it("as a page lets no text of the configuration become markup", () => {
    const page = sheetHtml(hookUpSheet(CONFIG, "en"), "or-3", "en");
    expect(page).toContain("usb-&lt;1&gt;&amp;2");
    expect(page).not.toContain("<1>");
  });
});

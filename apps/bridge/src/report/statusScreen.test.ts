import { NOTHING_NOTICED, PortState } from "@openperfusion/contracts";
import { describe, expect, it } from "vitest";
import { samplePort, sampleReport } from "../testing/sampleReport.ts";
import { statusScreen } from "./statusScreen.ts";
import { unpainted } from "./terminal.ts";

const PROBLEM =
  "usb:10c4:ea60:0001 is the name of 2 adapters that nothing tells apart; the bridge does not guess. Name the socket instead";

it("shows the bridge and each port with state, age, counts and what is wrong", () => {
  const lost = samplePort({
    port: "flow",
    state: "lost",
    isOpen: false,
    lastFrameAge_ms: null,
    problem: PROBLEM,
  });
  const asked = samplePort({ port: "lung", state: "stale", lastFrameAge_ms: 74_000, sendsRequests: true });
  expect(statusScreen(sampleReport([samplePort(), lost, asked]), unpainted)).toMatchInlineSnapshot(`
    [
      "  or-3                                             bridge 0.1.0, up 3 h 12 min",
      "  server  http://10.0.0.2:4300",
      "  spool   48.3 MB on disk, 12.3 kB to send",
      "  loop    late by 3.4 ms (99 %), 28 ms at most",
      "",
      "  port            state       last frame     frames rejected  received   to send",
      "  gas             ● live           2.1 s     12,223        3   1.23 MB   4.10 kB",
      "    terumo/cdi-500",
      "    /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
      "    version unknown: no source says how the device tells it",
      "  flow            ✕ lost               –     12,223        3   1.23 MB   4.10 kB",
      "    terumo/cdi-500",
      "    /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
      "    version unknown: no source says how the device tells it",
      "    usb:10c4:ea60:0001 is the name of 2 adapters that nothing tells apart; the",
      "    bridge does not guess. Name the socket instead",
      "  lung            ◐ stale     1 min 14 s     12,223        3   1.23 MB   4.10 kB",
      "    terumo/cdi-500",
      "    /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
      "    version unknown: no source says how the device tells it",
      "    sends requests",
    ]
  `);
});

describe("a screen of 80 columns", () => {
  const ports = PortState.options.map((state, i) =>
    samplePort({
      port: `a-port-with-a-name-as-long-as-may-be-${i}`,
      state,
      byteCount: 1e15,
      frameCount: 123_456_789,
      rejectedCount: 9_999_999,
      backlog_bytes: 1e12,
      problem: PROBLEM.replaceAll(" ", ""),
    }),
  );

  it.each([80, 100, 72])("keeps every line within %i columns, whatever a port says", (columns) => {
    for (const line of statusScreen(sampleReport(ports), unpainted, { columns }))
      expect(line.length).toBeLessThanOrEqual(columns);
  });

  it("leaves out where ports are when there is no room, then says how much is missing", () => {
    expect(statusScreen(sampleReport(ports), unpainted, { rows: 24 })).not.toContain(
      expect.stringContaining("/dev/"),
    );
    const shown = statusScreen(sampleReport([...ports, ...ports, ...ports]), unpainted, { rows: 20 });
    expect(shown).toHaveLength(20);
    expect(shown.at(-1)).toMatch(/^ {2}\d+ more lines in a taller window$/);
  });
});

describe("what a device says of itself", () => {
  const device = { ...samplePort().device, tellsVersion: true, testedVersions: ["0A", "0B"] };
  const told = (change: Partial<typeof device>, language: "en" | "es" = "en"): string =>
    statusScreen(
      sampleReport([samplePort({ device: { ...device, ...change } })]),
      unpainted,
      {},
      language,
    ).join("\n");

  it("is shown with its version, and that this is not among the documented ones, in every window", () => {
    const unlisted = { model: "B850", version: "0C", support: "unlisted" } as const;
    expect(told(unlisted)).toMatch(/model B850/);
    expect(told(unlisted).replaceAll(/\n +/g, " ")).toContain(
      "version 0C not among those this driver is documented for (0A, 0B); it is read all the same",
    );
    const low = statusScreen(sampleReport([samplePort({ device: { ...device, ...unlisted } })]), unpainted, {
      rows: 9,
    });
    expect(low.join("\n")).toContain("version 0C not among");
  });

  it("has its badge in every window when it speaks in a form that its driver does not know", () => {
    const port = samplePort({ noticed: { ...NOTHING_NOTICED, isLayoutUnknown: true } });
    const screen = (language: "en" | "es"): string =>
      statusScreen(sampleReport([port]), unpainted, { rows: 10 }, language).join("\n");
    expect(screen("en")).toContain("layout not known to this driver");
    expect(screen("es")).toContain("formato desconocido para este controlador");
  });

  it("is said to be unknown where it is", () => {
    expect(told({})).toContain("version not told yet");
    expect(told({ version: "0B", support: "listed" })).toMatch(/version 0B$/m);
    expect(told({ version: "7", testedVersions: [] })).toContain("the sources of this driver name none");
    expect(told({ tellsVersion: false })).toContain("version unknown: no source says how");
  });
});

it("speaks Spanish, whole lines at a time", () => {
  const report = sampleReport([samplePort(), samplePort({ port: "flow", state: "lost", isOpen: false })]);
  expect(statusScreen(report, unpainted, {}, "es")).toMatchInlineSnapshot(`
    [
      "  or-3                                      puente 0.1.0, en marcha 3 h 12 min",
      "  servidor  http://10.0.0.2:4300",
      "  cola      48.3 MB en disco, 8.19 kB por enviar",
      "  bucle     se retrasa 3.4 ms (99 %), 28 ms como máximo",
      "",
      "  puerto          estado          última     tramas  rechaz.  recibido pendiente",
      "  gas             ● en vivo        2.1 s     12 223        3   1.23 MB   4.10 kB",
      "    terumo/cdi-500",
      "    /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
      "    versión desconocida: ninguna fuente dice cómo la comunica el equipo",
      "  flow            ✕ perdido        2.1 s     12 223        3   1.23 MB   4.10 kB",
      "    terumo/cdi-500",
      "    /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
      "    versión desconocida: ninguna fuente dice cómo la comunica el equipo",
    ]
  `);
});

it("lets no word of an adapter command the terminal", () => {
  const port = samplePort({ problem: "\u001B[2J\u009Bgone\nlost" });
  expect(statusScreen(sampleReport([port]), unpainted).join("\n")).toContain("?[2J?gone lost");
});

it("tells a bridge without a server from one that has sent everything", () => {
  const report = { ...sampleReport(), server: null };
  const lines = statusScreen(report, unpainted);
  expect(lines[1]).toBe("  server  none: the bridge only spools");
  expect(lines.find((line) => line.includes("● live"))).toMatch(/–$/);
});

import { NOTHING_NOTICED } from "@openperfusion/contracts";
import { describe, expect, it, onTestFinished } from "vitest";
import { samplePort, sampleReport } from "../testing/sampleReport.ts";
import { parseMetricsAddress } from "./metricsAddress.ts";
import { MetricsServer } from "./MetricsServer.ts";
import type { BridgeReport } from "./BridgeReport.ts";

async function served(report: () => BridgeReport): Promise<string> {
  const server = await MetricsServer.listen({ host: "127.0.0.1", port: 0 }, report);
  onTestFinished(() => server.stop());
  return `http://127.0.0.1:${server.address.port}`;
}

const textAt = async (url: string): Promise<string> => (await fetch(url)).text();

describe("the figures for Prometheus", () => {
  it("tell each port's state, counts, ages and backlog, and how spool and loop are doing", async () => {
    const device = { ...samplePort().device, model: "Evita 4", version: "05.02" };
    const silent = samplePort({
      port: "flow",
      state: "lost",
      lastFrameAge_ms: null,
      lastByteAge_ms: null,
      device: { ...device, support: "unlisted" },
    });
    const clock = {
      shown: "10:25:20",
      aheadOfLocal_ms: 1_143_000,
      resolution_ms: 1000,
      drift_ppm: null,
      epoch: 2,
    };
    const url = await served(() =>
      sampleReport([
        samplePort({
          noticed: { ...NOTHING_NOTICED, clock, restartCount: 1, maybeRestartCount: 3, repeatCount: 5 },
        }),
        silent,
      ]),
    );
    const lines = (await textAt(`${url}/metrics`)).split("\n");
    const gas = 'port="gas",profile="terumo/cdi-500"';
    for (const line of [
      'openperfusion_bridge_info{bridge="or-3",version="0.1.0"} 1',
      `openperfusion_port_state{${gas},state="live"} 1`,
      `openperfusion_port_state{${gas},state="lost"} 0`,
      `openperfusion_port_device_info{${gas},model="",version="",support="unknown"} 1`,
      'openperfusion_port_device_info{port="flow",profile="terumo/cdi-500",model="Evita 4",version="05.02",support="unlisted"} 1',
      `openperfusion_port_open{${gas}} 1`,
      `openperfusion_port_sends_requests{${gas}} 0`,
      `openperfusion_port_received_bytes_total{${gas}} 1234567`,
      `openperfusion_port_frames_total{${gas}} 12223`,
      `openperfusion_port_rejected_total{${gas}} 3`,
      `openperfusion_port_last_frame_age_seconds{${gas}} 2.1`,
      `openperfusion_port_backlog_bytes{${gas}} 4096`,
      `openperfusion_port_device_clock_ahead_seconds{${gas}} 1143`,
      `openperfusion_port_device_clock_set_total{${gas}} 2`,
      `openperfusion_port_restarts_total{${gas},evidence="told"} 1`,
      `openperfusion_port_restarts_total{${gas},evidence="silence"} 3`,
      `openperfusion_port_repeats_total{${gas}} 5`,
      `openperfusion_port_layout_unknown{${gas}} 0`,
      "openperfusion_spool_size_bytes 48300000",
      "openperfusion_spool_uncommitted_bytes 120",
      "openperfusion_spool_failing 0",
      'openperfusion_loop_lag_seconds{quantile="0.99"} 0.0034',
    ])
      expect(lines).toContain(line);
    expect(
      lines.filter((line) => line.startsWith("openperfusion_port_last_frame_age_seconds{")),
    ).toHaveLength(1);
  });

  it("are those of the moment at each look", async () => {
    let frameCount = 1;
    const url = await served(() => sampleReport([samplePort({ frameCount: frameCount++ })]));
    const counts = [];
    for (let look = 0; look < 3; look++)
      counts.push(/frames_total\{[^}]*\} (\d+)/.exec(await textAt(`${url}/metrics`))?.[1]);
    expect(new Set(counts).size).toBe(3);
  });

  it("are all there is to get", async () => {
    const url = await served(sampleReport);
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/metrics`, { method: "POST" })).status).toBe(404);
  });

  it("are not served at an address that another program has", async () => {
    const taken = Number(new URL(await served(sampleReport)).port);
    await expect(
      MetricsServer.listen({ host: "127.0.0.1", port: taken }, sampleReport),
    ).rejects.toMatchObject({
      code: "usage",
      message: /can't be listened on/,
    });
  });
});

it.each([
  ["9477", { host: "127.0.0.1", port: 9477 }],
  ["0.0.0.0:9477", { host: "0.0.0.0", port: 9477 }],
  ["[::1]:9477", { host: "::1", port: 9477 }],
  ["monitor.or:80", { host: "monitor.or", port: 80 }],
])("--metrics %s", (text, address) => {
  expect(parseMetricsAddress(text)).toEqual(address);
});

it.each(["", "host", "host:", "host:99999", "::1:9477", "http://x:1"])("--metrics %j is refused", (text) => {
  expect(() => parseMetricsAddress(text)).toThrow(/--metrics must be HOST:PORT or PORT/);
});

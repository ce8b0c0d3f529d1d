import { PortState } from "@openperfusion/contracts";
import type { PortStatus } from "@openperfusion/contracts";
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { BridgeReport } from "./BridgeReport.ts";

type Labels = Readonly<Record<string, string>>;

/** One figure, and what it is in a report: a value for each set of labels. */
interface Figure {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly of: (report: BridgeReport) => readonly (readonly [Labels, number])[];
}

/** The bridge's figures for Prometheus; `report` is asked at each look. No value of a patient is among them. */
export function bridgeMetrics(report: () => BridgeReport): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const { name, help, labels, of } of FIGURES) {
    const settings = { name: `openperfusion_${name}`, help, labelNames: labels, registers: [] };
    // By Prometheus' own convention what ends so only ever grows.
    const metric = name.endsWith("_total")
      ? new Counter({
          ...settings,
          collect() {
            this.reset();
            for (const [which, value] of of(report())) this.inc(which, value);
          },
        })
      : new Gauge({
          ...settings,
          collect() {
            this.reset();
            for (const [which, value] of of(report())) this.set(which, value);
          },
        });
    registry.registerMetric(metric);
  }
  return registry;
}

const FIGURES: readonly Figure[] = [
  {
    name: "bridge_info",
    help: "1; says which bridge and version this is",
    labels: ["bridge", "version"],
    of: ({ bridge, version }) => [[{ bridge, version }, 1]],
  },
  ofBridge("up_seconds", "Since the start of this run", ({ up_ms }) => up_ms / 1000),
  {
    name: "port_state",
    help: "1 for the state that the port is in, 0 for the others",
    labels: ["port", "profile", "state"],
    of: ({ ports }) =>
      ports.flatMap(({ port, profile, state }) =>
        PortState.options.map((one) => [{ port, profile, state: one }, Number(one === state)] as const),
      ),
  },
  {
    name: "port_device_info",
    help: "1; says what the device told of itself, and whether its profile is documented for that version",
    labels: ["port", "profile", "model", "version", "support"],
    of: ({ ports }) =>
      ports.map(({ port, profile, device: { model, version, support } }) => [
        { port, profile, model: model ?? "", version: version ?? "", support },
        1,
      ]),
  },
  ofPorts("port_open", "1 while the connection stands, also when its device is silent", ({ isOpen }) =>
    Number(isOpen),
  ),
  ofPorts("port_sends_requests", "1 when a person turned polling on for the port", ({ sendsRequests }) =>
    Number(sendsRequests),
  ),
  ofPorts("port_received_bytes_total", "Bytes received", ({ byteCount }) => byteCount),
  ofPorts("port_frames_total", "Valid frames", ({ frameCount }) => frameCount),
  ofPorts(
    "port_rejected_total",
    "Stretches of bytes that were no frame",
    ({ rejectedCount }) => rejectedCount,
  ),
  ofPorts(
    "port_last_frame_age_seconds",
    "Since the last valid frame; absent before the first",
    ({ lastFrameAge_ms }) => inSeconds(lastFrameAge_ms),
  ),
  ofPorts(
    "port_last_byte_age_seconds",
    "Since the last byte, valid or not; absent before the first",
    ({ lastByteAge_ms }) => inSeconds(lastByteAge_ms),
  ),
  ofPorts(
    "port_device_clock_ahead_seconds",
    "Device clock minus the local time of this computer; absent where the device tells no clock",
    ({ noticed }) => inSeconds(noticed.clock?.aheadOfLocal_ms ?? null),
  ),
  ofPorts(
    "port_device_clock_set_total",
    "How often the device clock was set; absent where the device tells no clock",
    ({ noticed }) => noticed.clock?.epoch ?? null,
  ),
  {
    name: "port_restarts_total",
    help: "How often the device told that it restarted, and how often its silence alone says that it may have",
    labels: ["port", "profile", "evidence"],
    of: ({ ports }) =>
      ports.flatMap(({ port, profile, noticed }) => [
        [{ port, profile, evidence: "told" }, noticed.restartCount] as const,
        [{ port, profile, evidence: "silence" }, noticed.maybeRestartCount] as const,
      ]),
  },
  ofPorts(
    "port_repeats_total",
    "Frames that said the same as the one before, before the next one was due; both are kept",
    ({ noticed }) => noticed.repeatCount,
  ),
  ofPorts(
    "port_layout_unknown",
    "1 while most of the last lines or packets have another form than the driver knows",
    ({ noticed }) => Number(noticed.isLayoutUnknown),
  ),
  ofPorts(
    "port_backlog_bytes",
    "Received and not yet committed by the server",
    ({ backlog_bytes }) => backlog_bytes,
  ),
  ofBridge("spool_size_bytes", "The spool's files on the disk", ({ spool }) => spool.size_bytes),
  ofBridge(
    "spool_uncommitted_bytes",
    "Received and not yet on the disk",
    ({ spool }) => spool.uncommitted_bytes,
  ),
  ofBridge("spool_failing", "1 while the spool can't be written", ({ spool }) =>
    Number(spool.problem !== null),
  ),
  {
    name: "loop_lag_seconds",
    help: "How late the bridge's loop comes to its work, over the last 10 to 20 s",
    labels: ["quantile"],
    of: ({ loopLag: { p50_ms, p99_ms, max_ms } }) => [
      [{ quantile: "0.5" }, p50_ms / 1000],
      [{ quantile: "0.99" }, p99_ms / 1000],
      [{ quantile: "1" }, max_ms / 1000],
    ],
  },
];

function ofBridge(name: string, help: string, of: (report: BridgeReport) => number): Figure {
  return { name, help, labels: [], of: (report) => [[{}, of(report)]] };
}

/** Null leaves a port out. */
function ofPorts(name: string, help: string, of: (port: PortStatus) => number | null): Figure {
  return {
    name,
    help,
    labels: ["port", "profile"],
    of: ({ ports }) =>
      ports.flatMap((one) => {
        const value = of(one);
        return value === null ? [] : [[{ port: one.port, profile: one.profile }, value] as const];
      }),
  };
}

function inSeconds(duration_ms: number | null): number | null {
  return duration_ms === null ? null : duration_ms / 1000;
}

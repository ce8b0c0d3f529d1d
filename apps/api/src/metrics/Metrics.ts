import { Injectable } from "@nestjs/common";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** What the server counts of itself, for Prometheus. Every name says its unit. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly #of = { registers: [this.registry] };

  readonly batches = new Counter({
    name: "openperfusion_ingest_batches_total",
    help: "Record batches committed",
    labelNames: ["origin"] as const,
    ...this.#of,
  });
  readonly frames = new Counter({
    name: "openperfusion_ingest_frames_total",
    help: "Frames committed, each counted once",
    labelNames: ["origin"] as const,
    ...this.#of,
  });
  readonly bytes = new Counter({
    name: "openperfusion_ingest_bytes_total",
    help: "Device bytes received in committed batches, repeated ones included",
    labelNames: ["origin"] as const,
    ...this.#of,
  });
  readonly commitSeconds = new Histogram({
    name: "openperfusion_ingest_commit_seconds",
    help: "Time from a checked batch to its commit",
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    ...this.#of,
  });
  readonly rollupBacklog = new Gauge({
    name: "openperfusion_rollup_backlog_buckets",
    help: "Buckets whose roll-up waits to be made",
    ...this.#of,
  });
  readonly sockets = new Gauge({
    name: "openperfusion_live_sockets",
    help: "Open WebSockets by kind",
    labelNames: ["kind"] as const,
    ...this.#of,
  });
  readonly previewFrames = new Counter({
    name: "openperfusion_live_frames_total",
    help: "Preview frames received from bridges",
    ...this.#of,
  });
  readonly previewRefused = new Counter({
    name: "openperfusion_live_refused_total",
    help: "Messages on the preview socket that broke the contract",
    ...this.#of,
  });
  readonly conflated = new Counter({
    name: "openperfusion_live_conflated_frames_total",
    help: "Frames left out for clients that read too slowly",
    ...this.#of,
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: "openperfusion_" });
  }
}

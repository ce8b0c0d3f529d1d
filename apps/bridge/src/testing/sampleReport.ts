import { NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import type { PortStatus } from "@openperfusion/contracts";
import type { BridgeReport } from "../report/BridgeReport.ts";

export function samplePort(change: Partial<PortStatus> = {}): PortStatus {
  return {
    port: "gas",
    stream: "or-3.gas.b1",
    profile: "terumo/cdi-500",
    path: "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
    state: "live",
    isOpen: true,
    lastByteAge_ms: 2100,
    lastFrameAge_ms: 2100,
    byteCount: 1_234_567,
    frameCount: 12_223,
    rejectedCount: 3,
    backlog_bytes: 4096,
    sendsRequests: false,
    device: UNTOLD_DEVICE,
    noticed: NOTHING_NOTICED,
    problem: null,
    ...change,
  };
}

export function sampleReport(ports: readonly PortStatus[] = [samplePort()]): BridgeReport {
  return {
    bridge: "or-3",
    version: "0.1.0",
    pid: 4711,
    up_ms: 11_520_000,
    server: "http://10.0.0.2:4300",
    ports,
    spool: { size_bytes: 48_300_000, uncommitted_bytes: 120, problem: null },
    loopLag: { p50_ms: 0.1, p99_ms: 3.4, max_ms: 28 },
  };
}

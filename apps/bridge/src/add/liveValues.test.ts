import { bytesOf, findProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { BridgeError } from "../BridgeError.ts";
import { planPort } from "../config/planPort.ts";
import type { Transport, TransportHandlers } from "../transports/Transport.ts";
import { readingText, tryPort } from "./liveValues.ts";

const NOVALUNG = findProfile("xenios/novalung")!;

const plan = (placement: Record<string, string> = {}): ReturnType<typeof planPort> =>
  planPort({
    id: "ecmo",
    path: "tcp://127.0.0.1:9",
    profile: NOVALUNG.id,
    origin: "simulator",
    options: {},
    placement,
    polling: true,
  });

/** A console that answers each request with its golden frame of that kind, and keeps what it was sent. */
function console(canSend: boolean): { readonly transport: Transport; readonly sent: number[] } {
  const sent: number[] = [];
  const answers = ["\u00b1", "\u00b2"].map(
    (id) => NOVALUNG.golden.find(({ line }) => line.startsWith(id))?.line,
  );
  const version = "\u00b1\u0000\u0002\u0001\u0000";
  const sum = [...bytesOf(version)].reduce((total, byte) => total + byte, 0);
  const open = (handlers: TransportHandlers): ReturnType<Transport["open"]> => {
    const send = (index: number): Promise<void> => {
      sent.push(index);
      const words = answers[index] ?? version + String.fromCharCode(255 - (sum % 256));
      setTimeout(() => void handlers.onChunk(bytesOf(words)), 1);
      return Promise.resolve();
    };
    return Promise.resolve({
      probe: () => Promise.resolve(undefined),
      close: () => Promise.resolve(),
      ...(canSend ? { send } : {}),
    });
  };
  return { transport: { kind: "tcp", open }, sent };
}

it("asks a device for which polling was turned on, in the order of its profile, until five values have come", async () => {
  const { transport, sent } = console(true);
  const trial = await tryPort({ plan: plan(), transport, count: 5, within_ms: 5000 });
  expect(trial.readings).toHaveLength(5);
  expect(trial.readings.every(({ value }) => value !== undefined)).toBe(true);
  expect(sent.slice(0, 2)).toEqual([0, 1]);
});

it("shows a placed channel under the name of its place", async () => {
  const placement = { "console.pressure.p1": "circuit.pressure.venousLine" };
  const { transport } = console(true);
  const trial = await tryPort({ plan: plan(placement), transport, count: 40, within_ms: 1500 });
  const words = trial.readings.map((reading) => readingText(reading, "en")).join("\n");
  expect(words).toMatch(/Venous line pressure/);
  expect(words).not.toMatch(/Pressure input 1/i);
});

it("hears nothing, and says so, where the link has no way to ask", async () => {
  const { transport, sent } = console(false);
  const trial = await tryPort({ plan: plan(), transport, count: 5, within_ms: 200 });
  expect(trial).toEqual({ readings: [], frameCount: 0, rejectedCount: 0, received_bytes: 0 });
  expect(sent).toEqual([]);
});

it("fails with the reason when the port is lost meanwhile", async () => {
  const transport: Transport = {
    kind: "tcp",
    open: (handlers) => {
      setTimeout(() => handlers.onClose(new BridgeError("port-lost", "the plug was pulled")), 1);
      return Promise.resolve({ probe: () => Promise.resolve(undefined), close: () => Promise.resolve() });
    },
  };
  await expect(tryPort({ plan: plan(), transport, count: 5, within_ms: 5000 })).rejects.toThrow(
    "the plug was pulled",
  );
});

it("writes a reading as people say it", () => {
  const words = [
    readingText({ signal: "blood.arterial.ph", kind: "measured", value: 7.384 }, "en"),
    readingText({ signal: "blood.arterial.pco2", kind: "measured", value: 38 }, "en"),
    readingText({ signal: "pump.arterial.speed", kind: "limitLow", value: 100 }, "en"),
    readingText({ signal: "blood.potassium", kind: "measured", state: "outOfRange" }, "en"),
  ];
  expect(words).toEqual([
    "Arterial pH: 7.38",
    "Arterial pCO2: 38 mmHg",
    "Arterial pump speed, lower limit: 100 rpm",
    "Potassium: out of range",
  ]);
  const speed = { signal: "pump.arterial.speed", kind: "limitLow", value: 100 } as const;
  expect(readingText(speed, "es")).toMatch(/, límite inferior: 100 rpm$/);
  expect(readingText({ signal: "blood.arterial.ph", kind: "measured", value: 7.384 }, "es")).toMatch(
    /: 7,38$/,
  );
});

import { expect, it, onTestFinished, vi } from "vitest";
import { ServiceManager } from "./ServiceManager.ts";

function told(env: Record<string, string>): { readonly manager: ServiceManager; readonly words: string[][] } {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const words: string[][] = [];
  return { manager: new ServiceManager(env, (some) => words.push([...some])), words };
}

it("says nothing where systemd did not start the process", () => {
  const { manager, words } = told({ WATCHDOG_USEC: "30000000" });
  manager.ready(() => "1 live");
  vi.advanceTimersByTime(60_000);
  manager.stopping();
  expect(words).toEqual([]);
});

it("says that it is ready, three times per limit that it turns, and that it stops", () => {
  const { manager, words } = told({ NOTIFY_SOCKET: "/run/notify", WATCHDOG_USEC: "30000000" });
  let status = "1 opening";
  manager.ready(() => status);
  status = "1 live";
  vi.advanceTimersByTime(30_000);
  manager.stopping();
  vi.advanceTimersByTime(30_000);
  expect(words).toEqual([
    ["READY=1", "STATUS=1 opening"],
    ["WATCHDOG=1", "STATUS=1 live"],
    ["WATCHDOG=1", "STATUS=1 live"],
    ["WATCHDOG=1", "STATUS=1 live"],
    ["STOPPING=1"],
  ]);
});

it("does not answer for another process that systemd watches", () => {
  const { manager, words } = told({
    NOTIFY_SOCKET: "/run/notify",
    WATCHDOG_USEC: "30000000",
    WATCHDOG_PID: String(process.pid + 1),
  });
  manager.ready(() => "1 live");
  vi.advanceTimersByTime(30_000);
  expect(words).toHaveLength(1);
});

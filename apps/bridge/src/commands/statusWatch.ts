import { askStatus } from "../report/askStatus.ts";
import type { BridgeReport } from "../report/BridgeReport.ts";
import { statusScreen } from "../report/statusScreen.ts";
import { STATUS_WORDS, statusText } from "../report/statusWords.ts";
import type { Language } from "../text/words.ts";
import { FullScreen, paintFor } from "../report/terminal.ts";

const AGAIN_AFTER_MS = 1000;
/** A bridge reports twice a second; one that does not has stopped. */
const SILENT_AFTER_MS = 2500;

/** Shows a running bridge until `q` or Ctrl-C, also while it is started again. */
export async function watchStatus(data: string, lang: Language): Promise<void> {
  const { stdin, stdout } = process;
  const paint = paintFor(stdout);
  let report: BridgeReport | undefined;
  let heardAt_ms = performance.now();
  let isRunning = false;
  let stopAsking = (): void => {};
  let again: NodeJS.Timeout | undefined;

  const draw = (): void => {
    const silent_ms = performance.now() - heardAt_ms;
    const isSilent = silent_ms > SILENT_AFTER_MS;
    const footer = paint("faint", `  ${STATUS_WORDS.quits[lang]}`);
    const notice = isRunning
      ? statusText("notReported", { s: Math.round(silent_ms / 1000) })[lang]
      : STATUS_WORDS.notRunning[lang];
    const warning = isRunning && !isSilent ? [] : ["", paint("bad", `  ${notice}`)];
    const { columns, rows } = screen;
    const size = { columns, rows: rows - warning.length - 3 };
    const lines = report === undefined ? [] : statusScreen(report, paint, size, lang);
    screen.show(["", ...lines, ...warning, "", footer]);
  };
  const screen = new FullScreen(stdout, draw);
  const ask = (): void => {
    stopAsking = askStatus(data, {
      onReport: (now) => {
        report = now;
        heardAt_ms = performance.now();
        isRunning = true;
        draw();
      },
      onEnd: () => {
        isRunning = false;
        draw();
        again = setTimeout(ask, AGAIN_AFTER_MS);
      },
    });
  };

  const timer = setInterval(draw, AGAIN_AFTER_MS);
  ask();
  await new Promise<void>((resolve) => {
    const onKey = (key: Buffer): void => {
      // Ctrl-C comes as a character where the terminal is raw.
      if (["q", "Q", "\u0003"].includes(key.toString())) resolve();
    };
    stdin.setRawMode(true).on("data", onKey);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  clearInterval(timer);
  clearTimeout(again);
  stopAsking();
  stdin.setRawMode(false).pause();
  screen.close();
}

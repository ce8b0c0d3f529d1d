import type { PortState, PortStatus } from "@openperfusion/contracts";
import type { BridgeReport } from "./BridgeReport.ts";
import { ageText, countText, sizeText } from "./shortText.ts";

/** How a piece of text is shown; a terminal without colors shows the same words. */
export type Style = "plain" | "strong" | "faint" | "good" | "waiting" | "bad";
export type Paint = (style: Style, text: string) => string;

/** A mark of its own for each state, for whoever sees no colors. */
const STATES: Readonly<Record<PortState, { readonly mark: string; readonly style: Style }>> = {
  closed: { mark: "·", style: "faint" },
  opening: { mark: "○", style: "waiting" },
  listening: { mark: "◌", style: "waiting" },
  live: { mark: "●", style: "good" },
  stale: { mark: "◐", style: "waiting" },
  lost: { mark: "✕", style: "bad" },
};

const INDENT = "  ";
/** A name of eight letters beside the columns. */
const LEAST_COLUMNS = 72;

/** Right-aligned columns behind the name and the state, with their widths. */
const COLUMNS: readonly (readonly [
  title: string,
  width: number,
  of: (port: PortStatus, report: BridgeReport) => string,
])[] = [
  ["last frame", 11, ({ lastFrameAge_ms }) => ageText(lastFrameAge_ms)],
  ["frames", 11, ({ frameCount }) => countText(frameCount)],
  ["rejected", 9, ({ rejectedCount }) => countText(rejectedCount)],
  ["received", 10, ({ byteCount }) => sizeText(byteCount)],
  ["to send", 10, ({ backlog_bytes }, { server }) => (server === null ? "–" : sizeText(backlog_bytes))],
];
const STATE_WIDTH = 11;
const COLUMNS_WIDTH = STATE_WIDTH + COLUMNS.reduce((sum, [, width]) => sum + width, 0);

export interface ScreenSize {
  /** No line is longer. */
  readonly columns?: number | undefined;
  /** Where not all fits, what is not needed to see how a port is doing is left out. */
  readonly rows?: number | undefined;
}

/** The lines of the screen that `bridge status` keeps up to date. */
export function statusScreen(
  report: BridgeReport,
  paint: Paint,
  { columns = 80, rows }: ScreenSize = {},
): string[] {
  const full = screenLines(report, paint, columns, true);
  if (rows === undefined || full.length <= rows) return full;
  const short = screenLines(report, paint, columns, false);
  if (short.length <= rows) return short;
  const shown = short.slice(0, Math.max(1, rows - 1));
  return [...shown, INDENT + paint("faint", `${short.length - shown.length} more lines in a taller window`)];
}

function screenLines(report: BridgeReport, paint: Paint, columns: number, hasPlaces: boolean): string[] {
  const width = Math.max(LEAST_COLUMNS, columns);
  const { bridge, version, server, spool, loopLag, ports, up_ms } = report;
  const name = `${bridge}  `;
  const about = `bridge ${version}, up ${ageText(up_ms)}`;
  const backlog_bytes = ports.reduce((sum, port) => sum + port.backlog_bytes, 0);
  const nameWidth = width - INDENT.length - COLUMNS_WIDTH;
  return [
    INDENT + paint("strong", name) + paint("faint", about.padStart(width - 2 * INDENT.length - name.length)),
    ...labelled("server", server ?? "none: the bridge only spools", paint, width),
    ...labelled(
      "spool",
      `${sizeText(spool.size_bytes)} on disk${server === null ? "" : `, ${sizeText(backlog_bytes)} to send`}`,
      paint,
      width,
    ),
    ...labelled(
      "loop",
      `late by ${loopLag.p99_ms.toFixed(1)} ms (99 %), ${loopLag.max_ms.toFixed(0)} ms at most`,
      paint,
      width,
    ),
    ...(spool.problem === null ? [] : wrapped(spool.problem, width).map((line) => paint("bad", line))),
    "",
    INDENT +
      paint(
        "faint",
        cut("port", nameWidth) +
          "state".padEnd(STATE_WIDTH) +
          COLUMNS.map(([title, size]) => title.padStart(size)).join(""),
      ),
    ...ports.flatMap((port) => portLines(port, report, paint, { width, nameWidth, hasPlaces })),
  ];
}

function portLines(
  port: PortStatus,
  report: BridgeReport,
  paint: Paint,
  {
    width,
    nameWidth,
    hasPlaces,
  }: { readonly width: number; readonly nameWidth: number; readonly hasPlaces: boolean },
): string[] {
  const { mark, style } = STATES[port.state];
  const places = [port.profile, port.path, ...(port.sendsRequests ? ["sends requests"] : [])];
  return [
    INDENT +
      paint("strong", cut(port.port, nameWidth)) +
      paint(style, `${mark} ${port.state}`.padEnd(STATE_WIDTH)) +
      COLUMNS.map(([, size, of]) => of(port, report).padStart(size)).join(""),
    ...(hasPlaces ? oneLineOrMore(places, width).map((line) => paint("faint", line)) : []),
    ...(port.problem === null ? [] : wrapped(port.problem, width).map((line) => paint(style, line))),
  ];
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  return [INDENT + paint("faint", label.padEnd(8)) + cut(text, width - INDENT.length - 8).trimEnd()];
}

/** A text of a fixed width, with an ellipsis where it was longer. */
function cut(text: string, width: number): string {
  const shown = printable(text);
  return shown.length < width ? shown.padEnd(width) : `${shown.slice(0, width - 2)}… `;
}

/** Side by side where they fit, else below one another. */
function oneLineOrMore(texts: readonly string[], width: number): string[] {
  const line = wrapped(texts.join(" · "), width);
  return line.length === 1 ? line : texts.flatMap((text) => wrapped(text, width));
}

/** Indented twice, broken between words where there is one, else anywhere. */
function wrapped(text: string, width: number): string[] {
  const room = width - 2 * INDENT.length;
  const lines: string[] = [];
  let rest = printable(text);
  while (rest.length > room) {
    const space = rest.lastIndexOf(" ", room);
    const at = space > room / 2 ? space : room;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest].map((line) => INDENT + INDENT + line);
}

/** Words of an adapter or a file must not reach the terminal as its commands. */
function printable(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/\p{Cc}/gu, "?");
}

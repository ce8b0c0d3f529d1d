import type { PortState, PortStatus } from "@openperfusion/contracts";
import type { Text } from "@openperfusion/signals";
import type { Language } from "../text/words.ts";
import type { BridgeReport } from "./BridgeReport.ts";
import { deviceWords } from "./deviceWords.ts";
import { noticedWords } from "./noticedWords.ts";
import { ageText, countText, sizeText } from "./shortText.ts";
import { STATUS_WORDS, statusText } from "./statusWords.ts";

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
  title: Text,
  width: number,
  of: (port: PortStatus, report: BridgeReport, language: Language) => string,
])[] = [
  [STATUS_WORDS.lastFrame, 11, ({ lastFrameAge_ms }) => ageText(lastFrameAge_ms)],
  [STATUS_WORDS.frames, 11, ({ frameCount }, _, language) => countText(frameCount, language)],
  [STATUS_WORDS.rejected, 9, ({ rejectedCount }, _, language) => countText(rejectedCount, language)],
  [STATUS_WORDS.received, 10, ({ byteCount }) => sizeText(byteCount)],
  [
    STATUS_WORDS.toSend,
    10,
    ({ backlog_bytes }, { server }) => (server === null ? "–" : sizeText(backlog_bytes)),
  ],
];
const STATE_WIDTH = 11;
const LABELS = ["server", "spool", "loop"] as const;
const COLUMNS_WIDTH = STATE_WIDTH + COLUMNS.reduce((sum, [, width]) => sum + width, 0);

export interface ScreenSize {
  /** No line is longer. */
  readonly columns?: number | undefined;
  /** Where not all fits, what is not needed to see how a port is doing is left out. */
  readonly rows?: number | undefined;
}

/** What every line needs to know. */
interface Look {
  readonly report: BridgeReport;
  readonly paint: Paint;
  readonly language: Language;
  readonly width: number;
  readonly nameWidth: number;
  /** Beside how a port is doing, also where it is and what its device is. */
  readonly hasPlaces: boolean;
}

/** The lines of the screen that `bridge status` keeps up to date. */
export function statusScreen(
  report: BridgeReport,
  paint: Paint,
  { columns = 80, rows }: ScreenSize = {},
  language: Language = "en",
): string[] {
  const width = Math.max(LEAST_COLUMNS, columns);
  const nameWidth = width - INDENT.length - COLUMNS_WIDTH;
  const look: Look = { report, paint, language, width, nameWidth, hasPlaces: true };
  const full = screenLines(look);
  if (rows === undefined || full.length <= rows) return full;
  const short = screenLines({ ...look, hasPlaces: false });
  if (short.length <= rows) return short;
  const shown = short.slice(0, Math.max(1, rows - 1));
  const more = statusText("moreLines", { count: short.length - shown.length })[language];
  return [...shown, INDENT + paint("faint", more)];
}

function screenLines(look: Look): string[] {
  const { report, paint, language, width, nameWidth } = look;
  const { bridge, version, server, spool, loopLag, ports, up_ms } = report;
  const name = `${bridge}  `;
  const about = statusText("about", { version, age: ageText(up_ms) })[language];
  const backlog_bytes = ports.reduce((sum, port) => sum + port.backlog_bytes, 0);
  const sizes = { size: sizeText(spool.size_bytes), backlog: sizeText(backlog_bytes) };
  const late = { p99: loopLag.p99_ms.toFixed(1), most: loopLag.max_ms.toFixed(0) };
  return [
    INDENT + paint("strong", name) + paint("faint", about.padStart(width - 2 * INDENT.length - name.length)),
    labelled("server", server ?? STATUS_WORDS.noServer[language], look),
    labelled("spool", statusText(server === null ? "onDisk" : "onDiskToSend", sizes)[language], look),
    labelled("loop", statusText("late", late)[language], look),
    ...(spool.problem === null ? [] : wrapped(spool.problem, width).map((line) => paint("bad", line))),
    "",
    INDENT +
      paint(
        "faint",
        cut(STATUS_WORDS.port[language], nameWidth) +
          STATUS_WORDS.state[language].padEnd(STATE_WIDTH) +
          COLUMNS.map(([title, size]) => title[language].padStart(size)).join(""),
      ),
    ...ports.flatMap((port) => portLines(port, look)),
  ];
}

function portLines(
  port: PortStatus,
  { report, paint, language, width, nameWidth, hasPlaces }: Look,
): string[] {
  const { mark, style } = STATES[port.state];
  const { plain, unlisted } = deviceWords(port.device);
  const places = [
    port.profile,
    port.path,
    ...plain.map((words) => words[language]),
    ...(port.sendsRequests ? [STATUS_WORDS.sendsRequests[language]] : []),
  ];
  return [
    INDENT +
      paint("strong", cut(port.port, nameWidth)) +
      paint(style, `${mark} ${STATUS_WORDS[port.state][language]}`.padEnd(STATE_WIDTH)) +
      COLUMNS.map(([, size, of]) => of(port, report, language).padStart(size)).join(""),
    ...(hasPlaces ? oneLineOrMore(places, width).map((line) => paint("faint", line)) : []),
    ...(hasPlaces
      ? noticedWords(port.noticed).flatMap((words) =>
          wrapped(words[language], width).map((line) => paint("faint", line)),
        )
      : []),
    ...(unlisted === undefined ? [] : wrapped(unlisted[language], width)),
    ...(port.noticed.isLayoutUnknown ? wrapped(STATUS_WORDS.layoutUnknown[language], width) : []),
    ...(port.problem === null ? [] : wrapped(port.problem, width).map((line) => paint(style, line))),
  ];
}

function labelled(label: (typeof LABELS)[number], text: string, { paint, language, width }: Look): string {
  const titleWidth = 2 + Math.max(...LABELS.map((one) => STATUS_WORDS[one][language].length));
  const title = STATUS_WORDS[label][language].padEnd(titleWidth);
  return INDENT + paint("faint", title) + cut(text, width - INDENT.length - titleWidth).trimEnd();
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

import type { Paint, Style } from "./statusScreen.ts";

const CODES: Readonly<Record<Style, string>> = {
  plain: "",
  strong: "1",
  faint: "2",
  good: "32",
  waiting: "33",
  bad: "31",
};

export const unpainted: Paint = (_, text) => text;

/** Colors for a terminal that shows them, unless the environment asks for none (`NO_COLOR`). */
export function paintFor(output: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Paint {
  const hasColors = output.isTTY && (env["NO_COLOR"] ?? "") === "" && output.hasColors();
  if (!hasColors) return unpainted;
  return (style, text) => (CODES[style] === "" ? text : `\u001B[${CODES[style]}m${text}\u001B[0m`);
}

/** A screen of its own over whatever the terminal shows, which comes back when it is closed. */
export class FullScreen {
  readonly #output: NodeJS.WriteStream;
  readonly #onResize: () => void;

  constructor(output: NodeJS.WriteStream, onResize: () => void) {
    this.#output = output;
    this.#onResize = onResize;
    // Another buffer, no cursor.
    output.write("\u001B[?1049h\u001B[?25l");
    output.on("resize", onResize);
  }

  get columns(): number {
    return this.#output.columns;
  }

  get rows(): number {
    return this.#output.rows;
  }

  /** Draws over what was there, so that nothing flickers. Lines that the terminal has no room for are left out. */
  show(lines: readonly string[]): void {
    const shown = lines.slice(0, Math.max(1, this.#output.rows));
    this.#output.write(`\u001B[H${shown.map((line) => `${line}\u001B[K`).join("\r\n")}\u001B[J`);
  }

  close(): void {
    this.#output.off("resize", this.#onResize);
    this.#output.write("\u001B[?25h\u001B[?1049l");
  }
}

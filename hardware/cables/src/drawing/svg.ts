/** Pieces of SVG text; every text that comes from data is escaped. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

interface TextStyle {
  readonly className?: string;
  readonly anchor?: "start" | "middle" | "end";
}

export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { className = "", anchor = "start" } = style;
  const attributes = [
    `x="${x}" y="${y}"`,
    ...(className === "" ? [] : [`class="${className}"`]),
    ...(anchor === "start" ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(" ")}>${escaped(text)}</text>`;
}

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  `<path class="${className}" d="M${x1} ${y1}L${x2} ${y2}"/>`;

export const path = (points: readonly (readonly [number, number])[], className: string): string =>
  `<path class="${className}" d="${points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("")}"/>`;

/** Breaks a text into lines of at most `width` characters, at blanks where there are any. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const at = rest.lastIndexOf(" ", width);
    const cut = at > 0 ? at : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

/** Own colors for screen, dark screen and paper, so that a drawing can be read wherever it is shown. */
export const STYLE = `<style>
svg{--ink:#1b1f24;--faint:#5b6570;--paper:#fff;--box:#f3f5f7;--data:#0b5cad;--ground:#3d444d}
@media (prefers-color-scheme:dark){svg{--ink:#e8ecf0;--faint:#a7b1bc;--paper:#14181d;--box:#20262d;--data:#79b8ff;--ground:#c0c8d0}}
@media print{svg{--ink:#000;--faint:#333;--paper:#fff;--box:#fff;--data:#000;--ground:#000}}
text{font:13px system-ui,sans-serif;fill:var(--ink)}
.title{font-size:18px;font-weight:600}.head{font-weight:600}.faint{fill:var(--faint)}.small{font-size:11.5px}
.paper{fill:var(--paper)}.box{fill:var(--box);stroke:var(--ink);stroke-width:1.2}.unsure{stroke-dasharray:5 4}
.pin{fill:var(--paper);stroke:var(--ink)}.open{stroke:var(--faint);stroke-dasharray:2 2}
.data,.ground,.loop{fill:none;stroke-width:2.2}.data{stroke:var(--data)}.ground{stroke:var(--ground)}.loop{stroke:var(--ink);stroke-width:1.6}
.arrow{fill:var(--data)}.joint{fill:var(--ink)}.barrier{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:3 3;fill:none}
</style>`;

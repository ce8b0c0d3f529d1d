import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { frameLoop } from "./FrameLoop.ts";
import { TilePainter } from "./TilePainter.ts";
import type { TileSource } from "./TileSource.ts";

export interface NumericTileProps {
  readonly label: string;
  readonly short: string;
  readonly unit: string;
  /** "measured", "set" …, in words. */
  readonly kind: string;
  /** Where the value comes from, e.g. device and port. */
  readonly from?: string;
  readonly source: TileSource;
  /** E.g. a short trace, or a button that opens the raw frame. */
  readonly children?: ReactNode;
}

/**
 * One value with everything that must stand beside it. React draws the frame once; digits, age and status
 * are painted by the frame loop and never pass through React.
 */
export function NumericTile({ label, short, unit, kind, from, source, children }: NumericTileProps) {
  const host = useRef<HTMLElement>(null);
  const labelId = useId();

  useEffect(() => {
    if (host.current === null) return undefined;
    const painter = new TilePainter(host.current);
    return frameLoop.paint((now_ms) => painter.paint(source, now_ms));
  }, [source]);

  return (
    <article className="tile" ref={host} aria-labelledby={labelId}>
      <header className="tile__head">
        <h3 id={labelId} className="tile__label">
          <span className="tile__short">{short}</span> <span className="tile__long">{label}</span>
        </h3>
        <span className="tile__kind">{kind}</span>
      </header>
      <p className="tile__reading">
        <span className="tile__value" data-part="value" /> <span className="tile__unit">{unit}</span>
      </p>
      <p className="tile__qualifier" data-part="qualifier" />
      <div className="tile__extra">{children}</div>
      <p className="tile__foot">
        <span className="tile__status" data-part="status" /> <span className="tile__age" data-part="age" />
        {from !== undefined && (
          <span className="tile__from" title={from}>
            {from}
          </span>
        )}
      </p>
    </article>
  );
}

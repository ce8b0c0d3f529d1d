import { Injectable } from "@nestjs/common";
import type { Trend, TrendQuery } from "@openperfusion/contracts";
import { ColumnRollup, isSignalId, readCell, SIGNALS } from "@openperfusion/signals";
import type { z } from "zod";
import { AppError } from "../problems/AppError.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { signalColumns } from "./signalColumns.ts";
import type { SignalColumn } from "./signalColumns.ts";
import { TrendRepository } from "./trend.repository.ts";
import type { TimedCell } from "./trend.repository.ts";
import { stretchOf, trendGrid } from "./trendGrid.ts";
import type { TrendGrid } from "./trendGrid.ts";
import { unrolled } from "./unrolled.ts";

interface Range {
  readonly stream: string;
  readonly from_ms: number;
  readonly until_ms: number;
}

/** One signal over time. Roll-ups stand for frames only in whole buckets that hold all their frames. */
@Injectable()
export class TrendService {
  constructor(
    private readonly trends: TrendRepository,
    private readonly streams: StreamsService,
  ) {}

  async trend(stream: string, query: z.infer<typeof TrendQuery>): Promise<Trend> {
    const { signal } = query;
    if (!isSignalId(signal))
      throw new AppError("signalUnknown", `signal: "${signal}" is not in the catalogue`);
    const { openedAt_ms } = await this.streams.state(stream);
    const span = await this.trends.span(stream);
    const from_ms = query.from_ms ?? span?.first_ms ?? openedAt_ms;
    const to_ms = query.to_ms ?? Math.max(from_ms, span?.last_ms ?? from_ms);
    if (to_ms < from_ms)
      throw new AppError("rangeEmpty", `to_ms is ${to_ms}, must not lie before from_ms ${from_ms}`);

    // The end belongs to the range, to the millisecond: by default it is the time of the latest frame.
    const until_ms = to_ms + 1;
    const columns = signalColumns((await this.streams.layouts(stream)).values(), signal);
    const frameCount = await this.trends.frameCount(stream, from_ms, until_ms);
    const grid = trendGrid(from_ms, until_ms, query.buckets, frameCount);
    const stretches = new Map<number, ColumnRollup>();
    for (const column of columns) await this.#collect(stretches, grid, column, { stream, from_ms, until_ms });
    return {
      stream,
      signal,
      unit: SIGNALS[signal].unit,
      from_ms,
      to_ms,
      points: points(stretches, grid),
      gaps: await this.trends.gaps(stream, from_ms, until_ms),
    };
  }

  async #collect(
    stretches: Map<number, ColumnRollup>,
    grid: TrendGrid,
    column: SignalColumn,
    { stream, from_ms, until_ms }: Range,
  ): Promise<void> {
    const held = (wall_ms: number): ColumnRollup => {
      const stretch = stretchOf(grid, wall_ms);
      const known = stretches.get(stretch) ?? new ColumnRollup();
      stretches.set(stretch, known);
      return known;
    };
    if (!grid.isOfRollups) {
      addCells(held, await this.trends.cells(stream, column, from_ms, until_ms));
      return;
    }
    // Marks are read first: a roll-up made meanwhile is then left out and its frames are read, never the other way round.
    const marked = await this.trends.marked(stream, from_ms, until_ms);
    for (const { bucket_ms, rollup } of await this.trends.rollups(stream, column.layout, from_ms, until_ms)) {
      if (!marked.has(bucket_ms)) held(bucket_ms).merge(rollup.columns[column.index] as ColumnRollup);
    }
    for (const [from, to] of unrolled(from_ms, until_ms, marked)) {
      addCells(held, await this.trends.cells(stream, column, from, to));
    }
  }
}

function addCells(held: (wall_ms: number) => ColumnRollup, cells: readonly TimedCell[]): void {
  for (const { wall_ms, cell } of cells) {
    held(wall_ms).add(readCell(new DataView(cell.buffer, cell.byteOffset, cell.byteLength), 0));
  }
}

function points(stretches: ReadonlyMap<number, ColumnRollup>, grid: TrendGrid): Trend["points"] {
  return [...stretches]
    .filter(([, { values }]) => values > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([stretch, { values, min = 0, max = 0, mean = 0 }]) => ({
      wall_ms: grid.start_ms + (stretch + 0.5) * grid.width_ms,
      count: values,
      min,
      max,
      mean,
    }));
}

import type { SignalId } from "./catalogue.ts";
import { contentId } from "./contentId.ts";
import type { Qualifier, ValueKind } from "./reading.ts";

/** One column of a frame. */
export interface LayoutColumn {
  readonly signal: SignalId;
  readonly kind: ValueKind;
  readonly qualifier?: Qualifier;
}

/**
 * The ordered columns of a frame: immutable, and named by its own content, so that two parties that
 * name the same layout mean the same columns. A change of meaning (a qualifier) is another layout.
 */
export interface FrameLayout {
  readonly id: string;
  readonly columns: readonly LayoutColumn[];
}

export function frameLayout(columns: readonly LayoutColumn[]): FrameLayout {
  const text = columns
    .map(({ signal, kind, qualifier }) => `${signal}|${kind}|${qualifier ?? ""}`)
    .join("\n");
  return { id: contentId(text), columns };
}

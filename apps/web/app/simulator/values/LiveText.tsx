import { useLiveText } from "./useLiveText.ts";
import type { ReadText } from "./useLiveText.ts";

export interface LiveTextProps {
  readonly read: ReadText;
  readonly className?: string;
}

/** A text that follows the case. */
export function LiveText({ read, className }: LiveTextProps) {
  const element = useLiveText<HTMLSpanElement>(read);
  return <span ref={element} className={className === undefined ? "live-text" : `live-text ${className}`} />;
}

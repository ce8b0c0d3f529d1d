import type { Drawing } from "@openperfusion/physiology/assemblies";
import type { Text } from "@openperfusion/signals";

/** What a part or line of a drawing does, in a sentence. */
export interface LessonStep {
  /** The part or line, by its name in the drawing. */
  readonly of: string;
  readonly does: Text;
}

/** A circuit as the guide explains it: a drawing, the words for those who can't see it, and its parts one by one. */
export interface CircuitLesson {
  readonly title: Text;
  readonly description: Text;
  readonly drawing: Drawing;
  /** In the order in which blood meets them; their numbers in drawing and legend. */
  readonly steps: readonly LessonStep[];
}

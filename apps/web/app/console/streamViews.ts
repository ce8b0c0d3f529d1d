export const STREAM_VIEWS = ["values", "trends", "events", "summary"] as const;
export type StreamViewName = (typeof STREAM_VIEWS)[number];

/** The view that an address asks for; without one, values for a stream of now and trends for one that has ended. */
export function streamView(asked: string | null, isOpen: boolean): StreamViewName {
  return STREAM_VIEWS.find((name) => name === asked) ?? (isOpen ? "values" : "trends");
}

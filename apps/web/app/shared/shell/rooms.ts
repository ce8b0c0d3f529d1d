export const ROOMS = ["guide", "simulator", "console"] as const;
export type Room = (typeof ROOMS)[number];

/** The room that an address lies in; the guide where it names none. */
export function roomOf(pathname: string): Room {
  const second = pathname.split("/")[2];
  return ROOMS.find((room) => room === second) ?? "guide";
}

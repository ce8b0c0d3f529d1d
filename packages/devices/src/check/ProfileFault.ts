/** Something that a profile of the right shape says and can't mean, and where. */
export interface ProfileFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where the program's output goes; a slow reader makes it wait. */
export type Print = (text: string) => Promise<void>;

/** The part of @lydell/node-pty that makes a pseudo-terminal without a program in it; its own types leave it out. */
declare module "@lydell/node-pty" {
  import type { ReadStream } from "node:tty";

  interface OpenPty {
    readonly master: ReadStream;
    readonly slave: ReadStream;
    readonly ptsName: string;
    /** Of the master; never blocks. */
    readonly fd: number;
  }

  export function open(options: { readonly encoding: null }): OpenPty;
}

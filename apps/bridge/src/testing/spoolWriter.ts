/** Writes to a spool as fast as it can and says how much of it is committed, until it is killed. */
import { Spool } from "../spool/Spool.ts";
import { cdiStream, chunk } from "./streams.ts";

const spool = await Spool.open({ folder: process.argv[2] ?? "", commitEvery_ms: 20 });
const { key } = await spool.openStream(cdiStream(`b${process.pid}`));
spool.onCommit(() => process.stdout.write(`${spool.committedSeq(key)}\n`));
let seq = 0;
setInterval(() => {
  for (let i = 0; i < 20; i++) {
    const bytes = "0123456789".slice(0, 1 + (seq % 10));
    spool.append(key, chunk(seq, bytes));
    seq += bytes.length;
  }
}, 2);

import { Module } from "@nestjs/common";
import { StreamsModule } from "../streams/streams.module.ts";
import { RollupsRepository } from "./rollups.repository.ts";
import { RollupWorker } from "./RollupWorker.ts";

@Module({
  imports: [StreamsModule],
  providers: [RollupsRepository, RollupWorker],
  exports: [RollupWorker],
})
export class RollupsModule {}

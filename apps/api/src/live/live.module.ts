import { Global, Module } from "@nestjs/common";
import type { DynamicModule, OnApplicationShutdown } from "@nestjs/common";
import { StreamsRepository } from "../streams/streams.repository.ts";
import { LiveBus } from "./LiveBus.ts";
import { LiveServer } from "./LiveServer.ts";
import { LiveState } from "./LiveState.ts";
import { PreviewServer } from "./PreviewServer.ts";
import { SocketRouter } from "./SocketRouter.ts";

/** The preview path from bridges to screens, and the bus that joins replicas. */
@Global()
@Module({})
export class LiveModule implements OnApplicationShutdown {
  constructor(private readonly bus: LiveBus) {}

  static of(bus: LiveBus): DynamicModule {
    return {
      module: LiveModule,
      providers: [
        { provide: LiveBus, useValue: bus },
        LiveState,
        LiveServer,
        PreviewServer,
        SocketRouter,
        StreamsRepository,
      ],
      exports: [LiveBus, SocketRouter],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.bus.close();
  }
}

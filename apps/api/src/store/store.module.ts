import { Global, Module } from "@nestjs/common";
import type { DynamicModule, OnApplicationShutdown } from "@nestjs/common";
import { Store } from "./Store.ts";

/** Gives the one open store to every feature, and closes it last. */
@Global()
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(private readonly store: Store) {}

  static of(store: Store): DynamicModule {
    return { module: StoreModule, providers: [{ provide: Store, useValue: store }], exports: [Store] };
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}

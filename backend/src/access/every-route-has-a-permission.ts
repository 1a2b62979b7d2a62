import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION } from './allows';

/** Refuses to start with a route whose permission nobody named. */
@Injectable()
export class EveryRouteHasAPermission implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] as object))
        .filter((method) => !this.reflector.get(PERMISSION, prototype[method] as () => unknown))
        .map((method) => `${name}.${method}`);
    });
    if (open.length > 0) throw new Error(`These routes name no permission (@Allows or @Public): ${open.join(', ')}`);
  }
}

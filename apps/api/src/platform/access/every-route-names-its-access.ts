import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey } from './access';

/** Stops the server at start when a route does not say who may use it. */
@Injectable()
export class EveryRouteNamesItsAccess implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const unnamed = this.discovery.getControllers().flatMap(({ metatype }) => this.unnamedRoutes(metatype));
    if (unnamed.length > 0) throw new Error(`These routes do not say who may use them: ${unnamed.join(', ')}`);
  }

  private unnamedRoutes(controller: unknown): readonly string[] {
    if (typeof controller !== 'function') return [];
    const { name } = controller;
    const prototype = controller.prototype as Readonly<Record<string, () => unknown>>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((method) => {
        const handler = prototype[method];
        if (!handler) return false;
        const isRoute = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler) !== undefined;
        return isRoute && this.reflector.get(accessKey, handler) === undefined;
      })
      .map((method) => `${name}.${method}`);
  }
}

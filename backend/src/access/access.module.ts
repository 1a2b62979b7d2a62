import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { EveryRouteHasAPermission } from './every-route-has-a-permission';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { LoginThrottle } from './login-throttle';
import { MeController } from './me.controller';
import { MeService } from './me.service';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';

@Module({
  imports: [DiscoveryModule],
  controllers: [SessionsController, MeController],
  providers: [
    SessionsService,
    LoginThrottle,
    MeService,
    EveryRouteHasAPermission,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class AccessModule {}

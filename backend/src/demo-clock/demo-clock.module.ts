import { Module } from '@nestjs/common';
import { DemoClockController } from './demo-clock.controller';
import { DemoClockService } from './demo-clock.service';

@Module({ controllers: [DemoClockController], providers: [DemoClockService] })
export class DemoClockModule {}

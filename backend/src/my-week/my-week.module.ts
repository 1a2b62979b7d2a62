import { Module } from '@nestjs/common';
import { MyWeekController } from './my-week.controller';
import { MyWeekService } from './my-week.service';

@Module({ controllers: [MyWeekController], providers: [MyWeekService] })
export class MyWeekModule {}

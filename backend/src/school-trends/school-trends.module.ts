import { Module } from '@nestjs/common';
import { SchoolTrendsController } from './school-trends.controller';
import { SchoolTrendsService } from './school-trends.service';

@Module({ controllers: [SchoolTrendsController], providers: [SchoolTrendsService], exports: [SchoolTrendsService] })
export class SchoolTrendsModule {}

import { Module } from '@nestjs/common';
import { OperationsController } from './operations.controller';
import { OperationsService } from './operations.service';

/** `Workings` comes from the workflows. */
@Module({ controllers: [OperationsController], providers: [OperationsService] })
export class OperationsModule {}

import { Module } from '@nestjs/common';
import { OpenBoardsController } from './open-boards.controller';
import { OpenBoardsService } from './open-boards.service';

@Module({ controllers: [OpenBoardsController], providers: [OpenBoardsService] })
export class OpenDataModule {}

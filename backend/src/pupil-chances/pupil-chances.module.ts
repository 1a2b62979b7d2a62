import { Module } from '@nestjs/common';
import { PupilChancesController } from './pupil-chances.controller';
import { PupilChancesService } from './pupil-chances.service';

@Module({ controllers: [PupilChancesController], providers: [PupilChancesService] })
export class PupilChancesModule {}

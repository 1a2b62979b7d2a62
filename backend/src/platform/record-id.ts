import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './errors';

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
export const isRecordId = (value: string): boolean => uuid.test(value);

/** The id in an address. What is no id belongs to nothing: the same answer as for an unknown one. */
@Injectable()
export class RecordId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isRecordId(value)) throw notFound('notFound');
    return value.toLowerCase();
  }
}

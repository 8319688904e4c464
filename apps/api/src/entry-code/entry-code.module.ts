import { Module } from '@nestjs/common';
import { EntryCodeController } from './entry-code.controller';

/** Short codes in place of a link. */
@Module({ controllers: [EntryCodeController] })
export class EntryCodeModule {}

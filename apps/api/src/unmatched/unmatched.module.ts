import { Module } from '@nestjs/common';
import { UnmatchedController } from './unmatched.controller';

/** Saying whose record the answers of somebody belong to. */
@Module({ controllers: [UnmatchedController] })
export class UnmatchedModule {}

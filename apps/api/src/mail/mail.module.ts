import { Global, Module } from '@nestjs/common';
import { Mail } from './mail';

/** E-mail to patients and to the practice. */
@Global()
@Module({ providers: [Mail], exports: [Mail] })
export class MailModule {}

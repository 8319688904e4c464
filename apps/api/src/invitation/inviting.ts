import { Injectable } from '@nestjs/common';
import type { createInvitation as createMessage, InvitationCreated } from '@myotome/contract';
import { toString as drawQrCode } from 'qrcode';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { createInvitation } from './create-invitation';

/** The address a patient opens. The secret stands behind the #, which browsers keep to themselves. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/#${token}`;
}

/** Makes an invitation and everything needed to hand it over. */
@Injectable()
export class Inviting {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async invite(person: Person, wish: z.output<typeof createMessage>): Promise<InvitationCreated> {
    const { invitation, token } = await this.database.inPractice(person.practiceId, (tx) =>
      createInvitation(tx, person, wish),
    );
    const link = invitationLink(this.settings.publicUrl, token);
    const qrCode = await drawQrCode(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    return { invitation, link, qrCode, emailQueued: false };
  }
}

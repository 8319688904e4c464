import { Injectable } from '@nestjs/common';
import type { createInvitation as createMessage, InvitationCreated } from '@myotome/contract';
import { toString as drawQrCode } from 'qrcode';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import { Database, type Transaction } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { Mail } from '../mail/mail';
import { writeMessage } from '../platform/outbox';
import { sealText } from '../platform/sealed-text';
import { createInvitation } from './create-invitation';
import { invitationLink } from './token';

type Wish = z.output<typeof createMessage>;

/** Makes an invitation and everything needed to hand it over. */
@Injectable()
export class Inviting {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly mail: Mail,
  ) {}

  async invite(person: Person, wish: Wish): Promise<InvitationCreated> {
    const { invitation, token, emailQueued } = await this.database.inPractice(person.practiceId, (tx) =>
      this.inviteAndPost(tx, person, wish),
    );
    const link = invitationLink(this.settings.publicUrl, token);
    const qrCode = await drawQrCode(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    return { invitation, link, qrCode, emailQueued };
  }

  /** The secret leaves in the message sealed, because the link cannot be made from what is kept. */
  private async inviteAndPost(tx: Transaction, person: Person, wish: Wish) {
    const { patientEmail, ...created } = await createInvitation(tx, person, wish);
    const emailQueued = wish.sendEmail && this.mail.isOpen && patientEmail !== '';
    if (emailQueued) {
      const sealedToken = sealText(this.settings.secret, created.token);
      const payload = { invitationId: created.invitation.id, sealedToken };
      await writeMessage(tx, { practiceId: person.practiceId, topic: 'invitation-link', payload }, this.mail.post);
    }
    return { ...created, emailQueued };
  }
}

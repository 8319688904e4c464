import { Injectable } from '@nestjs/common';
import type {
  createInvitation as createMessage,
  InvitationCreated,
  renewInvitation as renewMessage,
} from '@myotome/contract';
import { toString as drawQrCode } from 'qrcode';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import { Database, type Transaction } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { Mail } from '../mail/mail';
import { postLink } from '../mail/post-link';
import { renewInvitation } from '../renewal/renew-invitation';
import { createInvitation } from './create-invitation';
import { invitationLink } from './token';

type Wish = z.output<typeof createMessage>;

type Made = Awaited<ReturnType<typeof createInvitation>>;

function linkOf({ invitation, token }: Pick<Made, 'invitation' | 'token'>) {
  return { invitationId: invitation.id, token, expiresAt: new Date(invitation.expiresAt) };
}

/** Makes an invitation, or a new link of one, and everything needed to hand it over. */
@Injectable()
export class Inviting {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly mail: Mail,
  ) {}

  async invite(person: Person, wish: Wish): Promise<InvitationCreated> {
    return this.hand(person, wish.sendEmail, (tx, now) => createInvitation(tx, person, { ...wish, now }));
  }

  /** @throws ProblemError as `renewInvitation` */
  async renew(person: Person, id: string, wish: z.output<typeof renewMessage>): Promise<InvitationCreated> {
    const { expiresInDays } = wish;
    return this.hand(person, wish.sendEmail, (tx, now) => renewInvitation(tx, person, { id, expiresInDays, now }));
  }

  private async hand(
    { practiceId }: Person,
    sendEmail: boolean,
    make: (tx: Transaction, now: Date) => Promise<Made>,
  ): Promise<InvitationCreated> {
    const now = new Date();
    const made = await this.database.inPractice(practiceId, async (tx) => {
      const { patientEmail, ...created } = await make(tx, now);
      const emailQueued = sendEmail && this.mail.isOpen && patientEmail !== '';
      if (emailQueued) await postLink(tx, this.postBox(), { practiceId, now, ...linkOf(created) });
      return { ...created, emailQueued };
    });
    const link = invitationLink(this.settings.publicUrl, made.token);
    const qrCode = await drawQrCode(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    return { invitation: made.invitation, link, qrCode, emailQueued: made.emailQueued };
  }

  private postBox() {
    return { settings: this.settings, post: this.mail.post };
  }
}

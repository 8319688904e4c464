import type { StartLinkView } from '@myotome/contract';
import { toString as drawQrCode } from 'qrcode';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import type { Settings } from '../platform/settings';
import { startAddress, startToken } from './start-link';

/** The practice's start link and its picture; nothing while it is closed or there never was one. */
export async function readStartLink(
  tx: Transaction,
  { practiceId }: Person,
  settings: Settings,
): Promise<StartLinkView> {
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  if (!practice.startLinkOpen) return { open: false, link: null, qrCode: '' };
  const link = startAddress(settings.publicUrl, startToken(settings, practice));
  const qrCode = await drawQrCode(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return { open: true, link, qrCode };
}

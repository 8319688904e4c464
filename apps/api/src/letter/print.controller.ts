import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { id as idSchema } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Printing, type PrintedLetter } from './printing';

/** The file is named by the reference alone: a name in a download list would tell who the patient is. */
function file({ pdf, reference }: PrintedLetter): StreamableFile {
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: `attachment; filename="${reference}.pdf"`,
    length: pdf.length,
  });
}

@Controller('api/v1/letters')
export class PrintController {
  constructor(private readonly printing: Printing) {}

  @Get(':id/pdf')
  @Can('letter:read')
  async print(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    return file(await this.printing.print(person, id));
  }
}

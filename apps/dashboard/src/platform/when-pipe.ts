import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Session } from '../session/session';

/** An instant as day and time in the practice's time zone: "22 Nov 2026, 08:14". */
@Pipe({ name: 'when' })
export class WhenPipe implements PipeTransform {
  private readonly session = inject(Session);

  transform(instant: string | null | undefined): string {
    if (!instant) return '';
    return new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: this.session.timeZone(),
    }).format(new Date(instant));
  }
}

/** A calendar day: "4 Mar 1968". */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(day: string | null | undefined): string {
    if (!day) return '';
    return new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  }
}

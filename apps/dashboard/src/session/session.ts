import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { me, type Me, type Permission, type ProblemDetails } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../platform/problem';

/** Who is signed in, and what they may do. The session itself is a cookie that this code cannot read. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly person = signal<Me | null>(null);
  /** Why nobody could be recognised, when the reason is not simply that nobody is signed in. */
  readonly trouble = signal<ProblemDetails | null>(null);
  readonly me = this.person.asReadonly();
  readonly timeZone = computed(() => this.person()?.practice.timezone);

  may(permission: Permission): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }

  /** The person signed in, asked of the server once; null when nobody is. */
  async recognise(): Promise<Me | null> {
    const known = this.person();
    if (known) return known;
    try {
      this.person.set(me.parse(await firstValueFrom(this.http.get('/api/v1/me'))));
      this.trouble.set(null);
    } catch (error: unknown) {
      const signedOut = error instanceof HttpErrorResponse && error.status === 401;
      this.trouble.set(signedOut ? null : problemOf(error));
    }
    return this.person();
  }

  async signIn(email: string, password: string): Promise<Me | null> {
    await firstValueFrom(this.http.post('/api/auth/sign-in/email', { email, password }));
    this.person.set(null);
    return this.recognise();
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/sign-out', {}));
    this.forget();
  }

  forget(): void {
    this.person.set(null);
  }
}

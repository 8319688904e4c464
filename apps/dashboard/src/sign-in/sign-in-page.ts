import { Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { problemOf, problemWords } from '../platform/problem';
import { Session } from '../session/session';
import { Wordmark } from '../shell/wordmark';

/** The door of the dashboard. */
@Component({
  selector: 'app-sign-in-page',
  imports: [FormField, FormRoot, MatButton, Wordmark],
  styleUrl: './sign-in-page.css',
  template: `
    <main>
      <app-wordmark />
      <p class="lead">Who waits, why, and what to do next.</p>
      <form [formRoot]="credentials">
        <h1>Sign in</h1>
        @if (failure() ?? trouble(); as words) {
          <p class="notice bad" role="alert">{{ words }}</p>
        } @else if (expired()) {
          <p class="notice" role="status">You were signed out. Sign in to go on where you were.</p>
        }
        <div class="field">
          <label for="email">E-mail</label>
          <input id="email" class="entry" type="email" autocomplete="username" [formField]="credentials.email" />
          @if (credentials.email().touched() && credentials.email().errors()[0]; as wrong) {
            <span class="wrong">{{ wrong.message }}</span>
          }
        </div>
        <div class="field">
          <label for="password">Password</label>
          <input
            id="password"
            class="entry"
            type="password"
            autocomplete="current-password"
            [formField]="credentials.password"
          />
          @if (credentials.password().touched() && credentials.password().errors()[0]; as wrong) {
            <span class="wrong">{{ wrong.message }}</span>
          }
        </div>
        <button matButton="filled" type="submit" [disabled]="credentials().submitting()">
          {{ credentials().submitting() ? 'Signing in …' : 'Sign in' }}
        </button>
      </form>
      <p class="small soft">Myotome supports clinicians; it does not diagnose. What you open here is recorded.</p>
    </main>
    <svg class="trace" viewBox="0 0 1200 200" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M0 100h170l8-16 7 30 8-58 9 96 8-66 7 24 6-10h150l6-14 6 24 7-46 8 78 8-54 6 18 5-6h132l8-22 7 40 8-86 10 140 9-98 8 40 6-14h140l6-12 6 22 7-44 8 76 8-52 6 16 5-6h1200"
      />
    </svg>
  `,
})
export class SignInPage {
  /** Where to go afterwards. */
  readonly next = input<string>();
  readonly expired = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly failure = signal<string | null>(null);
  protected readonly credentials = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email, { message: 'Give your e-mail address' });
      email(path.email, { message: 'This is not an e-mail address' });
      required(path.password, { message: 'Give your password' });
    },
    { submission: { action: () => this.enter() } },
  );

  protected trouble(): string | null {
    const trouble = this.session.trouble();
    return trouble && problemWords(trouble);
  }

  private async enter(): Promise<undefined> {
    const { email: address, password } = this.credentials().value();
    this.failure.set(null);
    try {
      const person = await this.session.signIn(address, password);
      const next = this.next();
      if (person) await this.router.navigateByUrl(next?.startsWith('/') && !next.startsWith('//') ? next : '/');
    } catch (error: unknown) {
      this.failure.set(signInFailure(problemOf(error)));
    }
    return undefined;
  }
}

function signInFailure(problem: ReturnType<typeof problemOf>): string {
  if (problem.status === 401 || problem.status === 403) return 'E-mail and password do not fit together.';
  if (problem.status === 429) return 'Too many tries. Wait a minute and try again.';
  return problemWords(problem);
}

import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '../platform/icon';
import { problemOf, problemWords } from '../platform/problem';
import { roleWords } from '../platform/words';
import { Session } from '../session/session';
import { placesFor } from './places';
import { Wordmark } from './wordmark';

/** The frame around every page: who is signed in, at which practice, and where one can go. */
@Component({
  selector: 'app-shell',
  imports: [Icon, MatButton, RouterLink, RouterLinkActive, RouterOutlet, Wordmark],
  styleUrl: './shell.css',
  template: `
    <a class="skip" href="#content" (click)="skip($event, content)">To the content</a>
    <header>
      <a class="home" routerLink="/" aria-label="Myotome, first page"><app-wordmark /></a>
      @if (session.me(); as me) {
        <span class="practice">{{ me.practice.name }}</span>
        @if (me.demo) {
          <span class="tag warn" title="All patients here are invented"
            >Demo<span class="wider">: invented patients</span></span
          >
        }
        <span class="person"
          ><b>{{ me.name }}</b
          >&ngsp;<span class="role">{{ role() }}</span></span
        >
        <button matButton type="button" class="leave" (click)="leave()">
          <app-icon name="sign-out" />&ngsp;<span class="wider">Sign out</span
          ><span class="only-read narrow">Sign out</span>
        </button>
      }
    </header>
    <nav aria-label="Pages">
      @for (place of places(); track place.path) {
        <a [routerLink]="place.path" routerLinkActive="here" ariaCurrentWhenActive="page">
          <app-icon [name]="place.icon" /><span>{{ place.words }}</span>
        </a>
      }
    </nav>
    <div #content id="content" class="content" tabindex="-1">
      @if (failure(); as words) {
        <p class="notice bad" role="alert">{{ words }}</p>
      }
      <router-outlet />
    </div>
  `,
})
export class Shell {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly failure = signal<string | null>(null);
  protected readonly places = computed(() => placesFor(this.session.me()?.permissions ?? []));
  protected readonly role = computed(() => roleWords[this.session.me()?.role ?? 'reception']);

  protected skip(event: Event, content: HTMLElement): void {
    event.preventDefault();
    content.focus();
  }

  protected async leave(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    } catch (error: unknown) {
      this.failure.set(`You are still signed in. ${problemWords(problemOf(error))}`);
    }
  }
}

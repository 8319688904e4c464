import { afterNextRender, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { NavigationEnd, NavigationError, Router, RouterLink, RouterOutlet } from '@angular/router';
import { EffortSwitch } from '../effort/effort-switch';
import { HelpDialog } from '../safety/help-dialog';
import { StopReports } from '../safety/stop-reports';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { TwoAnswers } from '../offline/two-answers';
import { TabletBar } from '../tablet/tablet-bar';
import { FormLanguage } from '../words/form-language';
import { Language } from '../words/language';
import { LanguagePicker } from '../words/language-picker';
import { appWords } from '../words/words';

/** What surrounds every page: whose form this is, help now, and the care that nothing said is lost. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, EffortSwitch, HelpDialog, LanguagePicker, RouterLink, TabletBar, TwoAnswers],
  host: {
    '(window:online)': 'lineIsBack()',
    '(window:beforeunload)': 'warn($event)',
    '(window:hashchange)': 'reopen()',
    '(document:visibilitychange)': 'leave()',
    '(document:click)': 'noteCall($event)',
  },
  template: `
    <a class="skip" href="#main" (click)="skip($event)">{{ words.app.skip }}</a>
    <header class="top">
      <b>{{ store.practice()?.name ?? words.app.name }}</b>
      <app-effort-switch />
      <div class="top-tools">
        <app-language-picker />
        <app-help-dialog [practice]="store.practice()" />
      </div>
    </header>
    @if (store.view()?.tablet) {
      @defer {
        <app-tablet-bar />
      }
    }
    @if (unloadable(); as address) {
      <p class="notice bad" role="alert">
        {{ words.app.chunkFailed }}
        <button type="button" class="plain" (click)="retry(address)">{{ words.app.tryAgain }}</button>
      </p>
    }
    @if (formLanguage.lagging()) {
      <p class="notice" role="status">{{ words.languages.formLater }}</p>
    }
    @if (language.failed()) {
      <p class="notice bad" role="alert">{{ words.languages.failed }}</p>
    }
    <main id="main" tabindex="-1">
      @if (store.saidTwice().length > 0) {
        @defer {
          <app-two-answers />
        }
      }
      <router-outlet />
    </main>
    @if (mayMove() || language.unreviewed()) {
      <footer class="foot">
        @if (mayMove()) {
          <p>
            <a class="aside" routerLink="/elsewhere">{{ words.code.elsewhere }}</a>
          </p>
        }
        @if (language.unreviewed()) {
          <p>{{ words.languages.unreviewed }}</p>
        }
      </footer>
    }
  `,
})
export class App {
  protected readonly words = inject(appWords);
  protected readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  protected readonly formLanguage = inject(FormLanguage);
  private readonly api = inject(IntakeApi);
  private readonly reports = inject(StopReports);
  private readonly router = inject(Router);

  /** The address whose page could not be loaded. */
  protected readonly unloadable = signal<string | undefined>(undefined);

  /** Whether this is a form that somebody might finish on another device. */
  protected readonly mayMove = computed(() => {
    const view = this.store.view();
    return view !== undefined && !view.tablet && !this.store.receipt() && this.store.stops().length === 0;
  });

  private callingUntil = 0;

  constructor() {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.unloadable.set(undefined);
      if (event instanceof NavigationError) this.unloadable.set(event.url);
    });
    effect(() => {
      if (this.store.queue.state().kind !== 'session-ended') return;
      void this.router.navigateByUrl(untracked(this.store.view)?.tablet ? '/tablet' : '/');
    });
    afterNextRender(() => void this.learnLanguages());
    effect(() => {
      document.documentElement.lang = this.language.tag();
      document.documentElement.dir = this.language.direction();
    });
  }

  /** The list that came with the app is short of a language that only this server offers. */
  private async learnLanguages(): Promise<void> {
    const outcome = await this.api.languages();
    if (outcome.ok) await this.language.learn(outcome.value.languages);
  }

  protected retry(address: string): void {
    void this.router.navigateByUrl(address);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }

  protected lineIsBack(): void {
    this.store.queue.hurry();
    this.reports.hurry();
    this.formLanguage.hurry();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.holdsUnkept() && Date.now() > this.callingUntil) event.preventDefault();
  }

  /** Some browsers count a call as leaving the page: no question may stand between a patient and the call. */
  protected noteCall(event: Event): void {
    if (event.target instanceof Element && event.target.closest('a[href^="tel:"]'))
      this.callingUntil = Date.now() + 5000;
  }

  /** Another link was opened in this tab. */
  protected reopen(): void {
    if (location.hash.length > 1) location.reload();
  }

  protected leave(): void {
    if (document.visibilityState === 'hidden') void this.store.queue.flush();
  }
}

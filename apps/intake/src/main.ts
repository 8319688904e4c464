import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withPreloading } from '@angular/router';
import { Link } from './session/link';
import { goOnWithoutNetwork } from './offline/worker';
import { App } from './shell/app';
import { PreloadLater } from './shell/preload-later';
import { routes } from './shell/routes';
import { Language } from './words/language';

bootstrapApplication(App, {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // Before the router reads the address, so that the secret leaves the address bar for good.
    provideAppInitializer(() => void inject(Link)),
    provideAppInitializer(() => inject(Language).begin()),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'top' }),
      withPreloading(PreloadLater),
    ),
  ],
})
  .then(() => goOnWithoutNetwork())
  .catch(reportError);

import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideEnvironmentInitializer,
} from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { routes } from './app.routes';
import { sayWhatIsWrongInPlainWords } from './platform/validation-words';
import { leaveWhenSignedOut } from './session/leave-when-signed-out';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(routes, withComponentInputBinding()),
    provideHttpClient(withInterceptors([leaveWhenSignedOut])),
    provideEnvironmentInitializer(sayWhatIsWrongInPlainWords),
  ],
};

import type { Routes } from '@angular/router';
import { home, signedIn, withPermission } from './session/guards';
import { Shell } from './shell/shell';

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in · Myotome',
    loadComponent: () => import('./sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', canActivate: [home], children: [] },
      { path: 'queue', pathMatch: 'full', redirectTo: 'queue/flagged' },
      {
        path: 'queue/:list',
        title: 'Queue · Myotome',
        canActivate: [withPermission('queue:read')],
        loadComponent: () => import('./queue/queue-page').then((m) => m.QueuePage),
        children: [
          {
            path: ':caseId',
            title: 'Case · Myotome',
            canActivate: [withPermission('case:read')],
            loadComponent: () => import('./case/case-page').then((m) => m.CasePage),
          },
        ],
      },
      {
        path: 'letters/:letterId',
        title: 'Letter · Myotome',
        canActivate: [withPermission('letter:read')],
        loadComponent: () => import('./letter/letter-page').then((m) => m.LetterPage),
      },
      {
        path: 'invitations',
        title: 'Invitations · Myotome',
        canActivate: [withPermission('invitation:read')],
        loadComponent: () => import('./invitation/invitation-page').then((m) => m.InvitationPage),
      },
      {
        path: 'unmatched',
        title: 'Patient not matched · Myotome',
        canActivate: [withPermission('invitation:write')],
        loadComponent: () => import('./unmatched/unmatched-page').then((m) => m.UnmatchedPage),
      },
      {
        path: 'rules',
        title: 'Rules · Myotome',
        loadComponent: () => import('./rules/rules-page').then((m) => m.RulesPage),
      },
      {
        path: 'practice',
        title: 'Practice · Myotome',
        canActivate: [withPermission('practice:read')],
        loadComponent: () => import('./practice/practice-page').then((m) => m.PracticePage),
      },
      {
        path: 'audit',
        title: 'Audit log · Myotome',
        canActivate: [withPermission('audit:read')],
        loadComponent: () => import('./audit/audit-page').then((m) => m.AuditPage),
      },
      { path: '**', redirectTo: '' },
    ],
  },
];

import { minutes } from './counts';

/** The pages of the form. */
export const form = {
  where: (topic: string, page: number, pages: number) => `${topic} · page ${page} of ${pages}`,
  title: (topic: string, page: number, pages: number) => `${topic}, page ${page} of ${pages}`,
  minutesLeft: (count: number) => (count < 1 ? 'less than a minute left' : `about ${minutes(count)} left`),
  back: 'Back',
  go: 'Continue',
  toReview: 'Back to my answers',
  welcomeBack: (name: string) => `Welcome back, ${name}. Your answers are kept. You go on where you stopped.`,
  keptAfterStop: 'Your answers are kept. You can go on with the form when you are safe, or stop here.',
};

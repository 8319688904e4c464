import { minutes } from './counts';

/** The pages of the form. */
export const form = {
  where: (topic: string, page: number, pages: number) => `${topic} · page ${page} of ${pages}`,
  title: (topic: string, page: number, pages: number) => `${topic}, page ${page} of ${pages}`,
  minutesLeft: (least: number, most: number) => {
    if (most < 1) return 'less than a minute left';
    if (least < 1) return `up to ${minutes(most)} left`;
    return least === most ? `about ${minutes(most)} left` : `about ${least} to ${minutes(most)} left`;
  },
  back: 'Back',
  go: 'Continue',
  toReview: 'Back to my answers',
  welcomeBack: (name: string) => `Welcome back, ${name}. Your answers are kept. You go on where you stopped.`,
  keptAfterStop: 'Your answers are kept. You can go on with the form when you are safe, or stop here.',
};

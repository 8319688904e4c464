import type { PatientAdvice } from '@myotome/pathway';

const someoneLooks = 'Someone from your practice will look at your answers {by}.';

/**
 * What a patient is told after sending. No sentence names the disposition, a disease or a chance. The calmest answers
 * still promise a person who confirms them, because nobody has examined the patient yet.
 */
export const advice = {
  next: {
    emergency: [
      'Your answers tell us that you may need help now.',
      'If you have not had help yet, call {emergency} now. Do not wait for the practice.',
      'Your practice has your answers and will try to call you {by}. This does not replace a call to {emergency}.',
    ],
    'urgent-referral': [
      'Someone from your practice will look at your answers and get in touch {by}.',
      'They may want to see and examine you soon. Please take their call, and take the first visit you can.',
      'If you have heard nothing by then, call the practice and say that you have sent this form.',
    ],
    'routine-referral': [
      someoneLooks,
      'They will then tell you what comes next. It may be a visit, a test, or a letter to a specialist.',
      'If you have heard nothing by then, call the practice and say that you have sent this form.',
    ],
    'primary-care': [
      someoneLooks,
      'The next step is often a visit, so that someone can examine you. You may have simple tests, such as a blood test.',
      'If you have heard nothing by then, call the practice and say that you have sent this form.',
    ],
    'self-care': [
      someoneLooks,
      'They will confirm what comes next. Until then, use the advice on this page.',
      'If something changes or worries you, call the practice. You do not have to wait for a date.',
    ],
  },
  whileYouWait: [
    'Watch what you can do, more than how often something twitches. Can you still do up buttons, lift, climb stairs and walk as before?',
    'Write down changes with the date. A few words once a week are enough.',
    'Stay active, unless you have been told not to. Rest when you need it.',
    'Try to sleep well, eat well and drink enough.',
    'Keep taking your medicines as you do now, unless you are told to change them.',
    'Try not to search for long. It often adds to worry, and it cannot examine you.',
    'Bring your list of medicines and your questions to the visit. You may bring someone with you.',
  ],
  comeBackIf: [
    'Are you short of breath while you sit still? Will drinks or spit not go down? Call {emergency} now.',
    'Does one side of your face droop? Has an arm or leg gone weak, or speech gone wrong, all of a sudden? Call {emergency} now.',
    'Are you newly numb between your legs? Can you not pee, or not hold your pee or poo? Call {emergency} now.',
    'Do you get weaker from one day to the next? Call {emergency} now.',
    'Do you think of ending your life or of hurting yourself? Call a crisis line now. If you are not safe, call {emergency}.',
    'Is the weakness worse, or in a new part of your body? Call the practice today.',
    'Has your speech changed? Do you choke more often, or find it hard to eat? Call the practice today.',
    'Do you wake up short of breath, or need more pillows to sleep? Call the practice today.',
    'Have you had a fall, lost weight without trying, or seen a muscle get thinner? Call the practice this week.',
  ],
} as const satisfies PatientAdvice;

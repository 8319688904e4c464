import type { MotorWords } from './words';

/**
 * Twelve everyday abilities in the structure of the ALSFRS-R (4 as before, 0 no longer possible), in our own words:
 * the rights in the published wording are not established.
 */
export const functionWords = {
  'function.speech': {
    text: 'How is your speech now?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'It sounds different, but people understand me' },
      '2': { text: 'I often have to say things again' },
      '1': { text: 'I need writing, signs or a device as well' },
      '0': { text: 'People cannot understand my voice' },
    },
  },
  'function.salivation': {
    text: 'How much spit do you have in your mouth?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'A little more', hint: 'I may drool at night' },
      '2': { text: 'More, and I drool a little' },
      '1': { text: 'A lot more, and I drool often' },
      '0': { text: 'I drool all the time', hint: 'I need a tissue or cloth with me' },
    },
  },
  'function.swallowing': {
    text: 'How is your swallowing now?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'I cough or choke now and then' },
      '2': { text: 'I need softer food or thicker drinks' },
      '1': { text: 'I also need a feeding tube' },
      '0': { text: 'I take all food and drink by tube' },
    },
  },
  'function.handwriting': {
    text: 'How is your handwriting now?',
    hint: 'Think of the hand you have always used to write.',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'Slow or untidy, but you can read it all' },
      '2': { text: 'You cannot read some of the words' },
      '1': { text: 'I can hold a pen, but not write' },
      '0': { text: 'I cannot hold a pen' },
    },
  },
  'function.cutting-food': {
    text: 'How do you manage to cut food and use a knife and fork?',
    hint: 'If you use a feeding tube, think of how your hands manage the tube.',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'Slow or clumsy, but without help' },
      '2': { text: 'I manage most food, with some help' },
      '1': { text: 'Someone cuts it up, then I can eat slowly' },
      '0': { text: 'Someone has to feed me' },
    },
  },
  'function.dressing-hygiene': {
    text: 'How do you manage to wash and get dressed?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'It is harder, but I do it all myself' },
      '2': { text: 'I need help now and then, or sit down to do it' },
      '1': { text: 'I need someone to help each day' },
      '0': { text: 'Someone does it all for me' },
    },
  },
  'function.turning-in-bed': {
    text: 'How do you manage to turn in bed and move the covers?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'Slow or clumsy, but without help' },
      '2': { text: 'Very hard, but I can do it without help' },
      '1': { text: 'I can start, but I need help to finish' },
      '0': { text: 'Someone does it for me' },
    },
  },
  'function.walking': {
    text: 'How is your walking now?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'It has changed, but I need no help' },
      '2': { text: 'I need a stick, frame, splint or a person' },
      '1': { text: 'I cannot walk, but my legs can help me stand or move' },
      '0': { text: 'I cannot use my legs' },
    },
  },
  'function.climbing-stairs': {
    text: 'How do you manage stairs?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'I am slower' },
      '2': { text: 'I feel unsteady, or need to rest on the way' },
      '1': { text: 'I need the rail or a person to help me' },
      '0': { text: 'I cannot climb stairs' },
    },
  },
  'function.dyspnea': {
    text: 'When do you get short of breath?',
    options: {
      '4': { text: 'No more than before' },
      '3': { text: 'When I walk' },
      '2': { text: 'When I eat, wash or get dressed' },
      '1': { text: 'When I sit or lie still' },
      '0': { text: 'So often that I use or need a machine to help' },
    },
  },
  'function.orthopnea': {
    text: 'How do you breathe when you lie down to sleep?',
    options: {
      '4': { text: 'The same as before' },
      '3': { text: 'I am a little short of breath', hint: 'Two pillows are enough' },
      '2': { text: 'I need more than two pillows' },
      '1': { text: 'I can only sleep sitting up' },
      '0': { text: 'I cannot sleep without a machine to help' },
    },
  },
  'function.respiratory-insufficiency': {
    text: 'Do you use a machine that helps you breathe?',
    options: {
      '4': { text: 'No' },
      '3': { text: 'Yes, some of the time' },
      '2': { text: 'Yes, all night' },
      '1': { text: 'Yes, all day and all night' },
      '0': { text: 'Yes, with a tube in my windpipe' },
    },
  },
} satisfies MotorWords;

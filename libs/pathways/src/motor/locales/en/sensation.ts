import type { MotorWords } from './words';

/** Feeling, pain, and other changes in the body. */
export const sensationWords = {
  'sensory.kind': {
    text: 'What do you feel?',
    hint: 'Choose all that apply.',
    options: {
      numb: { text: 'Numb' },
      tingling: { text: 'Tingling, or pins and needles' },
      burning: { text: 'Burning' },
      'electric-shock-on-bending-neck': { text: 'Like an electric shock when I bend my neck' },
    },
  },
  'sensory.regions': {
    text: 'Where do you feel it?',
    hint: 'Choose all that apply.',
    options: {
      'thumb-to-middle-finger': { text: 'Thumb, first or middle finger' },
      'ring-and-little-finger': { text: 'Ring or little finger' },
      'both-hands': { text: 'Both hands' },
      'both-feet': { text: 'Both feet' },
      'one-arm': { text: 'One arm' },
      'one-leg': { text: 'One leg' },
      'both-legs': { text: 'Both legs' },
      'back-of-hand-or-forearm': { text: 'Back of the hand or forearm' },
      saddle: { text: 'Between the legs', hint: 'Private parts, bottom or inner thighs' },
      'band-around-trunk': { text: 'Like a band around my chest or belly' },
      'one-side-of-body': { text: 'One side of the body' },
      face: { text: 'Face' },
    },
  },
  'sensory.weight': {
    text: 'Is the numbness or tingling your main problem?',
    options: {
      'main-problem': { text: 'Yes, it is my main problem' },
      'smaller-part': { text: 'No, it is a smaller part' },
    },
  },
  'sensory.night-hands': { text: 'Do numb hands wake you at night, so that you shake them to feel better?' },
  'pain.kind': {
    text: 'Where is the pain?',
    hint: 'Choose all that apply.',
    options: {
      neck: { text: 'Neck' },
      'mid-back': { text: 'Middle of the back' },
      'low-back': { text: 'Low back' },
      'shooting-down-arm': { text: 'It shoots down an arm' },
      'shooting-down-leg': { text: 'It shoots down one leg' },
      'shooting-down-both-legs': { text: 'It shoots down both legs' },
      'chest-or-belly': { text: 'Chest or belly' },
      'muscles-aching': { text: 'Aching muscles' },
      joints: { text: 'Joints' },
      'shoulder-sudden-severe': { text: 'Very bad shoulder pain that came on suddenly' },
    },
  },
  'other.eyes': {
    text: 'Have you noticed any of these with your eyes?',
    options: {
      'drooping-lids': { text: 'Drooping eyelids' },
      'double-vision': { text: 'Seeing double' },
      'painful-loss-of-vision': { text: 'Pain in an eye, with loss of sight' },
      none: { text: 'None of these' },
    },
  },
  'other.bladder-bowel': {
    text: 'Has your bladder or bowel changed?',
    hint: 'If something is new in the last 2 weeks, choose the last answer.',
    options: {
      none: { text: 'No' },
      'urgency-or-leaking': { text: 'I have to rush, or I leak' },
      'hard-to-empty': { text: 'It is hard to start or to empty' },
      'new-in-last-2-weeks': { text: 'Something is new in the last 2 weeks', hint: 'Even if it is small' },
    },
  },
  'other.movement': {
    text: 'Have you noticed any of these when you move or rest?',
    options: {
      'shaking-at-rest': { text: 'Shaking at rest' },
      'shaking-when-acting': { text: 'Shaking when I do something' },
      'slow-or-small-movements': { text: 'My movements are slow or small' },
      jerks: { text: 'Sudden jerks' },
      none: { text: 'None of these' },
    },
  },
  'other.thinking': {
    text: 'Have you or your family noticed a change in how you think or act?',
    options: {
      memory: { text: 'My memory is worse' },
      'behaviour-or-personality-change': { text: 'I act in a way that is not like me' },
      none: { text: 'No' },
    },
  },
  'other.general': {
    text: 'Have you noticed any of these?',
    hint: 'Choose all that apply.',
    options: {
      'fever-or-night-sweats': { text: 'A fever, or sweats at night' },
      rash: { text: 'A rash' },
      'dark-urine': { text: 'Dark pee, like tea or cola' },
      'feeling-hot-or-racing-heart': { text: 'Feeling hot, or a racing heart' },
      'feeling-cold-or-weight-gain': { text: 'Feeling cold, or putting on weight' },
      'dry-mouth': { text: 'A dry mouth' },
      'neck-lump': { text: 'A lump in the neck' },
      'breast-swelling': { text: 'Breast swelling', hint: 'Choose this if you are a man' },
      none: { text: 'None of these' },
    },
  },
  'other.recent-trigger': {
    text: 'Did any of these happen before it began?',
    hint: 'Choose all that apply.',
    options: {
      'infection-in-last-6-weeks': { text: 'A cold, flu or tummy bug', hint: 'Or any infection in the last 6 weeks' },
      'vaccine-in-last-6-weeks': { text: 'A vaccine in the last 6 weeks' },
      'tick-bite': { text: 'A tick bite' },
      'neck-or-back-injury': { text: 'A neck or back injury' },
      surgery: { text: 'An operation' },
      'hard-new-exercise': { text: 'Hard exercise that was new to me' },
      'leg-crossing-kneeling-or-slept-on-arm': {
        text: 'Pressure on an arm or leg',
        hint: 'I crossed my legs, knelt for long, or slept on my arm',
      },
      'pregnancy-or-birth': { text: 'Pregnancy or having a baby' },
      none: { text: 'None of these' },
    },
  },
} satisfies MotorWords;

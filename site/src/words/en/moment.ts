export const moment = {
  heading: 'Take a moment',
  lead: 'You can stop here for as long as you like. Do one of these, all of them, or none. Keep your eyes open or closed, as you prefer.',
  breathTitle: 'Breathe with the star',
  breathText:
    'As it grows, let the air come in. As it shrinks, let it go, slowly, as if to cool a cup of tea. There is no right speed but yours.',
  steps: [
    {
      title: 'Feel the ground',
      text: 'Press your feet down, heels first. Notice what carries you: the floor, the chair, the wall behind you.',
    },
    {
      title: 'Look around slowly',
      text: 'Find something blue. Something made of wood. Something with a pattern. Say its name quietly to yourself.',
    },
    {
      title: 'Hold something',
      text: 'A key, a sleeve, a glass. Is it warm or cool? Smooth or rough? Heavy or light?',
    },
    {
      title: 'Listen',
      text: 'Find the sound furthest away. Then one that is close. Then your own breath.',
    },
    {
      title: 'Say where you are',
      text: 'What day it is, which town, which room. “I am here. It is now. I decide what comes next.”',
    },
  ],
  afterTitle: 'And then?',
  after:
    'Perhaps drink some water, or sit with someone who is good for you. You may go on, come back another day, or leave it. You owe nobody a reason.',
  back: 'Back to the modules',
  toHelp: 'I would like to talk to someone',
} as const;

/*
 * How English and Spanish say that something is not so, is only feared, is somebody else's or long gone. Grammar alone:
 * what is looked for comes from a pathway's lexicon. Words are folded, and both languages are read at once. Every list
 * is short on purpose: a turn of phrase that is missing here leaves a hit, which costs a glance; one too many would
 * leave words unread.
 */

/** Words by the part they play. */
export const roles = {
  negation:
    'no not never dont doesnt didnt havent hasnt hadnt isnt arent wasnt werent wouldnt wont aint neither nor nobody none deny denies denied nunca jamas ni tampoco niego niega nadie ningun ninguna ninguno',
  without: 'without sin',
  inability: 'cant cannot couldnt unable',
  or: 'or nor ni o u',
  and: 'and y e',
  /** May stand between a negation and what it denies. */
  bridge:
    'any really ever actually currently have had having has got get been being experience experienced experiencing noticed notice seen see felt feel feeling suffer suffered suffering from with a an the my our his her some of kind sort sign signs symptom symptoms problem problems trouble issue issues difficulty difficulties at all yet think thought thoughts thinking considered believe say said do does did i am im are is it its be there seem seems to particularly other in on new take takes getting gets become becoming me se le la lo el los las mi mis un una unos unas he ha hay tengo tenia tenido tiene siento sentido noto notado nunca ningun ninguna problema problemas de del con en al para dificultad que sea es haya hayan creo pienso sufrido sufro',
  barrier: 'but because so although though however except cos coz i im ive id pero porque aunque yo sino',
  self: 'i im ive id me my myself yo conmigo mi mis',
  possessive: 'my our a an the old mi mis un una nuestra nuestro late mio mia',
  other: 'he she they hes shes theyre his her hers their them him who whose ella ellos ellas quien sus le les',
  relative:
    'mother mothers mum mums mom moms mam mammy mummy father fathers dad dads daddy brother brothers sister sisters husband husbands wife wifes partner partners daughter daughters grandmother grandfather gran grandad granddad grandma grandpa nan nana aunt aunts auntie uncle uncles cousin cousins niece nephew friend friends neighbour neighbours neighbor neighbors colleague relative girlfriend boyfriend stepfather stepmother madre padre mama papa hermano hermana marido esposo esposa mujer pareja hijo hija abuelo abuela tio tia primo prima amigo amiga vecino vecina suegro suegra sobrino sobrina novio novia cunado cunada',
  /** Kin in one language and an ordinary word in the other: it must belong to somebody. */
  relativeIfOwned: 'son sons',
  people:
    'people patients others someone somebody everyone everybody men women gente personas pacientes alguien otros todos algunos',
  /** The verbs by which a relative speaks of the patient: "my wife says I slur", "mi mujer dice que …". */
  telling: 'says said say thinks noticed tells told dice dicen cree nota noto piensa',
  past: 'had was were couldnt could died did ended used killed lost took got went passed tuvo tenia podia pudo murio fallecio era estaba fue perdio hacia suicido dio sufrio',
  /** A text in which its writer appears. */
  writer: 'i im ive id me myself yo conmigo tengo estoy soy puedo quiero siento noto llevo creo duermo',
  refusal: 'no none nil never negative nope ninguno ninguna nunca nada',
} as const;

/** One part that a word can play. */
export type Role = keyof typeof roles;

/** Words that the turns of phrase below have in common. */
export const grammarGroups = {
  fear: 'afraid scared fear fears feared terrified frightened worried worry worries concerned dread anxious nervous',
  temor: 'miedo temo temor preocupa preocupado preocupada asusta aterra panico terror',
  subjunctive: 'atragante tiemble pierda pueda arrastre caiga ahogue quede muera desmaye orine haga deje acabe termine',
  many: 'five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty many several 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 35 40 45 50 55 60 cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta muchos varios',
  youth:
    'child kid boy girl teenager teen baby student young younger little small toddler school nino nina pequeno pequena joven chico chica adolescente',
  media:
    'google googled internet online leaflet website websites site sites article articles forum forums programme program documentary youtube facebook tiktok chatgpt folleto articulo foro programa video youtube',
  source:
    'form questionnaire doctor doctors gp nurse you they it consultant neurologist formulario cuestionario medico doctor doctora enfermera enfermero usted ustedes',
  paper: 'form questionnaire page screen formulario cuestionario',
  asks: 'ask asks asked asking mention mentions mentioned pregunta pregunto preguntan preguntaron preguntado menciona',
} as const;

/** Turns of phrase, as patterns, by what they say of the words beside them. */
export const turns = {
  imagined: [
    'what if',
    'in case',
    '<fear> ~6 might/could/may/will/would/going/someday/eventually/become/becoming',
    '<fear> ~1 of becoming/ending/losing/getting/going',
    '<fear> ~4 one/some day',
    'might/may/hopefully',
    'to/will/would/could end up',
    'will/would/shall/could i',
    'will my',
    'could/would this/it/that lead/become/turn/cause',
    'am i going/likely',
    'hope/hoping ~1 not/never/dont/doesnt',
    'hope/hoping i never/dont/wont',
    'if i ever/start/should/begin/suddenly/develop/were',
    'if it ever/gets/comes/came',
    'i could/might/will/would lose/become/end/develop',
    'if my ~2 ever/should/starts/begins/were',
    'how long before/until/till ~3 i/it/my',
    'what do/should/would/happens i? do? if',
    'what to do if',
    'how would i know if',
    'told ~3 ring/call/phone/come/go/contact/report/seek ~4 if',
    'should/shall i ~5 if',
    'por si',
    'y si no?',
    'que pasa/hago/hacemos si',
    'si llegara/llegase/llego',
    'si algun/un dia',
    '<temor> ~1 que ~5 <subjunctive>',
    '<temor> ~1 que ~2 un/algun dia',
    'voy a acabar/terminar/quedarme/perder/dejar',
    'acabare/terminare/ojala',
    '<temor> ~2 quedarme/acabar/perder',
    'espero no/nunca',
  ],
  /** Doubtful, yet about something that is there. */
  real: [
    'might/may/could/must have/be',
    'feel/feels/felt/feeling ~4 going to',
    'like i ~1 going to',
    'know/sure/wonder/wondering/unsure/certain/see if',
  ],
  longAgo: [
    '<many> years ago/back',
    'years ago',
    'decades ago',
    'long time? ago',
    'as a ~1 <youth>',
    'when i was ~3 <youth>',
    'at school',
    'in my teens/twenties/youth/childhood',
    'in 1950/1951/1952/1953/1954/1955/1956/1957/1958/1959/1960/1961/1962/1963/1964/1965/1966/1967/1968/1969/1970/1971/1972/1973/1974/1975/1976/1977/1978/1979/1980/1981/1982/1983/1984/1985/1986/1987/1988/1989/1990/1991/1992/1993/1994/1995/1996/1997/1998/1999/2000/2001/2002/2003/2004/2005/2006/2007/2008/2009/2010/2011/2012/2013/2014/2015',
    'hace <many> anos',
    'de <youth>',
    'cuando era ~2 <youth>',
    'en la infancia/juventud/escuela/mili',
  ],
  /** What is long gone began then, or has come back. */
  still: [
    'still/now/since/again/began/begun/started/starting/first/worse/worsened',
    'todavia/aun/sigo/sigue/ahora/desde/vuelto/vuelve/empezo/comenzo/peor',
    'otra vez',
    'one/two/three/four/2/3/4/few/couple/of years ago',
    'hace ~2 anos que',
  ],
  noneSince: ['none/nothing/not/never/no/nada/ninguna/ninguno/nunca ~1 since/now/again/desde/ahora', 'not any? more'],
  usedTo: ['used to', 'solia', 'antes'],
  ended: ['no longer', 'not any? more', 'not anymore/now', 'stopped', 'years ago', 'gone/went away', 'ya no'],
  quoted: [
    '<media>',
    'read/heard/leido/oido/escuchado ~1 that/about/online/que/sobre',
    '<source> ~4 <asks> ~1 if/whether/about/for/si/por/sobre',
    '<paper> ~2 <asks>/says/lists/menciona/dice',
  ],
  confirmed: ['and? i do', 'yes i? do?', 'y si'],
  denied: [
    'never ~3 problem/issue/concern',
    'has/have never ~1 happened',
    'not/isnt/no a? problem/issue',
    'hasnt/havent/has/have not? happened',
    'no ~2 problema',
    'nunca ~3 problema/pasado',
  ],
} as const;

/** What a turn of phrase says. */
export type Turn = keyof typeof turns;

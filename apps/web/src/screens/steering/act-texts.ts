import type { Texts } from '../../i18n/texts.js';
import type { Act } from './acts.js';

interface ActTexts {
  acts: Record<Act, string>;
  /** What each comes down to, for who does it for the first time. */
  meanings: Record<Act, string>;
  done: Record<Act, string>;
}

export const actTexts: Texts<ActTexts> = {
  nl: {
    acts: {
      moveDeadline: 'Een datum verplaatsen',
      addUnit: 'Een team of programma toevoegen',
      dropUnit: 'Een team of programma laten vervallen',
      reopen: 'Een bijdrage heropenen',
      sendBack: 'Terug naar een eerdere fase',
      skipPhase: 'Een fase overslaan',
      changeOrganiser: 'Een andere organisator kiezen',
      changeOutline: 'Andere onderdelen vragen',
      pause: 'De cyclus pauzeren',
      resume: 'De cyclus hervatten',
      carryActions: 'Open acties meenemen naar een andere cyclus',
      withdraw: 'De cyclus intrekken',
    },
    meanings: {
      moveDeadline:
        'De uiterste dag van een fase of bijeenkomst verandert. Gaat die naar later, dan schuift mee wat erna komt, zover de wet dat toelaat.',
      addUnit: 'Het team of programma schrijft vanaf nu mee, met dezelfde uiterste datum als de andere.',
      dropUnit: 'Er wordt niets meer gevraagd van dit team of programma. Hun open taken vervallen.',
      reopen: 'Het team kan een geaccepteerde bijdrage weer wijzigen, en dient die daarna opnieuw in.',
      sendBack: 'De cyclus gaat terug naar een fase die al klaar was. Wat nu gevraagd is, vervalt.',
      skipPhase: 'De cyclus doet deze fase niet. Dat kan alleen bij fasen die niet verplicht zijn.',
      changeOrganiser: 'Iemand met een andere rol organiseert de bijeenkomst.',
      changeOutline:
        'Teams die nog niet begonnen zijn, krijgen andere onderdelen om in te vullen. Wat de wet vraagt, blijft.',
      pause: 'De klok staat stil: niemand krijgt herinneringen, niets is te laat, er begint geen fase.',
      resume: 'De klok loopt weer. De dagen dat de cyclus stilstond komen erbij, zover de wet dat toelaat.',
      carryActions: 'De open acties van deze cyclus gaan verder in een andere cyclus.',
      withdraw:
        'De cyclus stopt zonder document. Alle open taken vervallen. Dit kan niet worden teruggedraaid.',
    },
    done: {
      moveDeadline: 'De datum is verplaatst.',
      addUnit: 'Het team of programma doet mee.',
      dropUnit: 'Het team of programma doet niet meer mee.',
      reopen: 'De bijdrage is heropend.',
      sendBack: 'De cyclus is teruggezet.',
      skipPhase: 'De fase vervalt.',
      changeOrganiser: 'De organisator is gewijzigd.',
      changeOutline: 'De onderdelen zijn gewijzigd.',
      pause: 'De cyclus is gepauzeerd.',
      resume: 'De cyclus loopt weer.',
      carryActions: 'De open acties zijn meegenomen.',
      withdraw: 'De cyclus is ingetrokken.',
    },
  },
  en: {
    acts: {
      moveDeadline: 'Move a date',
      addUnit: 'Add a team or programme',
      dropUnit: 'Drop a team or programme',
      reopen: 'Reopen a contribution',
      sendBack: 'Back to an earlier phase',
      skipPhase: 'Leave out a phase',
      changeOrganiser: 'Choose another organiser',
      changeOutline: 'Ask other sections',
      pause: 'Pause the cycle',
      resume: 'Resume the cycle',
      carryActions: 'Carry open actions into another cycle',
      withdraw: 'Withdraw the cycle',
    },
    meanings: {
      moveDeadline:
        'The last day of a phase or meeting changes. A later day takes what follows with it, as far as law allows.',
      addUnit: 'The team or programme contributes from now on, with the same last day as the others.',
      dropUnit: 'Nothing more is asked of this team or programme. Their open tasks lapse.',
      reopen: 'The team can change an accepted contribution once more, and submits it again.',
      sendBack: 'The cycle goes back to a phase that was done. What is asked now lapses.',
      skipPhase: 'The cycle goes without this phase. Only phases that are not compulsory can be left out.',
      changeOrganiser: 'Somebody with another role organises the meeting.',
      changeOutline: 'Teams that have not begun get other sections to answer. What law asks stays.',
      pause: 'The clock stands still: nobody is reminded, nothing is late, no phase begins.',
      resume: 'The clock runs again. The days that it stood are given back, as far as law allows.',
      carryActions: 'The open actions of this cycle go on in another one.',
      withdraw: 'The cycle stops without a document. All open tasks lapse. This can not be undone.',
    },
    done: {
      moveDeadline: 'The date was moved.',
      addUnit: 'The team or programme contributes.',
      dropUnit: 'The team or programme contributes no longer.',
      reopen: 'The contribution was reopened.',
      sendBack: 'The cycle was sent back.',
      skipPhase: 'The phase is left out.',
      changeOrganiser: 'The organiser was changed.',
      changeOutline: 'The sections were changed.',
      pause: 'The cycle is paused.',
      resume: 'The cycle runs again.',
      carryActions: 'The open actions were carried.',
      withdraw: 'The cycle was withdrawn.',
    },
  },
  'nl-BE': {
    acts: {
      addUnit: 'Een dienst of beleidsdoelstelling toevoegen',
      dropUnit: 'Een dienst of beleidsdoelstelling laten vervallen',
    },
    meanings: {
      addUnit:
        'De dienst of beleidsdoelstelling schrijft vanaf nu mee, met dezelfde uiterste datum als de andere.',
      dropUnit:
        'Er wordt niets meer gevraagd van deze dienst of beleidsdoelstelling. De open taken vervallen.',
      reopen: 'De dienst kan een geaccepteerde bijdrage weer wijzigen, en dient die daarna opnieuw in.',
      changeOutline:
        'Diensten die nog niet begonnen zijn, krijgen andere onderdelen om in te vullen. Wat de wet vraagt, blijft.',
    },
    done: {
      addUnit: 'De dienst of beleidsdoelstelling doet mee.',
      dropUnit: 'De dienst of beleidsdoelstelling doet niet meer mee.',
    },
  },
};

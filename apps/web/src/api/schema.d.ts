export interface paths {
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who you are here, and what you may do */
    get: operations['me_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your inbox: what is asked of you, in all your capacities together */
    get: operations['me_inbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tasks/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much is asked of you */
    get: operations['me_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What bodies advised and decided, lapsed decisions too */
    get: operations['decisions_ofCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One decision, with its amendments and signatures */
    get: operations['decisions_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/follow-up-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What motions, promises and decisions ask to be done */
    get: operations['decisions_followUp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The numbered versions of the document, without their content */
    get: operations['documents_ofCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of the document, with all it holds */
    get: operations['documents_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/dispatches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** To whom the document went, with receipts */
    get: operations['documents_dispatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened in a cycle, in order: who, as what, for whom, what, why and when */
    get: operations['history_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/history/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the history of a cycle is whole: nothing changed, left out or cut off */
    get: operations['history_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who works here, and in which roles */
    get: operations['people_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The teams, programmes and portfolios */
    get: operations['people_units'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/definitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The definitions that cycles can be started from, and earlier versions */
    get: operations['definitions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/definitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One definition: its terms, outline and phases */
    get: operations['definitions_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changes, as server-sent events
     * @description Events `change` with `{ cycleId, types }`, types of history events. A comment every 15 seconds (or as the installation is set) keeps the line open. Nothing is repeated: who reconnects, or gets an event `missed`, reads anew. The stream ends when the token or session does.
     */
    get: operations['events_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tasks of a candidate role, or of the whole organisation */
    get: operations['tasks_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One task: what is asked, of whom and why, and with what it can be completed */
    get: operations['tasks_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Claim a task: it is yours until you release it */
    post: operations['tasks_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a claimed task back to all who are asked */
    post: operations['tasks_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Assign a task to one of those who are asked */
    post: operations['tasks_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/delegate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let somebody else do a task that is asked of you */
    post: operations['tasks_delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Complete a task with one of its outcomes */
    post: operations['tasks_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cycles of the organisation, newest year first */
    get: operations['cycles_list'];
    put?: never;
    /** Start a cycle from the newest definition of its document */
    post: operations['cycles_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One cycle: where it stands, and all its phases */
    get: operations['cycles_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/waiting-for': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom the cycle waits for, the latest first */
    get: operations['cycles_waitingFor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which unit has filled which section */
    get: operations['cycles_completeness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The teams and programmes that contribute, and those that were dropped */
    get: operations['cycles_units'];
    put?: never;
    /** Let one more team or programme contribute */
    post: operations['cycles_addUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/units/{unitId}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a team or programme contribute no longer */
    post: operations['cycles_dropUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End the cycle without its document */
    post: operations['cycles_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/contributions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contributions of a cycle, by unit */
    get: operations['contributions_ofCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One contribution: the draft as it stands, its versions and the remarks */
    get: operations['contributions_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version as it was submitted */
    get: operations['contributions_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/sections/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write one section of the draft */
    put: operations['contributions_saveSection'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replace all figures of the draft */
    put: operations['contributions_saveFigures'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/figures/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the figures of a municipality and year from a CSV file */
    post: operations['contributions_importFigures'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do without the contribution of a unit */
    post: operations['contributions_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The meetings of a cycle, in the order in which they take place */
    get: operations['meetings_ofCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One meeting, with who was there and what it left to be done */
    get: operations['meetings_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Record who was there */
    put: operations['meetings_recordAttendance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record an action point or a question, with its owner */
    post: operations['meetings_addPoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    EmptyBody: Record<string, never>;
    AssignBody: {
      /**
       * Format: uuid
       * @description who is to do it
       */
      personId: string;
    };
    DelegateBody: {
      /**
       * Format: uuid
       * @description who is to do it instead
       */
      personId: string;
      /** @description why */
      reason: string;
    };
    CompleteBody: {
      /**
       * @description one of the task’s outcomes
       * @example accepted
       */
      outcome: string;
      /** @description as the form of the kind of task says: schemas TaskForm.<kind> */
      form?: {
        [key: string]: unknown;
      };
      /** @description why; some outcomes need it */
      comment?: string | null;
    };
    StartCycleBody: {
      /**
       * @example begroting
       * @enum {string}
       */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      /**
       * @description the year the document is about
       * @example 2027
       */
      year: number;
    };
    AddUnitBody: {
      /**
       * Format: uuid
       * @description team or programme
       */
      unitId: string;
      /** @description why */
      reason: string;
    };
    ReasonBody: {
      /** @description why */
      reason: string;
    };
    SectionBody: {
      /** @description the whole text of the section; empty clears it */
      text: string;
    };
    FigureBody: {
      /**
       * @description Iv3 code; text, since 0.10 is not 0.1
       * @example 0.10
       */
      taakveld: string;
      year: number;
      /**
       * @description lasten, euro
       * @example 1250.50
       */
      expenses: string;
      /**
       * @description baten, euro
       * @example 0
       */
      income: string;
    };
    FiguresBody: {
      /** @description replaces all figures of the draft */
      figures: components['schemas']['FigureBody'][];
    };
    AttendeeBody: {
      /**
       * Format: uuid
       * @description who was invited
       */
      personId: string;
      /** @enum {string} */
      status: 'present' | 'absent' | 'replaced';
      /** @description who came instead, when replaced */
      replacedBy?: string | null;
    };
    AttendanceBody: {
      attendance: components['schemas']['AttendeeBody'][];
    };
    PointBody: {
      /** @enum {string} */
      kind: 'actionPoint' | 'question';
      text: string;
      /**
       * Format: uuid
       * @description who does it, or answers it
       */
      ownerId: string;
      dueOn?: string | null;
    };
    Cycle: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      year: number;
      /** @enum {string} */
      status: 'requested' | 'running' | 'completed' | 'rejected' | 'withdrawn';
      phase: string | null;
      round: number;
      definition: {
        /** @enum {string} */
        document:
          | 'voorjaarsnota'
          | 'trimesterrapportage-1'
          | 'trimesterrapportage-2'
          | 'trimesterrapportage-3'
          | 'begroting'
          | 'jaarrekening'
          | 'meerjarenplan'
          | 'aanpassing-meerjarenplan'
          | 'opvolgingsrapportering'
          | 'rapport-organisatiebeheersing'
          | 'budget'
          | 'budgetwijziging'
          | 'interne-kredietaanpassing';
        version: number;
      };
      leadUnitId: string | null;
      startedAt: string | null;
      endedAt: string | null;
    };
    CyclePage: {
      items: components['schemas']['Cycle'][];
      next: string | null;
    };
    CycleDetail: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      year: number;
      /** @enum {string} */
      status: 'requested' | 'running' | 'completed' | 'rejected' | 'withdrawn';
      phase: string | null;
      round: number;
      definition: {
        /** @enum {string} */
        document:
          | 'voorjaarsnota'
          | 'trimesterrapportage-1'
          | 'trimesterrapportage-2'
          | 'trimesterrapportage-3'
          | 'begroting'
          | 'jaarrekening'
          | 'meerjarenplan'
          | 'aanpassing-meerjarenplan'
          | 'opvolgingsrapportering'
          | 'rapport-organisatiebeheersing'
          | 'budget'
          | 'budgetwijziging'
          | 'interne-kredietaanpassing';
        version: number;
      };
      leadUnitId: string | null;
      startedAt: string | null;
      endedAt: string | null;
      instructions: string;
      phases: {
        key: string;
        /** @enum {string} */
        kind:
          | 'preparation'
          | 'meeting'
          | 'contributions'
          | 'coordination'
          | 'test'
          | 'consultation'
          | 'decision'
          | 'dispatch'
          | 'followUp';
        /** @description 0 for a phase that was not entered yet */
        round: number;
        dueOn: string | null;
        enteredAt: string | null;
        leftAt: string | null;
        end: ('done' | 'returned' | 'rejected' | 'skipped') | null;
        overdueSince: string | null;
      }[];
    };
    StartedCycle: {
      /** Format: uuid */
      cycleId: string;
    };
    WaitingFor: {
      /** Format: uuid */
      taskId: string;
      /** @enum {string} */
      kind:
        | 'prepareCycle'
        | 'agreeToPreparation'
        | 'planMeeting'
        | 'alignMeeting'
        | 'confirmMeeting'
        | 'acknowledgeMaterial'
        | 'resolveActionPoint'
        | 'answerQuestion'
        | 'writeContribution'
        | 'submitContribution'
        | 'checkFigures'
        | 'reviewContribution'
        | 'giveAdvice'
        | 'coordinate'
        | 'performFinalTest'
        | 'consultPortfolioHolder'
        | 'approveProposal'
        | 'proposeAttendance'
        | 'agreeAttendance'
        | 'recordDecision'
        | 'signDecision'
        | 'workInAmendment'
        | 'fixFinalVersion'
        | 'dispatchDocument'
        | 'completeFollowUpAction'
        | 'evaluateCycle';
      phase: string;
      role:
        | (
            | 'teamManager'
            | 'contributor'
            | 'programmeLead'
            | 'concernManager'
            | 'concernController'
            | 'finance'
            | 'municipalSecretary'
            | 'deputySecretary'
            | 'strategicAdviser'
            | 'mayor'
            | 'portfolioHolder'
            | 'councilClerk'
            | 'worksCouncil'
            | 'externalAuditor'
            | 'administrator'
            | 'generalDirector'
            | 'deputyGeneralDirector'
            | 'financialDirector'
            | 'strategicCoordinator'
            | 'councilChair'
          )
        | null;
      unitId: string | null;
      unitName: string | null;
      people: {
        /** Format: uuid */
        personId: string;
        name: string;
      }[];
      dueOn: string | null;
      daysLate: number;
      /** Format: date-time */
      since: string;
    }[];
    Completeness: {
      /** Format: uuid */
      cycleId: string;
      sections: {
        key: string;
        /** @enum {string} */
        content: 'text' | 'figures';
        required: boolean;
      }[];
      rows: {
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @enum {string} */
        unitKind: 'team' | 'programme';
        contributionId: string | null;
        /** @enum {string} */
        status: 'writing' | 'submitted' | 'returned' | 'accepted' | 'waived' | 'dropped' | 'notOpened';
        round: number;
        versionNumber: number;
        dueOn: string | null;
        daysLate: number;
        /** @description per section asked of this kind of unit: whether it is filled */
        filled: {
          [key: string]: boolean;
        };
      }[];
    };
    CycleUnits: {
      /** Format: uuid */
      unitId: string;
      unitName: string;
      /** @enum {string} */
      kind: 'team' | 'programme';
      /** @enum {string} */
      status: 'contributing' | 'dropped';
    }[];
    Figure: {
      taakveld: string;
      year: number;
      /**
       * @description euro, exact
       * @example 1250.50
       */
      expenses: string;
      /**
       * @description euro, exact
       * @example 1250.50
       */
      income: string;
    };
    FigureTotals: {
      /**
       * @description euro, exact
       * @example 1250.50
       */
      expenses: string;
      /**
       * @description euro, exact
       * @example 1250.50
       */
      income: string;
      /**
       * @description euro, exact
       * @example 1250.50
       */
      balance: string;
    };
    Contribution: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      /** Format: uuid */
      unitId: string;
      unitName: string;
      /** @enum {string} */
      unitKind: 'team' | 'programme';
      /** @enum {string} */
      status: 'writing' | 'submitted' | 'returned' | 'accepted' | 'waived' | 'dropped';
      round: number;
      /** @description the last one submitted; 0 for none */
      versionNumber: number;
      dueOn: string | null;
      politicallySensitive: boolean;
      crossesTeams: boolean;
    };
    Contributions: components['schemas']['Contribution'][];
    ContributionDetail: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      /** Format: uuid */
      unitId: string;
      unitName: string;
      /** @enum {string} */
      unitKind: 'team' | 'programme';
      /** @enum {string} */
      status: 'writing' | 'submitted' | 'returned' | 'accepted' | 'waived' | 'dropped';
      round: number;
      /** @description the last one submitted; 0 for none */
      versionNumber: number;
      dueOn: string | null;
      politicallySensitive: boolean;
      crossesTeams: boolean;
      sections: {
        key: string;
        text: string;
        /** @description send it as If-Match, in quotes, to change the section */
        revision: number;
      }[];
      figures: components['schemas']['Figure'][];
      totals: components['schemas']['FigureTotals'];
      versions: {
        number: number;
        /** @description SHA-256 */
        checksum: string;
        submittedBy: string;
        /** Format: date-time */
        submittedAt: string;
        late: boolean;
      }[];
      remarks: {
        version: number;
        section: string;
        text: string;
        by: string;
        origin: string;
        /** Format: date-time */
        at: string;
      }[];
    };
    ContributionContent: {
      sections: {
        section: string;
        text: string;
      }[];
      figures: components['schemas']['Figure'][];
    };
    ContributionVersion: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      contributionId: string;
      number: number;
      content: components['schemas']['ContributionContent'];
      qualityStatement: {
        timely: boolean;
        correct: boolean;
        complete: boolean;
      };
      /** @description SHA-256 */
      checksum: string;
      /** Format: uuid */
      submittedBy: string;
      submitterName: string;
      onBehalfOf: string | null;
      /** Format: date-time */
      submittedAt: string;
      late: boolean;
      totals: components['schemas']['FigureTotals'];
    };
    SavedSection: {
      section: string;
      revision: number;
    };
    SavedFigures: {
      totals: components['schemas']['FigureTotals'];
    };
    ImportedFigures: {
      totals: components['schemas']['FigureTotals'];
      /** @description how many rows were taken */
      imported: number;
      refused: {
        row: number;
        reason: string;
      }[];
    };
    Decision: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      phase: string;
      round: number;
      attempt: number;
      /** @description key of the decision in the definition */
      item: string;
      /** @enum {string} */
      body: 'managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil';
      /** @enum {string} */
      outcome: 'advised' | 'approved' | 'approvedWithChanges' | 'heldOver' | 'returned' | 'rejected';
      text: string;
      /** Format: date */
      decidedOn: string;
      votes: {
        for: number;
        against: number;
        abstained: number;
      } | null;
      castingVote: boolean;
      attendeeIds: string[];
      attendees: {
        /** Format: uuid */
        personId: string;
        name: string;
      }[];
      documentVersionId: string | null;
      /** @description SHA-256 */
      checksum: string;
      /** Format: uuid */
      recordedBy: string;
      recordedByName: string;
      /** Format: date-time */
      recordedAt: string;
      lapsed: boolean;
      amendments: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        decisionId: string;
        number: number;
        title: string;
        text: string;
        /** @enum {string} */
        outcome: 'carried' | 'rejected' | 'withdrawn';
        unitId: string | null;
        unitName: string | null;
        workedInAt: string | null;
        note?: string | null;
      }[];
      signatures: {
        order: number;
        /** @enum {string} */
        role:
          | 'teamManager'
          | 'contributor'
          | 'programmeLead'
          | 'concernManager'
          | 'concernController'
          | 'finance'
          | 'municipalSecretary'
          | 'deputySecretary'
          | 'strategicAdviser'
          | 'mayor'
          | 'portfolioHolder'
          | 'councilClerk'
          | 'worksCouncil'
          | 'externalAuditor'
          | 'administrator'
          | 'generalDirector'
          | 'deputyGeneralDirector'
          | 'financialDirector'
          | 'strategicCoordinator'
          | 'councilChair';
        /** Format: uuid */
        personId: string;
        name: string;
        onBehalfOf: string | null;
        /** @description SHA-256 */
        checksum: string;
        /** Format: date-time */
        signedAt: string;
      }[];
    };
    Decisions: components['schemas']['Decision'][];
    FollowUpActions: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      /** @enum {string} */
      source: 'motion' | 'promise' | 'decision' | 'evaluation';
      title: string;
      /** Format: uuid */
      ownerId: string;
      ownerName: string;
      dueOn: string | null;
      /** @enum {string} */
      status: 'open' | 'done' | 'carried';
      evidence: string | null;
    }[];
    Definitions: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      /** @enum {string} */
      country: 'NL' | 'BE';
      version: number;
      name: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @description SHA-256 */
      checksum: string;
      /** @description it came with the product */
      builtIn: boolean;
      /** Format: date-time */
      storedAt: string;
    }[];
    Definition: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      /** @enum {string} */
      country: 'NL' | 'BE';
      version: number;
      name: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @description SHA-256 */
      checksum: string;
      /** @description it came with the product */
      builtIn: boolean;
      /** Format: date-time */
      storedAt: string;
      /** @description terms, outline and phases, as the cycle runs them */
      definition: {
        [key: string]: unknown;
      };
    };
    DocumentVersions: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      number: number;
      final: boolean;
      /** @description SHA-256 */
      checksum: string;
      /** Format: uuid */
      createdBy: string;
      onBehalfOf: string | null;
      /** Format: date-time */
      createdAt: string;
      createdByName: string;
    }[];
    DocumentVersion: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      number: number;
      final: boolean;
      /** @description SHA-256 */
      checksum: string;
      /** Format: uuid */
      createdBy: string;
      onBehalfOf: string | null;
      /** Format: date-time */
      createdAt: string;
      content: {
        parts: {
          /** Format: uuid */
          unitId: string;
          /** Format: uuid */
          contributionId: string;
          version: number;
          /** @description SHA-256 */
          checksum: string;
          content: components['schemas']['ContributionContent'];
        }[];
        amendments: {
          /** Format: uuid */
          id: string;
          title: string;
          note: string;
        }[];
      };
    };
    Dispatches: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      key: string;
      /** Format: date */
      sentOn: string;
      reference: string;
      /** Format: uuid */
      documentVersionId: string;
      /** Format: uuid */
      recordedBy: string;
      recordedByName: string;
    }[];
    HistoryEvent: {
      /** Format: uuid */
      cycleId: string;
      sequence: number;
      /** Format: date-time */
      occurredAt: string;
      actorId: string | null;
      actorRole:
        | (
            | 'teamManager'
            | 'contributor'
            | 'programmeLead'
            | 'concernManager'
            | 'concernController'
            | 'finance'
            | 'municipalSecretary'
            | 'deputySecretary'
            | 'strategicAdviser'
            | 'mayor'
            | 'portfolioHolder'
            | 'councilClerk'
            | 'worksCouncil'
            | 'externalAuditor'
            | 'administrator'
            | 'generalDirector'
            | 'deputyGeneralDirector'
            | 'financialDirector'
            | 'strategicCoordinator'
            | 'councilChair'
          )
        | null;
      onBehalfOf: string | null;
      /** @enum {string} */
      type:
        | 'cycle.requested'
        | 'cycle.started'
        | 'cycle.ended'
        | 'cycle.withdrawn'
        | 'phase.started'
        | 'phase.ended'
        | 'phase.returned'
        | 'phase.overdue'
        | 'preparation.set'
        | 'unit.added'
        | 'unit.dropped'
        | 'task.opened'
        | 'task.claimed'
        | 'task.released'
        | 'task.assigned'
        | 'task.delegated'
        | 'task.completed'
        | 'task.withdrawn'
        | 'contribution.opened'
        | 'contribution.saved'
        | 'contribution.submitted'
        | 'contribution.judged'
        | 'contribution.accepted'
        | 'contribution.returned'
        | 'contribution.waived'
        | 'meeting.planned'
        | 'meeting.attendanceRecorded'
        | 'meeting.pointAdded'
        | 'meeting.pointClosed'
        | 'document.assembled'
        | 'document.fixed'
        | 'document.dispatched'
        | 'decision.recorded'
        | 'decision.signed'
        | 'decision.lapsed'
        | 'amendment.workedIn'
        | 'followUp.opened'
        | 'followUp.closed'
        | 'cycle.evaluated'
        | 'attempt.refused';
      subjectType: string;
      subjectId: string;
      before: unknown;
      after: unknown;
      reason: string | null;
      requestId: string | null;
      /** @description SHA-256 */
      previousHash: string;
      /** @description SHA-256 */
      hash: string;
    };
    HistoryPage: {
      items: components['schemas']['HistoryEvent'][];
      next: string | null;
    };
    HistoryVerification: {
      holds: boolean;
      /** @description events that hold, from the first one on */
      events: number;
      /** @description SHA-256 */
      lastHash: string;
      firstBreak: {
        sequence: number;
        reason: string;
      } | null;
    };
    'TaskForm.prepareCycle': {
      unitIds: string[];
      /**
       * Format: uuid
       * @description team whose teammanager brings the proposal to the college
       */
      leadUnitId: string;
      /** @description instructions to the contributing teams */
      instructions: string;
      skippedPhases?: string[];
    };
    'TaskForm.agreeToPreparation': Record<string, never>;
    'TaskForm.planMeeting': {
      /**
       * Format: date-time
       * @description start
       */
      startsAt: string;
      /**
       * Format: date-time
       * @description end
       */
      endsAt?: string;
      /** @description where, or by which means */
      place: string;
      agenda?: string[];
    };
    'TaskForm.alignMeeting': Record<string, never>;
    'TaskForm.confirmMeeting': {
      /** @description key of the phase to go back to */
      returnTo?: string;
      unitIds?: string[];
    };
    'TaskForm.acknowledgeMaterial': Record<string, never>;
    'TaskForm.resolveActionPoint': {
      /** @description how it was done, or why it need not be */
      resolution: string;
    };
    'TaskForm.answerQuestion': {
      answer: string;
    };
    'TaskForm.writeContribution': Record<string, never>;
    'TaskForm.submitContribution': {
      qualityStatement: {
        timely: boolean;
        correct: boolean;
        complete: boolean;
      };
      politicallySensitive?: boolean;
      crossesTeams?: boolean;
    };
    'TaskForm.checkFigures': {
      remarks?: {
        /** @description key of the section */
        section: string;
        /** @description the remark */
        text: string;
      }[];
    };
    'TaskForm.reviewContribution': {
      remarks?: {
        /** @description key of the section */
        section: string;
        /** @description the remark */
        text: string;
      }[];
    };
    'TaskForm.giveAdvice': {
      advice: string;
    };
    'TaskForm.coordinate': {
      /** @description judgement of the coherence */
      assessment: string;
      /** @description priorities set */
      priorities?: string;
      unitIds?: string[];
    };
    'TaskForm.performFinalTest': {
      /** @description the advice is integral */
      integral: boolean;
      /** @description the document is ripe for decision */
      ripe: boolean;
      /** @description key of the phase to go back to */
      returnTo?: string;
      unitIds?: string[];
    };
    'TaskForm.consultPortfolioHolder': {
      /** @description remarks */
      remarks?: string;
      /** @description key of the phase to go back to */
      returnTo?: string;
      unitIds?: string[];
    };
    'TaskForm.approveProposal': {
      /** @description key of the phase to go back to */
      returnTo?: string;
      unitIds?: string[];
    };
    'TaskForm.proposeAttendance': {
      attendeeIds: string[];
    };
    'TaskForm.agreeAttendance': Record<string, never>;
    'TaskForm.recordDecision': {
      /**
       * Format: date
       * @description day of the decision
       */
      decidedOn: string;
      /** @description what was decided */
      text: string;
      attendeeIds?: string[];
      votes?: {
        for: number;
        against: number;
        abstained: number;
      };
      castingVote?: boolean;
      amendments?: {
        /** @description title */
        title: string;
        /** @description text */
        text: string;
        outcome: 'carried' | 'rejected' | 'withdrawn';
        /**
         * Format: uuid
         * @description team that works it in
         */
        unitId?: string;
      }[];
      followUp?: {
        source: 'motion' | 'promise' | 'decision';
        /** @description what is to be done */
        title: string;
        /**
         * Format: uuid
         * @description who sees to it
         */
        ownerId: string;
        /**
         * Format: date
         * @description by when
         */
        dueOn?: string;
      }[];
      /** @description key of the phase to go back to */
      returnTo?: string;
      unitIds?: string[];
    };
    'TaskForm.signDecision': {
      /** @description of the decision as recorded */
      checksum: string;
    };
    'TaskForm.workInAmendment': {
      note: string;
    };
    'TaskForm.fixFinalVersion': Record<string, never>;
    'TaskForm.dispatchDocument': {
      /**
       * Format: date
       * @description day of sending, publication or communication
       */
      sentOn: string;
      /** @description receipt, address or number by which it can be found again */
      reference: string;
    };
    'TaskForm.completeFollowUpAction': {
      /** @description what shows that it was done, or to which cycle it goes */
      evidence: string;
    };
    'TaskForm.evaluateCycle': {
      findings: string[];
    };
    Capacity: {
      /** @enum {string} */
      role:
        | 'teamManager'
        | 'contributor'
        | 'programmeLead'
        | 'concernManager'
        | 'concernController'
        | 'finance'
        | 'municipalSecretary'
        | 'deputySecretary'
        | 'strategicAdviser'
        | 'mayor'
        | 'portfolioHolder'
        | 'councilClerk'
        | 'worksCouncil'
        | 'externalAuditor'
        | 'administrator'
        | 'generalDirector'
        | 'deputyGeneralDirector'
        | 'financialDirector'
        | 'strategicCoordinator'
        | 'councilChair';
      unitId: string | null;
      onBehalfOf: string | null;
    };
    Task: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      year: number;
      /** @enum {string} */
      kind:
        | 'prepareCycle'
        | 'agreeToPreparation'
        | 'planMeeting'
        | 'alignMeeting'
        | 'confirmMeeting'
        | 'acknowledgeMaterial'
        | 'resolveActionPoint'
        | 'answerQuestion'
        | 'writeContribution'
        | 'submitContribution'
        | 'checkFigures'
        | 'reviewContribution'
        | 'giveAdvice'
        | 'coordinate'
        | 'performFinalTest'
        | 'consultPortfolioHolder'
        | 'approveProposal'
        | 'proposeAttendance'
        | 'agreeAttendance'
        | 'recordDecision'
        | 'signDecision'
        | 'workInAmendment'
        | 'fixFinalVersion'
        | 'dispatchDocument'
        | 'completeFollowUpAction'
        | 'evaluateCycle';
      phase: string;
      round: number;
      subject: {
        type: string;
        id: string;
      } | null;
      unitId: string | null;
      unitName: string | null;
      candidate: {
        role:
          | (
              | 'teamManager'
              | 'contributor'
              | 'programmeLead'
              | 'concernManager'
              | 'concernController'
              | 'finance'
              | 'municipalSecretary'
              | 'deputySecretary'
              | 'strategicAdviser'
              | 'mayor'
              | 'portfolioHolder'
              | 'councilClerk'
              | 'worksCouncil'
              | 'externalAuditor'
              | 'administrator'
              | 'generalDirector'
              | 'deputyGeneralDirector'
              | 'financialDirector'
              | 'strategicCoordinator'
              | 'councilChair'
            )
          | null;
        unitId: string | null;
        personId: string | null;
      };
      assigneeId: string | null;
      assigneeName: string | null;
      /** @enum {string} */
      status: 'open' | 'claimed' | 'completed' | 'withdrawn';
      dueOn: string | null;
      notBefore: string | null;
      /** @enum {string} */
      priority: 'normal' | 'high';
      /** Format: date-time */
      createdAt: string;
      outcome: string | null;
      completedAt: string | null;
    };
    TaskPage: {
      items: components['schemas']['Task'][];
      next: string | null;
    };
    TaskDetail: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      /** @enum {string} */
      document:
        | 'voorjaarsnota'
        | 'trimesterrapportage-1'
        | 'trimesterrapportage-2'
        | 'trimesterrapportage-3'
        | 'begroting'
        | 'jaarrekening'
        | 'meerjarenplan'
        | 'aanpassing-meerjarenplan'
        | 'opvolgingsrapportering'
        | 'rapport-organisatiebeheersing'
        | 'budget'
        | 'budgetwijziging'
        | 'interne-kredietaanpassing';
      year: number;
      /** @enum {string} */
      kind:
        | 'prepareCycle'
        | 'agreeToPreparation'
        | 'planMeeting'
        | 'alignMeeting'
        | 'confirmMeeting'
        | 'acknowledgeMaterial'
        | 'resolveActionPoint'
        | 'answerQuestion'
        | 'writeContribution'
        | 'submitContribution'
        | 'checkFigures'
        | 'reviewContribution'
        | 'giveAdvice'
        | 'coordinate'
        | 'performFinalTest'
        | 'consultPortfolioHolder'
        | 'approveProposal'
        | 'proposeAttendance'
        | 'agreeAttendance'
        | 'recordDecision'
        | 'signDecision'
        | 'workInAmendment'
        | 'fixFinalVersion'
        | 'dispatchDocument'
        | 'completeFollowUpAction'
        | 'evaluateCycle';
      phase: string;
      round: number;
      subject: {
        type: string;
        id: string;
      } | null;
      unitId: string | null;
      unitName: string | null;
      candidate: {
        role:
          | (
              | 'teamManager'
              | 'contributor'
              | 'programmeLead'
              | 'concernManager'
              | 'concernController'
              | 'finance'
              | 'municipalSecretary'
              | 'deputySecretary'
              | 'strategicAdviser'
              | 'mayor'
              | 'portfolioHolder'
              | 'councilClerk'
              | 'worksCouncil'
              | 'externalAuditor'
              | 'administrator'
              | 'generalDirector'
              | 'deputyGeneralDirector'
              | 'financialDirector'
              | 'strategicCoordinator'
              | 'councilChair'
            )
          | null;
        unitId: string | null;
        personId: string | null;
      };
      assigneeId: string | null;
      assigneeName: string | null;
      /** @enum {string} */
      status: 'open' | 'claimed' | 'completed' | 'withdrawn';
      dueOn: string | null;
      notBefore: string | null;
      /** @enum {string} */
      priority: 'normal' | 'high';
      /** Format: date-time */
      createdAt: string;
      outcome: string | null;
      completedAt: string | null;
      /** @description what is asked, in the caller’s language */
      name: string;
      /** @description who is asked and why, in the caller’s language */
      why: string;
      outcomes: {
        outcome: string;
        commentRequired: boolean;
      }[];
      /** @description JSON Schema of the form to complete it with */
      form: {
        [key: string]: unknown;
      };
      returnTo: string[];
      /** @description the capacity in which the caller is asked; null when somebody else is */
      actingAs: components['schemas']['Capacity'] | null;
    };
    TaskCounts: {
      /** @description asked in all */
      open: number;
      late: number;
      /** @description due within seven days */
      dueSoon: number;
      /** @description claimed by the caller */
      claimed: number;
    };
    TaskResult: {
      /** Format: uuid */
      taskId: string;
      /** @enum {string} */
      status: 'open' | 'claimed' | 'completed' | 'withdrawn';
      assigneeId: string | null;
      outcome: string | null;
      completedAt: string | null;
    };
    Me: {
      /** Format: uuid */
      personId: string;
      /** Format: uuid */
      organisationId: string;
      name: string;
      /** @example Europe/Amsterdam */
      timeZone: string;
      /** Format: date */
      today: string;
      capacities: components['schemas']['Capacity'][];
      actions: (
        | 'me:read'
        | 'task:read'
        | 'task:work'
        | 'task:assign'
        | 'cycle:read'
        | 'cycle:start'
        | 'cycle:steer'
        | 'contribution:read'
        | 'contribution:write'
        | 'contribution:waive'
        | 'meeting:read'
        | 'meeting:record'
        | 'decision:read'
        | 'document:read'
        | 'history:read'
        | 'people:read'
        | 'definition:read'
      )[];
    };
    Meeting: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      phase: string;
      round: number;
      attempt: number;
      /** Format: date-time */
      startsAt: string;
      endsAt: string | null;
      place: string;
      agenda: string[];
      invitees: {
        /** Format: uuid */
        personId: string;
        name: string;
        /** @enum {string} */
        role:
          | 'teamManager'
          | 'contributor'
          | 'programmeLead'
          | 'concernManager'
          | 'concernController'
          | 'finance'
          | 'municipalSecretary'
          | 'deputySecretary'
          | 'strategicAdviser'
          | 'mayor'
          | 'portfolioHolder'
          | 'councilClerk'
          | 'worksCouncil'
          | 'externalAuditor'
          | 'administrator'
          | 'generalDirector'
          | 'deputyGeneralDirector'
          | 'financialDirector'
          | 'strategicCoordinator'
          | 'councilChair';
        unitId: string | null;
        unitName: string | null;
        /** @enum {string} */
        attendance: 'invited' | 'present' | 'absent' | 'replaced';
        replacedBy: string | null;
        replacedByName: string | null;
      }[];
      points: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        meetingId: string;
        /** @enum {string} */
        kind: 'actionPoint' | 'question';
        text: string;
        /** Format: uuid */
        ownerId: string;
        ownerName: string;
        dueOn: string | null;
        /** @enum {string} */
        status: 'open' | 'closed' | 'waived';
        resolution: string | null;
      }[];
    };
    Meetings: components['schemas']['Meeting'][];
    AddedPoint: {
      /** Format: uuid */
      pointId: string;
    };
    People: {
      /** Format: uuid */
      id: string;
      name: string;
      roles: {
        /** @enum {string} */
        role:
          | 'teamManager'
          | 'contributor'
          | 'programmeLead'
          | 'concernManager'
          | 'concernController'
          | 'finance'
          | 'municipalSecretary'
          | 'deputySecretary'
          | 'strategicAdviser'
          | 'mayor'
          | 'portfolioHolder'
          | 'councilClerk'
          | 'worksCouncil'
          | 'externalAuditor'
          | 'administrator'
          | 'generalDirector'
          | 'deputyGeneralDirector'
          | 'financialDirector'
          | 'strategicCoordinator'
          | 'councilChair';
        unitId: string | null;
        /** Format: date */
        from: string;
        until: string | null;
      }[];
    }[];
    Units: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'team' | 'programme' | 'portfolio';
      code: string;
      name: string;
    }[];
    /** @description RFC 9457 */
    Problem: {
      /**
       * Format: uri-reference
       * @example /problems/task-already-completed
       */
      type: string;
      /** @description in the language of Accept-Language: Dutch or English */
      title: string;
      status: number;
      /** @description what is wrong here and what would be right; English */
      detail: string;
      /** Format: uri-reference */
      instance: string;
      /**
       * @description stable; decide on this
       * @enum {string}
       */
      code:
        | 'not-found'
        | 'invalid-input'
        | 'not-permitted'
        | 'not-a-candidate'
        | 'own-submission'
        | 'controller-is-independent'
        | 'task-already-completed'
        | 'task-withdrawn'
        | 'task-claimed-by-another'
        | 'task-not-claimed'
        | 'task-too-early'
        | 'unknown-outcome'
        | 'comment-required'
        | 'phase-not-open'
        | 'cycle-exists'
        | 'cycle-not-running'
        | 'definition-in-use'
        | 'definition-invalid'
        | 'unit-not-in-cycle'
        | 'return-target-not-allowed'
        | 'contribution-not-editable'
        | 'contribution-incomplete'
        | 'contribution-not-settled'
        | 'section-unknown'
        | 'taakveld-unknown'
        | 'amount-invalid'
        | 'quality-statement-incomplete'
        | 'version-conflict'
        | 'attendance-incomplete'
        | 'attendance-rule-not-met'
        | 'organisers-must-differ'
        | 'signers-must-differ'
        | 'signature-out-of-order'
        | 'checksum-mismatch'
        | 'points-not-closed'
        | 'idempotency-key-reused'
        | 'figures-file-invalid'
        | 'engine-unavailable'
        | 'statutory-term'
        | 'malformed-request'
        | 'unauthenticated'
        | 'csrf-token-refused'
        | 'route-not-found'
        | 'method-not-allowed'
        | 'body-too-large'
        | 'unsupported-media-type'
        | 'precondition-required'
        | 'too-many-requests'
        | 'too-many-streams'
        | 'database-unavailable'
        | 'identity-unavailable'
        | 'internal-error';
      requestId: string;
      /** @description particulars, by code */
      data?: {
        [key: string]: unknown;
      };
      errors?: {
        /**
         * Format: json-pointer
         * @example /body/reason
         */
        pointer: string;
        message: string;
      }[];
    };
  };
  responses: {
    /** @description The request can not be read, or its address names what can not exist. */
    Malformed: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/malformed-request",
         *       "title": "The request is malformed",
         *       "status": 400,
         *       "detail": "The request can not be read, or its address names what can not exist.",
         *       "instance": "/api/v1/…",
         *       "code": "malformed-request",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no access token, or not a valid one. */
    Unauthenticated: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        'WWW-Authenticate'?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unauthenticated",
         *       "title": "You are not signed in",
         *       "status": 401,
         *       "detail": "There is no access token, or not a valid one.",
         *       "instance": "/api/v1/…",
         *       "code": "unauthenticated",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description You may not do this. */
    NotPermitted: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/not-permitted",
         *       "title": "You may not do this",
         *       "status": 403,
         *       "detail": "You may not do this.",
         *       "instance": "/api/v1/…",
         *       "code": "not-permitted",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such thing in your organisation. */
    NotFound: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/not-found",
         *       "title": "Not found",
         *       "status": 404,
         *       "detail": "There is no such thing in your organisation.",
         *       "instance": "/api/v1/…",
         *       "code": "not-found",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The state it is in stands in the way. */
    Conflict: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/task-already-completed",
         *       "title": "The task is completed already",
         *       "status": 409,
         *       "detail": "The state it is in stands in the way.",
         *       "instance": "/api/v1/…",
         *       "code": "task-already-completed",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Somebody changed it meanwhile; `data` has what it is now. */
    Changed: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/version-conflict",
         *       "title": "Somebody else has changed this meanwhile",
         *       "status": 412,
         *       "detail": "Somebody changed it meanwhile; `data` has what it is now.",
         *       "instance": "/api/v1/…",
         *       "code": "version-conflict",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is too large. */
    TooLarge: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/body-too-large",
         *       "title": "The body is too large",
         *       "status": 413,
         *       "detail": "The body is too large.",
         *       "instance": "/api/v1/…",
         *       "code": "body-too-large",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not of the type expected here. */
    WrongType: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unsupported-media-type",
         *       "title": "This kind of content is not expected here",
         *       "status": 415,
         *       "detail": "The body is not of the type expected here.",
         *       "instance": "/api/v1/…",
         *       "code": "unsupported-media-type",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description What was sent can not be right; see `errors` and `data`. */
    Invalid: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-input",
         *       "title": "The input is invalid",
         *       "status": 422,
         *       "detail": "What was sent can not be right; see `errors` and `data`.",
         *       "instance": "/api/v1/…",
         *       "code": "invalid-input",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description If-Match is missing. */
    RevisionNeeded: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/precondition-required",
         *       "title": "Say which version you started from",
         *       "status": 428,
         *       "detail": "If-Match is missing.",
         *       "instance": "/api/v1/…",
         *       "code": "precondition-required",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests. */
    TooMany: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        /** @description seconds */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/too-many-requests",
         *       "title": "Too many requests",
         *       "status": 429,
         *       "detail": "Too many requests.",
         *       "instance": "/api/v1/…",
         *       "code": "too-many-requests",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something went wrong here. */
    Failed: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/internal-error",
         *       "title": "Something went wrong here",
         *       "status": 500,
         *       "detail": "Something went wrong here.",
         *       "instance": "/api/v1/…",
         *       "code": "internal-error",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something we need is away; try again. */
    Unavailable: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'X-Request-Id': components['headers']['X-Request-Id'];
        /** @description seconds */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/database-unavailable",
         *       "title": "The data can not be reached right now",
         *       "status": 503,
         *       "detail": "Something we need is away; try again.",
         *       "instance": "/api/v1/…",
         *       "code": "database-unavailable",
         *       "requestId": "0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description version of this API */
    'API-Version': '1';
    /** @description number of the request: the caller’s own when it sent one, in logs and history */
    'X-Request-Id': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  me_find: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who you are here, and what you may do */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "personId": "0198c0de-0000-7000-8000-400000000004",
           *       "organisationId": "0198c0de-0000-7000-8000-100000000001",
           *       "name": "Marieke van Dijk",
           *       "timeZone": "Europe/Amsterdam",
           *       "today": "2026-06-15",
           *       "capacities": [
           *         {
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "onBehalfOf": null
           *         }
           *       ],
           *       "actions": [
           *         "me:read",
           *         "task:read",
           *         "task:work",
           *         "task:assign",
           *         "cycle:read",
           *         "contribution:read",
           *         "contribution:write",
           *         "meeting:read",
           *         "decision:read",
           *         "document:read",
           *         "people:read",
           *         "definition:read"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Me'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  me_inbox: {
    parameters: {
      query?: {
        cycleId?: string;
        document?:
          | 'voorjaarsnota'
          | 'trimesterrapportage-1'
          | 'trimesterrapportage-2'
          | 'trimesterrapportage-3'
          | 'begroting'
          | 'jaarrekening'
          | 'meerjarenplan'
          | 'aanpassing-meerjarenplan'
          | 'opvolgingsrapportering'
          | 'rapport-organisatiebeheersing'
          | 'budget'
          | 'budgetwijziging'
          | 'interne-kredietaanpassing';
        /** @description key of a phase */
        phase?: string;
        /** @description default: open and claimed */
        status?: ('open' | 'claimed' | 'completed' | 'withdrawn')[];
        /** @description due on this day or before */
        dueBy?: string;
        unitId?: string;
        kind?:
          | 'prepareCycle'
          | 'agreeToPreparation'
          | 'planMeeting'
          | 'alignMeeting'
          | 'confirmMeeting'
          | 'acknowledgeMaterial'
          | 'resolveActionPoint'
          | 'answerQuestion'
          | 'writeContribution'
          | 'submitContribution'
          | 'checkFigures'
          | 'reviewContribution'
          | 'giveAdvice'
          | 'coordinate'
          | 'performFinalTest'
          | 'consultPortfolioHolder'
          | 'approveProposal'
          | 'proposeAttendance'
          | 'agreeAttendance'
          | 'recordDecision'
          | 'signDecision'
          | 'workInAmendment'
          | 'fixFinalVersion'
          | 'dispatchDocument'
          | 'completeFollowUpAction'
          | 'evaluateCycle';
        /** @description on the names of document, unit and phase */
        text?: string;
        /** @description default: due */
        sort?: 'due' | 'created' | '-created';
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your inbox: what is asked of you, in all your capacities together */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-500000000003",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "kind": "submitContribution",
           *           "phase": "contributions",
           *           "round": 1,
           *           "subject": {
           *             "type": "contribution",
           *             "id": "0198c0de-0000-7000-8000-600000000001"
           *           },
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "candidate": {
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "personId": null
           *           },
           *           "assigneeId": "0198c0de-0000-7000-8000-400000000004",
           *           "assigneeName": "Marieke van Dijk",
           *           "status": "claimed",
           *           "dueOn": "2026-06-17",
           *           "notBefore": null,
           *           "priority": "normal",
           *           "createdAt": "2026-06-12T09:41:07.318Z",
           *           "outcome": null,
           *           "completedAt": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['TaskPage'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  me_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How much is asked of you */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "open": 1,
           *       "late": 0,
           *       "dueSoon": 1,
           *       "claimed": 1
           *     }
           */
          'application/json': components['schemas']['TaskCounts'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  decisions_ofCycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What bodies advised and decided, lapsed decisions too */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000001",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "phase": "college",
           *         "round": 1,
           *         "attempt": 1,
           *         "item": "college",
           *         "body": "executiveBoard",
           *         "outcome": "approved",
           *         "text": "Het college biedt de programmabegroting 2027 aan de raad aan.",
           *         "decidedOn": "2026-09-15",
           *         "votes": null,
           *         "castingVote": false,
           *         "attendeeIds": [],
           *         "attendees": [],
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *         "checksum": "e819f49e902013699da59b1b2077bf55170409be687d1fc5d6cb42e2a7b20981",
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000009",
           *         "recordedByName": "Annelies van Rijn",
           *         "recordedAt": "2026-09-15T11:02:26.481Z",
           *         "lapsed": false,
           *         "amendments": [],
           *         "signatures": [
           *           {
           *             "order": 1,
           *             "role": "mayor",
           *             "personId": "0198c0de-0000-7000-8000-400000000010",
           *             "name": "Reinier van Haersma",
           *             "onBehalfOf": null,
           *             "checksum": "e819f49e902013699da59b1b2077bf55170409be687d1fc5d6cb42e2a7b20981",
           *             "signedAt": "2026-09-15T12:40:03.912Z"
           *           },
           *           {
           *             "order": 2,
           *             "role": "municipalSecretary",
           *             "personId": "0198c0de-0000-7000-8000-400000000009",
           *             "name": "Annelies van Rijn",
           *             "onBehalfOf": null,
           *             "checksum": "e819f49e902013699da59b1b2077bf55170409be687d1fc5d6cb42e2a7b20981",
           *             "signedAt": "2026-09-15T13:15:59.004Z"
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000002",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "phase": "raad-decision",
           *         "round": 1,
           *         "attempt": 1,
           *         "item": "raad",
           *         "body": "council",
           *         "outcome": "approvedWithChanges",
           *         "text": "Vastgesteld, met inachtneming van het aangenomen amendement.",
           *         "decidedOn": "2026-11-05",
           *         "votes": {
           *           "for": 19,
           *           "against": 8,
           *           "abstained": 0
           *         },
           *         "castingVote": false,
           *         "attendeeIds": [
           *           "0198c0de-0000-7000-8000-400000000009"
           *         ],
           *         "attendees": [
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000009",
           *             "name": "Annelies van Rijn"
           *           }
           *         ],
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *         "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000012",
           *         "recordedByName": "Quinten Timmer",
           *         "recordedAt": "2026-11-05T21:54:10.227Z",
           *         "lapsed": false,
           *         "amendments": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-900000000003",
           *             "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *             "number": 1,
           *             "title": "Veilige fietspaden",
           *             "text": "Verschuif € 75.000 van wegonderhoud naar fietspaden.",
           *             "outcome": "carried",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "unitName": "Openbare ruimte",
           *             "workedInAt": "2026-11-09T08:25:37.150Z",
           *             "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *           }
           *         ],
           *         "signatures": [
           *           {
           *             "order": 1,
           *             "role": "mayor",
           *             "personId": "0198c0de-0000-7000-8000-400000000010",
           *             "name": "Reinier van Haersma",
           *             "onBehalfOf": null,
           *             "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *             "signedAt": "2026-11-06T08:05:12.339Z"
           *           },
           *           {
           *             "order": 2,
           *             "role": "councilClerk",
           *             "personId": "0198c0de-0000-7000-8000-400000000012",
           *             "name": "Quinten Timmer",
           *             "onBehalfOf": null,
           *             "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *             "signedAt": "2026-11-06T08:31:45.870Z"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Decisions'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  decisions_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One decision, with its amendments and signatures */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-900000000002",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "phase": "raad-decision",
           *       "round": 1,
           *       "attempt": 1,
           *       "item": "raad",
           *       "body": "council",
           *       "outcome": "approvedWithChanges",
           *       "text": "Vastgesteld, met inachtneming van het aangenomen amendement.",
           *       "decidedOn": "2026-11-05",
           *       "votes": {
           *         "for": 19,
           *         "against": 8,
           *         "abstained": 0
           *       },
           *       "castingVote": false,
           *       "attendeeIds": [
           *         "0198c0de-0000-7000-8000-400000000009"
           *       ],
           *       "attendees": [
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000009",
           *           "name": "Annelies van Rijn"
           *         }
           *       ],
           *       "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *       "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *       "recordedBy": "0198c0de-0000-7000-8000-400000000012",
           *       "recordedByName": "Quinten Timmer",
           *       "recordedAt": "2026-11-05T21:54:10.227Z",
           *       "lapsed": false,
           *       "amendments": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000003",
           *           "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *           "number": 1,
           *           "title": "Veilige fietspaden",
           *           "text": "Verschuif € 75.000 van wegonderhoud naar fietspaden.",
           *           "outcome": "carried",
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "workedInAt": "2026-11-09T08:25:37.150Z",
           *           "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *         }
           *       ],
           *       "signatures": [
           *         {
           *           "order": 1,
           *           "role": "mayor",
           *           "personId": "0198c0de-0000-7000-8000-400000000010",
           *           "name": "Reinier van Haersma",
           *           "onBehalfOf": null,
           *           "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *           "signedAt": "2026-11-06T08:05:12.339Z"
           *         },
           *         {
           *           "order": 2,
           *           "role": "councilClerk",
           *           "personId": "0198c0de-0000-7000-8000-400000000012",
           *           "name": "Quinten Timmer",
           *           "onBehalfOf": null,
           *           "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *           "signedAt": "2026-11-06T08:31:45.870Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Decision'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  decisions_followUp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What motions, promises and decisions ask to be done */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000005",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "source": "promise",
           *         "title": "De raad krijgt een overzicht van de reserves",
           *         "ownerId": "0198c0de-0000-7000-8000-400000000011",
           *         "ownerName": "Ursula Dekker",
           *         "dueOn": "2027-01-15",
           *         "status": "open",
           *         "evidence": null
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000004",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "source": "motion",
           *         "title": "Onderzoek naar vervoer in de kernen",
           *         "ownerId": "0198c0de-0000-7000-8000-400000000004",
           *         "ownerName": "Marieke van Dijk",
           *         "dueOn": "2027-03-01",
           *         "status": "open",
           *         "evidence": null
           *       }
           *     ]
           */
          'application/json': components['schemas']['FollowUpActions'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  documents_ofCycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbered versions of the document, without their content */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-800000000001",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "number": 1,
           *         "final": false,
           *         "checksum": "f02cfa38b1a49e02c81ac389b1aeaa5447f137c2165a0bc6df8f0e4d1d2a51eb",
           *         "createdBy": "0198c0de-0000-7000-8000-400000000001",
           *         "createdByName": "Gerda Brouwer",
           *         "onBehalfOf": null,
           *         "createdAt": "2026-07-09T13:48:19.630Z"
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-800000000002",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "number": 2,
           *         "final": true,
           *         "checksum": "15e66201d84c297e97d9d486007a56d0b3fcb4b9fab69b708ed3a6179542b079",
           *         "createdBy": "0198c0de-0000-7000-8000-400000000001",
           *         "createdByName": "Gerda Brouwer",
           *         "onBehalfOf": null,
           *         "createdAt": "2026-11-09T10:17:40.006Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DocumentVersions'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  documents_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One version of the document, with all it holds */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-800000000002",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "number": 2,
           *       "final": true,
           *       "checksum": "15e66201d84c297e97d9d486007a56d0b3fcb4b9fab69b708ed3a6179542b079",
           *       "createdBy": "0198c0de-0000-7000-8000-400000000001",
           *       "onBehalfOf": null,
           *       "createdAt": "2026-11-09T10:17:40.006Z",
           *       "content": {
           *         "parts": [
           *           {
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *             "version": 2,
           *             "checksum": "8d4ad7ee8f2b43fc6063084147e71ee535936d1f6cd8f5558f562fc1806776db",
           *             "content": {
           *               "sections": [
           *                 {
           *                   "section": "explanation",
           *                   "text": "De lasten stijgen met 2,1% (€ 64.000) door de indexering van het bestek voor groenonderhoud, ook na 2027."
           *                 },
           *                 {
           *                   "section": "paragraph-capital-goods",
           *                   "text": "In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028."
           *                 }
           *               ],
           *               "figures": [
           *                 {
           *                   "taakveld": "2.1",
           *                   "year": 2027,
           *                   "expenses": "4862500",
           *                   "income": "315000"
           *                 },
           *                 {
           *                   "taakveld": "5.7",
           *                   "year": 2027,
           *                   "expenses": "3120750.50",
           *                   "income": "86000"
           *                 },
           *                 {
           *                   "taakveld": "7.3",
           *                   "year": 2027,
           *                   "expenses": "5480000",
           *                   "income": "6215000"
           *                 }
           *               ]
           *             }
           *           }
           *         ],
           *         "amendments": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-900000000003",
           *             "title": "Veilige fietspaden",
           *             "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['DocumentVersion'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  documents_dispatches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To whom the document went, with receipts */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000006",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "key": "published",
           *         "sentOn": "2026-11-10",
           *         "reference": "https://www.waterrijk.example/begroting-2027",
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000002",
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000012",
           *         "recordedByName": "Quinten Timmer"
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000007",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "key": "sent-to-supervisor",
           *         "sentOn": "2026-11-11",
           *         "reference": "Ontvangstbevestiging provincie 2026-11-0457",
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000002",
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000009",
           *         "recordedByName": "Annelies van Rijn"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Dispatches'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  history_page: {
    parameters: {
      query?: {
        type?:
          | 'cycle.requested'
          | 'cycle.started'
          | 'cycle.ended'
          | 'cycle.withdrawn'
          | 'phase.started'
          | 'phase.ended'
          | 'phase.returned'
          | 'phase.overdue'
          | 'preparation.set'
          | 'unit.added'
          | 'unit.dropped'
          | 'task.opened'
          | 'task.claimed'
          | 'task.released'
          | 'task.assigned'
          | 'task.delegated'
          | 'task.completed'
          | 'task.withdrawn'
          | 'contribution.opened'
          | 'contribution.saved'
          | 'contribution.submitted'
          | 'contribution.judged'
          | 'contribution.accepted'
          | 'contribution.returned'
          | 'contribution.waived'
          | 'meeting.planned'
          | 'meeting.attendanceRecorded'
          | 'meeting.pointAdded'
          | 'meeting.pointClosed'
          | 'document.assembled'
          | 'document.fixed'
          | 'document.dispatched'
          | 'decision.recorded'
          | 'decision.signed'
          | 'decision.lapsed'
          | 'amendment.workedIn'
          | 'followUp.opened'
          | 'followUp.closed'
          | 'cycle.evaluated'
          | 'attempt.refused';
        /** @description what this person did */
        actorId?: string;
        /** @description what was done to this */
        subjectId?: string;
        /** @description from this moment on */
        from?: string;
        /** @description before this moment */
        until?: string;
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happened in a cycle, in order: who, as what, for whom, what, why and when */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "actorId": "0198c0de-0000-7000-8000-400000000001",
           *           "actorRole": "concernManager",
           *           "onBehalfOf": null,
           *           "subjectType": "cycle",
           *           "subjectId": "0198c0de-0000-7000-8000-200000000001",
           *           "before": null,
           *           "reason": null,
           *           "requestId": "9c4e7b1d-2f4c-4a55-9a08-6a0f0f4f6a51",
           *           "occurredAt": "2026-03-02T08:30:11.402Z",
           *           "type": "cycle.requested",
           *           "after": {
           *             "document": "begroting",
           *             "year": 2027,
           *             "status": "requested",
           *             "definitionVersion": 1
           *           },
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "sequence": 1,
           *           "previousHash": "0000000000000000000000000000000000000000000000000000000000000000",
           *           "hash": "4525a3e8da8c23c0c4b37c17d0f5898378eb83828e86e57220591f6ed61857fc"
           *         },
           *         {
           *           "actorId": null,
           *           "actorRole": null,
           *           "onBehalfOf": null,
           *           "subjectType": "cycle",
           *           "subjectId": "0198c0de-0000-7000-8000-200000000001",
           *           "before": null,
           *           "reason": null,
           *           "requestId": null,
           *           "occurredAt": "2026-03-02T08:30:12.115Z",
           *           "type": "phase.started",
           *           "after": {
           *             "phase": "preparation",
           *             "round": 1,
           *             "dueOn": "2026-03-19",
           *             "units": null
           *           },
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "sequence": 2,
           *           "previousHash": "4525a3e8da8c23c0c4b37c17d0f5898378eb83828e86e57220591f6ed61857fc",
           *           "hash": "565f2bae98671980f1cc8ccc93d8dfdadf575c3237b1613889d9432769c79e2d"
           *         },
           *         {
           *           "actorId": "0198c0de-0000-7000-8000-400000000001",
           *           "actorRole": "concernManager",
           *           "onBehalfOf": null,
           *           "subjectType": "task",
           *           "subjectId": "0198c0de-0000-7000-8000-500000000001",
           *           "before": {
           *             "status": "open"
           *           },
           *           "reason": null,
           *           "requestId": "5f0be0a3-7a3b-4f0c-8a36-27f20a4ad1c9",
           *           "occurredAt": "2026-03-09T10:44:50.026Z",
           *           "type": "task.completed",
           *           "after": {
           *             "key": "preparation/1/prepareCycle/concernManager/1",
           *             "kind": "prepareCycle",
           *             "status": "completed",
           *             "outcome": "prepared"
           *           },
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "sequence": 3,
           *           "previousHash": "565f2bae98671980f1cc8ccc93d8dfdadf575c3237b1613889d9432769c79e2d",
           *           "hash": "5a3573c31d980b543ff982730216ac52fa17561412379d1c532cc0c3dd2b3719"
           *         },
           *         {
           *           "actorId": "0198c0de-0000-7000-8000-400000000001",
           *           "actorRole": "concernManager",
           *           "onBehalfOf": null,
           *           "subjectType": "unit",
           *           "subjectId": "0198c0de-0000-7000-8000-300000000002",
           *           "before": null,
           *           "reason": "De leges vallen sinds dit jaar onder Publiekszaken.",
           *           "requestId": "d1a6f6a4-0b6a-4f77-8f3d-4f5a5a3f6d11",
           *           "occurredAt": "2026-03-10T07:15:33.690Z",
           *           "type": "unit.added",
           *           "after": null,
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "sequence": 4,
           *           "previousHash": "5a3573c31d980b543ff982730216ac52fa17561412379d1c532cc0c3dd2b3719",
           *           "hash": "be2b28cbb06e03177d48bcc264a3af62b2ebcafcae9938f518f77bf27198492e"
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  history_verify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the history of a cycle is whole: nothing changed, left out or cut off */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "holds": true,
           *       "events": 4,
           *       "lastHash": "be2b28cbb06e03177d48bcc264a3af62b2ebcafcae9938f518f77bf27198492e",
           *       "firstBreak": null
           *     }
           */
          'application/json': components['schemas']['HistoryVerification'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  people_people: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who works here, and in which roles */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-400000000009",
           *         "name": "Annelies van Rijn",
           *         "roles": [
           *           {
           *             "role": "municipalSecretary",
           *             "unitId": null,
           *             "from": "2024-01-01",
           *             "until": null
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-400000000001",
           *         "name": "Gerda Brouwer",
           *         "roles": [
           *           {
           *             "role": "concernManager",
           *             "unitId": null,
           *             "from": "2024-01-01",
           *             "until": null
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-400000000004",
           *         "name": "Marieke van Dijk",
           *         "roles": [
           *           {
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "from": "2024-01-01",
           *             "until": null
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-400000000005",
           *         "name": "Tarik el Haddad",
           *         "roles": [
           *           {
           *             "role": "contributor",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "from": "2024-01-01",
           *             "until": null
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-400000000011",
           *         "name": "Ursula Dekker",
           *         "roles": [
           *           {
           *             "role": "portfolioHolder",
           *             "unitId": "0198c0de-0000-7000-8000-300000000004",
           *             "from": "2024-01-01",
           *             "until": null
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['People'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  people_units: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams, programmes and portfolios */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-300000000004",
           *         "kind": "portfolio",
           *         "code": "RUI",
           *         "name": "Ruimte, wonen en water"
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-300000000003",
           *         "kind": "programme",
           *         "code": "P1",
           *         "name": "Leefbaar Waterrijk"
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-300000000001",
           *         "kind": "team",
           *         "code": "OR",
           *         "name": "Openbare ruimte"
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-300000000002",
           *         "kind": "team",
           *         "code": "PZ",
           *         "name": "Publiekszaken"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Units'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  definitions_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The definitions that cycles can be started from, and earlier versions */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-200000000002",
           *         "document": "begroting",
           *         "country": "NL",
           *         "version": 1,
           *         "name": {
           *           "nl": "programmabegroting",
           *           "en": "programme budget"
           *         },
           *         "checksum": "d45b83e2d180543b7befd580b617f29cbb45536a6d73369936ffa24afd3b0822",
           *         "builtIn": true,
           *         "storedAt": "2026-01-05T07:00:00.000Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Definitions'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  definitions_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One definition: its terms, outline and phases */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-200000000002",
           *       "document": "begroting",
           *       "country": "NL",
           *       "version": 1,
           *       "name": {
           *         "nl": "programmabegroting",
           *         "en": "programme budget"
           *       },
           *       "checksum": "d45b83e2d180543b7befd580b617f29cbb45536a6d73369936ffa24afd3b0822",
           *       "builtIn": true,
           *       "storedAt": "2026-01-05T07:00:00.000Z",
           *       "definition": {
           *         "document": "begroting",
           *         "version": 1,
           *         "country": "NL",
           *         "name": {
           *           "nl": "programmabegroting",
           *           "en": "programme budget"
           *         },
           *         "terms": [
           *           {
           *             "key": "sent-before-15-november",
           *             "article": "Gemeentewet 191",
           *             "sureness": "A",
           *             "name": {
           *               "nl": "toezending aan gedeputeerde staten vóór 15 november",
           *               "en": "sent to the provincial executive before 15 November"
           *             },
           *             "rule": {
           *               "kind": "lastDay",
           *               "month": 11,
           *               "day": 14,
           *               "yearOffset": -1
           *             }
           *           }
           *         ],
           *         "outline": [
           *           {
           *             "key": "explanation",
           *             "name": {
           *               "nl": "Toelichting op de ramingen",
           *               "en": "Explanation of the estimates"
           *             },
           *             "content": "text",
           *             "required": true,
           *             "askedOf": [
           *               "team"
           *             ]
           *           }
           *         ],
           *         "phases": [
           *           {
           *             "key": "contributions",
           *             "kind": "contributions",
           *             "name": {
           *               "nl": "Teambijdragen",
           *               "en": "Team contributions"
           *             },
           *             "due": {
           *               "daysBefore": 150,
           *               "term": "sent-before-15-november"
           *             },
           *             "contributors": [
           *               {
           *                 "unit": "team",
           *                 "writtenBy": "contributor",
           *                 "submittedBy": "teamManager"
           *               }
           *             ],
           *             "figuresCheckedBy": "finance",
           *             "reviewedBy": "concernManager",
           *             "waivedBy": "concernManager"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['Definition'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  events_stream: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the stream */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example : connected
           *
           *     event: change
           *     data: {"cycleId":"0198c0de-0000-7000-8000-200000000001","types":["task.completed","contribution.submitted"]}
           *
           *     : still here
           */
          'text/event-stream': string;
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_list: {
    parameters: {
      query?: {
        cycleId?: string;
        document?:
          | 'voorjaarsnota'
          | 'trimesterrapportage-1'
          | 'trimesterrapportage-2'
          | 'trimesterrapportage-3'
          | 'begroting'
          | 'jaarrekening'
          | 'meerjarenplan'
          | 'aanpassing-meerjarenplan'
          | 'opvolgingsrapportering'
          | 'rapport-organisatiebeheersing'
          | 'budget'
          | 'budgetwijziging'
          | 'interne-kredietaanpassing';
        /** @description key of a phase */
        phase?: string;
        /** @description default: open and claimed */
        status?: ('open' | 'claimed' | 'completed' | 'withdrawn')[];
        /** @description due on this day or before */
        dueBy?: string;
        unitId?: string;
        kind?:
          | 'prepareCycle'
          | 'agreeToPreparation'
          | 'planMeeting'
          | 'alignMeeting'
          | 'confirmMeeting'
          | 'acknowledgeMaterial'
          | 'resolveActionPoint'
          | 'answerQuestion'
          | 'writeContribution'
          | 'submitContribution'
          | 'checkFigures'
          | 'reviewContribution'
          | 'giveAdvice'
          | 'coordinate'
          | 'performFinalTest'
          | 'consultPortfolioHolder'
          | 'approveProposal'
          | 'proposeAttendance'
          | 'agreeAttendance'
          | 'recordDecision'
          | 'signDecision'
          | 'workInAmendment'
          | 'fixFinalVersion'
          | 'dispatchDocument'
          | 'completeFollowUpAction'
          | 'evaluateCycle';
        /** @description on the names of document, unit and phase */
        text?: string;
        /** @description default: due */
        sort?: 'due' | 'created' | '-created';
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description candidate role, of all units */
        role?:
          | 'teamManager'
          | 'contributor'
          | 'programmeLead'
          | 'concernManager'
          | 'concernController'
          | 'finance'
          | 'municipalSecretary'
          | 'deputySecretary'
          | 'strategicAdviser'
          | 'mayor'
          | 'portfolioHolder'
          | 'councilClerk'
          | 'worksCouncil'
          | 'externalAuditor'
          | 'administrator'
          | 'generalDirector'
          | 'deputyGeneralDirector'
          | 'financialDirector'
          | 'strategicCoordinator'
          | 'councilChair';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tasks of a candidate role, or of the whole organisation */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-500000000004",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "kind": "submitContribution",
           *           "phase": "contributions",
           *           "round": 1,
           *           "subject": {
           *             "type": "contribution",
           *             "id": "0198c0de-0000-7000-8000-600000000003"
           *           },
           *           "unitId": "0198c0de-0000-7000-8000-300000000002",
           *           "unitName": "Publiekszaken",
           *           "candidate": {
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000002",
           *             "personId": null
           *           },
           *           "assigneeId": null,
           *           "assigneeName": null,
           *           "status": "open",
           *           "dueOn": "2026-06-17",
           *           "notBefore": null,
           *           "priority": "normal",
           *           "createdAt": "2026-03-27T13:05:44.902Z",
           *           "outcome": null,
           *           "completedAt": null
           *         },
           *         {
           *           "id": "0198c0de-0000-7000-8000-500000000003",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "kind": "submitContribution",
           *           "phase": "contributions",
           *           "round": 1,
           *           "subject": {
           *             "type": "contribution",
           *             "id": "0198c0de-0000-7000-8000-600000000001"
           *           },
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "candidate": {
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "personId": null
           *           },
           *           "assigneeId": "0198c0de-0000-7000-8000-400000000004",
           *           "assigneeName": "Marieke van Dijk",
           *           "status": "claimed",
           *           "dueOn": "2026-06-17",
           *           "notBefore": null,
           *           "priority": "normal",
           *           "createdAt": "2026-06-12T09:41:07.318Z",
           *           "outcome": null,
           *           "completedAt": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['TaskPage'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_find: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One task: what is asked, of whom and why, and with what it can be completed */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-500000000003",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "document": "begroting",
           *       "year": 2027,
           *       "kind": "submitContribution",
           *       "phase": "contributions",
           *       "round": 1,
           *       "subject": {
           *         "type": "contribution",
           *         "id": "0198c0de-0000-7000-8000-600000000001"
           *       },
           *       "unitId": "0198c0de-0000-7000-8000-300000000001",
           *       "unitName": "Openbare ruimte",
           *       "candidate": {
           *         "role": "teamManager",
           *         "unitId": "0198c0de-0000-7000-8000-300000000001",
           *         "personId": null
           *       },
           *       "assigneeId": "0198c0de-0000-7000-8000-400000000004",
           *       "assigneeName": "Marieke van Dijk",
           *       "status": "claimed",
           *       "dueOn": "2026-06-17",
           *       "notBefore": null,
           *       "priority": "normal",
           *       "createdAt": "2026-06-12T09:41:07.318Z",
           *       "outcome": null,
           *       "completedAt": null,
           *       "name": "Bijdrage indienen",
           *       "why": "Gevraagd aan de rol teammanager van Openbare ruimte, in de fase “Teambijdragen” van begroting 2027. Uiterlijk 17-06-2026: 150 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *       "outcomes": [
           *         {
           *           "outcome": "submitted",
           *           "commentRequired": false
           *         }
           *       ],
           *       "form": {
           *         "additionalProperties": false,
           *         "type": "object",
           *         "required": [
           *           "qualityStatement"
           *         ],
           *         "properties": {
           *           "qualityStatement": {
           *             "additionalProperties": false,
           *             "type": "object",
           *             "required": [
           *               "timely",
           *               "correct",
           *               "complete"
           *             ],
           *             "properties": {
           *               "timely": {
           *                 "type": "boolean"
           *               },
           *               "correct": {
           *                 "type": "boolean"
           *               },
           *               "complete": {
           *                 "type": "boolean"
           *               }
           *             }
           *           },
           *           "politicallySensitive": {
           *             "type": "boolean"
           *           },
           *           "crossesTeams": {
           *             "type": "boolean"
           *           }
           *         }
           *       },
           *       "returnTo": [],
           *       "actingAs": {
           *         "role": "teamManager",
           *         "unitId": "0198c0de-0000-7000-8000-300000000001",
           *         "onBehalfOf": null
           *       }
           *     }
           */
          'application/json': components['schemas']['TaskDetail'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_claim: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {} */
        'application/json': components['schemas']['EmptyBody'];
      };
    };
    responses: {
      /** @description Claim a task: it is yours until you release it */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "taskId": "0198c0de-0000-7000-8000-500000000003",
           *       "status": "claimed",
           *       "assigneeId": "0198c0de-0000-7000-8000-400000000004",
           *       "outcome": null,
           *       "completedAt": null
           *     }
           */
          'application/json': components['schemas']['TaskResult'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_release: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {} */
        'application/json': components['schemas']['EmptyBody'];
      };
    };
    responses: {
      /** @description Give a claimed task back to all who are asked */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "taskId": "0198c0de-0000-7000-8000-500000000003",
           *       "status": "open",
           *       "assigneeId": null,
           *       "outcome": null,
           *       "completedAt": null
           *     }
           */
          'application/json': components['schemas']['TaskResult'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_assign: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "personId": "0198c0de-0000-7000-8000-400000000005"
         *     }
         */
        'application/json': components['schemas']['AssignBody'];
      };
    };
    responses: {
      /** @description Assign a task to one of those who are asked */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "taskId": "0198c0de-0000-7000-8000-500000000002",
           *       "status": "claimed",
           *       "assigneeId": "0198c0de-0000-7000-8000-400000000005",
           *       "outcome": null,
           *       "completedAt": null
           *     }
           */
          'application/json': components['schemas']['TaskResult'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_delegate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "personId": "0198c0de-0000-7000-8000-400000000006",
         *       "reason": "Verlof van 8 tot en met 19 juni."
         *     }
         */
        'application/json': components['schemas']['DelegateBody'];
      };
    };
    responses: {
      /** @description Let somebody else do a task that is asked of you */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "taskId": "0198c0de-0000-7000-8000-500000000002",
           *       "status": "claimed",
           *       "assigneeId": "0198c0de-0000-7000-8000-400000000006",
           *       "outcome": null,
           *       "completedAt": null
           *     }
           */
          'application/json': components['schemas']['TaskResult'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  tasks_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteBody'];
      };
    };
    responses: {
      /** @description Complete a task with one of its outcomes */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "taskId": "0198c0de-0000-7000-8000-500000000003",
           *       "status": "completed",
           *       "assigneeId": "0198c0de-0000-7000-8000-400000000004",
           *       "outcome": "submitted",
           *       "completedAt": "2026-06-16T08:12:55.240Z"
           *     }
           */
          'application/json': components['schemas']['TaskResult'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_list: {
    parameters: {
      query?: {
        document?:
          | 'voorjaarsnota'
          | 'trimesterrapportage-1'
          | 'trimesterrapportage-2'
          | 'trimesterrapportage-3'
          | 'begroting'
          | 'jaarrekening'
          | 'meerjarenplan'
          | 'aanpassing-meerjarenplan'
          | 'opvolgingsrapportering'
          | 'rapport-organisatiebeheersing'
          | 'budget'
          | 'budgetwijziging'
          | 'interne-kredietaanpassing';
        year?: number;
        /** @description default: all */
        status?: ('requested' | 'running' | 'completed' | 'rejected' | 'withdrawn')[];
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cycles of the organisation, newest year first */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "status": "running",
           *           "phase": "contributions",
           *           "round": 1,
           *           "definition": {
           *             "document": "begroting",
           *             "version": 1
           *           },
           *           "leadUnitId": "0198c0de-0000-7000-8000-300000000001",
           *           "startedAt": "2026-03-02T08:30:12.115Z",
           *           "endedAt": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['CyclePage'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_start: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "document": "begroting",
         *       "year": 2027
         *     }
         */
        'application/json': components['schemas']['StartCycleBody'];
      };
    };
    responses: {
      /** @description Start a cycle from the newest definition of its document */
      201: {
        headers: {
          /** @description where the cycle is */
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001"
           *     }
           */
          'application/json': components['schemas']['StartedCycle'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One cycle: where it stands, and all its phases */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-200000000001",
           *       "document": "begroting",
           *       "year": 2027,
           *       "status": "running",
           *       "phase": "contributions",
           *       "round": 1,
           *       "definition": {
           *         "document": "begroting",
           *         "version": 1
           *       },
           *       "leadUnitId": "0198c0de-0000-7000-8000-300000000001",
           *       "startedAt": "2026-03-02T08:30:12.115Z",
           *       "endedAt": null,
           *       "instructions": "Schrijf kort, verklaar wat afwijkt van 2026, en reken met de meicirculaire.",
           *       "phases": [
           *         {
           *           "key": "preparation",
           *           "kind": "preparation",
           *           "round": 1,
           *           "dueOn": "2026-03-19",
           *           "enteredAt": "2026-03-02T08:30:12.115Z",
           *           "leftAt": "2026-03-12T15:20:31.774Z",
           *           "end": "done",
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "briefing",
           *           "kind": "meeting",
           *           "round": 1,
           *           "dueOn": "2026-04-03",
           *           "enteredAt": "2026-03-12T15:20:31.902Z",
           *           "leftAt": "2026-03-27T13:05:44.771Z",
           *           "end": "done",
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "contributions",
           *           "kind": "contributions",
           *           "round": 1,
           *           "dueOn": "2026-06-17",
           *           "enteredAt": "2026-03-27T13:05:44.902Z",
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "coordination",
           *           "kind": "coordination",
           *           "round": 0,
           *           "dueOn": "2026-07-10",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "slotbijeenkomst",
           *           "kind": "meeting",
           *           "round": 0,
           *           "dueOn": "2026-07-22",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "management-advice",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-08-06",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": "skipped",
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "eindtoets",
           *           "kind": "test",
           *           "round": 0,
           *           "dueOn": "2026-08-14",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "portefeuillehoudersoverleg",
           *           "kind": "consultation",
           *           "round": 0,
           *           "dueOn": "2026-08-26",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "college",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-09-15",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "raad-preparatory",
           *           "kind": "meeting",
           *           "round": 0,
           *           "dueOn": "2026-10-20",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "raad-decision",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-11-05",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "completion",
           *           "kind": "dispatch",
           *           "round": 0,
           *           "dueOn": "2026-11-13",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         },
           *         {
           *           "key": "follow-up",
           *           "kind": "followUp",
           *           "round": 0,
           *           "dueOn": null,
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CycleDetail'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_waitingFor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whom the cycle waits for, the latest first */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "taskId": "0198c0de-0000-7000-8000-500000000004",
           *         "kind": "submitContribution",
           *         "phase": "contributions",
           *         "role": "teamManager",
           *         "unitId": "0198c0de-0000-7000-8000-300000000002",
           *         "unitName": "Publiekszaken",
           *         "people": [
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000007",
           *             "name": "Els Smulders"
           *           }
           *         ],
           *         "dueOn": "2026-06-17",
           *         "daysLate": 0,
           *         "since": "2026-03-27T13:05:44.902Z"
           *       },
           *       {
           *         "taskId": "0198c0de-0000-7000-8000-500000000003",
           *         "kind": "submitContribution",
           *         "phase": "contributions",
           *         "role": "teamManager",
           *         "unitId": "0198c0de-0000-7000-8000-300000000001",
           *         "unitName": "Openbare ruimte",
           *         "people": [
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000004",
           *             "name": "Marieke van Dijk"
           *           }
           *         ],
           *         "dueOn": "2026-06-17",
           *         "daysLate": 0,
           *         "since": "2026-06-12T09:41:07.318Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['WaitingFor'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_completeness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Which unit has filled which section */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "sections": [
           *         {
           *           "key": "objectives",
           *           "content": "text",
           *           "required": true
           *         },
           *         {
           *           "key": "programme-figures",
           *           "content": "figures",
           *           "required": true
           *         },
           *         {
           *           "key": "figures",
           *           "content": "figures",
           *           "required": true
           *         },
           *         {
           *           "key": "explanation",
           *           "content": "text",
           *           "required": true
           *         }
           *       ],
           *       "rows": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000003",
           *           "unitName": "Leefbaar Waterrijk",
           *           "unitKind": "programme",
           *           "round": 1,
           *           "dueOn": "2026-06-17",
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000004",
           *           "status": "accepted",
           *           "versionNumber": 1,
           *           "filled": {
           *             "objectives": true,
           *             "programme-figures": true
           *           }
           *         },
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "unitKind": "team",
           *           "round": 1,
           *           "dueOn": "2026-06-17",
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *           "status": "returned",
           *           "versionNumber": 1,
           *           "filled": {
           *             "figures": true,
           *             "explanation": true
           *           }
           *         },
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000002",
           *           "unitName": "Publiekszaken",
           *           "unitKind": "team",
           *           "round": 1,
           *           "dueOn": "2026-06-17",
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000003",
           *           "status": "writing",
           *           "versionNumber": 0,
           *           "filled": {
           *             "figures": true,
           *             "explanation": false
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Completeness'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_units: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams and programmes that contribute, and those that were dropped */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "unitId": "0198c0de-0000-7000-8000-300000000003",
           *         "unitName": "Leefbaar Waterrijk",
           *         "kind": "programme",
           *         "status": "contributing"
           *       },
           *       {
           *         "unitId": "0198c0de-0000-7000-8000-300000000001",
           *         "unitName": "Openbare ruimte",
           *         "kind": "team",
           *         "status": "contributing"
           *       },
           *       {
           *         "unitId": "0198c0de-0000-7000-8000-300000000002",
           *         "unitName": "Publiekszaken",
           *         "kind": "team",
           *         "status": "contributing"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CycleUnits'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_addUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "unitId": "0198c0de-0000-7000-8000-300000000002",
         *       "reason": "De leges vallen sinds dit jaar onder Publiekszaken."
         *     }
         */
        'application/json': components['schemas']['AddUnitBody'];
      };
    };
    responses: {
      /** @description Let one more team or programme contribute */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_dropUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "De leges gaan toch mee in de bijdrage van Bedrijfsvoering."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Let a team or programme contribute no longer */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  cycles_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Begonnen met het verkeerde begrotingsjaar."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description End the cycle without its document */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_ofCycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contributions of a cycle, by unit */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-600000000004",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "unitId": "0198c0de-0000-7000-8000-300000000003",
           *         "unitName": "Leefbaar Waterrijk",
           *         "unitKind": "programme",
           *         "status": "accepted",
           *         "round": 1,
           *         "versionNumber": 1,
           *         "dueOn": "2026-06-17",
           *         "politicallySensitive": false,
           *         "crossesTeams": false
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-600000000001",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "unitId": "0198c0de-0000-7000-8000-300000000001",
           *         "unitName": "Openbare ruimte",
           *         "unitKind": "team",
           *         "status": "returned",
           *         "round": 1,
           *         "versionNumber": 1,
           *         "dueOn": "2026-06-17",
           *         "politicallySensitive": false,
           *         "crossesTeams": true
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-600000000003",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "unitId": "0198c0de-0000-7000-8000-300000000002",
           *         "unitName": "Publiekszaken",
           *         "unitKind": "team",
           *         "status": "writing",
           *         "round": 1,
           *         "versionNumber": 0,
           *         "dueOn": "2026-06-17",
           *         "politicallySensitive": false,
           *         "crossesTeams": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['Contributions'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One contribution: the draft as it stands, its versions and the remarks */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-600000000001",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "unitId": "0198c0de-0000-7000-8000-300000000001",
           *       "unitName": "Openbare ruimte",
           *       "unitKind": "team",
           *       "status": "returned",
           *       "round": 1,
           *       "versionNumber": 1,
           *       "dueOn": "2026-06-17",
           *       "politicallySensitive": false,
           *       "crossesTeams": true,
           *       "sections": [
           *         {
           *           "key": "explanation",
           *           "text": "De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud.",
           *           "revision": 3
           *         },
           *         {
           *           "key": "paragraph-capital-goods",
           *           "text": "In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.",
           *           "revision": 3
           *         }
           *       ],
           *       "figures": [
           *         {
           *           "taakveld": "2.1",
           *           "year": 2027,
           *           "expenses": "4862500",
           *           "income": "315000"
           *         },
           *         {
           *           "taakveld": "5.7",
           *           "year": 2027,
           *           "expenses": "3120750.50",
           *           "income": "86000"
           *         },
           *         {
           *           "taakveld": "7.3",
           *           "year": 2027,
           *           "expenses": "5480000",
           *           "income": "6215000"
           *         }
           *       ],
           *       "totals": {
           *         "expenses": "13463250.50",
           *         "income": "6616000",
           *         "balance": "-6847250.50"
           *       },
           *       "versions": [
           *         {
           *           "number": 1,
           *           "checksum": "adb24b65eb37542f2e319c56f2463d17e76c1647197da9249181aba37e4b5efe",
           *           "submittedBy": "Marieke van Dijk",
           *           "submittedAt": "2026-06-10T14:32:08.551Z",
           *           "late": false
           *         }
           *       ],
           *       "remarks": [
           *         {
           *           "version": 1,
           *           "section": "explanation",
           *           "text": "Noem het bedrag van de indexering, en of die ook na 2027 doorwerkt.",
           *           "by": "Gerda Brouwer",
           *           "origin": "review",
           *           "at": "2026-06-12T09:41:07.318Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ContributionDetail'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A version as it was submitted */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-600000000002",
           *       "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *       "number": 1,
           *       "content": {
           *         "sections": [
           *           {
           *             "section": "explanation",
           *             "text": "De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud."
           *           },
           *           {
           *             "section": "paragraph-capital-goods",
           *             "text": "In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028."
           *           }
           *         ],
           *         "figures": [
           *           {
           *             "taakveld": "2.1",
           *             "year": 2027,
           *             "expenses": "4862500",
           *             "income": "315000"
           *           },
           *           {
           *             "taakveld": "5.7",
           *             "year": 2027,
           *             "expenses": "3120750.50",
           *             "income": "86000"
           *           },
           *           {
           *             "taakveld": "7.3",
           *             "year": 2027,
           *             "expenses": "5480000",
           *             "income": "6215000"
           *           }
           *         ]
           *       },
           *       "qualityStatement": {
           *         "timely": true,
           *         "correct": true,
           *         "complete": true
           *       },
           *       "checksum": "adb24b65eb37542f2e319c56f2463d17e76c1647197da9249181aba37e4b5efe",
           *       "submittedBy": "0198c0de-0000-7000-8000-400000000004",
           *       "submitterName": "Marieke van Dijk",
           *       "onBehalfOf": null,
           *       "submittedAt": "2026-06-10T14:32:08.551Z",
           *       "late": false,
           *       "totals": {
           *         "expenses": "13463250.50",
           *         "income": "6616000",
           *         "balance": "-6847250.50"
           *       }
           *     }
           */
          'application/json': components['schemas']['ContributionVersion'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_saveSection: {
    parameters: {
      query?: never;
      header: {
        /** @description the revision you started from, in quotes: "3"; "0" for the first text */
        'If-Match': string;
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "De lasten stijgen met 2,1% (€ 64.000) door de indexering van het bestek voor groenonderhoud, ook na 2027."
         *     }
         */
        'application/json': components['schemas']['SectionBody'];
      };
    };
    responses: {
      /** @description Write one section of the draft */
      200: {
        headers: {
          /** @description the new revision, for the next If-Match */
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "section": "explanation",
           *       "revision": 4
           *     }
           */
          'application/json': components['schemas']['SavedSection'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Changed'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      428: components['responses']['RevisionNeeded'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_saveFigures: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "figures": [
         *         {
         *           "taakveld": "2.1",
         *           "year": 2027,
         *           "expenses": "4862500",
         *           "income": "315000"
         *         },
         *         {
         *           "taakveld": "5.7",
         *           "year": 2027,
         *           "expenses": "3120750.50",
         *           "income": "86000"
         *         },
         *         {
         *           "taakveld": "7.3",
         *           "year": 2027,
         *           "expenses": "5480000",
         *           "income": "6215000"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['FiguresBody'];
      };
    };
    responses: {
      /** @description Replace all figures of the draft */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "totals": {
           *         "expenses": "13463250.50",
           *         "income": "6616000",
           *         "balance": "-6847250.50"
           *       }
           *     }
           */
          'application/json': components['schemas']['SavedFigures'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_importFigures: {
    parameters: {
      query: {
        /** @description whose lines of the file to take, as the file names it */
        municipality: string;
        /** @description the year that the figures are about */
        year: number;
      };
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** @description an Iv3 file, at most 5 MB */
    requestBody: {
      content: {
        /**
         * @example Gemeenten;Taakveld;Baten;Lasten
         *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
         *     Waterrijk;5.7 Openbaar groen en (openlucht) recreatie;86.0;3120.8
         *     Waterrijk;9.9 Overig;0.0;12.0
         */
        'text/csv': string;
      };
    };
    responses: {
      /** @description Take the figures of a municipality and year from a CSV file */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "totals": {
           *         "expenses": "7983300",
           *         "income": "401000",
           *         "balance": "-7582300"
           *       },
           *       "imported": 2,
           *       "refused": [
           *         {
           *           "row": 4,
           *           "reason": "has a code that is not in the Iv3 list of taakvelden"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportedFigures'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  contributions_waive: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Publiekszaken heeft dit jaar geen eigen taakveld."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Do without the contribution of a unit */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_ofCycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The meetings of a cycle, in the order in which they take place */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "0198c0de-0000-7000-8000-700000000001",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "phase": "slotbijeenkomst",
           *         "round": 1,
           *         "attempt": 1,
           *         "startsAt": "2026-07-21T12:00:00.000Z",
           *         "endsAt": "2026-07-21T14:00:00.000Z",
           *         "place": "Gemeentehuis, raadzaal",
           *         "agenda": [
           *           "De begroting als geheel",
           *           "Puntjes op de i"
           *         ],
           *         "invitees": [
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000008",
           *             "name": "Bas Meijer",
           *             "role": "programmeLead",
           *             "unitId": "0198c0de-0000-7000-8000-300000000003",
           *             "unitName": "Leefbaar Waterrijk",
           *             "attendance": "present",
           *             "replacedBy": null,
           *             "replacedByName": null
           *           },
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000004",
           *             "name": "Marieke van Dijk",
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "unitName": "Openbare ruimte",
           *             "attendance": "replaced",
           *             "replacedBy": "0198c0de-0000-7000-8000-400000000005",
           *             "replacedByName": "Tarik el Haddad"
           *           },
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000007",
           *             "name": "Els Smulders",
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000002",
           *             "unitName": "Publiekszaken",
           *             "attendance": "absent",
           *             "replacedBy": null,
           *             "replacedByName": null
           *           }
           *         ],
           *         "points": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-700000000002",
           *             "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *             "kind": "actionPoint",
           *             "text": "De vervanging van de bruggen staat in twee programma’s: kies er één.",
           *             "ownerId": "0198c0de-0000-7000-8000-400000000008",
           *             "ownerName": "Bas Meijer",
           *             "dueOn": "2026-07-31",
           *             "status": "open",
           *             "resolution": null
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Meetings'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One meeting, with who was there and what it left to be done */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-700000000001",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "phase": "slotbijeenkomst",
           *       "round": 1,
           *       "attempt": 1,
           *       "startsAt": "2026-07-21T12:00:00.000Z",
           *       "endsAt": "2026-07-21T14:00:00.000Z",
           *       "place": "Gemeentehuis, raadzaal",
           *       "agenda": [
           *         "De begroting als geheel",
           *         "Puntjes op de i"
           *       ],
           *       "invitees": [
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000008",
           *           "name": "Bas Meijer",
           *           "role": "programmeLead",
           *           "unitId": "0198c0de-0000-7000-8000-300000000003",
           *           "unitName": "Leefbaar Waterrijk",
           *           "attendance": "present",
           *           "replacedBy": null,
           *           "replacedByName": null
           *         },
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000004",
           *           "name": "Marieke van Dijk",
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "attendance": "replaced",
           *           "replacedBy": "0198c0de-0000-7000-8000-400000000005",
           *           "replacedByName": "Tarik el Haddad"
           *         },
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000007",
           *           "name": "Els Smulders",
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000002",
           *           "unitName": "Publiekszaken",
           *           "attendance": "absent",
           *           "replacedBy": null,
           *           "replacedByName": null
           *         }
           *       ],
           *       "points": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-700000000002",
           *           "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *           "kind": "actionPoint",
           *           "text": "De vervanging van de bruggen staat in twee programma’s: kies er één.",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000008",
           *           "ownerName": "Bas Meijer",
           *           "dueOn": "2026-07-31",
           *           "status": "open",
           *           "resolution": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Meeting'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_recordAttendance: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "attendance": [
         *         {
         *           "personId": "0198c0de-0000-7000-8000-400000000008",
         *           "status": "present"
         *         },
         *         {
         *           "personId": "0198c0de-0000-7000-8000-400000000004",
         *           "status": "replaced",
         *           "replacedBy": "0198c0de-0000-7000-8000-400000000005"
         *         },
         *         {
         *           "personId": "0198c0de-0000-7000-8000-400000000007",
         *           "status": "absent"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AttendanceBody'];
      };
    };
    responses: {
      /** @description Record who was there */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_addPoint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "actionPoint",
         *       "text": "De vervanging van de bruggen staat in twee programma’s: kies er één.",
         *       "ownerId": "0198c0de-0000-7000-8000-400000000008",
         *       "dueOn": "2026-07-31"
         *     }
         */
        'application/json': components['schemas']['PointBody'];
      };
    };
    responses: {
      /** @description Record an action point or a question, with its owner */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pointId": "0198c0de-0000-7000-8000-700000000002"
           *     }
           */
          'application/json': components['schemas']['AddedPoint'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
}

export interface paths {
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who you are here, what you may do, and in which language and look you see it */
    get: operations['me_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/choice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Choose your language and look */
    put: operations['me_choose'];
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
  '/api/v1/me/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your own calendar links, without their secrets */
    get: operations['calendarFeeds_mine'];
    put?: never;
    /** Make a link to the calendar of your tasks and meetings */
    post: operations['calendarFeeds_makeMine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/calendar-feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke one of your calendar links */
    delete: operations['calendarFeeds_revokeMine'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The links to the P&C calendar, without their secrets */
    get: operations['calendarFeeds_published'];
    put?: never;
    /** Make a link to the P&C calendar of the organisation */
    post: operations['calendarFeeds_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar-feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a link to the P&C calendar */
    delete: operations['calendarFeeds_unpublish'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar-feeds/{id}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The calendar behind a link
     * @description iCalendar (RFC 5545). Needs no token: who has the link may read. A wrong secret and a revoked link are `not-found` alike.
     */
    get: operations['calendarFeeds_read'];
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
  '/api/v1/cycles/{id}/documents/by-checksum/{checksum}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version that a body decided on, by its checksum: it never changes */
    get: operations['documents_byChecksum'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document to read: one page of HTML */
    get: operations['documents_html'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document as a Word file */
    get: operations['documents_docx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed since an earlier version: by words in texts, by line in figures */
    get: operations['documents_changes'];
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
    /** Whether the history of a cycle is whole, and what is stored is what it tells: nothing changed, left out or cut off */
    get: operations['history_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to calendar and plans of the organisation, in order */
    get: operations['organisationHistory_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/history/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the organisation's own history is whole: nothing changed, left out or cut off */
    get: operations['organisationHistory_verify'];
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
     * @description Events `change` with `{ cycleId, types }`, types of history events; `notification` when you are told something, or have read it elsewhere; `build` at once, with `{ build }`, the first script of the web application as it is now. A comment every 15 seconds (or as the installation is set) keeps the line open. Nothing is repeated: who reconnects, or gets an event `missed`, reads anew. The stream ends when the token or session does.
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
    /** One task: what is asked, of whom and why, with what it can be completed, and what happened to it */
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
  '/api/v1/cycles/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the contributions are: day by day beside the plan, and how late each unit is */
    get: operations['cycles_progress'];
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
  '/api/v1/cycles/{id}/steering/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What would move if the cycle were steered; nothing is changed */
    post: operations['steering_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/deadlines/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move the day on which a phase is due, and what follows with it; never past what law allows */
    post: operations['steering_moveDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/deadlines/{key}/exceed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move it past the last day of a local rule, where law itself sets none */
    post: operations['steering_exceedTerm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/send-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the cycle back to an earlier phase, for some units or all */
    post: operations['steering_sendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/phases/{key}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave out a phase that may be left out */
    post: operations['steering_skipPhase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/phases/{key}/organiser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let another role organise a meeting */
    post: operations['steering_changeOrganiser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/outline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change what is asked of units that have not begun to write; those that have keep their outline */
    post: operations['steering_changeOutline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop the clock: nobody is reminded, nothing is late, and no phase begins */
    post: operations['steering_pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the clock run again; the days that it stood are given back as far as law allows */
    post: operations['steering_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/carry-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Carry the open actions into another cycle */
    post: operations['steering_carryActions'];
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
    /** One contribution: the draft as it stands, its versions and what was said about them */
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
    /** A version as it was submitted, or accepted with changes */
    get: operations['contributions_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What differs between two versions, or between a version and the draft, per section and figure */
    get: operations['contributions_differences'];
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
  '/api/v1/contributions/{id}/sections/{key}/deviations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write the deviations of one section of the draft: all of them, or none when there is nothing to report */
    put: operations['contributions_saveDeviations'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/deviations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What units report that turns out otherwise than was agreed, with totals per unit and programme */
    get: operations['contributions_deviations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a submission back, as long as nobody has begun to judge it */
    post: operations['contributions_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/remarks/{remarkId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Answer a remark, before the contribution is submitted again */
    put: operations['contributions_answerRemark'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/alignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask others about a contribution before it is submitted: each gets a task */
    post: operations['contributions_askAlignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/alignments/{alignmentId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask somebody no longer */
    post: operations['contributions_withdrawAlignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/extension-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask more time; who coordinates the contributions gets a task to decide */
    post: operations['contributions_askExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What changed since you last looked; and now you have */
    post: operations['contributions_look'];
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
    put: operations['figures_save'];
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
    /** Take figures from a CSV or XLSX file, or only tell what that would change */
    post: operations['figures_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/figures/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The figures of the draft as a file, which can be imported again */
    get: operations['figures_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/figures/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What cells of the figures were, and who changed them; the newest first */
    get: operations['figures_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/figures/realisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the unit realised in the last year of which the accounts are known */
    get: operations['figures_realisation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Totals per taakveld, programme, team and document, and where sides differ */
    get: operations['figures_ofCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/figures/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Spread the figures of a whole file over the teams of a cycle, or only tell what that would change */
    post: operations['figures_importOfCycle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/figures/iv3': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The figures of a cycle in one year as an Iv3 file: in thousands, a row per taakveld */
    get: operations['figures_exportIv3'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/figures/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The figures of a cycle as a file: totals, and every line with its unit */
    get: operations['figures_exportOfCycle'];
    put?: never;
    post?: never;
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
    post: operations['contributionSteering_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask a unit once more for what was accepted, until the draft is assembled */
    post: operations['contributionSteering_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a unit more time */
    post: operations['contributionSteering_extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/remind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remind whoever is asked something about a contribution */
    post: operations['contributionSteering_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/contributions/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Do the same to several contributions, with one reason; each has its own result
     * @description Each contribution stands by itself: what is refused of one is told in its result and stops no other.
     */
    post: operations['contributionSteering_handle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/sections/{key}/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Make a unit responsible for a paragraph of the document */
    put: operations['contributionSteering_assign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/document-completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the document, made of the contributions accepted so far, lacks by law */
    get: operations['contributionSteering_completeness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you were told, the newest first */
    get: operations['notifications_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notifications/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much you did not read */
    get: operations['notifications_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notifications/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** You have read it */
    put: operations['notifications_read'];
    post?: never;
    /** Keep it as unread */
    delete: operations['notifications_unread'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** You have read them all */
    post: operations['notifications_readAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notification-preference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How you want to be told */
    get: operations['notifications_preference'];
    /** Choose how you want to be told */
    put: operations['notifications_setPreference'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mail that goes out, the newest first: how it went, not what it says */
    get: operations['mail_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much mail waits, and was given up */
    get: operations['mail_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail: how it went */
    get: operations['mail_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a mail after all that was given up */
    post: operations['mail_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-mailboxes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mailboxes to which the mail of a role goes */
    get: operations['mail_mailboxes'];
    /** Set the mailboxes of roles */
    put: operations['mail_setMailboxes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The meetings of the organisation and of its cycles, by when they start */
    get: operations['meetings_page'];
    put?: never;
    /** Convene a meeting of the organisation, or a series */
    post: operations['meetings_convene'];
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
    /** Move one meeting to another time or place */
    put: operations['meetings_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a meeting of the organisation that was held */
    post: operations['meetings_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a meeting of the organisation */
    post: operations['meetings_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/invitees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adjust by hand who is invited */
    put: operations['meetings_invite'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/absence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that you will not come, and who will instead */
    post: operations['meetings_announce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/points/{pointId}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that an action point of a meeting of the organisation is done, or need not be */
    post: operations['meetings_resolvePoint'];
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
    /** The meetings of a cycle, and those with an item of it, in the order in which they take place */
    get: operations['meetings_ofCycle'];
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
  '/api/v1/meetings/{id}/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put an item on the agenda, after the others */
    post: operations['agenda_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/agenda/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Take the items in another order */
    put: operations['agenda_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change what is said of an open item, its papers too */
    put: operations['agenda_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what came of an item, or withdraw it */
    post: operations['agenda_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/hold-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hold an item over to a later meeting: a new item there refers to this one */
    post: operations['agenda_holdOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The minutes, with every version of their text and who signed */
    get: operations['minutes_find'];
    /** Draft the minutes, or correct them: the next version */
    put: operations['minutes_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/minutes/adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that the minutes were adopted: their text is fixed */
    post: operations['minutes_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/minutes/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign the adopted minutes: first the chair, then the secretary */
    post: operations['minutes_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/minutes/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write in the margin of adopted minutes */
    post: operations['minutes_note'];
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
    /** One decision, with its amendments, motions and signatures */
    get: operations['decisions_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Exactly what is signed: its checksum is SHA-256 over canonical JSON (RFC 8785) */
    get: operations['decisions_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decision list of a meeting: every item, with what was decided on it */
    get: operations['decisions_ofMeeting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{id}/decisions/html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decision list of a meeting to read or print: one page of HTML */
    get: operations['decisions_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct what was recorded, but not its outcome and day, before it is signed */
    post: operations['decisions_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/withdraw-signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw your signature before the next one signs */
    post: operations['decisions_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has a seat in a body, where that is registered */
    get: operations['decisions_members'];
    put?: never;
    /** Register that somebody has a seat in a body */
    post: operations['decisions_seat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/body-members/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a seat, on its last day */
    post: operations['decisions_unseat'];
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
    get: operations['followUp_ofCycle'];
    put?: never;
    /** Add an action that no recorded decision brought */
    post: operations['followUp_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the evaluation of the cycle found */
    get: operations['followUp_findings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/lessons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the cycle before this one left: findings, and actions that are not done */
    get: operations['followUp_lessons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A report of actions, of every cycle: what one body is told of, or all */
    get: operations['followUp_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-actions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One action, with what was reported about it */
    get: operations['followUp_find'];
    /** Give an action another owner or date */
    put: operations['followUp_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-actions/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report how far your action is */
    post: operations['followUp_progress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is attached to something, by name */
    get: operations['attachments_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One attachment with its versions */
    get: operations['attachments_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/versions/{number}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself, to be saved */
    get: operations['attachments_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/{id}/versions/{number}/attachments/{attachmentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file as it was when that version was submitted, also when it was taken away since */
    get: operations['attachments_frozenContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take an attachment away; the history keeps what it was */
    post: operations['attachments_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachment-uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Announce a file to attach; its pieces follow */
    post: operations['attachments_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachment-uploads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a file of yours is: where to go on after the connection broke */
    get: operations['attachments_progress'];
    put?: never;
    post?: never;
    /** Give up a file that is on its way */
    delete: operations['attachments_abandon'];
    options?: never;
    head?: never;
    /** Send the next piece of a file */
    patch: operations['attachments_append'];
    trace?: never;
  };
  '/api/v1/attachment-uploads/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach the file, now that all of it is here */
    post: operations['attachments_complete'];
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
    /** Make somebody known before they sign in for the first time */
    post: operations['people_add'];
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
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Somebody with all roles they held, hold or will hold, and when they are away */
    get: operations['people_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is asked of somebody by name, or was taken up by them */
    get: operations['people_tasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was changed of somebody: roles and absences, by whom and why */
    get: operations['people_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give somebody a role for a period */
    post: operations['people_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/roles/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set the last day of a role that somebody holds */
    put: operations['people_end'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enter that somebody is away, and who stands in */
    post: operations['people_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/absences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Somebody is there again: what is left of an absence is gone */
    delete: operations['people_back'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When you are away, and who stands in for you */
    get: operations['people_mine'];
    put?: never;
    /** Enter that you are away, and who stands in for you */
    post: operations['people_enterMine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/absences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** You are there again */
    delete: operations['people_iAmBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The organisation's own calendar: closures, recess, meetings, and its own rules */
    get: operations['calendar_find'];
    /** Set the organisation's calendar; plans that were made stay as they are */
    put: operations['calendar_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/days-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The days of a year on which nobody works, or nothing is planned, besides weekends */
    get: operations['calendar_daysOff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/holidays/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take own holidays from a file, instead of those known of the years it names */
    post: operations['calendar_importFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/year-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The years that have a plan, the latest first */
    get: operations['plans_years'];
    put?: never;
    /** Plan a year around the council meetings of the calendar; it stays a proposal until adopted */
    post: operations['plans_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/year-plans/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plan of a year in all its versions, the newest first: every date, and why it is there */
    get: operations['plans_ofYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/year-plans/{year}/versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of the plan of a year */
    get: operations['plans_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/year-plans/{year}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Plan a year anew: a proposal that says what it changes of the adopted plan */
    post: operations['plans_planAnew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/year-plans/{year}/adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adopt the proposal of a year: cycles keep its dates and start by it */
    post: operations['plans_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/legal-standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What law asks first: before adoption, approval of the other council’s part, or execution */
    get: operations['legalFacts_standing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cycles/{id}/legal-facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was recorded of a cycle because law asks about it; the last of a kind counts */
    get: operations['legalFacts_ofCycle'];
    put?: never;
    /** Record the accountant's report, the lawfulness statement, indemnity, or that execution began */
    post: operations['legalFacts_record'];
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
    ChoiceBody: {
      /** @description null: that of the organisation */
      locale: ('nl-NL' | 'nl-BE' | 'en') | null;
      /** @description null: that of the organisation */
      theme: ('neutral' | 'flanders') | null;
    };
    FeedBody: {
      /** @description null: the language of the organisation */
      locale?: ('nl-NL' | 'nl-BE' | 'en') | null;
    };
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
    LocalizedBody: {
      nl: string;
      en: string;
    };
    GuidanceBody: {
      nl: string;
      en: string;
    };
    AddedSectionBody: {
      /** @description in kebab-case; another than every section has or had */
      key: string;
      name: components['schemas']['LocalizedBody'];
      /** @enum {string} */
      content: 'text' | 'deviations';
      required: boolean;
      /** @description which kinds of unit answer it */
      askedOf: ('team' | 'programme')[];
      /** @description shown to the author */
      guidance?: components['schemas']['GuidanceBody'];
      /** @description of deviations: the kinds that it asks */
      deviations?: ('time' | 'money' | 'quality')[];
      /** @description the section that it follows; null: it comes first */
      after: string | null;
    };
    OutlineBody: {
      /** @description sections that are asked from now on */
      add: components['schemas']['AddedSectionBody'][];
      /** @description sections that are asked no longer */
      leaveOut: string[];
      /** @description sections that must be answered from now on */
      require: string[];
      /** @description sections that need not be answered any more */
      makeOptional: string[];
    };
    PreviewBody: {
      /** @enum {string} */
      kind:
        | 'addUnit'
        | 'dropUnit'
        | 'withdraw'
        | 'moveDeadline'
        | 'sendBack'
        | 'skipPhase'
        | 'changeOrganiser'
        | 'changeOutline'
        | 'pause'
        | 'resume'
        | 'carryActions';
      /** @description its key in the definition */
      phase?: string;
      /** Format: date */
      dueOn?: string;
      /** @description past the last day of a local rule */
      exceed?: boolean;
      unitIds?: string[];
      /** Format: uuid */
      unitId?: string;
      /** @enum {string} */
      from?:
        | 'concernManager'
        | 'concernController'
        | 'municipalSecretary'
        | 'councilClerk'
        | 'generalDirector'
        | 'financialDirector';
      /** @enum {string} */
      to?:
        | 'concernManager'
        | 'concernController'
        | 'municipalSecretary'
        | 'councilClerk'
        | 'generalDirector'
        | 'financialDirector';
      /** Format: uuid */
      toCycleId?: string;
      outline?: components['schemas']['OutlineBody'];
    };
    MoveDeadlineBody: {
      /**
       * Format: date
       * @description the last day, in the organisation’s zone
       */
      dueOn: string;
      /** @description why */
      reason: string;
    };
    SendBackBody: {
      /** @description its key in the definition */
      phase: string;
      /** @description the units concerned; none: all */
      unitIds: string[];
      /** @description why */
      reason: string;
    };
    ChangeOrganiserBody: {
      /**
       * @description who organises it now
       * @enum {string}
       */
      from:
        | 'concernManager'
        | 'concernController'
        | 'municipalSecretary'
        | 'councilClerk'
        | 'generalDirector'
        | 'financialDirector';
      /**
       * @description who does from now on
       * @enum {string}
       */
      to:
        | 'concernManager'
        | 'concernController'
        | 'municipalSecretary'
        | 'councilClerk'
        | 'generalDirector'
        | 'financialDirector';
      /** @description why */
      reason: string;
    };
    ChangeOutlineBody: {
      /** @description sections that are asked from now on */
      add: components['schemas']['AddedSectionBody'][];
      /** @description sections that are asked no longer */
      leaveOut: string[];
      /** @description sections that must be answered from now on */
      require: string[];
      /** @description sections that need not be answered any more */
      makeOptional: string[];
      /** @description why */
      reason: string;
    };
    CarryActionsBody: {
      /**
       * Format: uuid
       * @description the cycle that takes them on
       */
      toCycleId: string;
      /** @description why */
      reason: string;
    };
    SectionBody: {
      /** @description the whole text of the section, in Markdown without HTML; empty clears it */
      text: string;
      /** @description of a paragraph, instead of text: why it does not apply */
      notApplicable?: string | null;
    };
    DeviationBody: {
      /**
       * Format: uuid
       * @description of one that was saved before; a new one gets its id from the answer
       */
      id?: string;
      /**
       * @description one of those that the section asks
       * @enum {string}
       */
      kind: 'time' | 'money' | 'quality';
      /** @description what turns out otherwise than was agreed; plain text */
      what: string;
      /** @description plain text; needed to submit */
      cause: string;
      /** @description what is done about it; plain text; needed to submit */
      measure: string;
      /**
       * @description of money, euro: above zero when the result gets better, below zero when it gets worse; needed to submit
       * @example -64000
       */
      amount?: string | null;
      /** @description of money: returns every year (structureel); needed to submit */
      structural?: boolean | null;
      /** @description the programme of the cycle that it touches */
      programmeId?: string | null;
    };
    DeviationsBody: {
      /** @description replaces those of the section; none: nothing to report */
      deviations: components['schemas']['DeviationBody'][];
    };
    AnswerBody: {
      /** @description what was done with the remark, or why not */
      answer: string;
    };
    AlignmentBody: {
      /** @description people of the organisation, others than oneself */
      personIds: string[];
      /** @description what they are asked */
      question: string;
    };
    ExtensionBody: {
      /**
       * Format: date
       * @description later than it is due now, and before the phase that follows is
       */
      until: string;
      /** @description why */
      reason: string;
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
    BulkBody: {
      /** @enum {string} */
      action: 'remind' | 'extend' | 'accept' | 'reopen' | 'waive';
      contributionIds: string[];
      /** @description one for all of them */
      reason: string;
      /**
       * Format: date
       * @description for extend only
       */
      until?: string;
    };
    AssignmentBody: {
      /** @description who is responsible from now on; null: nobody in particular */
      unitId: string | null;
    };
    ReadAllBody: {
      /**
       * Format: date-time
       * @description `createdAt` of the newest that you saw: what came later stays unread; default: now
       */
      until?: string;
    };
    PreferenceBody: {
      /**
       * @description escalations are mailed at once whatever you choose
       * @enum {string}
       */
      mail: 'immediately' | 'daily' | 'escalationsOnly';
      /** @description null: the language of the organisation */
      locale?: ('nl-NL' | 'nl-BE' | 'en') | null;
    };
    MailboxBody: {
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
      /** @description null: for all units */
      unitId?: string | null;
      /** Format: email */
      address: string;
      /** @description null: the language of the organisation */
      locale?: ('nl-NL' | 'nl-BE' | 'en') | null;
    };
    MailboxesBody: {
      /** @description all of them: those that are not named are no more */
      mailboxes: components['schemas']['MailboxBody'][];
    };
    ConveneBody: {
      /** @enum {string} */
      kind:
        | 'managementTeam'
        | 'directorate'
        | 'portfolioHolders'
        | 'triangle'
        | 'executiveBoard'
        | 'committee'
        | 'councilPreparatory'
        | 'council'
        | 'socialWelfareCouncil';
      /**
       * Format: date
       * @description the day of the first, or only, meeting
       */
      firstOn: string;
      /**
       * Format: date
       * @description the last day on which one may be held; absent for a single date
       */
      until?: string;
      /** @description weeks between two meetings; 1 when absent */
      everyWeeks?: number;
      /** @description days of the series on which it is not held */
      except?: string[];
      /**
       * @description what becomes of a date in recess, on a holiday or a closed day; when absent a series leaves it out, and a single date is kept
       * @enum {string}
       */
      onDaysOff?: 'leaveOut' | 'moveBefore' | 'moveAfter' | 'keep';
      /**
       * @description HH:MM on the clock of the town hall
       * @example 09:30
       */
      time: string;
      durationMinutes: number;
      place: string;
    };
    MoveBody: {
      /** Format: date-time */
      startsAt: string;
      endsAt?: string | null;
      place: string;
      /** @description why */
      reason: string;
    };
    MeetingReasonBody: {
      /** @description why */
      reason: string;
    };
    AddedInviteeBody: {
      /** Format: uuid */
      personId: string;
      /**
       * @description as what the person is invited
       * @enum {string}
       */
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
    };
    InviteesBody: {
      add: components['schemas']['AddedInviteeBody'][];
      /** @description people who are taken off the list */
      remove: string[];
      /** @description make the list by role anew */
      renew?: boolean;
    };
    OwnAbsenceBody: {
      /** @description why you will not come */
      reason: string;
      /** @description who will come instead */
      replacedBy?: string | null;
    };
    ResolvePointBody: {
      /** @enum {string} */
      status: 'closed' | 'waived';
      /** @description how it was done, or why it need not be */
      resolution: string;
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
      /** @description what came of consulting the role that the phase names, when absent without a replacement */
      consultation?: string | null;
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
      /** @description the agenda item it came from */
      agendaItemId?: string | null;
    };
    PaperBody: {
      title: string;
      /** @description a version of the cycle’s document */
      documentVersionId?: string | null;
      /** @description where else it can be found */
      reference?: string | null;
    };
    AskedDecisionBody: {
      /** @description key of the phase */
      phase: string;
      /** @description key of the decision in that phase */
      key: string;
    };
    NewItemBody: {
      title: string;
      /** @enum {string} */
      purpose: 'inform' | 'discuss' | 'advise' | 'decide';
      /** @description how long it takes */
      minutes?: number | null;
      presenterId?: string | null;
      papers: components['schemas']['PaperBody'][];
      /** @description the cycle it is of */
      cycleId?: string | null;
      /** @description the decision of that cycle that is asked */
      decision?: components['schemas']['AskedDecisionBody'];
    };
    OrderBody: {
      /** @description every item of the agenda, in the new order */
      itemIds: string[];
    };
    ItemBody: {
      title: string;
      /** @enum {string} */
      purpose: 'inform' | 'discuss' | 'advise' | 'decide';
      /** @description how long it takes */
      minutes?: number | null;
      presenterId?: string | null;
      papers: components['schemas']['PaperBody'][];
    };
    SettleBody: {
      /** @enum {string} */
      status: 'settled' | 'withdrawn';
      /** @description what came of it, or why it was withdrawn */
      conclusion: string;
    };
    HoldOverBody: {
      /**
       * Format: uuid
       * @description a later meeting of the same kind
       */
      toMeetingId: string;
      /** @description why */
      reason: string;
    };
    MinutesBody: {
      /** @description the whole text */
      text: string;
      /** @description why they are corrected; not for the first draft */
      reason?: string;
    };
    AdoptMinutesBody: {
      /** Format: date */
      adoptedOn: string;
      /** @description the later meeting that adopted them */
      adoptedInId?: string | null;
    };
    SignMinutesBody: {
      /** @description of the adopted minutes */
      checksum: string;
    };
    MarginNoteBody: {
      /**
       * @description what the supervisor decided, or what turned out otherwise
       * @enum {string}
       */
      kind: 'supervisor' | 'correction';
      /** @description what is written in the margin */
      text: string;
      /** @description where it can be found */
      reference?: string | null;
    };
    CorrectionBody: {
      /** @description the decision as it should have been recorded: decidedOn, text, attendeeIds, presence, votes, castingVote, memberNotes and amendments, as in the form of the task recordDecision */
      form: {
        [key: string]: unknown;
      };
      /** @description why */
      reason: string;
    };
    WithdrawSignatureBody: {
      /** @description why */
      reason: string;
    };
    MemberBody: {
      name: string;
      /** @description party or group */
      party?: string | null;
      /** @description when the member works with this product as well */
      personId?: string | null;
      /** Format: date */
      from: string;
      /** @description the last day */
      until?: string | null;
    };
    EndSeatBody: {
      /**
       * Format: date
       * @description the last day
       */
      until: string;
    };
    ActionBody: {
      /** @enum {string} */
      source: 'motion' | 'promise' | 'decision' | 'evaluation';
      /** @description the body that is told of it */
      body?:
        ('managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil') | null;
      /** @description what is to be done */
      title: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      ownerId: string;
      dueOn?: string | null;
      /** @description the meeting in which it was promised */
      meetingId?: string | null;
      /** @description the carried action of an earlier cycle that goes on here */
      carriedFrom?: string | null;
    };
    ChangeActionBody: {
      /** Format: uuid */
      ownerId: string;
      dueOn: string | null;
      /** @description why */
      reason: string;
    };
    ProgressBody: {
      /** @description in hundredths */
      progress: number;
      /** @description how far it is */
      text: string;
      /** @description what shows it, so far */
      evidence?: string | null;
    };
    UploadBody: {
      /**
       * @description what it is attached to
       * @enum {string}
       */
      subjectType: 'contribution' | 'meeting' | 'decision' | 'meetingPoint';
      /**
       * Format: uuid
       * @description of that
       */
      subjectId: string;
      /** @description the attachment that this is a new version of */
      attachmentId?: string | null;
      /**
       * @description what the file is called
       * @example Toelichting bruggen.pdf
       */
      name: string;
      /** @description the size of the file */
      bytes: number;
    };
    CompletionBody: {
      /** @description SHA-256 of the file, hex; when given, what arrived must be that */
      checksum?: string | null;
    };
    AddPersonBody: {
      /** @description as colleagues know them */
      name: string;
      /** @description what the identity provider calls them: the `sub` of their tokens; they sign in as this */
      subject: string;
      /** @description where their mail goes; null: they get none */
      mailAddress: string | null;
    };
    GiveRoleBody: {
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
      /** @description the unit that the role is held for; null for the whole organisation */
      unitId: string | null;
      /**
       * Format: date
       * @description the first day
       */
      from: string;
      /** @description its last day; null: until further notice */
      until: string | null;
      /** @description why */
      reason: string;
    };
    EndRoleBody: {
      /** @description its last day; null: until further notice; yesterday at the earliest */
      until: string | null;
      /** @description why */
      reason: string;
    };
    AbsenceBody: {
      /**
       * Format: date
       * @description the first day
       */
      from: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string;
      /** @description who stands in; null: nobody by name */
      deputyId: string | null;
    };
    NamedDayBody: {
      /** Format: date */
      day: string;
      name: string;
    };
    PeriodBody: {
      /**
       * Format: date
       * @description first day
       */
      from: string;
      /**
       * Format: date
       * @description last day
       */
      until: string;
      name: string;
    };
    CalendarMeetingBody: {
      /** @enum {string} */
      body: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
      /**
       * Format: date
       * @description first day
       */
      from: string;
      /**
       * Format: date
       * @description last day: the first for a meeting of one
       */
      until: string;
    };
    WeeklyMeetingBody: {
      /** @enum {string} */
      body: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
      /** @description 0 is Sunday, 1 Monday … */
      weekday: number;
    };
    StepNameBody: {
      nl: string;
      en: string;
    };
    LocalRulePlaceBody: {
      /**
       * @description `meetingBefore`: the last meeting of a body that ends so long before
       * @enum {string}
       */
      kind: 'meetingBefore' | 'before' | 'after';
      /**
       * @description of `meetingBefore` only
       * @enum {string}
       */
      body?: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
      workingDays: number;
      /** @description the step that is counted from */
      step: string;
    };
    LocalRuleBody: {
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
      /** @description a phase of the definition, or with a name a date beside the phases */
      step: string;
      name?: components['schemas']['StepNameBody'];
      /** @description the ordinance, decision or custom that it rests on */
      source: string;
      at: components['schemas']['LocalRulePlaceBody'];
    };
    CalendarBody: {
      /**
       * @description IANA zone
       * @example Europe/Amsterdam
       */
      timeZone: string;
      /** @description holidays kept besides the national ones */
      keptHolidays: (
        'goodFriday' | 'liberationDay' | 'flemishCommunity' | 'allSouls' | 'dynasty' | 'boxingDay'
      )[];
      ownHolidays: components['schemas']['NamedDayBody'][];
      closures: components['schemas']['PeriodBody'][];
      /** @description people work, but nothing falls due and nobody meets */
      recess: components['schemas']['PeriodBody'][];
      meetings: components['schemas']['CalendarMeetingBody'][];
      weekly: components['schemas']['WeeklyMeetingBody'][];
      localRules: components['schemas']['LocalRuleBody'][];
      /** @description working days between the start of a cycle and the end of its first phase */
      startLead: number;
      /** @description why */
      reason: string;
    };
    CouncilDayBody: {
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
      /**
       * Format: date
       * @description first day of the council meeting
       */
      day: string;
    };
    ProposeYearPlanBody: {
      /**
       * @description the year in which the council adopts
       * @example 2027
       */
      year: number;
      /** @description council meetings chosen; without one, the last that is lawful */
      councilDays: components['schemas']['CouncilDayBody'][];
    };
    PlanYearAnewBody: {
      /** @description council meetings chosen; without one, the last that is lawful */
      councilDays: components['schemas']['CouncilDayBody'][];
      /** @description why */
      reason: string;
    };
    AdoptYearPlanBody: {
      /** @description the version that is adopted */
      number: number;
    };
    LawfulnessAmountsBody: {
      /** @description euro, such as 1250.50 */
      threshold: string;
      /** @description total expenses, in euro */
      expenses: string;
      /** @description additions to reserves among them, in euro */
      additions: string;
    };
    LegalFactBody: {
      /** @enum {string} */
      kind:
        | 'auditorReported'
        | 'lawfulnessStated'
        | 'unlawfulnessFound'
        | 'indemnityProposed'
        | 'indemnityDecided'
        | 'executed';
      /** Format: date */
      happenedOn: string;
      /** @description letter, decision or report by which it can be found again */
      reference: string;
      /** @description of the lawfulness statement */
      amounts?: components['schemas']['LawfulnessAmountsBody'];
    };
    Attachment: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      subjectType: 'contribution' | 'meeting' | 'decision' | 'meetingPoint';
      /** Format: uuid */
      subjectId: string;
      /** @description of the last version */
      name: string;
      /** @description of the last version */
      versionNumber: number;
      /** Format: uuid */
      addedBy: string;
      /** Format: date-time */
      addedAt: string;
      /** @description the last one first */
      versions: {
        number: number;
        name: string;
        /** @description found in the content */
        mediaType: string;
        bytes: number;
        /** @description SHA-256 */
        checksum: string;
        /** Format: uuid */
        uploadedBy: string;
        uploadedByName: string;
        onBehalfOf: string | null;
        /** Format: date-time */
        uploadedAt: string;
      }[];
    };
    Attachments: components['schemas']['Attachment'][];
    AttachmentUpload: {
      /** Format: uuid */
      id: string;
      /** @description the size of the file */
      bytes: number;
      /** @description so much of it is here: the next piece begins there */
      offset: number;
      /** @description a piece is at most so large */
      pieceBytes: number;
      /** Format: date-time */
      expiresAt: string;
    };
    AddedAttachment: {
      /** Format: uuid */
      attachmentId: string;
      version: number;
      /** @description SHA-256 */
      checksum: string;
      mediaType: string;
    };
    CalendarFeeds: {
      feeds: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'personal' | 'organisation';
        locale: ('nl-NL' | 'nl-BE' | 'en') | null;
        /** Format: date-time */
        createdAt: string;
      }[];
    };
    MadeCalendarFeed: {
      /** Format: uuid */
      feedId: string;
      /**
       * Format: uri
       * @description with its secret, which is told this once
       */
      url: string;
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
      pausedAt: string | null;
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
      pausedAt: string | null;
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
        /** @description where that day comes from: the plan, a term, or who chose it */
        whyDue: {
          nl: string;
          en: string;
          'nl-BE'?: string;
        } | null;
        enteredAt: string | null;
        leftAt: string | null;
        end: ('done' | 'returned' | 'rejected' | 'skipped') | null;
        overdueSince: string | null;
        organisers:
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
            )[]
          | null;
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
        | 'decideExtension'
        | 'alignContribution'
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
        onBehalfOf: string | null;
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
        name: {
          nl: string;
          en: string;
          'nl-BE'?: string;
        };
        /** @enum {string} */
        content: 'text' | 'figures' | 'deviations';
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
    CycleProgress: {
      /** Format: uuid */
      cycleId: string;
      dueOn: string | null;
      /** @description a point for each day on which something moved, and for today */
      burnUp: {
        /** Format: date */
        on: string;
        /** @description contributions accepted, or not needed any more */
        settled: number;
        asked: number;
        planned: number | null;
      }[];
      units: {
        /** Format: uuid */
        unitId: string;
        unitName: string;
        contributionId: string | null;
        /** @enum {string} */
        status: 'writing' | 'submitted' | 'returned' | 'accepted' | 'waived' | 'dropped' | 'notOpened';
        dueOn: string | null;
        submittedOn: string | null;
        /** @description so far, or when it submitted */
        daysLate: number;
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
      /**
       * @description the amounts came in thousands of euro (Iv3): each is known to half of that
       * @constant
       */
      inThousands?: true;
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
    Deviation: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'time' | 'money' | 'quality';
      /** @description plain text, as cause and measure */
      what: string;
      cause: string;
      measure: string;
      amount: string | null;
      structural: boolean | null;
      programmeId: string | null;
    };
    OutlineSection: {
      key: string;
      name: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @enum {string} */
      content: 'text' | 'figures' | 'deviations';
      required: boolean;
      askedOf: ('team' | 'programme')[];
      guidance?: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @enum {string} */
      statutoryPart?: 'programmePlan' | 'paragraph';
      years?: {
        from: number;
        to: number;
      };
      deviations?: ('time' | 'money' | 'quality')[];
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
      /** @description what this unit is asked, in order */
      outline: components['schemas']['OutlineSection'][];
      sections: {
        key: string;
        /** @description Markdown */
        text: string;
        /** @description the text as HTML that is safe to show */
        html: string;
        notApplicable: string | null;
        deviations: components['schemas']['Deviation'][] | null;
        /** @description send it as If-Match, in quotes, to change the section */
        revision: number;
      }[];
      /** @description keys of the paragraphs that the unit is responsible for */
      assigned: string[];
      figures: components['schemas']['Figure'][];
      /** @description send it as If-Match, in quotes, to change the figures */
      figuresRevision: number;
      totals: components['schemas']['FigureTotals'];
      versions: {
        number: number;
        revises: number | null;
        /** @description SHA-256 */
        checksum: string;
        submittedBy: string;
        /** Format: date-time */
        submittedAt: string;
        late: boolean;
        recalled: boolean;
        review: string | null;
        figuresCheck: string | null;
      }[];
      /** @description why it came back, oldest first */
      returns: {
        by: string;
        as:
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
        /** Format: date-time */
        at: string;
        reason: string;
      }[];
      remarks: {
        /** Format: uuid */
        id: string;
        version: number;
        section: string;
        taakveld: string | null;
        year: number | null;
        text: string;
        by: string;
        origin: string;
        /** Format: date-time */
        at: string;
        answer: string | null;
        answeredBy: string | null;
        answeredAt: string | null;
      }[];
      alignments: {
        /** Format: uuid */
        id: string;
        round: number;
        /** Format: uuid */
        personId: string;
        personName: string;
        question: string;
        askedByName: string;
        /** Format: date-time */
        askedAt: string;
        /** @enum {string} */
        status: 'asked' | 'agreed' | 'disagreed' | 'withdrawn';
        answer: string | null;
        answeredByName: string | null;
        answeredAt: string | null;
      }[];
      extensions: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        until: string;
        reason: string;
        askedByName: string;
        /** Format: date-time */
        askedAt: string;
        /** @enum {string} */
        status: 'asked' | 'granted' | 'refused' | 'lapsed';
        grantedUntil: string | null;
      }[];
    };
    FrozenAttachment: {
      /** Format: uuid */
      attachmentId: string;
      /** @description its version */
      number: number;
      name: string;
      mediaType: string;
      bytes: number;
      /** @description SHA-256 */
      checksum: string;
    };
    ContributionContent: {
      sections: {
        section: string;
        text: string;
        /** @description why the paragraph does not apply */
        notApplicable?: string;
        deviations?: components['schemas']['Deviation'][];
      }[];
      figures: components['schemas']['Figure'][];
      /** @description as they were when it was submitted; absent in versions from before they were kept */
      attachments?: components['schemas']['FrozenAttachment'][];
    };
    ContributionVersion: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      contributionId: string;
      number: number;
      revises: number | null;
      content: components['schemas']['ContributionContent'];
      html: {
        section: string;
        /** @description the text as HTML that is safe to show */
        html: string;
      }[];
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
    ContributionDifferences: {
      sections: {
        section: string;
        /** @enum {string} */
        change: 'added' | 'removed' | 'changed' | 'same';
        parts: {
          /** @enum {string} */
          change: 'same' | 'added' | 'removed';
          /** @description as one reads it: without the signs of Markdown */
          text: string;
          marks: ('h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'strong' | 'em' | 's')[];
        }[];
        notApplicable?: {
          before: string | null;
          after: string | null;
        };
        deviations?: {
          /** Format: uuid */
          id: string;
          before: components['schemas']['Deviation'] | null;
          after: components['schemas']['Deviation'] | null;
        }[];
      }[];
      figures: {
        taakveld: string;
        year: number;
        before: {
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
        } | null;
        after: {
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
        } | null;
      }[];
      attachments: {
        /** Format: uuid */
        attachmentId: string;
        before: components['schemas']['FrozenAttachment'] | null;
        after: components['schemas']['FrozenAttachment'] | null;
      }[];
    };
    MovedContribution: {
      /** Format: uuid */
      contributionId: string;
      /** @enum {string} */
      status: 'writing' | 'submitted' | 'returned' | 'accepted' | 'waived' | 'dropped';
    };
    ExtendedContribution: {
      /** Format: uuid */
      contributionId: string;
      /** Format: date */
      dueOn: string;
    };
    RemindedContribution: {
      /** Format: uuid */
      contributionId: string;
      /** @description about how many tasks */
      tasks: number;
    };
    AnsweredRemark: {
      /** Format: uuid */
      remarkId: string;
      /** @description how many still wait */
      unanswered: number;
    };
    AskedAlignments: {
      alignments: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        personId: string;
      }[];
    };
    WithdrawnAlignment: {
      /** Format: uuid */
      alignmentId: string;
    };
    AskedExtension: {
      /** Format: uuid */
      requestId: string;
    };
    AssignedSection: {
      section: string;
      unitId: string | null;
    };
    ChangesSeen: {
      since: string | null;
      status: {
        before: string | null;
        after: string;
      };
      versions: {
        from: number;
        to: number;
      } | null;
      sections: string[];
      /** @description changes of lines */
      figures: number;
      remarks: number;
      answers: number;
      alignments: number;
    };
    HandledContributions: {
      results: {
        /** Format: uuid */
        contributionId: string;
        done: boolean;
        refusal: {
          code: string;
          /** @description in the language of the caller */
          title: string;
          detail: string;
          data: {
            [key: string]: unknown;
          };
        } | null;
      }[];
    };
    DocumentCompleteness: {
      shortcomings: (
        | {
            /** @constant */
            kind: 'paragraphMissing';
            section: string;
          }
        | {
            /** @constant */
            kind: 'answerMissing';
            section: string;
            /** Format: uuid */
            unitId: string;
          }
        | {
            /** @constant */
            kind: 'figuresDiffer';
            year: number;
            taakveld: string;
            /** @enum {string} */
            of: 'expenses' | 'income';
            /**
             * @description euro, exact
             * @example 1250.50
             */
            teams: string;
            /**
             * @description euro, exact
             * @example 1250.50
             */
            programmes: string;
            /**
             * @description euro, exact
             * @example 1250.50
             */
            difference: string;
          }
      )[];
      /** @description differences that come from amounts in thousands (Iv3), and stop nothing */
      roundings: {
        year: number;
        taakveld: string;
        /** @enum {string} */
        of: 'expenses' | 'income';
        /**
         * @description euro, exact
         * @example 1250.50
         */
        teams: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        programmes: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        difference: string;
      }[];
    };
    SavedSection: {
      section: string;
      revision: number;
    };
    SavedDeviations: {
      section: string;
      revision: number;
      deviations: components['schemas']['Deviation'][];
    };
    CycleDeviations: {
      year: number;
      units: {
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @enum {string} */
        unitKind: 'team' | 'programme';
        sections: {
          section: string;
          deviations: components['schemas']['Deviation'][];
        }[];
      }[];
      perUnit: {
        /** Format: uuid */
        unitId: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        advantage: string;
        /** @description euro, exact; below zero */
        disadvantage: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        balance: string;
      }[];
      /** @description null: what touches no programme in particular */
      perProgramme: {
        programmeId: string | null;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        advantage: string;
        /** @description euro, exact; below zero */
        disadvantage: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        balance: string;
      }[];
      total: {
        /**
         * @description euro, exact
         * @example 1250.50
         */
        advantage: string;
        /** @description euro, exact; below zero */
        disadvantage: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        balance: string;
      };
    };
    SavedFigures: {
      totals: components['schemas']['FigureTotals'];
      revision: number;
    };
    ImportedFigures: {
      totals: components['schemas']['FigureTotals'];
      /** @description how many rows were taken */
      imported: number;
      refused: {
        row: number;
        reason: string;
      }[];
      changes: {
        taakveld: string;
        year: number;
        before: {
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
        } | null;
        after: {
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
        } | null;
      }[];
      revision: number;
    };
    ImportedCycleFigures: {
      teams: {
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @description how many were taken */
        rows: number;
        changes: {
          taakveld: string;
          year: number;
          before: {
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
          } | null;
          after: {
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
          } | null;
        }[];
        totals: components['schemas']['FigureTotals'];
      }[];
      /** @description how many rows were taken */
      imported: number;
      refused: {
        row: number;
        reason: string;
      }[];
      /** @description send that of a preview as If-Match, in quotes, to import what it showed */
      state: string;
    };
    FigureChanges: {
      items: {
        taakveld: string;
        year: number;
        before: {
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
        } | null;
        after: {
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
        } | null;
        sequence: number;
        /** @enum {string} */
        source: 'entry' | 'import';
        changedByName: string;
        /** Format: date-time */
        changedAt: string;
      }[];
      next: string | null;
    };
    Realisation: {
      realisation: {
        year: number;
        figures: components['schemas']['Figure'][];
        totals: components['schemas']['FigureTotals'];
      } | null;
    };
    CycleFigures: {
      year: number;
      units: {
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @enum {string} */
        unitKind: 'team' | 'programme';
      }[];
      years: {
        year: number;
        taakvelden: {
          taakveld: string;
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
        }[];
        units: {
          /** Format: uuid */
          unitId: string;
          /** @enum {string} */
          unitKind: 'team' | 'programme';
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
        }[];
        teams: components['schemas']['FigureTotals'];
        programmes: components['schemas']['FigureTotals'];
        document: {
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
          /**
           * @description euro, exact
           * @example 1250.50
           */
          balanceBeforeReserves: string;
        };
      }[];
      differences: {
        year: number;
        taakveld: string;
        /** @enum {string} */
        of: 'expenses' | 'income';
        /**
         * @description euro, exact
         * @example 1250.50
         */
        teams: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        programmes: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        difference: string;
        withinRounding: boolean;
      }[];
    };
    SteeringPreview: {
      dates: {
        phase: string;
        from: string | null;
        /** Format: date */
        to: string;
        /** @enum {string} */
        because: 'asked' | 'follows' | 'statutory';
        article: string | null;
      }[];
      goesTo: {
        phase: string;
        round: number;
        units: string[] | null;
      } | null;
      skippedPhases: string[];
      outline: {
        unitIds: string[];
        /** @description keep the outline that they have */
        begunUnitIds: string[];
      } | null;
      /** @description tasks that would be taken back */
      withdrawsTasks: number;
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
        by?: {
          /** Format: uuid */
          memberId: string;
          /** @enum {string} */
          vote: 'for' | 'against' | 'abstained';
        }[];
      } | null;
      votesBy: {
        /** Format: uuid */
        memberId: string;
        name: string;
        party: string | null;
        /** @enum {string} */
        vote: 'for' | 'against' | 'abstained';
      }[];
      castingVote: boolean;
      presence: {
        /** @description members of the body who were present */
        members: number;
        by?: string[];
      } | null;
      membersPresent: {
        /** Format: uuid */
        memberId: string;
        name: string;
        party: string | null;
      }[];
      memberNotes: {
        /** Format: uuid */
        memberId: string;
        /** @enum {string} */
        kind: 'votedAgainst' | 'remark';
        text?: string;
      }[];
      notesBy: {
        /** Format: uuid */
        memberId: string;
        name: string;
        party: string | null;
        /** @enum {string} */
        kind: 'votedAgainst' | 'remark';
        text: string | null;
      }[];
      attendeeIds: string[];
      attendees: {
        /** Format: uuid */
        personId: string;
        name: string;
      }[];
      documentVersionId: string | null;
      agendaItemId: string | null;
      meetingId: string | null;
      corrects: string | null;
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
        amends: number | null;
        proposedBy: string | null;
        votes: {
          for: number;
          against: number;
          abstained: number;
          by?: {
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            vote: 'for' | 'against' | 'abstained';
          }[];
        } | null;
        unitId: string | null;
        unitName: string | null;
        workedInAt: string | null;
        note?: string | null;
      }[];
      motions: {
        /** Format: uuid */
        id: string;
        number: number;
        title: string;
        text: string;
        proposedBy: string | null;
        /** @enum {string} */
        outcome: 'carried' | 'rejected' | 'withdrawn';
        votes: {
          for: number;
          against: number;
          abstained: number;
          by?: {
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            vote: 'for' | 'against' | 'abstained';
          }[];
        } | null;
      }[];
      signatures: {
        /** @description in the order in which signatures were given */
        order: number;
        /** @description which of the signatures that the decision asks */
        position: number;
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
        delegatedBy: string | null;
        /** @description SHA-256 */
        checksum: string;
        /** Format: date-time */
        signedAt: string;
        withdrawn: {
          reason: string;
          /** Format: uuid */
          withdrawnBy: string;
          onBehalfOf: string | null;
          /** Format: date-time */
          withdrawnAt: string;
        } | null;
      }[];
    };
    Decisions: components['schemas']['Decision'][];
    DecidedContent: {
      /** Format: uuid */
      decisionId: string;
      content: {
        [key: string]: unknown;
      };
      /** @description SHA-256 */
      checksum: string;
    };
    DecisionList: {
      /** Format: uuid */
      agendaItemId: string;
      number: number;
      title: string;
      /** @enum {string} */
      status: 'open' | 'settled' | 'heldOver' | 'withdrawn';
      conclusion: string | null;
      heldOverFrom: {
        /** Format: uuid */
        agendaItemId: string;
        /** Format: uuid */
        meetingId: string;
        /** Format: date-time */
        startsAt: string;
      } | null;
      heldOverTo: {
        /** Format: uuid */
        agendaItemId: string;
        /** Format: uuid */
        meetingId: string;
        /** Format: date-time */
        startsAt: string;
      } | null;
      decision: components['schemas']['Decision'] | null;
    }[];
    CorrectedDecision: {
      /** Format: uuid */
      decisionId: string;
      /** @description SHA-256 */
      checksum: string;
    };
    WithdrawnSignature: {
      /** Format: uuid */
      decisionId: string;
      order: number;
    };
    BodyMembers: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      body: 'managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil';
      name: string;
      party: string | null;
      personId: string | null;
      /** Format: date */
      validFrom: string;
      validUntil: string | null;
    }[];
    SeatedMember: {
      /** Format: uuid */
      memberId: string;
    };
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
          /** @description as it was called when the version was made */
          unit?: {
            /** @enum {string} */
            kind: 'team' | 'programme';
            code: string;
            name: string;
          };
          /** @description who approved it, in the order in which it went */
          approvals?: {
            /** @enum {string} */
            step: 'submitted' | 'figuresChecked' | 'accepted';
            /** Format: uuid */
            personId: string;
            onBehalfOf: string | null;
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
            /** Format: date-time */
            at: string;
          }[];
        }[];
        amendments: {
          /** Format: uuid */
          id: string;
          title: string;
          note: string;
        }[];
      };
    };
    DocumentChanges: {
      /** @description number of the earlier version */
      from: number;
      to: number;
      parts: {
        /** Format: uuid */
        unitId: string;
        /** @enum {string} */
        change: 'added' | 'removed' | 'changed';
        from: number | null;
        to: number | null;
        differences: components['schemas']['ContributionDifferences'];
      }[];
      amendments: {
        added: {
          /** Format: uuid */
          id: string;
          title: string;
          note: string;
        }[];
        removed: {
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
    FollowUpAction: {
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
      source: 'motion' | 'promise' | 'decision' | 'evaluation';
      body: ('managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil') | null;
      decisionId: string | null;
      motionId: string | null;
      meetingId: string | null;
      carriedFrom: string | null;
      title: string;
      /** Format: uuid */
      ownerId: string;
      ownerName: string;
      dueOn: string | null;
      /** @enum {string} */
      status: 'open' | 'done' | 'carried';
      /** @description in hundredths, as its owner last reported */
      progress: number;
      evidence: string | null;
      reports: {
        /** Format: uuid */
        id: string;
        progress: number;
        text: string;
        evidence: string | null;
        /** Format: uuid */
        reportedBy: string;
        reportedByName: string;
        onBehalfOf: string | null;
        /** Format: date-time */
        reportedAt: string;
      }[];
    };
    FollowUpActions: components['schemas']['FollowUpAction'][];
    FollowUpReport: {
      counts: {
        open: number;
        /** @description of the open ones */
        late: number;
        done: number;
        carried: number;
      };
      actions: components['schemas']['FollowUpActions'];
    };
    AddedFollowUpAction: {
      /** Format: uuid */
      actionId: string;
    };
    ReportedProgress: {
      /** Format: uuid */
      actionId: string;
      progress: number;
    };
    EvaluationFindings: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      cycleId: string;
      number: number;
      text: string;
      /** Format: uuid */
      foundBy: string;
      /** Format: date-time */
      foundAt: string;
    }[];
    Lessons: {
      cycleId: string | null;
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
      year: number | null;
      findings: components['schemas']['EvaluationFindings'];
      actions: components['schemas']['FollowUpActions'];
    };
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
        | 'phase.skipped'
        | 'cycle.deadlineMoved'
        | 'cycle.sentBack'
        | 'cycle.organiserChanged'
        | 'cycle.outlineChanged'
        | 'cycle.paused'
        | 'cycle.resumed'
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
        | 'task.reminded'
        | 'task.escalated'
        | 'task.deputyAsked'
        | 'task.passedOn'
        | 'task.refusedBySilence'
        | 'contribution.opened'
        | 'contribution.saved'
        | 'contribution.submitted'
        | 'contribution.judged'
        | 'contribution.accepted'
        | 'contribution.returned'
        | 'contribution.waived'
        | 'contribution.recalled'
        | 'contribution.reopened'
        | 'contribution.changedInReview'
        | 'contribution.reminded'
        | 'contribution.remarkAnswered'
        | 'contribution.extensionAsked'
        | 'contribution.extensionDecided'
        | 'contribution.extended'
        | 'contribution.alignmentAsked'
        | 'contribution.alignmentAnswered'
        | 'contribution.alignmentWithdrawn'
        | 'section.assigned'
        | 'meeting.planned'
        | 'meeting.attendanceRecorded'
        | 'meeting.pointAdded'
        | 'meeting.pointClosed'
        | 'meeting.convened'
        | 'meeting.seriesAdjusted'
        | 'meeting.moved'
        | 'meeting.cancelled'
        | 'meeting.held'
        | 'meeting.invited'
        | 'meeting.absenceAnnounced'
        | 'agenda.itemAdded'
        | 'agenda.itemChanged'
        | 'agenda.ordered'
        | 'agenda.itemSettled'
        | 'agenda.itemHeldOver'
        | 'agenda.itemWithdrawn'
        | 'minutes.saved'
        | 'minutes.adopted'
        | 'minutes.signed'
        | 'minutes.marginNoted'
        | 'document.assembled'
        | 'document.fixed'
        | 'document.dispatched'
        | 'decision.recorded'
        | 'decision.signed'
        | 'decision.lapsed'
        | 'decision.signatureWithdrawn'
        | 'motion.recorded'
        | 'body.memberSeated'
        | 'body.memberUnseated'
        | 'amendment.workedIn'
        | 'followUp.opened'
        | 'followUp.closed'
        | 'followUp.progressed'
        | 'followUp.changed'
        | 'cycle.evaluated'
        | 'attachment.added'
        | 'attachment.removed'
        | 'attempt.refused'
        | 'calendar.changed'
        | 'mailboxes.changed'
        | 'person.added'
        | 'role.given'
        | 'role.ended'
        | 'absence.entered'
        | 'absence.ended'
        | 'plan.proposed'
        | 'plan.adopted'
        | 'cycle.replanned'
        | 'legalFact.recorded';
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
      /** @description how many stored records were held against an event */
      records: number;
      /** @description records that are not what the history says; the first hundred */
      deviations: {
        sequence: number | null;
        /** @enum {string} */
        record:
          | 'task'
          | 'contributionVersion'
          | 'documentVersion'
          | 'decision'
          | 'signature'
          | 'dispatch'
          | 'attachmentVersion';
        /** Format: uuid */
        id: string;
        number: number | null;
        /** @description `exists` for a record that is missing, or too many */
        field: string;
        expected: unknown;
        found: unknown;
      }[];
    };
    LegalFacts: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'auditorReported'
        | 'lawfulnessStated'
        | 'unlawfulnessFound'
        | 'indemnityProposed'
        | 'indemnityDecided'
        | 'executed';
      /** Format: date */
      happenedOn: string;
      reference: string;
      amounts: {
        /**
         * @description euro, exact
         * @example 1250.50
         */
        threshold: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        expenses: string;
        /**
         * @description euro, exact
         * @example 1250.50
         */
        additions: string;
      } | null;
      /** Format: uuid */
      recordedBy: string;
      recordedByName: string;
      /** @enum {string} */
      recordedAs:
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
      onBehalfOf: string | null;
      /** Format: date-time */
      recordedAt: string;
    }[];
    LegalStanding: {
      /** @enum {string} */
      event:
        | 'offered'
        | 'draftSent'
        | 'auditorReported'
        | 'lawfulnessStated'
        | 'unlawfulnessFound'
        | 'indemnityProposed'
        | 'indemnityDecided'
        | 'deliberated'
        | 'adopted'
        | 'adoptedByWelfareCouncil'
        | 'adoptedByCouncil'
        | 'approvedAsOne'
        | 'published'
        | 'sent'
        | 'filed'
        | 'executed'
        | 'supervisionEnded'
        | 'minutesAvailable'
        | 'nextSitting';
      name: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      article: string;
      rule: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      happenedOn: string | null;
      /** @description whether law lets it happen now */
      open: boolean;
      after: {
        /** @enum {string} */
        event:
          | 'offered'
          | 'draftSent'
          | 'auditorReported'
          | 'lawfulnessStated'
          | 'unlawfulnessFound'
          | 'indemnityProposed'
          | 'indemnityDecided'
          | 'deliberated'
          | 'adopted'
          | 'adoptedByWelfareCouncil'
          | 'adoptedByCouncil'
          | 'approvedAsOne'
          | 'published'
          | 'sent'
          | 'filed'
          | 'executed'
          | 'supervisionEnded'
          | 'minutesAvailable'
          | 'nextSitting';
        name: {
          nl: string;
          en: string;
          'nl-BE'?: string;
        };
        happenedOn: string | null;
      }[];
    }[];
    RecordedFact: {
      /** Format: uuid */
      factId: string;
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
        /** @description of the line of figures that it is on, with its year */
        taakveld?: string;
        year?: number;
      }[];
    };
    'TaskForm.reviewContribution': {
      remarks?: {
        /** @description key of the section */
        section: string;
        /** @description the remark */
        text: string;
        /** @description of the line of figures that it is on, with its year */
        taakveld?: string;
        year?: number;
      }[];
      changes?: {
        /** @description key of the section */
        section: string;
        /** @description the text as it is accepted */
        text: string;
      }[];
    };
    'TaskForm.decideExtension': {
      /**
       * Format: date
       * @description another day than was asked, when granted
       */
      until?: string;
    };
    'TaskForm.alignContribution': Record<string, never>;
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
      presence?: {
        /** @description members of the body who were present */
        members: number;
        by?: string[];
      };
      votes?: {
        for: number;
        against: number;
        abstained: number;
        by?: {
          /**
           * Format: uuid
           * @description member of the body
           */
          memberId: string;
          vote: 'for' | 'against' | 'abstained';
        }[];
      };
      castingVote?: boolean;
      memberNotes?: {
        /**
         * Format: uuid
         * @description member of the body
         */
        memberId: string;
        kind: 'votedAgainst' | 'remark';
        /** @description in the member’s words */
        text?: string;
      }[];
      /**
       * Format: date
       * @description of the council: day on which the draft was made public, when not the day on which it was offered
       */
      publicNoticeOn?: string;
      /** @description of the council: it amends the budget with this */
      budgetAmendment?: boolean;
      /** @description of an amendment of the budget: why pressing urgency lifts the wait after public notice */
      urgency?: string;
      amendments?: {
        /** @description title */
        title: string;
        /** @description text */
        text: string;
        outcome: 'carried' | 'rejected' | 'withdrawn';
        /** @description number in this list of the amendment that it changes: a sub-amendment */
        amends?: number;
        /** @description members or parties who moved it */
        proposedBy?: string;
        votes?: {
          for: number;
          against: number;
          abstained: number;
          by?: {
            /**
             * Format: uuid
             * @description member of the body
             */
            memberId: string;
            vote: 'for' | 'against' | 'abstained';
          }[];
        };
        /**
         * Format: uuid
         * @description team that works it in
         */
        unitId?: string;
      }[];
      motions?: {
        /** @description title */
        title: string;
        /** @description text */
        text: string;
        outcome: 'carried' | 'rejected' | 'withdrawn';
        /** @description members or parties who moved it */
        proposedBy?: string;
        votes?: {
          for: number;
          against: number;
          abstained: number;
          by?: {
            /**
             * Format: uuid
             * @description member of the body
             */
            memberId: string;
            vote: 'for' | 'against' | 'abstained';
          }[];
        };
        /**
         * Format: uuid
         * @description who sees to it; when carried
         */
        ownerId?: string;
        /**
         * Format: date
         * @description by when
         */
        dueOn?: string;
      }[];
      /**
       * Format: uuid
       * @description the agenda item on which it was decided
       */
      agendaItemId?: string;
      /**
       * Format: uuid
       * @description the later meeting to which that item is held over
       */
      heldOverTo?: string;
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
        | 'decideExtension'
        | 'alignContribution'
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
      delegatedBy: string | null;
      delegatedByName: string | null;
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
        | 'decideExtension'
        | 'alignContribution'
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
      delegatedBy: string | null;
      delegatedByName: string | null;
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
      /** @description what is said or done because of its date, as long as it stays open */
      reminders: {
        /** Format: date */
        on: string;
        /** @enum {string} */
        what: 'remind' | 'escalate' | 'warnOfAbsence' | 'passOn' | 'refuse';
        /** @description who hears it, or is asked from then on; null: whoever is asked now */
        to:
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
        /** @description whether it was said; otherwise it will be */
        said: boolean;
      }[];
      /** @description what happened to it, in order */
      events: {
        /** @enum {string} */
        type:
          | 'task.opened'
          | 'task.claimed'
          | 'task.released'
          | 'task.assigned'
          | 'task.delegated'
          | 'task.completed'
          | 'task.withdrawn'
          | 'task.reminded'
          | 'task.escalated'
          | 'task.deputyAsked'
          | 'task.passedOn'
          | 'task.refusedBySilence';
        /** Format: date-time */
        occurredAt: string;
        /** @description null when the product itself acted */
        actorName: string | null;
        onBehalfOfName: string | null;
        /** @description to whom it was assigned or passed on */
        assigneeName: string | null;
        outcome: string | null;
        /** @description said with the outcome */
        comment: string | null;
      }[];
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
      /** @description of who prepares a cycle: what the evaluation of the one before found, and what is still to be done */
      lessons: components['schemas']['Lessons'] | null;
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
      name: string;
      organisation: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        country: 'NL' | 'BE';
        /** @enum {string} */
        locale: 'nl-NL' | 'nl-BE' | 'en';
        houseStyle: string | null;
      };
      choice: {
        locale: ('nl-NL' | 'nl-BE' | 'en') | null;
        theme: ('neutral' | 'flanders') | null;
      };
      /** @example Europe/Amsterdam */
      timeZone: string;
      /** Format: date */
      today: string;
      capacities: components['schemas']['Capacity'][];
      actions: (
        | 'me:read'
        | 'me:write'
        | 'task:read'
        | 'task:work'
        | 'task:assign'
        | 'cycle:read'
        | 'cycle:start'
        | 'cycle:steer'
        | 'cycle:exceedTerm'
        | 'contribution:read'
        | 'contribution:write'
        | 'contribution:waive'
        | 'contribution:steer'
        | 'meeting:read'
        | 'meeting:record'
        | 'meeting:attend'
        | 'minutes:sign'
        | 'decision:read'
        | 'decision:correct'
        | 'body:seat'
        | 'followUp:work'
        | 'followUp:keep'
        | 'document:read'
        | 'attachment:read'
        | 'attachment:write'
        | 'history:read'
        | 'people:read'
        | 'people:manage'
        | 'absence:own'
        | 'notification:own'
        | 'feed:own'
        | 'feed:publish'
        | 'mail:manage'
        | 'definition:read'
        | 'plan:read'
        | 'plan:write'
        | 'calendar:write'
        | 'legalFact:record'
      )[];
    };
    Meeting: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'briefing'
        | 'closingSession'
        | 'managementTeam'
        | 'directorate'
        | 'portfolioHolders'
        | 'triangle'
        | 'executiveBoard'
        | 'committee'
        | 'councilPreparatory'
        | 'council'
        | 'socialWelfareCouncil';
      cycleId: string | null;
      phase: string | null;
      round: number | null;
      attempt: number | null;
      seriesId: string | null;
      /** @enum {string} */
      status: 'planned' | 'held' | 'cancelled';
      /** Format: date-time */
      startsAt: string;
      endsAt: string | null;
      place: string;
      agenda: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        meetingId: string;
        /** @description in the order in which the items are taken */
        number: number;
        title: string;
        /** @enum {string} */
        purpose: 'inform' | 'discuss' | 'advise' | 'decide';
        minutes: number | null;
        beginsAt: string | null;
        cycleId: string | null;
        document:
          | (
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
              | 'interne-kredietaanpassing'
            )
          | null;
        year: number | null;
        phase: string | null;
        decisionKey: string | null;
        presenterId: string | null;
        presenterName: string | null;
        papers: {
          title: string;
          documentVersionId: string | null;
          reference: string | null;
        }[];
        /** @enum {string} */
        status: 'open' | 'settled' | 'heldOver' | 'withdrawn';
        conclusion: string | null;
        heldOverFrom: string | null;
        heldOverTo: string | null;
      }[];
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
        origin: 'role' | 'added';
        /** @enum {string} */
        attendance: 'invited' | 'present' | 'absent' | 'replaced';
        replacedBy: string | null;
        replacedByName: string | null;
        apology: string | null;
        consultation: string | null;
      }[];
      points: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        meetingId: string;
        agendaItemId: string | null;
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
      minutesStatus: ('draft' | 'adopted' | 'signed') | null;
    };
    Meetings: components['schemas']['Meeting'][];
    MeetingPage: {
      items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind:
          | 'briefing'
          | 'closingSession'
          | 'managementTeam'
          | 'directorate'
          | 'portfolioHolders'
          | 'triangle'
          | 'executiveBoard'
          | 'committee'
          | 'councilPreparatory'
          | 'council'
          | 'socialWelfareCouncil';
        cycleId: string | null;
        phase: string | null;
        seriesId: string | null;
        /** @enum {string} */
        status: 'planned' | 'held' | 'cancelled';
        /** Format: date-time */
        startsAt: string;
        endsAt: string | null;
        place: string;
        items: number;
        invited: number;
        minutesStatus: ('draft' | 'adopted' | 'signed') | null;
      }[];
      next: string | null;
    };
    ConvenedMeetings: {
      seriesId: string | null;
      meetingIds: string[];
      daysOff: {
        /** Format: date */
        day: string;
        /** @enum {string} */
        why: 'weekend' | 'holiday' | 'closure' | 'recess';
        name: string | null;
        meetsOn: string | null;
      }[];
    };
    InvitedPeople: {
      /** Format: uuid */
      meetingId: string;
      invited: number;
    };
    AddedAgendaItem: {
      /** Format: uuid */
      itemId: string;
      number: number;
    };
    HeldOverItem: {
      /** Format: uuid */
      itemId: string;
    };
    AddedPoint: {
      /** Format: uuid */
      pointId: string;
    };
    Minutes: {
      /** Format: uuid */
      meetingId: string;
      /** @enum {string} */
      status: 'draft' | 'adopted' | 'signed';
      version: number;
      /** @description SHA-256 */
      checksum: string;
      adoptedOn: string | null;
      adoptedInId: string | null;
      versions: {
        /** Format: uuid */
        meetingId: string;
        number: number;
        text: string;
        /** @description SHA-256 */
        checksum: string;
        reason: string | null;
        /** Format: uuid */
        writtenBy: string;
        writtenByName: string;
        /** Format: date-time */
        writtenAt: string;
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
      marginNotes: {
        number: number;
        /** @enum {string} */
        kind: 'supervisor' | 'correction';
        text: string;
        reference: string | null;
        /** Format: uuid */
        writtenBy: string;
        writtenByName: string;
        /** Format: date-time */
        writtenAt: string;
      }[];
      memberNotes: {
        /** Format: uuid */
        decisionId: string;
        /** Format: uuid */
        memberId: string;
        name: string;
        party: string | null;
        /** @enum {string} */
        kind: 'votedAgainst' | 'remark';
        text: string | null;
      }[];
    };
    SavedMinutes: {
      /** Format: uuid */
      meetingId: string;
      version: number;
      /** @description SHA-256 */
      checksum: string;
    };
    SignedMinutes: {
      /** Format: uuid */
      meetingId: string;
      order: number;
    };
    AddedMarginNote: {
      /** Format: uuid */
      meetingId: string;
      number: number;
    };
    Notification: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'taskOpened'
        | 'taskReturned'
        | 'taskWithdrawn'
        | 'taskReminder'
        | 'taskEscalated'
        | 'assigneeAbsent'
        | 'deputyAsked'
        | 'deadlineMoved'
        | 'cycleStarted'
        | 'cycleWithdrawn'
        | 'meetingInvited'
        | 'meetingChanged'
        | 'meetingCancelled';
      /** @description in the language you asked for */
      title: string;
      lines: string[];
      /**
       * @description path in the web application
       * @example /tasks/…
       */
      page: string;
      cycleId: string | null;
      taskId: string | null;
      meetingId: string | null;
      onBehalfOf: string | null;
      /** Format: date-time */
      createdAt: string;
      readAt: string | null;
    };
    NotificationPage: {
      items: components['schemas']['Notification'][];
      next: string | null;
    };
    NotificationCounts: {
      unread: number;
    };
    NotificationPreference: {
      /** @enum {string} */
      mail: 'immediately' | 'daily' | 'escalationsOnly';
      locale: ('nl-NL' | 'nl-BE' | 'en') | null;
      /** @enum {string} */
      organisationLocale: 'nl-NL' | 'nl-BE' | 'en';
      mailAddress: string | null;
    };
    RoleMailboxes: {
      mailboxes: {
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
        /** Format: email */
        address: string;
        locale: ('nl-NL' | 'nl-BE' | 'en') | null;
      }[];
    };
    Mail: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'notice' | 'digest';
      noticeKinds: string[];
      personId: string | null;
      personName: string | null;
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
      /** @enum {string} */
      status: 'waiting' | 'sent' | 'failed' | 'dropped';
      attempts: number;
      failure: string | null;
      replyCode: number | null;
      /** Format: date-time */
      createdAt: string;
      nextAttemptAt: string | null;
      settledAt: string | null;
    };
    MailPage: {
      items: components['schemas']['Mail'][];
      next: string | null;
    };
    MailCounts: {
      waiting: number;
      failed: number;
      oldestWaitingSince: string | null;
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
    Absences: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      until: string;
      deputyId: string | null;
      deputyName: string | null;
    }[];
    PersonRecord: {
      /** Format: uuid */
      id: string;
      name: string;
      mailAddress: string | null;
      roles: {
        /** Format: uuid */
        id: string;
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
      absences: components['schemas']['Absences'];
    };
    AddedPerson: {
      /** Format: uuid */
      personId: string;
    };
    GivenRole: {
      /** Format: uuid */
      roleId: string;
    };
    EnteredAbsence: {
      /** Format: uuid */
      absenceId: string;
    };
    OrganisationCalendar: {
      /** @enum {string} */
      country: 'NL' | 'BE';
      /** @description for If-Match; 0 as long as nothing was set */
      revision: number;
      timeZone: string;
      keptHolidays: (
        'goodFriday' | 'liberationDay' | 'flemishCommunity' | 'allSouls' | 'dynasty' | 'boxingDay'
      )[];
      ownHolidays: {
        /** Format: date */
        day: string;
        name: string;
      }[];
      closures: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
        name: string;
      }[];
      recess: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
        name: string;
      }[];
      meetings: {
        /** @enum {string} */
        body: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
      }[];
      weekly: {
        /** @enum {string} */
        body: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
        weekday: number;
      }[];
      localRules: {
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
        step: string;
        name?: {
          nl: string;
          en: string;
          'nl-BE'?: string;
        };
        source: string;
        at: {
          /** @enum {string} */
          kind: 'meetingBefore' | 'before' | 'after';
          /** @enum {string} */
          body?: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
          workingDays: number;
          step: string;
        };
      }[];
      startLead: number;
    };
    SavedCalendar: {
      revision: number;
    };
    ImportedHolidays: {
      revision: number;
      imported: number;
    };
    DaysOff: {
      year: number;
      holidays: {
        /** Format: date */
        day: string;
        name: string;
      }[];
      closures: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
        name: string;
      }[];
      recess: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
        name: string;
      }[];
    };
    PlannedStep: {
      step: string;
      name: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @description a phase of the definition; otherwise a date of the organisation's own */
      phase: boolean;
      /** Format: date */
      from: string;
      /** Format: date */
      day: string;
      why: {
        nl: string;
        en: string;
        'nl-BE'?: string;
      };
      /** @description how the day was found, as data */
      because: {
        [key: string]: unknown;
      };
      moved: {
        [key: string]: unknown;
      }[];
      limits: {
        term: string;
        article: string;
        version: number | null;
        /** @enum {string} */
        direction: 'notAfter' | 'notBefore';
        /** Format: date */
        day: string;
      }[];
    };
    YearPlan: {
      /** Format: uuid */
      id: string;
      year: number;
      number: number;
      /** @enum {string} */
      status: 'proposed' | 'adopted' | 'superseded' | 'discarded';
      calendarRevision: number;
      councilDays: {
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
        /** Format: date */
        day: string;
      }[];
      /** Format: uuid */
      proposedBy: string;
      proposedByName: string;
      /** Format: date-time */
      proposedAt: string;
      adoptedBy: string | null;
      adoptedByName: string | null;
      adoptedAt: string | null;
      documents: {
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
        /** @description the year that the document is about */
        year: number;
        definitionVersion: number;
        /** Format: date */
        startsOn: string;
        steps: components['schemas']['PlannedStep'][];
        conflicts: {
          /** @enum {string} */
          kind: 'noCouncilMeeting' | 'noMeeting' | 'dayOff' | 'past' | 'term';
          step: string;
          stepName: {
            nl: string;
            en: string;
            'nl-BE'?: string;
          };
          /** @description the plan can not be adopted as long as it is there */
          blocks: boolean;
          /** @description what the words are made of; which are there depends on the kind */
          facts: {
            /** Format: date */
            day?: string;
            /** Format: date */
            lastDay?: string;
            /** Format: date */
            wantedDay?: string;
            /** Format: date */
            until?: string;
            /** Format: date */
            limit?: string;
            /** @enum {string} */
            direction?: 'notAfter' | 'notBefore';
            article?: string;
            /** @enum {string} */
            body?: 'council' | 'councilCommittee' | 'auditCommittee' | 'executiveBoard';
            year?: number;
            /** @enum {string} */
            why?: 'weekend' | 'holiday' | 'closure' | 'recess';
            name?: string | null;
          };
          what: {
            nl: string;
            en: string;
            'nl-BE'?: string;
          };
          gives: {
            nl: string;
            en: string;
            'nl-BE'?: string;
          };
        }[];
      }[];
      changes: {
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
        step: string;
        before: string | null;
        after: string | null;
      }[];
    };
    YearPlans: components['schemas']['YearPlan'][];
    ProposedYearPlan: {
      /** Format: uuid */
      planId: string;
      number: number;
    };
    AdoptedYearPlan: {
      /** Format: uuid */
      planId: string;
    };
    PlannedYears: {
      year: number;
      adopted: number | null;
      proposed: number | null;
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
        | 'cycle-paused'
        | 'definition-in-use'
        | 'definition-invalid'
        | 'unit-not-in-cycle'
        | 'outline-begun'
        | 'outline-statutory'
        | 'return-target-not-allowed'
        | 'contribution-not-editable'
        | 'contribution-incomplete'
        | 'deviation-incomplete'
        | 'contribution-not-settled'
        | 'contribution-waived'
        | 'review-started'
        | 'remarks-unanswered'
        | 'alignment-required'
        | 'alignment-unanswered'
        | 'extension-beyond-phase'
        | 'document-incomplete'
        | 'figure-unknown'
        | 'figures-years-missing'
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
        | 'meeting-over'
        | 'agenda-open'
        | 'agenda-item-settled'
        | 'minutes-not-open'
        | 'votes-exceed-body'
        | 'votes-contradict-outcome'
        | 'quorum-not-met'
        | 'decision-signed'
        | 'signature-not-withdrawable'
        | 'follow-up-closed'
        | 'attachment-name-refused'
        | 'attachment-type-refused'
        | 'attachment-too-large'
        | 'upload-offset-wrong'
        | 'upload-incomplete'
        | 'too-many-uploads'
        | 'idempotency-key-reused'
        | 'figures-file-invalid'
        | 'engine-unavailable'
        | 'statutory-term'
        | 'mail-not-given-up'
        | 'too-many-feeds'
        | 'own-role'
        | 'role-held-already'
        | 'person-known-already'
        | 'last-administrator'
        | 'absence-overlaps'
        | 'deputy-absent'
        | 'year-plan-exists'
        | 'year-plan-outdated'
        | 'year-plan-blocked'
        | 'holiday-file-invalid'
        | 'malformed-request'
        | 'unauthenticated'
        | 'csrf-token-refused'
        | 'route-not-found'
        | 'method-not-allowed'
        | 'body-too-large'
        | 'unsupported-media-type'
        | 'range-not-satisfiable'
        | 'precondition-required'
        | 'too-many-requests'
        | 'too-busy'
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
      /** @description Who you are here, what you may do, and in which language and look you see it */
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
           *       "name": "Marieke van Dijk",
           *       "organisation": {
           *         "id": "0198c0de-0000-7000-8000-100000000001",
           *         "name": "Gemeente Waterrijk",
           *         "country": "NL",
           *         "locale": "nl-NL",
           *         "houseStyle": null
           *       },
           *       "choice": {
           *         "locale": null,
           *         "theme": null
           *       },
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
           *         "me:write",
           *         "task:read",
           *         "task:work",
           *         "task:assign",
           *         "cycle:read",
           *         "contribution:read",
           *         "contribution:write",
           *         "meeting:read",
           *         "meeting:attend",
           *         "decision:read",
           *         "followUp:work",
           *         "document:read",
           *         "attachment:read",
           *         "attachment:write",
           *         "people:read",
           *         "absence:own",
           *         "notification:own",
           *         "feed:own",
           *         "definition:read",
           *         "plan:read"
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
  me_choose: {
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
         *       "locale": "en",
         *       "theme": null
         *     }
         */
        'application/json': components['schemas']['ChoiceBody'];
      };
    };
    responses: {
      /** @description Choose your language and look */
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
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
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
          | 'decideExtension'
          | 'alignContribution'
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
        /** @description on the names of document, unit, phase and kind of task, in your language */
        text?: string;
        /** @description default: due */
        sort?: 'due' | 'created' | '-created';
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description with a `cycleId`: when nothing is asked of you there, the seconds to wait until something is; default: 0 */
        wait?: number;
      };
      header?: {
        'accept-language'?: string;
      };
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
           *           "delegatedBy": null,
           *           "delegatedByName": null,
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
  calendarFeeds_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your own calendar links, without their secrets */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "feeds": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000011",
           *           "kind": "personal",
           *           "locale": null,
           *           "createdAt": "2026-06-30T12:10:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CalendarFeeds'];
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
  calendarFeeds_makeMine: {
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
         *       "locale": null
         *     }
         */
        'application/json': components['schemas']['FeedBody'];
      };
    };
    responses: {
      /** @description Make a link to the calendar of your tasks and meetings */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "feedId": "0198c0de-0000-7000-8000-900000000011",
           *       "url": "https://pc.waterrijk.example/api/v1/calendar-feeds/0198c0de-0000-7000-8000-900000000011/calendar.ics?secret=DitIsGeenEchtGeheim"
           *     }
           */
          'application/json': components['schemas']['MadeCalendarFeed'];
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
  calendarFeeds_revokeMine: {
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
    requestBody?: never;
    responses: {
      /** @description Revoke one of your calendar links */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  calendarFeeds_published: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The links to the P&C calendar, without their secrets */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "feeds": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000012",
           *           "kind": "organisation",
           *           "locale": null,
           *           "createdAt": "2026-06-30T12:10:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CalendarFeeds'];
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
  calendarFeeds_publish: {
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
         *       "locale": "nl-NL"
         *     }
         */
        'application/json': components['schemas']['FeedBody'];
      };
    };
    responses: {
      /** @description Make a link to the P&C calendar of the organisation */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "feedId": "0198c0de-0000-7000-8000-900000000012",
           *       "url": "https://pc.waterrijk.example/api/v1/calendar-feeds/0198c0de-0000-7000-8000-900000000012/calendar.ics?secret=DitIsGeenEchtGeheim"
           *     }
           */
          'application/json': components['schemas']['MadeCalendarFeed'];
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
  calendarFeeds_unpublish: {
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
    requestBody?: never;
    responses: {
      /** @description Revoke a link to the P&C calendar */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  calendarFeeds_read: {
    parameters: {
      query: {
        secret: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the calendar */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//Cyclusregie//P&C//NL
           *     BEGIN:VEVENT
           *     UID:task-0198c0de-0000-7000-8000-500000000003@cyclusregie
           *     SEQUENCE:1
           *     DTSTAMP:20260630T120411Z
           *     DTSTART;VALUE=DATE:20260703
           *     DTEND;VALUE=DATE:20260704
           *     SUMMARY:Bijdrage indienen\, begroting 2027 (Openbare ruimte)
           *     STATUS:CONFIRMED
           *     END:VEVENT
           *     END:VCALENDAR
           */
          'text/calendar': string;
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
           *         "checksum": "6d006ad8131cc8796290ecd7a384492e1a081b5d59a06295c15763db10a5a1ad",
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
           *         "checksum": "a8ccca6a78a31d43add275fa22b9536dfef29a009d67ac4e32589e4477f8f0f6",
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
           *       "checksum": "a8ccca6a78a31d43add275fa22b9536dfef29a009d67ac4e32589e4477f8f0f6",
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
           *             },
           *             "unit": {
           *               "kind": "team",
           *               "code": "OR",
           *               "name": "Openbare ruimte"
           *             },
           *             "approvals": [
           *               {
           *                 "step": "submitted",
           *                 "personId": "0198c0de-0000-7000-8000-400000000004",
           *                 "role": "teamManager",
           *                 "at": "2026-06-16T08:12:55.240Z",
           *                 "onBehalfOf": null
           *               },
           *               {
           *                 "step": "figuresChecked",
           *                 "personId": "0198c0de-0000-7000-8000-400000000003",
           *                 "role": "finance",
           *                 "at": "2026-06-17T09:30:12.118Z",
           *                 "onBehalfOf": null
           *               },
           *               {
           *                 "step": "accepted",
           *                 "personId": "0198c0de-0000-7000-8000-400000000001",
           *                 "role": "concernManager",
           *                 "at": "2026-06-18T13:05:40.902Z",
           *                 "onBehalfOf": null
           *               }
           *             ]
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
  documents_byChecksum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        checksum: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version that a body decided on, by its checksum: it never changes */
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
           *       "checksum": "a8ccca6a78a31d43add275fa22b9536dfef29a009d67ac4e32589e4477f8f0f6",
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
           *             },
           *             "unit": {
           *               "kind": "team",
           *               "code": "OR",
           *               "name": "Openbare ruimte"
           *             },
           *             "approvals": [
           *               {
           *                 "step": "submitted",
           *                 "personId": "0198c0de-0000-7000-8000-400000000004",
           *                 "role": "teamManager",
           *                 "at": "2026-06-16T08:12:55.240Z",
           *                 "onBehalfOf": null
           *               },
           *               {
           *                 "step": "figuresChecked",
           *                 "personId": "0198c0de-0000-7000-8000-400000000003",
           *                 "role": "finance",
           *                 "at": "2026-06-17T09:30:12.118Z",
           *                 "onBehalfOf": null
           *               },
           *               {
           *                 "step": "accepted",
           *                 "personId": "0198c0de-0000-7000-8000-400000000001",
           *                 "role": "concernManager",
           *                 "at": "2026-06-18T13:05:40.902Z",
           *                 "onBehalfOf": null
           *               }
           *             ]
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
  documents_html: {
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
      /** @description The document to read: one page of HTML */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /** @example <!doctype html><html lang="nl-NL">…</html> */
          'text/html': string;
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
  documents_docx: {
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
      /** @description The document as a Word file */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /** @example PK… */
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
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
  documents_changes: {
    parameters: {
      query?: {
        /** @description number of the earlier version; default: the one before */
        since?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed since an earlier version: by words in texts, by line in figures */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "from": 1,
           *       "to": 2,
           *       "parts": [],
           *       "amendments": {
           *         "added": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-900000000003",
           *             "title": "Veilige fietspaden",
           *             "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *           }
           *         ],
           *         "removed": []
           *       }
           *     }
           */
          'application/json': components['schemas']['DocumentChanges'];
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
          | 'phase.skipped'
          | 'cycle.deadlineMoved'
          | 'cycle.sentBack'
          | 'cycle.organiserChanged'
          | 'cycle.outlineChanged'
          | 'cycle.paused'
          | 'cycle.resumed'
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
          | 'task.reminded'
          | 'task.escalated'
          | 'task.deputyAsked'
          | 'task.passedOn'
          | 'task.refusedBySilence'
          | 'contribution.opened'
          | 'contribution.saved'
          | 'contribution.submitted'
          | 'contribution.judged'
          | 'contribution.accepted'
          | 'contribution.returned'
          | 'contribution.waived'
          | 'contribution.recalled'
          | 'contribution.reopened'
          | 'contribution.changedInReview'
          | 'contribution.reminded'
          | 'contribution.remarkAnswered'
          | 'contribution.extensionAsked'
          | 'contribution.extensionDecided'
          | 'contribution.extended'
          | 'contribution.alignmentAsked'
          | 'contribution.alignmentAnswered'
          | 'contribution.alignmentWithdrawn'
          | 'section.assigned'
          | 'meeting.planned'
          | 'meeting.attendanceRecorded'
          | 'meeting.pointAdded'
          | 'meeting.pointClosed'
          | 'meeting.convened'
          | 'meeting.seriesAdjusted'
          | 'meeting.moved'
          | 'meeting.cancelled'
          | 'meeting.held'
          | 'meeting.invited'
          | 'meeting.absenceAnnounced'
          | 'agenda.itemAdded'
          | 'agenda.itemChanged'
          | 'agenda.ordered'
          | 'agenda.itemSettled'
          | 'agenda.itemHeldOver'
          | 'agenda.itemWithdrawn'
          | 'minutes.saved'
          | 'minutes.adopted'
          | 'minutes.signed'
          | 'minutes.marginNoted'
          | 'document.assembled'
          | 'document.fixed'
          | 'document.dispatched'
          | 'decision.recorded'
          | 'decision.signed'
          | 'decision.lapsed'
          | 'decision.signatureWithdrawn'
          | 'motion.recorded'
          | 'body.memberSeated'
          | 'body.memberUnseated'
          | 'amendment.workedIn'
          | 'followUp.opened'
          | 'followUp.closed'
          | 'followUp.progressed'
          | 'followUp.changed'
          | 'cycle.evaluated'
          | 'attachment.added'
          | 'attachment.removed'
          | 'attempt.refused'
          | 'calendar.changed'
          | 'mailboxes.changed'
          | 'person.added'
          | 'role.given'
          | 'role.ended'
          | 'absence.entered'
          | 'absence.ended'
          | 'plan.proposed'
          | 'plan.adopted'
          | 'cycle.replanned'
          | 'legalFact.recorded';
        /** @description what this person did */
        actorId?: string;
        /** @description what was done to this */
        subjectId?: string;
        /** @description while the cycle stood in this phase, in any round */
        phase?: string;
        /** @description what concerns this unit: itself, its contribution and its tasks */
        unitId?: string;
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
      /** @description Whether the history of a cycle is whole, and what is stored is what it tells: nothing changed, left out or cut off */
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
           *       "firstBreak": null,
           *       "records": 1,
           *       "deviations": []
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
  organisationHistory_page: {
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
          | 'phase.skipped'
          | 'cycle.deadlineMoved'
          | 'cycle.sentBack'
          | 'cycle.organiserChanged'
          | 'cycle.outlineChanged'
          | 'cycle.paused'
          | 'cycle.resumed'
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
          | 'task.reminded'
          | 'task.escalated'
          | 'task.deputyAsked'
          | 'task.passedOn'
          | 'task.refusedBySilence'
          | 'contribution.opened'
          | 'contribution.saved'
          | 'contribution.submitted'
          | 'contribution.judged'
          | 'contribution.accepted'
          | 'contribution.returned'
          | 'contribution.waived'
          | 'contribution.recalled'
          | 'contribution.reopened'
          | 'contribution.changedInReview'
          | 'contribution.reminded'
          | 'contribution.remarkAnswered'
          | 'contribution.extensionAsked'
          | 'contribution.extensionDecided'
          | 'contribution.extended'
          | 'contribution.alignmentAsked'
          | 'contribution.alignmentAnswered'
          | 'contribution.alignmentWithdrawn'
          | 'section.assigned'
          | 'meeting.planned'
          | 'meeting.attendanceRecorded'
          | 'meeting.pointAdded'
          | 'meeting.pointClosed'
          | 'meeting.convened'
          | 'meeting.seriesAdjusted'
          | 'meeting.moved'
          | 'meeting.cancelled'
          | 'meeting.held'
          | 'meeting.invited'
          | 'meeting.absenceAnnounced'
          | 'agenda.itemAdded'
          | 'agenda.itemChanged'
          | 'agenda.ordered'
          | 'agenda.itemSettled'
          | 'agenda.itemHeldOver'
          | 'agenda.itemWithdrawn'
          | 'minutes.saved'
          | 'minutes.adopted'
          | 'minutes.signed'
          | 'minutes.marginNoted'
          | 'document.assembled'
          | 'document.fixed'
          | 'document.dispatched'
          | 'decision.recorded'
          | 'decision.signed'
          | 'decision.lapsed'
          | 'decision.signatureWithdrawn'
          | 'motion.recorded'
          | 'body.memberSeated'
          | 'body.memberUnseated'
          | 'amendment.workedIn'
          | 'followUp.opened'
          | 'followUp.closed'
          | 'followUp.progressed'
          | 'followUp.changed'
          | 'cycle.evaluated'
          | 'attachment.added'
          | 'attachment.removed'
          | 'attempt.refused'
          | 'calendar.changed'
          | 'mailboxes.changed'
          | 'person.added'
          | 'role.given'
          | 'role.ended'
          | 'absence.entered'
          | 'absence.ended'
          | 'plan.proposed'
          | 'plan.adopted'
          | 'cycle.replanned'
          | 'legalFact.recorded';
        /** @description what this person did */
        actorId?: string;
        /** @description what was done to this */
        subjectId?: string;
        /** @description while the cycle stood in this phase, in any round */
        phase?: string;
        /** @description what concerns this unit: itself, its contribution and its tasks */
        unitId?: string;
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
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happened to calendar and plans of the organisation, in order */
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
           *           "subjectType": "calendar",
           *           "subjectId": "0198c0de-0000-7000-8000-100000000001",
           *           "before": {
           *             "revision": 2,
           *             "startLead": 20
           *           },
           *           "reason": "De voorbereiding begint een week eerder.",
           *           "requestId": "0b1b9a0e-52c4-4f43-8e2b-5b9b3f6a1c77",
           *           "occurredAt": "2026-01-12T09:10:41.003Z",
           *           "type": "calendar.changed",
           *           "after": {
           *             "revision": 3,
           *             "startLead": 25
           *           },
           *           "cycleId": "0198c0de-0000-7000-8000-100000000001",
           *           "sequence": 1,
           *           "previousHash": "0000000000000000000000000000000000000000000000000000000000000000",
           *           "hash": "ff696cc6cd1336ef8d7904a3cf8281ad626b6ce728e149fe0d780d0612c1b883"
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
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  organisationHistory_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the organisation's own history is whole: nothing changed, left out or cut off */
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
           *       "events": 1,
           *       "lastHash": "ff696cc6cd1336ef8d7904a3cf8281ad626b6ce728e149fe0d780d0612c1b883",
           *       "firstBreak": null,
           *       "records": 0,
           *       "deviations": []
           *     }
           */
          'application/json': components['schemas']['HistoryVerification'];
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
          | 'decideExtension'
          | 'alignContribution'
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
        /** @description on the names of document, unit, phase and kind of task, in your language */
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
      header?: {
        'accept-language'?: string;
      };
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
           *           "delegatedBy": null,
           *           "delegatedByName": null,
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
           *           "delegatedBy": null,
           *           "delegatedByName": null,
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
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One task: what is asked, of whom and why, with what it can be completed, and what happened to it */
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
           *       "delegatedBy": null,
           *       "delegatedByName": null,
           *       "status": "claimed",
           *       "dueOn": "2026-06-17",
           *       "notBefore": null,
           *       "priority": "normal",
           *       "createdAt": "2026-06-12T09:41:07.318Z",
           *       "outcome": null,
           *       "completedAt": null,
           *       "name": "Bijdrage indienen",
           *       "why": "Gevraagd aan de rol teammanager van Openbare ruimte, in de fase “Teambijdragen” van begroting 2027. Uiterlijk 17-06-2026: 150 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *       "reminders": [
           *         {
           *           "on": "2026-06-16",
           *           "what": "remind",
           *           "to": null,
           *           "said": false
           *         },
           *         {
           *           "on": "2026-06-17",
           *           "what": "remind",
           *           "to": null,
           *           "said": false
           *         },
           *         {
           *           "on": "2026-06-18",
           *           "what": "escalate",
           *           "to": "concernManager",
           *           "said": false
           *         },
           *         {
           *           "on": "2026-06-24",
           *           "what": "escalate",
           *           "to": "municipalSecretary",
           *           "said": false
           *         }
           *       ],
           *       "events": [
           *         {
           *           "actorName": null,
           *           "onBehalfOfName": null,
           *           "assigneeName": null,
           *           "outcome": null,
           *           "comment": null,
           *           "type": "task.opened",
           *           "occurredAt": "2026-06-12T09:41:07.318Z"
           *         },
           *         {
           *           "actorName": "Marieke van Dijk",
           *           "onBehalfOfName": null,
           *           "assigneeName": null,
           *           "outcome": null,
           *           "comment": null,
           *           "type": "task.claimed",
           *           "occurredAt": "2026-06-15T07:50:02.114Z"
           *         }
           *       ],
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
           *       },
           *       "lessons": null
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
           *           "endedAt": null,
           *           "pausedAt": null
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
      query?: {
        /** @description when the cycle has not ended, the seconds to wait until it has; default: 0 */
        wait?: number;
      };
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
           *       "pausedAt": null,
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
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "240 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "240 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "briefing",
           *           "kind": "meeting",
           *           "round": 1,
           *           "dueOn": "2026-04-03",
           *           "enteredAt": "2026-03-12T15:20:31.902Z",
           *           "leftAt": "2026-03-27T13:05:44.771Z",
           *           "end": "done",
           *           "overdueSince": null,
           *           "organisers": [
           *             "concernManager",
           *             "concernController"
           *           ],
           *           "whyDue": {
           *             "nl": "225 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "225 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "contributions",
           *           "kind": "contributions",
           *           "round": 1,
           *           "dueOn": "2026-06-17",
           *           "enteredAt": "2026-03-27T13:05:44.902Z",
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "150 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "150 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "coordination",
           *           "kind": "coordination",
           *           "round": 0,
           *           "dueOn": "2026-07-10",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "125 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "125 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "slotbijeenkomst",
           *           "kind": "meeting",
           *           "round": 0,
           *           "dueOn": "2026-07-22",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": [
           *             "concernManager",
           *             "concernController"
           *           ],
           *           "whyDue": {
           *             "nl": "115 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "115 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "management-advice",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-08-06",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": "skipped",
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "100 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "100 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "eindtoets",
           *           "kind": "test",
           *           "round": 0,
           *           "dueOn": "2026-08-14",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "90 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "90 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "portefeuillehoudersoverleg",
           *           "kind": "consultation",
           *           "round": 0,
           *           "dueOn": "2026-08-26",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "80 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "80 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "college",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-09-15",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "60 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "60 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "raad-preparatory",
           *           "kind": "meeting",
           *           "round": 0,
           *           "dueOn": "2026-10-20",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": [
           *             "concernManager",
           *             "concernController"
           *           ],
           *           "whyDue": {
           *             "nl": "25 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "25 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "raad-decision",
           *           "kind": "decision",
           *           "round": 0,
           *           "dueOn": "2026-11-05",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "9 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "9 days before the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "completion",
           *           "kind": "dispatch",
           *           "round": 0,
           *           "dueOn": "2026-11-13",
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": {
           *             "nl": "de laatste dag van de termijn “toezending aan gedeputeerde staten vóór 15 november” (Gemeentewet 191).",
           *             "en": "the last day of the term “sent to the provincial executive before 15 November” (Gemeentewet 191)."
           *           }
           *         },
           *         {
           *           "key": "follow-up",
           *           "kind": "followUp",
           *           "round": 0,
           *           "dueOn": null,
           *           "enteredAt": null,
           *           "leftAt": null,
           *           "end": null,
           *           "overdueSince": null,
           *           "organisers": null,
           *           "whyDue": null
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
           *             "name": "Els Smulders",
           *             "onBehalfOf": null
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
           *             "name": "Marieke van Dijk",
           *             "onBehalfOf": null
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
           *           "name": {
           *             "nl": "Wat willen we bereiken?",
           *             "en": "What do we want to achieve?"
           *           },
           *           "content": "text",
           *           "required": true
           *         },
           *         {
           *           "key": "programme-figures",
           *           "name": {
           *             "nl": "Lasten en baten van het programma",
           *             "en": "Figures of the programme"
           *           },
           *           "content": "figures",
           *           "required": true
           *         },
           *         {
           *           "key": "figures",
           *           "name": {
           *             "nl": "Lasten en baten per taakveld",
           *             "en": "Figures by taakveld"
           *           },
           *           "content": "figures",
           *           "required": true
           *         },
           *         {
           *           "key": "explanation",
           *           "name": {
           *             "nl": "Toelichting op de ramingen",
           *             "en": "Explanation of the estimates"
           *           },
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
  cycles_progress: {
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
      /** @description How far the contributions are: day by day beside the plan, and how late each unit is */
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
           *       "dueOn": "2026-06-17",
           *       "burnUp": [
           *         {
           *           "on": "2026-03-27",
           *           "settled": 0,
           *           "asked": 3,
           *           "planned": 0
           *         },
           *         {
           *           "on": "2026-06-15",
           *           "settled": 1,
           *           "asked": 3,
           *           "planned": 2
           *         }
           *       ],
           *       "units": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000002",
           *           "unitName": "Publiekszaken",
           *           "dueOn": "2026-06-17",
           *           "submittedOn": null,
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000003",
           *           "status": "writing"
           *         },
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000003",
           *           "unitName": "Leefbaar Waterrijk",
           *           "dueOn": "2026-06-17",
           *           "submittedOn": "2026-06-12",
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000004",
           *           "status": "accepted"
           *         },
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "dueOn": "2026-06-17",
           *           "submittedOn": "2026-06-10",
           *           "daysLate": 0,
           *           "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *           "status": "returned"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CycleProgress'];
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
  steering_preview: {
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
         *       "kind": "moveDeadline",
         *       "phase": "contributions",
         *       "dueOn": "2026-06-24"
         *     }
         */
        'application/json': components['schemas']['PreviewBody'];
      };
    };
    responses: {
      /** @description What would move if the cycle were steered; nothing is changed */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dates": [
           *         {
           *           "phase": "contributions",
           *           "from": "2026-06-17",
           *           "to": "2026-06-24",
           *           "because": "asked",
           *           "article": null
           *         },
           *         {
           *           "phase": "coordination",
           *           "from": "2026-07-10",
           *           "to": "2026-07-17",
           *           "because": "follows",
           *           "article": null
           *         }
           *       ],
           *       "goesTo": null,
           *       "skippedPhases": [
           *         "management-advice"
           *       ],
           *       "outline": null,
           *       "withdrawsTasks": 0
           *     }
           */
          'application/json': components['schemas']['SteeringPreview'];
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
  steering_moveDeadline: {
    parameters: {
      query?: never;
      header?: {
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
         *       "dueOn": "2026-06-24",
         *       "reason": "De meicirculaire kwam een week later dan verwacht."
         *     }
         */
        'application/json': components['schemas']['MoveDeadlineBody'];
      };
    };
    responses: {
      /** @description Move the day on which a phase is due, and what follows with it; never past what law allows */
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
  steering_exceedTerm: {
    parameters: {
      query?: never;
      header?: {
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
         *       "dueOn": "2026-07-16",
         *       "reason": "De raad behandelt de voorjaarsnota na overleg een week later."
         *     }
         */
        'application/json': components['schemas']['MoveDeadlineBody'];
      };
    };
    responses: {
      /** @description Move it past the last day of a local rule, where law itself sets none */
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
  steering_sendBack: {
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
         *       "phase": "contributions",
         *       "unitIds": [
         *         "0198c0de-0000-7000-8000-300000000002"
         *       ],
         *       "reason": "Het college wil de tarieven van de leges herzien zien."
         *     }
         */
        'application/json': components['schemas']['SendBackBody'];
      };
    };
    responses: {
      /** @description Send the cycle back to an earlier phase, for some units or all */
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
  steering_skipPhase: {
    parameters: {
      query?: never;
      header?: {
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
         *       "reason": "Het MT heeft de stukken al met het college besproken."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Leave out a phase that may be left out */
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
  steering_changeOrganiser: {
    parameters: {
      query?: never;
      header?: {
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
         *       "from": "concernController",
         *       "to": "municipalSecretary",
         *       "reason": "De controller is langdurig afwezig."
         *     }
         */
        'application/json': components['schemas']['ChangeOrganiserBody'];
      };
    };
    responses: {
      /** @description Let another role organise a meeting */
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
  steering_changeOutline: {
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
         *       "add": [
         *         {
         *           "key": "dependence-on-hiring",
         *           "name": {
         *             "nl": "Inhuur",
         *             "en": "Hired staff"
         *           },
         *           "content": "text",
         *           "required": true,
         *           "askedOf": [
         *             "team"
         *           ],
         *           "guidance": {
         *             "nl": "Welk deel van het werk doet u met inhuur?",
         *             "en": "Which part of the work is done by hired staff?"
         *           },
         *           "after": "explanation"
         *         }
         *       ],
         *       "leaveOut": [],
         *       "require": [],
         *       "makeOptional": [],
         *       "reason": "De raad vroeg bij motie om inzicht in de inhuur."
         *     }
         */
        'application/json': components['schemas']['ChangeOutlineBody'];
      };
    };
    responses: {
      /** @description Change what is asked of units that have not begun to write; those that have keep their outline */
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
  steering_pause: {
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
         *       "reason": "Wacht op de herindeling van de programma’s."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Stop the clock: nobody is reminded, nothing is late, and no phase begins */
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
  steering_resume: {
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
         *       "reason": "De programma-indeling is vastgesteld."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Let the clock run again; the days that it stood are given back as far as law allows */
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
  steering_carryActions: {
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
         *       "toCycleId": "0190d1c2-6a00-7000-8000-00000000f028",
         *       "reason": "Loopt door in de begroting 2028."
         *     }
         */
        'application/json': components['schemas']['CarryActionsBody'];
      };
    };
    responses: {
      /** @description Carry the open actions into another cycle */
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
      /** @description One contribution: the draft as it stands, its versions and what was said about them */
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
           *       "outline": [
           *         {
           *           "key": "explanation",
           *           "name": {
           *             "nl": "Toelichting op de ramingen",
           *             "en": "Explanation of the estimates"
           *           },
           *           "content": "text",
           *           "required": true,
           *           "askedOf": [
           *             "team"
           *           ]
           *         }
           *       ],
           *       "sections": [
           *         {
           *           "key": "explanation",
           *           "text": "De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud.",
           *           "html": "<p>De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud.</p>\n",
           *           "notApplicable": null,
           *           "deviations": null,
           *           "revision": 3
           *         },
           *         {
           *           "key": "paragraph-capital-goods",
           *           "text": "In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.",
           *           "html": "<p>In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.</p>\n",
           *           "notApplicable": null,
           *           "deviations": null,
           *           "revision": 3
           *         }
           *       ],
           *       "assigned": [
           *         "paragraph-capital-goods"
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
           *       "figuresRevision": 3,
           *       "totals": {
           *         "expenses": "13463250.50",
           *         "income": "6616000",
           *         "balance": "-6847250.50"
           *       },
           *       "versions": [
           *         {
           *           "number": 1,
           *           "revises": null,
           *           "checksum": "adb24b65eb37542f2e319c56f2463d17e76c1647197da9249181aba37e4b5efe",
           *           "submittedBy": "Marieke van Dijk",
           *           "submittedAt": "2026-06-10T14:32:08.551Z",
           *           "late": false,
           *           "recalled": false,
           *           "review": "returned",
           *           "figuresCheck": "correct"
           *         }
           *       ],
           *       "returns": [
           *         {
           *           "by": "Gerda Brouwer",
           *           "as": "concernManager",
           *           "at": "2026-06-12T09:41:07.318Z",
           *           "reason": "De opmerking bij de risico’s moet nog worden beantwoord."
           *         }
           *       ],
           *       "remarks": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-600000000005",
           *           "version": 1,
           *           "section": "explanation",
           *           "text": "Noem het bedrag van de indexering, en of die ook na 2027 doorwerkt.",
           *           "taakveld": null,
           *           "year": null,
           *           "by": "Gerda Brouwer",
           *           "origin": "review",
           *           "at": "2026-06-12T09:41:07.318Z",
           *           "answer": null,
           *           "answeredBy": null,
           *           "answeredAt": null
           *         }
           *       ],
           *       "alignments": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-600000000006",
           *           "round": 1,
           *           "personId": "0198c0de-0000-7000-8000-400000000007",
           *           "personName": "Els Smulders",
           *           "question": "Past de nieuwe meldingenroutine bij de bezetting van de balie?",
           *           "askedByName": "Marieke van Dijk",
           *           "askedAt": "2026-06-08T10:02:44.120Z",
           *           "status": "disagreed",
           *           "answer": "De balie kan de extra meldingen niet opvangen.",
           *           "answeredByName": "Els Smulders",
           *           "answeredAt": "2026-06-09T13:15:09.004Z"
           *         }
           *       ],
           *       "extensions": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-600000000007",
           *           "until": "2026-06-24",
           *           "reason": "De aanbesteding van het groenonderhoud wordt pas volgende week gegund.",
           *           "askedByName": "Marieke van Dijk",
           *           "askedAt": "2026-06-15T08:30:00.000Z",
           *           "status": "asked",
           *           "grantedUntil": null
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
      /** @description A version as it was submitted, or accepted with changes */
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
           *       "revises": null,
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
           *       "html": [
           *         {
           *           "section": "explanation",
           *           "html": "<p>De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud.</p>\n"
           *         },
           *         {
           *           "section": "paragraph-capital-goods",
           *           "html": "<p>In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.</p>\n"
           *         }
           *       ],
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
  contributions_differences: {
    parameters: {
      query: {
        /** @description number of a version */
        from: number;
        /** @description number of a version; without it the draft as it stands */
        to?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What differs between two versions, or between a version and the draft, per section and figure */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sections": [
           *         {
           *           "section": "explanation",
           *           "change": "changed",
           *           "parts": [
           *             {
           *               "change": "same",
           *               "text": "De lasten stijgen met 2,1% ",
           *               "marks": []
           *             },
           *             {
           *               "change": "added",
           *               "text": "(€ 64.000) ",
           *               "marks": []
           *             },
           *             {
           *               "change": "same",
           *               "text": "door de indexering van het bestek voor groenonderhoud",
           *               "marks": []
           *             },
           *             {
           *               "change": "added",
           *               "text": ", ook na 2027",
           *               "marks": []
           *             },
           *             {
           *               "change": "same",
           *               "text": ".",
           *               "marks": []
           *             }
           *           ]
           *         },
           *         {
           *           "section": "paragraph-capital-goods",
           *           "change": "same",
           *           "parts": [
           *             {
           *               "change": "same",
           *               "text": "In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.",
           *               "marks": []
           *             }
           *           ]
           *         }
           *       ],
           *       "figures": [],
           *       "attachments": []
           *     }
           */
          'application/json': components['schemas']['ContributionDifferences'];
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
  contributions_saveDeviations: {
    parameters: {
      query?: never;
      header: {
        /** @description the revision of the section that you started from, in quotes: "3"; "0" for the first */
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
         *       "deviations": [
         *         {
         *           "kind": "money",
         *           "what": "Het groenonderhoud kost meer dan begroot.",
         *           "cause": "De indexering van het bestek is hoger dan in de begroting is aangenomen.",
         *           "measure": "De hogere lasten worden betrokken bij de begroting van volgend jaar.",
         *           "amount": "-64000",
         *           "structural": true,
         *           "programmeId": "0198c0de-0000-7000-8000-300000000003"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DeviationsBody'];
      };
    };
    responses: {
      /** @description Write the deviations of one section of the draft: all of them, or none when there is nothing to report */
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
           *       "section": "money",
           *       "revision": 2,
           *       "deviations": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-600000000008",
           *           "kind": "money",
           *           "what": "Het groenonderhoud kost meer dan begroot.",
           *           "cause": "De indexering van het bestek is hoger dan in de begroting is aangenomen.",
           *           "measure": "De hogere lasten worden betrokken bij de begroting van volgend jaar.",
           *           "amount": "-64000",
           *           "structural": true,
           *           "programmeId": "0198c0de-0000-7000-8000-300000000003"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SavedDeviations'];
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
  contributions_deviations: {
    parameters: {
      query?: {
        /** @description as they stand in the drafts, or as they were accepted (default) */
        of?: 'draft' | 'accepted';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What units report that turns out otherwise than was agreed, with totals per unit and programme */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "year": 2027,
           *       "units": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "unitKind": "team",
           *           "sections": [
           *             {
           *               "section": "money",
           *               "deviations": [
           *                 {
           *                   "id": "0198c0de-0000-7000-8000-600000000008",
           *                   "kind": "money",
           *                   "what": "Het groenonderhoud kost meer dan begroot.",
           *                   "cause": "De indexering van het bestek is hoger dan in de begroting is aangenomen.",
           *                   "measure": "De hogere lasten worden betrokken bij de begroting van volgend jaar.",
           *                   "amount": "-64000",
           *                   "structural": true,
           *                   "programmeId": "0198c0de-0000-7000-8000-300000000003"
           *                 }
           *               ]
           *             }
           *           ]
           *         }
           *       ],
           *       "perUnit": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "advantage": "0",
           *           "disadvantage": "-64000",
           *           "balance": "-64000"
           *         }
           *       ],
           *       "perProgramme": [
           *         {
           *           "programmeId": "0198c0de-0000-7000-8000-300000000003",
           *           "advantage": "0",
           *           "disadvantage": "-64000",
           *           "balance": "-64000"
           *         }
           *       ],
           *       "total": {
           *         "advantage": "0",
           *         "disadvantage": "-64000",
           *         "balance": "-64000"
           *       }
           *     }
           */
          'application/json': components['schemas']['CycleDeviations'];
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
  contributions_recall: {
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
         *       "reason": "In het taakveld 5.7 staat nog een bedrag verkeerd."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Take a submission back, as long as nobody has begun to judge it */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *       "status": "writing"
           *     }
           */
          'application/json': components['schemas']['MovedContribution'];
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
  contributions_answerRemark: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        remarkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "answer": "Het bedrag is toegevoegd; de indexering werkt door."
         *     }
         */
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      /** @description Answer a remark, before the contribution is submitted again */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "remarkId": "0198c0de-0000-7000-8000-600000000005",
           *       "unanswered": 0
           *     }
           */
          'application/json': components['schemas']['AnsweredRemark'];
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
  contributions_askAlignment: {
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
         *       "personIds": [
         *         "0198c0de-0000-7000-8000-400000000007"
         *       ],
         *       "question": "Past de nieuwe meldingenroutine bij de bezetting van de balie?"
         *     }
         */
        'application/json': components['schemas']['AlignmentBody'];
      };
    };
    responses: {
      /** @description Ask others about a contribution before it is submitted: each gets a task */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "alignments": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-600000000006",
           *           "personId": "0198c0de-0000-7000-8000-400000000007"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AskedAlignments'];
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
  contributions_withdrawAlignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        alignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Mondeling besproken in het teammanagersoverleg."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Ask somebody no longer */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "alignmentId": "0198c0de-0000-7000-8000-600000000006"
           *     }
           */
          'application/json': components['schemas']['WithdrawnAlignment'];
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
  contributions_askExtension: {
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
         *       "until": "2026-06-24",
         *       "reason": "De aanbesteding van het groenonderhoud wordt pas volgende week gegund."
         *     }
         */
        'application/json': components['schemas']['ExtensionBody'];
      };
    };
    responses: {
      /** @description Ask more time; who coordinates the contributions gets a task to decide */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "requestId": "0198c0de-0000-7000-8000-600000000007"
           *     }
           */
          'application/json': components['schemas']['AskedExtension'];
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
  contributions_look: {
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
    requestBody?: never;
    responses: {
      /** @description What changed since you last looked; and now you have */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "since": "2026-06-10T15:00:00.000Z",
           *       "status": {
           *         "before": "submitted",
           *         "after": "returned"
           *       },
           *       "versions": null,
           *       "sections": [],
           *       "figures": 0,
           *       "remarks": 1,
           *       "answers": 0,
           *       "alignments": 0
           *     }
           */
          'application/json': components['schemas']['ChangesSeen'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  figures_save: {
    parameters: {
      query?: never;
      header: {
        /** @description the revision of the figures that you started from, in quotes: "12"; "0" for the first */
        'If-Match': string;
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
           *       },
           *       "revision": 4
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
  figures_import: {
    parameters: {
      query?: {
        /** @description of an Iv3 file: whose lines of it to take, as the file names it */
        municipality?: string;
        /** @description of an Iv3 file: the year that its figures are about */
        year?: number;
        /** @description only say what would change */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description the revision that a preview gave: what was shown is what happens, or nothing */
        'If-Match'?: string;
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** @description an Iv3 file, or figures as this product exports them; at most 5 MB and 50,000 rows */
    requestBody: {
      content: {
        /**
         * @example Gemeenten;Taakveld;Baten;Lasten
         *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
         *     Waterrijk;5.7 Openbaar groen en (openlucht) recreatie;86.0;3120.8
         *     Waterrijk;9.9 Overig;0.0;12.0
         */
        'text/csv': string;
        /**
         * @example Gemeenten;Taakveld;Baten;Lasten
         *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
         *     Waterrijk;5.7 Openbaar groen en (openlucht) recreatie;86.0;3120.8
         *     Waterrijk;9.9 Overig;0.0;12.0
         */
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** @description Take figures from a CSV or XLSX file, or only tell what that would change */
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
           *       ],
           *       "changes": [
           *         {
           *           "taakveld": "5.7",
           *           "year": 2027,
           *           "before": {
           *             "expenses": "3120750.50",
           *             "income": "86000"
           *           },
           *           "after": {
           *             "expenses": "3120800",
           *             "income": "86000"
           *           }
           *         },
           *         {
           *           "taakveld": "7.3",
           *           "year": 2027,
           *           "before": {
           *             "expenses": "5480000",
           *             "income": "6215000"
           *           },
           *           "after": null
           *         }
           *       ],
           *       "revision": 5
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
  figures_export: {
    parameters: {
      query: {
        /** @description kind of file */
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of the draft as a file, which can be imported again */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example Taakveld;Omschrijving;Jaar;Lasten;Baten
           *     2.1;Verkeer en vervoer;2027;4862500;315000
           */
          'text/csv': string;
          /**
           * @example Taakveld;Omschrijving;Jaar;Lasten;Baten
           *     2.1;Verkeer en vervoer;2027;4862500;315000
           */
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  figures_changes: {
    parameters: {
      query?: {
        /** @description Iv3 code */
        taakveld?: string;
        year?: number;
        /** @description items per page; 50 by default */
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
      /** @description What cells of the figures were, and who changed them; the newest first */
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
           *           "sequence": 4,
           *           "taakveld": "5.7",
           *           "year": 2027,
           *           "before": {
           *             "expenses": "3120700",
           *             "income": "86000"
           *           },
           *           "after": {
           *             "expenses": "3120750.50",
           *             "income": "86000"
           *           },
           *           "source": "entry",
           *           "changedByName": "Tarik el Haddad",
           *           "changedAt": "2026-06-09T11:20:31.772Z"
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['FigureChanges'];
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
  figures_realisation: {
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
      /** @description What the unit realised in the last year of which the accounts are known */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "realisation": {
           *         "year": 2025,
           *         "figures": [
           *           {
           *             "taakveld": "2.1",
           *             "year": 2025,
           *             "expenses": "4511320.17",
           *             "income": "298004"
           *           }
           *         ],
           *         "totals": {
           *           "expenses": "4511320.17",
           *           "income": "298004",
           *           "balance": "-4213316.17"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['Realisation'];
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
  figures_ofCycle: {
    parameters: {
      query?: {
        /** @description as they stand in the drafts, or as they were accepted (default) */
        of?: 'draft' | 'accepted';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Totals per taakveld, programme, team and document, and where sides differ */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "year": 2027,
           *       "units": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitKind": "team",
           *           "unitName": "Openbare ruimte"
           *         }
           *       ],
           *       "years": [
           *         {
           *           "year": 2027,
           *           "taakvelden": [
           *             {
           *               "taakveld": "2.1",
           *               "expenses": "4862500",
           *               "income": "315000",
           *               "balance": "-4547500"
           *             },
           *             {
           *               "taakveld": "5.7",
           *               "expenses": "3120750.50",
           *               "income": "86000",
           *               "balance": "-3034750.50"
           *             },
           *             {
           *               "taakveld": "7.3",
           *               "expenses": "5480000",
           *               "income": "6215000",
           *               "balance": "735000"
           *             }
           *           ],
           *           "units": [
           *             {
           *               "unitId": "0198c0de-0000-7000-8000-300000000001",
           *               "unitKind": "team",
           *               "expenses": "13463250.50",
           *               "income": "6616000",
           *               "balance": "-6847250.50"
           *             }
           *           ],
           *           "teams": {
           *             "expenses": "13463250.50",
           *             "income": "6616000",
           *             "balance": "-6847250.50"
           *           },
           *           "programmes": {
           *             "expenses": "0",
           *             "income": "0",
           *             "balance": "0"
           *           },
           *           "document": {
           *             "expenses": "13463250.50",
           *             "income": "6616000",
           *             "balance": "-6847250.50",
           *             "balanceBeforeReserves": "-6847250.50"
           *           }
           *         }
           *       ],
           *       "differences": []
           *     }
           */
          'application/json': components['schemas']['CycleFigures'];
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
  figures_importOfCycle: {
    parameters: {
      query?: {
        /** @description of an Iv3 file: whose lines of it to take, as the file names it */
        municipality?: string;
        /** @description of an Iv3 file: the year that its figures are about */
        year?: number;
        /** @description only say what would change */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description the state that a preview gave, in quotes: what was shown is what happens, or nothing */
        'If-Match'?: string;
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** @description an Iv3 file, or the figures of a cycle as this product exports them; at most 5 MB and 50,000 rows */
    requestBody: {
      content: {
        /**
         * @example Gemeenten;Taakveld;Baten;Lasten
         *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
         *     Waterrijk;6.3 Inkomensregelingen;9000.0;9100.0
         */
        'text/csv': string;
        /**
         * @example Gemeenten;Taakveld;Baten;Lasten
         *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
         *     Waterrijk;6.3 Inkomensregelingen;9000.0;9100.0
         */
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** @description Spread the figures of a whole file over the teams of a cycle, or only tell what that would change */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "teams": [
           *         {
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "rows": 1,
           *           "changes": [
           *             {
           *               "taakveld": "2.1",
           *               "year": 2027,
           *               "before": {
           *                 "expenses": "4862000",
           *                 "income": "315000"
           *               },
           *               "after": {
           *                 "expenses": "4862500",
           *                 "income": "315000"
           *               }
           *             }
           *           ],
           *           "totals": {
           *             "expenses": "13463250.50",
           *             "income": "6616000",
           *             "balance": "-6847250.50"
           *           }
           *         }
           *       ],
           *       "imported": 1,
           *       "refused": [
           *         {
           *           "row": 3,
           *           "reason": "is of taakveld 6.3, which no team of the cycle holds"
           *         }
           *       ],
           *       "state": "adb24b65eb37542f2e319c56f2463d17e76c1647197da9249181aba37e4b5efe"
           *     }
           */
          'application/json': components['schemas']['ImportedCycleFigures'];
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
  figures_exportIv3: {
    parameters: {
      query: {
        /** @description as they stand in the drafts, or as they were accepted (default) */
        of?: 'draft' | 'accepted';
        /** @description kind of file */
        format: 'csv' | 'xlsx';
        /** @description that of the cycle by default */
        year?: number;
        /** @description how rows name it; the organisation’s name by default */
        municipality?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of a cycle in one year as an Iv3 file: in thousands, a row per taakveld */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example Gemeenten;Taakveld;Baten;Lasten
           *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
           */
          'text/csv': string;
          /**
           * @example Gemeenten;Taakveld;Baten;Lasten
           *     Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5
           */
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  figures_exportOfCycle: {
    parameters: {
      query: {
        /** @description as they stand in the drafts, or as they were accepted (default) */
        of?: 'draft' | 'accepted';
        /** @description kind of file */
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of a cycle as a file: totals, and every line with its unit */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example Onderdeel;Taakveld;Omschrijving;Jaar;Lasten;Baten
           *     Openbare ruimte;2.1;Verkeer en vervoer;2027;4862500;315000
           */
          'text/csv': string;
          /**
           * @example Onderdeel;Taakveld;Omschrijving;Jaar;Lasten;Baten
           *     Openbare ruimte;2.1;Verkeer en vervoer;2027;4862500;315000
           */
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  contributionSteering_waive: {
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
  contributionSteering_reopen: {
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
         *       "reason": "De septembercirculaire verandert de algemene uitkering."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Ask a unit once more for what was accepted, until the draft is assembled */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *       "status": "returned"
           *     }
           */
          'application/json': components['schemas']['MovedContribution'];
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
  contributionSteering_extend: {
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
         *       "until": "2026-06-24",
         *       "reason": "De aanbesteding wordt deze week gegund."
         *     }
         */
        'application/json': components['schemas']['ExtensionBody'];
      };
    };
    responses: {
      /** @description Give a unit more time */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contributionId": "0198c0de-0000-7000-8000-600000000001",
           *       "dueOn": "2026-06-24"
           *     }
           */
          'application/json': components['schemas']['ExtendedContribution'];
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
  contributionSteering_remind: {
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
         *       "reason": "Over twee dagen moet de bijdrage binnen zijn."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Remind whoever is asked something about a contribution */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contributionId": "0198c0de-0000-7000-8000-600000000003",
           *       "tasks": 2
           *     }
           */
          'application/json': components['schemas']['RemindedContribution'];
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
  contributionSteering_handle: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
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
         *       "action": "accept",
         *       "contributionIds": [
         *         "0198c0de-0000-7000-8000-600000000004",
         *         "0198c0de-0000-7000-8000-600000000003"
         *       ],
         *       "reason": "Akkoord; besproken in het bijdragenoverleg van 16 juni."
         *     }
         */
        'application/json': components['schemas']['BulkBody'];
      };
    };
    responses: {
      /** @description Do the same to several contributions, with one reason; each has its own result */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "contributionId": "0198c0de-0000-7000-8000-600000000004",
           *           "done": true,
           *           "refusal": null
           *         },
           *         {
           *           "contributionId": "0198c0de-0000-7000-8000-600000000003",
           *           "done": false,
           *           "refusal": {
           *             "code": "contribution-not-editable",
           *             "title": "The contribution can not be changed now",
           *             "detail": "No review is asked of a contribution that is writing.",
           *             "data": {
           *               "status": "writing"
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['HandledContributions'];
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
  contributionSteering_assign: {
    parameters: {
      query?: never;
      header?: {
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
         *       "unitId": "0198c0de-0000-7000-8000-300000000001"
         *     }
         */
        'application/json': components['schemas']['AssignmentBody'];
      };
    };
    responses: {
      /** @description Make a unit responsible for a paragraph of the document */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "section": "paragraph-capital-goods",
           *       "unitId": "0198c0de-0000-7000-8000-300000000001"
           *     }
           */
          'application/json': components['schemas']['AssignedSection'];
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
  contributionSteering_completeness: {
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
      /** @description What the document, made of the contributions accepted so far, lacks by law */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "shortcomings": [
           *         {
           *           "kind": "paragraphMissing",
           *           "section": "paragraph-openness"
           *         },
           *         {
           *           "kind": "answerMissing",
           *           "section": "costs",
           *           "unitId": "0198c0de-0000-7000-8000-300000000003"
           *         }
           *       ],
           *       "roundings": []
           *     }
           */
          'application/json': components['schemas']['DocumentCompleteness'];
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
  notifications_list: {
    parameters: {
      query?: {
        /** @description only what you did not read; default: everything */
        status?: 'unread';
        /** @description default: 50 */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: {
        'accept-language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What you were told, the newest first */
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
           *           "id": "0198c0de-0000-7000-8000-900000000001",
           *           "kind": "taskReturned",
           *           "title": "Teruggezonden: Bijdrage indienen, begroting 2027 (Openbare ruimte)",
           *           "lines": [
           *             "Uiterlijk 3 juli 2026.",
           *             "Door Gerda Brouwer."
           *           ],
           *           "page": "/tasks/0198c0de-0000-7000-8000-500000000003",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "taskId": "0198c0de-0000-7000-8000-500000000003",
           *           "meetingId": null,
           *           "onBehalfOf": null,
           *           "createdAt": "2026-06-30T12:04:11.250Z",
           *           "readAt": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['NotificationPage'];
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
  notifications_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How much you did not read */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "unread": 1
           *     }
           */
          'application/json': components['schemas']['NotificationCounts'];
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
  notifications_read: {
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
    requestBody?: never;
    responses: {
      /** @description You have read it */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  notifications_unread: {
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
    requestBody?: never;
    responses: {
      /** @description Keep it as unread */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  notifications_readAll: {
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
         *       "until": "2026-06-30T12:04:11.250Z"
         *     }
         */
        'application/json': components['schemas']['ReadAllBody'];
      };
    };
    responses: {
      /** @description You have read them all */
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
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  notifications_preference: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How you want to be told */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "mail": "immediately",
           *       "locale": null,
           *       "organisationLocale": "nl-NL",
           *       "mailAddress": "m.vandijk@waterrijk.example"
           *     }
           */
          'application/json': components['schemas']['NotificationPreference'];
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
  notifications_setPreference: {
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
         *       "mail": "daily",
         *       "locale": "nl-NL"
         *     }
         */
        'application/json': components['schemas']['PreferenceBody'];
      };
    };
    responses: {
      /** @description Choose how you want to be told */
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
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  mail_list: {
    parameters: {
      query?: {
        status?: 'waiting' | 'sent' | 'failed' | 'dropped';
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
      /** @description The mail that goes out, the newest first: how it went, not what it says */
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
           *           "id": "0198c0de-0000-7000-8000-900000000002",
           *           "kind": "notice",
           *           "noticeKinds": [
           *             "taskReturned"
           *           ],
           *           "personId": "0198c0de-0000-7000-8000-400000000004",
           *           "personName": "Marieke van Dijk",
           *           "role": null,
           *           "unitId": null,
           *           "status": "failed",
           *           "attempts": 1,
           *           "failure": "recipient-refused",
           *           "replyCode": 550,
           *           "createdAt": "2026-06-30T12:04:11.410Z",
           *           "nextAttemptAt": null,
           *           "settledAt": "2026-06-30T12:04:12.003Z"
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['MailPage'];
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
  mail_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How much mail waits, and was given up */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "waiting": 0,
           *       "failed": 1,
           *       "oldestWaitingSince": null
           *     }
           */
          'application/json': components['schemas']['MailCounts'];
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
  mail_find: {
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
      /** @description One mail: how it went */
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
           *       "kind": "notice",
           *       "noticeKinds": [
           *         "taskReturned"
           *       ],
           *       "personId": "0198c0de-0000-7000-8000-400000000004",
           *       "personName": "Marieke van Dijk",
           *       "role": null,
           *       "unitId": null,
           *       "status": "failed",
           *       "attempts": 1,
           *       "failure": "recipient-refused",
           *       "replyCode": 550,
           *       "createdAt": "2026-06-30T12:04:11.410Z",
           *       "nextAttemptAt": null,
           *       "settledAt": "2026-06-30T12:04:12.003Z"
           *     }
           */
          'application/json': components['schemas']['Mail'];
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
  mail_retry: {
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
      /** @description Send a mail after all that was given up */
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
  mail_mailboxes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mailboxes to which the mail of a role goes */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "mailboxes": [
           *         {
           *           "role": "finance",
           *           "unitId": null,
           *           "address": "financien@waterrijk.example",
           *           "locale": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoleMailboxes'];
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
  mail_setMailboxes: {
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
         *       "mailboxes": [
         *         {
         *           "role": "finance",
         *           "unitId": null,
         *           "address": "financien@waterrijk.example",
         *           "locale": null
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailboxesBody'];
      };
    };
    responses: {
      /** @description Set the mailboxes of roles */
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
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['WrongType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_page: {
    parameters: {
      query?: {
        kind?:
          | 'briefing'
          | 'closingSession'
          | 'managementTeam'
          | 'directorate'
          | 'portfolioHolders'
          | 'triangle'
          | 'executiveBoard'
          | 'committee'
          | 'councilPreparatory'
          | 'council'
          | 'socialWelfareCouncil';
        /** @description that start at or after this moment */
        from?: string;
        /** @description that start before this moment */
        until?: string;
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
      /** @description The meetings of the organisation and of its cycles, by when they start */
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
           *           "id": "0198c0de-0000-7000-8000-700000000006",
           *           "kind": "executiveBoard",
           *           "cycleId": null,
           *           "phase": null,
           *           "seriesId": "0198c0de-0000-7000-8000-700000000005",
           *           "status": "planned",
           *           "startsAt": "2026-09-15T07:30:00.000Z",
           *           "endsAt": "2026-09-15T10:30:00.000Z",
           *           "place": "Collegekamer",
           *           "items": 1,
           *           "invited": 6,
           *           "minutesStatus": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['MeetingPage'];
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
  meetings_convene: {
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
         *       "kind": "executiveBoard",
         *       "firstOn": "2026-09-15",
         *       "until": "2026-09-29",
         *       "everyWeeks": 1,
         *       "except": [
         *         "2026-09-22"
         *       ],
         *       "time": "09:30",
         *       "durationMinutes": 180,
         *       "place": "Collegekamer"
         *     }
         */
        'application/json': components['schemas']['ConveneBody'];
      };
    };
    responses: {
      /** @description Convene a meeting of the organisation, or a series */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "seriesId": "0198c0de-0000-7000-8000-700000000005",
           *       "meetingIds": [
           *         "0198c0de-0000-7000-8000-700000000006",
           *         "0198c0de-0000-7000-8000-700000000007"
           *       ],
           *       "daysOff": []
           *     }
           */
          'application/json': components['schemas']['ConvenedMeetings'];
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
           *       "kind": "closingSession",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "phase": "slotbijeenkomst",
           *       "round": 1,
           *       "attempt": 1,
           *       "seriesId": null,
           *       "status": "held",
           *       "startsAt": "2026-07-21T12:00:00.000Z",
           *       "endsAt": "2026-07-21T14:00:00.000Z",
           *       "place": "Gemeentehuis, raadzaal",
           *       "agenda": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-700000000003",
           *           "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *           "number": 1,
           *           "title": "De begroting als geheel",
           *           "purpose": "discuss",
           *           "minutes": 75,
           *           "beginsAt": "2026-07-21T12:00:00.000Z",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "phase": null,
           *           "decisionKey": null,
           *           "presenterId": null,
           *           "presenterName": null,
           *           "papers": [],
           *           "status": "settled",
           *           "conclusion": null,
           *           "heldOverFrom": null,
           *           "heldOverTo": null
           *         },
           *         {
           *           "id": "0198c0de-0000-7000-8000-700000000004",
           *           "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *           "number": 2,
           *           "title": "Puntjes op de i",
           *           "purpose": "discuss",
           *           "minutes": 45,
           *           "beginsAt": "2026-07-21T13:15:00.000Z",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "phase": null,
           *           "decisionKey": null,
           *           "presenterId": null,
           *           "presenterName": null,
           *           "papers": [],
           *           "status": "settled",
           *           "conclusion": null,
           *           "heldOverFrom": null,
           *           "heldOverTo": null
           *         }
           *       ],
           *       "invitees": [
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000008",
           *           "name": "Bas Meijer",
           *           "role": "programmeLead",
           *           "unitId": "0198c0de-0000-7000-8000-300000000003",
           *           "unitName": "Leefbaar Waterrijk",
           *           "origin": "role",
           *           "attendance": "present",
           *           "replacedBy": null,
           *           "replacedByName": null,
           *           "apology": null,
           *           "consultation": null
           *         },
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000004",
           *           "name": "Marieke van Dijk",
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "origin": "role",
           *           "attendance": "replaced",
           *           "replacedBy": "0198c0de-0000-7000-8000-400000000005",
           *           "replacedByName": "Tarik el Haddad",
           *           "apology": null,
           *           "consultation": null
           *         },
           *         {
           *           "personId": "0198c0de-0000-7000-8000-400000000007",
           *           "name": "Els Smulders",
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000002",
           *           "unitName": "Publiekszaken",
           *           "origin": "role",
           *           "attendance": "absent",
           *           "replacedBy": null,
           *           "replacedByName": null,
           *           "apology": null,
           *           "consultation": null
           *         }
           *       ],
           *       "points": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-700000000002",
           *           "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *           "agendaItemId": "0198c0de-0000-7000-8000-700000000004",
           *           "kind": "actionPoint",
           *           "text": "De vervanging van de bruggen staat in twee programma’s: kies er één.",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000008",
           *           "ownerName": "Bas Meijer",
           *           "dueOn": "2026-07-31",
           *           "status": "open",
           *           "resolution": null
           *         }
           *       ],
           *       "minutesStatus": "adopted"
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
  meetings_move: {
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
         *       "startsAt": "2026-09-15T08:00:00.000Z",
         *       "endsAt": "2026-09-15T11:00:00.000Z",
         *       "place": "Collegekamer",
         *       "reason": "De burgemeester is eerder op de dag verhinderd."
         *     }
         */
        'application/json': components['schemas']['MoveBody'];
      };
    };
    responses: {
      /** @description Move one meeting to another time or place */
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
  meetings_close: {
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
    requestBody?: never;
    responses: {
      /** @description Close a meeting of the organisation that was held */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  meetings_cancel: {
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
         *       "reason": "Er is deze week niets te besluiten."
         *     }
         */
        'application/json': components['schemas']['MeetingReasonBody'];
      };
    };
    responses: {
      /** @description Cancel a meeting of the organisation */
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
  meetings_invite: {
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
         *       "add": [
         *         {
         *           "personId": "0198c0de-0000-7000-8000-400000000001",
         *           "role": "concernManager"
         *         }
         *       ],
         *       "remove": [],
         *       "renew": false
         *     }
         */
        'application/json': components['schemas']['InviteesBody'];
      };
    };
    responses: {
      /** @description Adjust by hand who is invited */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000006",
           *       "invited": 7
           *     }
           */
          'application/json': components['schemas']['InvitedPeople'];
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
  meetings_announce: {
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
         *       "reason": "Ik ben die middag in de regio.",
         *       "replacedBy": "0198c0de-0000-7000-8000-400000000005"
         *     }
         */
        'application/json': components['schemas']['OwnAbsenceBody'];
      };
    };
    responses: {
      /** @description Say that you will not come, and who will instead */
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
  meetings_resolvePoint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        pointId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "closed",
         *       "resolution": "De bruggen staan nu in één programma."
         *     }
         */
        'application/json': components['schemas']['ResolvePointBody'];
      };
    };
    responses: {
      /** @description Say that an action point of a meeting of the organisation is done, or need not be */
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
      /** @description The meetings of a cycle, and those with an item of it, in the order in which they take place */
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
           *         "kind": "closingSession",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "phase": "slotbijeenkomst",
           *         "round": 1,
           *         "attempt": 1,
           *         "seriesId": null,
           *         "status": "held",
           *         "startsAt": "2026-07-21T12:00:00.000Z",
           *         "endsAt": "2026-07-21T14:00:00.000Z",
           *         "place": "Gemeentehuis, raadzaal",
           *         "agenda": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-700000000003",
           *             "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *             "number": 1,
           *             "title": "De begroting als geheel",
           *             "purpose": "discuss",
           *             "minutes": 75,
           *             "beginsAt": "2026-07-21T12:00:00.000Z",
           *             "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *             "document": "begroting",
           *             "year": 2027,
           *             "phase": null,
           *             "decisionKey": null,
           *             "presenterId": null,
           *             "presenterName": null,
           *             "papers": [],
           *             "status": "settled",
           *             "conclusion": null,
           *             "heldOverFrom": null,
           *             "heldOverTo": null
           *           },
           *           {
           *             "id": "0198c0de-0000-7000-8000-700000000004",
           *             "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *             "number": 2,
           *             "title": "Puntjes op de i",
           *             "purpose": "discuss",
           *             "minutes": 45,
           *             "beginsAt": "2026-07-21T13:15:00.000Z",
           *             "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *             "document": "begroting",
           *             "year": 2027,
           *             "phase": null,
           *             "decisionKey": null,
           *             "presenterId": null,
           *             "presenterName": null,
           *             "papers": [],
           *             "status": "settled",
           *             "conclusion": null,
           *             "heldOverFrom": null,
           *             "heldOverTo": null
           *           }
           *         ],
           *         "invitees": [
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000008",
           *             "name": "Bas Meijer",
           *             "role": "programmeLead",
           *             "unitId": "0198c0de-0000-7000-8000-300000000003",
           *             "unitName": "Leefbaar Waterrijk",
           *             "origin": "role",
           *             "attendance": "present",
           *             "replacedBy": null,
           *             "replacedByName": null,
           *             "apology": null,
           *             "consultation": null
           *           },
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000004",
           *             "name": "Marieke van Dijk",
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "unitName": "Openbare ruimte",
           *             "origin": "role",
           *             "attendance": "replaced",
           *             "replacedBy": "0198c0de-0000-7000-8000-400000000005",
           *             "replacedByName": "Tarik el Haddad",
           *             "apology": null,
           *             "consultation": null
           *           },
           *           {
           *             "personId": "0198c0de-0000-7000-8000-400000000007",
           *             "name": "Els Smulders",
           *             "role": "teamManager",
           *             "unitId": "0198c0de-0000-7000-8000-300000000002",
           *             "unitName": "Publiekszaken",
           *             "origin": "role",
           *             "attendance": "absent",
           *             "replacedBy": null,
           *             "replacedByName": null,
           *             "apology": null,
           *             "consultation": null
           *           }
           *         ],
           *         "points": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-700000000002",
           *             "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *             "agendaItemId": "0198c0de-0000-7000-8000-700000000004",
           *             "kind": "actionPoint",
           *             "text": "De vervanging van de bruggen staat in twee programma’s: kies er één.",
           *             "ownerId": "0198c0de-0000-7000-8000-400000000008",
           *             "ownerName": "Bas Meijer",
           *             "dueOn": "2026-07-31",
           *             "status": "open",
           *             "resolution": null
           *           }
           *         ],
           *         "minutesStatus": "adopted"
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
  agenda_add: {
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
         *       "title": "Programmabegroting 2027",
         *       "purpose": "decide",
         *       "minutes": 20,
         *       "presenterId": "0198c0de-0000-7000-8000-400000000011",
         *       "papers": [
         *         {
         *           "title": "Concept van de begroting",
         *           "documentVersionId": "0198c0de-0000-7000-8000-800000000001"
         *         }
         *       ],
         *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
         *       "decision": {
         *         "phase": "college",
         *         "key": "college"
         *       }
         *     }
         */
        'application/json': components['schemas']['NewItemBody'];
      };
    };
    responses: {
      /** @description Put an item on the agenda, after the others */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "itemId": "0198c0de-0000-7000-8000-700000000008",
           *       "number": 1
           *     }
           */
          'application/json': components['schemas']['AddedAgendaItem'];
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
  agenda_order: {
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
         *       "itemIds": [
         *         "0198c0de-0000-7000-8000-700000000008"
         *       ]
         *     }
         */
        'application/json': components['schemas']['OrderBody'];
      };
    };
    responses: {
      /** @description Take the items in another order */
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
  agenda_change: {
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
         *       "title": "Programmabegroting 2027",
         *       "purpose": "decide",
         *       "minutes": 20,
         *       "presenterId": "0198c0de-0000-7000-8000-400000000011",
         *       "papers": [
         *         {
         *           "title": "Concept van de begroting",
         *           "documentVersionId": "0198c0de-0000-7000-8000-800000000001"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ItemBody'];
      };
    };
    responses: {
      /** @description Change what is said of an open item, its papers too */
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
  agenda_settle: {
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
         *       "status": "settled",
         *       "conclusion": "Besproken; geen opmerkingen."
         *     }
         */
        'application/json': components['schemas']['SettleBody'];
      };
    };
    responses: {
      /** @description Say what came of an item, or withdraw it */
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
  agenda_holdOver: {
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
         *       "toMeetingId": "0198c0de-0000-7000-8000-700000000007",
         *       "reason": "De doorwerking na 2027 ontbreekt nog."
         *     }
         */
        'application/json': components['schemas']['HoldOverBody'];
      };
    };
    responses: {
      /** @description Hold an item over to a later meeting: a new item there refers to this one */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "itemId": "0198c0de-0000-7000-8000-700000000009"
           *     }
           */
          'application/json': components['schemas']['HeldOverItem'];
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
  minutes_find: {
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
      /** @description The minutes, with every version of their text and who signed */
      200: {
        headers: {
          /** @description the version, for If-Match */
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *       "status": "adopted",
           *       "version": 1,
           *       "checksum": "975b3a913f955eb9db7a58f78d2016b5f568099aed0b1177b5e8fc0aa6260f88",
           *       "adoptedOn": "2026-07-23",
           *       "adoptedInId": null,
           *       "versions": [
           *         {
           *           "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *           "number": 1,
           *           "text": "Aanwezig zijn de teammanagers en programmaverantwoordelijken. De begroting is als geheel besproken.",
           *           "checksum": "975b3a913f955eb9db7a58f78d2016b5f568099aed0b1177b5e8fc0aa6260f88",
           *           "reason": null,
           *           "writtenBy": "0198c0de-0000-7000-8000-400000000001",
           *           "writtenByName": "Gerda Brouwer",
           *           "writtenAt": "2026-07-21T15:31:08.226Z"
           *         }
           *       ],
           *       "signatures": [],
           *       "marginNotes": [],
           *       "memberNotes": []
           *     }
           */
          'application/json': components['schemas']['Minutes'];
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
  minutes_save: {
    parameters: {
      query?: never;
      header: {
        /** @description the version you started from, in quotes: "3"; "0" for the first draft */
        'If-Match': string;
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
         *       "text": "Aanwezig zijn de teammanagers en programmaverantwoordelijken. De begroting is als geheel besproken."
         *     }
         */
        'application/json': components['schemas']['MinutesBody'];
      };
    };
    responses: {
      /** @description Draft the minutes, or correct them: the next version */
      200: {
        headers: {
          /** @description the new version, for the next If-Match */
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *       "version": 1,
           *       "checksum": "975b3a913f955eb9db7a58f78d2016b5f568099aed0b1177b5e8fc0aa6260f88"
           *     }
           */
          'application/json': components['schemas']['SavedMinutes'];
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
  minutes_adopt: {
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
         *       "adoptedOn": "2026-07-23"
         *     }
         */
        'application/json': components['schemas']['AdoptMinutesBody'];
      };
    };
    responses: {
      /** @description Record that the minutes were adopted: their text is fixed */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *       "version": 1,
           *       "checksum": "975b3a913f955eb9db7a58f78d2016b5f568099aed0b1177b5e8fc0aa6260f88"
           *     }
           */
          'application/json': components['schemas']['SavedMinutes'];
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
  minutes_sign: {
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
         *       "checksum": "975b3a913f955eb9db7a58f78d2016b5f568099aed0b1177b5e8fc0aa6260f88"
         *     }
         */
        'application/json': components['schemas']['SignMinutesBody'];
      };
    };
    responses: {
      /** @description Sign the adopted minutes: first the chair, then the secretary */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *       "order": 1
           *     }
           */
          'application/json': components['schemas']['SignedMinutes'];
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
  minutes_note: {
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
         *       "kind": "correction",
         *       "text": "De naam van de tweede spreker is Van Dijk.",
         *       "reference": null
         *     }
         */
        'application/json': components['schemas']['MarginNoteBody'];
      };
    };
    responses: {
      /** @description Write in the margin of adopted minutes */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "meetingId": "0198c0de-0000-7000-8000-700000000001",
           *       "number": 1
           *     }
           */
          'application/json': components['schemas']['AddedMarginNote'];
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
           *         "votesBy": [],
           *         "presence": null,
           *         "membersPresent": [],
           *         "memberNotes": [],
           *         "notesBy": [],
           *         "castingVote": false,
           *         "attendeeIds": [],
           *         "attendees": [],
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *         "agendaItemId": "0198c0de-0000-7000-8000-700000000008",
           *         "meetingId": "0198c0de-0000-7000-8000-700000000006",
           *         "corrects": null,
           *         "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000009",
           *         "recordedByName": "Annelies van Rijn",
           *         "recordedAt": "2026-09-15T11:02:26.481Z",
           *         "lapsed": false,
           *         "amendments": [],
           *         "motions": [],
           *         "signatures": [
           *           {
           *             "order": 1,
           *             "position": 1,
           *             "role": "mayor",
           *             "personId": "0198c0de-0000-7000-8000-400000000010",
           *             "name": "Reinier van Haersma",
           *             "onBehalfOf": null,
           *             "delegatedBy": null,
           *             "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *             "signedAt": "2026-09-15T12:40:03.912Z",
           *             "withdrawn": null
           *           },
           *           {
           *             "order": 2,
           *             "position": 2,
           *             "role": "municipalSecretary",
           *             "personId": "0198c0de-0000-7000-8000-400000000009",
           *             "name": "Annelies van Rijn",
           *             "onBehalfOf": null,
           *             "delegatedBy": null,
           *             "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *             "signedAt": "2026-09-15T13:15:59.004Z",
           *             "withdrawn": null
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
           *         "votesBy": [],
           *         "presence": {
           *           "members": 27
           *         },
           *         "membersPresent": [],
           *         "memberNotes": [
           *           {
           *             "memberId": "0198c0de-0000-7000-8000-900000000012",
           *             "kind": "remark",
           *             "text": "De dekking na 2028 is onzeker."
           *           }
           *         ],
           *         "notesBy": [
           *           {
           *             "memberId": "0198c0de-0000-7000-8000-900000000012",
           *             "name": "Hedwig Blankers",
           *             "party": "Dorpsbelang",
           *             "kind": "remark",
           *             "text": "De dekking na 2028 is onzeker."
           *           }
           *         ],
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
           *         "agendaItemId": null,
           *         "meetingId": null,
           *         "corrects": null,
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
           *             "amends": null,
           *             "proposedBy": "Lijst Waterrijk",
           *             "votes": {
           *               "for": 17,
           *               "against": 10,
           *               "abstained": 0
           *             },
           *             "unitId": "0198c0de-0000-7000-8000-300000000001",
           *             "unitName": "Openbare ruimte",
           *             "workedInAt": "2026-11-09T08:25:37.150Z",
           *             "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *           }
           *         ],
           *         "motions": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-900000000008",
           *             "number": 1,
           *             "title": "Vervoer in de kernen",
           *             "text": "Onderzoek of de kernen beter bereikbaar kunnen worden.",
           *             "proposedBy": "Dorpsbelang",
           *             "outcome": "carried",
           *             "votes": {
           *               "for": 27,
           *               "against": 0,
           *               "abstained": 0
           *             }
           *           }
           *         ],
           *         "signatures": [
           *           {
           *             "order": 1,
           *             "position": 1,
           *             "role": "mayor",
           *             "personId": "0198c0de-0000-7000-8000-400000000010",
           *             "name": "Reinier van Haersma",
           *             "onBehalfOf": null,
           *             "delegatedBy": null,
           *             "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *             "signedAt": "2026-11-06T08:05:12.339Z",
           *             "withdrawn": null
           *           },
           *           {
           *             "order": 2,
           *             "position": 2,
           *             "role": "councilClerk",
           *             "personId": "0198c0de-0000-7000-8000-400000000012",
           *             "name": "Quinten Timmer",
           *             "onBehalfOf": null,
           *             "delegatedBy": null,
           *             "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *             "signedAt": "2026-11-06T08:31:45.870Z",
           *             "withdrawn": null
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
      /** @description One decision, with its amendments, motions and signatures */
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
           *       "votesBy": [],
           *       "presence": {
           *         "members": 27
           *       },
           *       "membersPresent": [],
           *       "memberNotes": [
           *         {
           *           "memberId": "0198c0de-0000-7000-8000-900000000012",
           *           "kind": "remark",
           *           "text": "De dekking na 2028 is onzeker."
           *         }
           *       ],
           *       "notesBy": [
           *         {
           *           "memberId": "0198c0de-0000-7000-8000-900000000012",
           *           "name": "Hedwig Blankers",
           *           "party": "Dorpsbelang",
           *           "kind": "remark",
           *           "text": "De dekking na 2028 is onzeker."
           *         }
           *       ],
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
           *       "agendaItemId": null,
           *       "meetingId": null,
           *       "corrects": null,
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
           *           "amends": null,
           *           "proposedBy": "Lijst Waterrijk",
           *           "votes": {
           *             "for": 17,
           *             "against": 10,
           *             "abstained": 0
           *           },
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "unitName": "Openbare ruimte",
           *           "workedInAt": "2026-11-09T08:25:37.150Z",
           *           "note": "Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden."
           *         }
           *       ],
           *       "motions": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000008",
           *           "number": 1,
           *           "title": "Vervoer in de kernen",
           *           "text": "Onderzoek of de kernen beter bereikbaar kunnen worden.",
           *           "proposedBy": "Dorpsbelang",
           *           "outcome": "carried",
           *           "votes": {
           *             "for": 27,
           *             "against": 0,
           *             "abstained": 0
           *           }
           *         }
           *       ],
           *       "signatures": [
           *         {
           *           "order": 1,
           *           "position": 1,
           *           "role": "mayor",
           *           "personId": "0198c0de-0000-7000-8000-400000000010",
           *           "name": "Reinier van Haersma",
           *           "onBehalfOf": null,
           *           "delegatedBy": null,
           *           "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *           "signedAt": "2026-11-06T08:05:12.339Z",
           *           "withdrawn": null
           *         },
           *         {
           *           "order": 2,
           *           "position": 2,
           *           "role": "councilClerk",
           *           "personId": "0198c0de-0000-7000-8000-400000000012",
           *           "name": "Quinten Timmer",
           *           "onBehalfOf": null,
           *           "delegatedBy": null,
           *           "checksum": "eff6ebe3a96b5b640d5fd80558c336de550011ce3783d8f102d843f92d33b34b",
           *           "signedAt": "2026-11-06T08:31:45.870Z",
           *           "withdrawn": null
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
  decisions_content: {
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
      /** @description Exactly what is signed: its checksum is SHA-256 over canonical JSON (RFC 8785) */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "decisionId": "0198c0de-0000-7000-8000-900000000001",
           *       "content": {
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
           *         "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *         "amendments": [],
           *         "document": "c793298968f3a0aeb6699fd52a882af01f3a3da718306992d0b0ae9f131a81ea"
           *       },
           *       "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a"
           *     }
           */
          'application/json': components['schemas']['DecidedContent'];
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
  decisions_ofMeeting: {
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
      /** @description The decision list of a meeting: every item, with what was decided on it */
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
           *         "agendaItemId": "0198c0de-0000-7000-8000-700000000008",
           *         "number": 1,
           *         "title": "Programmabegroting 2027",
           *         "status": "settled",
           *         "conclusion": "Het college biedt de programmabegroting 2027 aan de raad aan.",
           *         "heldOverFrom": null,
           *         "heldOverTo": null,
           *         "decision": {
           *           "id": "0198c0de-0000-7000-8000-900000000001",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "phase": "college",
           *           "round": 1,
           *           "attempt": 1,
           *           "item": "college",
           *           "body": "executiveBoard",
           *           "outcome": "approved",
           *           "text": "Het college biedt de programmabegroting 2027 aan de raad aan.",
           *           "decidedOn": "2026-09-15",
           *           "votes": null,
           *           "votesBy": [],
           *           "presence": null,
           *           "membersPresent": [],
           *           "memberNotes": [],
           *           "notesBy": [],
           *           "castingVote": false,
           *           "attendeeIds": [],
           *           "attendees": [],
           *           "documentVersionId": "0198c0de-0000-7000-8000-800000000001",
           *           "agendaItemId": "0198c0de-0000-7000-8000-700000000008",
           *           "meetingId": "0198c0de-0000-7000-8000-700000000006",
           *           "corrects": null,
           *           "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *           "recordedBy": "0198c0de-0000-7000-8000-400000000009",
           *           "recordedByName": "Annelies van Rijn",
           *           "recordedAt": "2026-09-15T11:02:26.481Z",
           *           "lapsed": false,
           *           "amendments": [],
           *           "motions": [],
           *           "signatures": [
           *             {
           *               "order": 1,
           *               "position": 1,
           *               "role": "mayor",
           *               "personId": "0198c0de-0000-7000-8000-400000000010",
           *               "name": "Reinier van Haersma",
           *               "onBehalfOf": null,
           *               "delegatedBy": null,
           *               "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *               "signedAt": "2026-09-15T12:40:03.912Z",
           *               "withdrawn": null
           *             },
           *             {
           *               "order": 2,
           *               "position": 2,
           *               "role": "municipalSecretary",
           *               "personId": "0198c0de-0000-7000-8000-400000000009",
           *               "name": "Annelies van Rijn",
           *               "onBehalfOf": null,
           *               "delegatedBy": null,
           *               "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a",
           *               "signedAt": "2026-09-15T13:15:59.004Z",
           *               "withdrawn": null
           *             }
           *           ]
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['DecisionList'];
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
  decisions_page: {
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
      /** @description The decision list of a meeting to read or print: one page of HTML */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /** @example <!doctype html><html lang="nl-NL">…</html> */
          'text/html': string;
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
  decisions_correct: {
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
         *       "form": {
         *         "decidedOn": "2026-09-15",
         *         "text": "Het college biedt de programmabegroting 2027 aan de raad aan."
         *       },
         *       "reason": "De tekst was verkeerd overgenomen."
         *     }
         */
        'application/json': components['schemas']['CorrectionBody'];
      };
    };
    responses: {
      /** @description Correct what was recorded, but not its outcome and day, before it is signed */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "decisionId": "0198c0de-0000-7000-8000-900000000001",
           *       "checksum": "c926009e707741f27ef8054756ab89b94b914ee80b74e72590f5925534ba825a"
           *     }
           */
          'application/json': components['schemas']['CorrectedDecision'];
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
  decisions_withdraw: {
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
         *       "reason": "In het besluit staat de verkeerde tekst."
         *     }
         */
        'application/json': components['schemas']['WithdrawSignatureBody'];
      };
    };
    responses: {
      /** @description Withdraw your signature before the next one signs */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "decisionId": "0198c0de-0000-7000-8000-900000000001",
           *       "order": 1
           *     }
           */
          'application/json': components['schemas']['WithdrawnSignature'];
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
  decisions_members: {
    parameters: {
      query?: {
        /** @description who has a seat on that day; everybody registered when absent */
        on?: string;
      };
      header?: never;
      path: {
        body: 'managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who has a seat in a body, where that is registered */
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
           *         "id": "0198c0de-0000-7000-8000-900000000012",
           *         "body": "council",
           *         "name": "Hedwig Blankers",
           *         "party": "Dorpsbelang",
           *         "personId": null,
           *         "validFrom": "2026-03-26",
           *         "validUntil": null
           *       }
           *     ]
           */
          'application/json': components['schemas']['BodyMembers'];
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
  decisions_seat: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        body: 'managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Hedwig Blankers",
         *       "party": "Dorpsbelang",
         *       "from": "2026-03-26"
         *     }
         */
        'application/json': components['schemas']['MemberBody'];
      };
    };
    responses: {
      /** @description Register that somebody has a seat in a body */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "memberId": "0198c0de-0000-7000-8000-900000000012"
           *     }
           */
          'application/json': components['schemas']['SeatedMember'];
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
  decisions_unseat: {
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
         *       "until": "2030-03-28"
         *     }
         */
        'application/json': components['schemas']['EndSeatBody'];
      };
    };
    responses: {
      /** @description End a seat, on its last day */
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
  followUp_ofCycle: {
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
           *         "document": "begroting",
           *         "year": 2027,
           *         "source": "promise",
           *         "body": "council",
           *         "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *         "motionId": null,
           *         "meetingId": null,
           *         "carriedFrom": null,
           *         "title": "De raad krijgt een overzicht van de reserves",
           *         "ownerId": "0198c0de-0000-7000-8000-400000000011",
           *         "ownerName": "Ursula Dekker",
           *         "dueOn": "2027-01-15",
           *         "status": "open",
           *         "progress": 60,
           *         "evidence": null,
           *         "reports": [
           *           {
           *             "id": "0198c0de-0000-7000-8000-900000000009",
           *             "progress": 60,
           *             "text": "De stand van de reserves is opgemaakt; de toelichting volgt.",
           *             "evidence": null,
           *             "reportedBy": "0198c0de-0000-7000-8000-400000000011",
           *             "reportedByName": "Ursula Dekker",
           *             "onBehalfOf": null,
           *             "reportedAt": "2026-12-10T13:45:00.512Z"
           *           }
           *         ]
           *       },
           *       {
           *         "id": "0198c0de-0000-7000-8000-900000000004",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "document": "begroting",
           *         "year": 2027,
           *         "source": "motion",
           *         "body": "council",
           *         "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *         "motionId": "0198c0de-0000-7000-8000-900000000008",
           *         "meetingId": null,
           *         "carriedFrom": null,
           *         "title": "Onderzoek naar vervoer in de kernen",
           *         "ownerId": "0198c0de-0000-7000-8000-400000000004",
           *         "ownerName": "Marieke van Dijk",
           *         "dueOn": "2027-03-01",
           *         "status": "open",
           *         "progress": 0,
           *         "evidence": null,
           *         "reports": []
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
  followUp_add: {
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
         *       "source": "promise",
         *       "body": "council",
         *       "title": "De raad krijgt de planning van de bruggen",
         *       "ownerId": "0198c0de-0000-7000-8000-400000000011",
         *       "dueOn": "2027-02-01"
         *     }
         */
        'application/json': components['schemas']['ActionBody'];
      };
    };
    responses: {
      /** @description Add an action that no recorded decision brought */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "actionId": "0198c0de-0000-7000-8000-900000000011"
           *     }
           */
          'application/json': components['schemas']['AddedFollowUpAction'];
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
  followUp_findings: {
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
      /** @description What the evaluation of the cycle found */
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
           *         "id": "0198c0de-0000-7000-8000-900000000010",
           *         "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *         "number": 1,
           *         "text": "Cijfers eerder delen scheelt een ronde.",
           *         "foundBy": "0198c0de-0000-7000-8000-400000000002",
           *         "foundAt": "2027-03-09T10:12:44.003Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['EvaluationFindings'];
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
  followUp_lessons: {
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
      /** @description What the cycle before this one left: findings, and actions that are not done */
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
           *       "document": "begroting",
           *       "year": 2027,
           *       "findings": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000010",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "number": 1,
           *           "text": "Cijfers eerder delen scheelt een ronde.",
           *           "foundBy": "0198c0de-0000-7000-8000-400000000002",
           *           "foundAt": "2027-03-09T10:12:44.003Z"
           *         }
           *       ],
           *       "actions": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000005",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "source": "promise",
           *           "body": "council",
           *           "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *           "motionId": null,
           *           "meetingId": null,
           *           "carriedFrom": null,
           *           "title": "De raad krijgt een overzicht van de reserves",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000011",
           *           "ownerName": "Ursula Dekker",
           *           "dueOn": "2027-01-15",
           *           "status": "open",
           *           "progress": 60,
           *           "evidence": null,
           *           "reports": [
           *             {
           *               "id": "0198c0de-0000-7000-8000-900000000009",
           *               "progress": 60,
           *               "text": "De stand van de reserves is opgemaakt; de toelichting volgt.",
           *               "evidence": null,
           *               "reportedBy": "0198c0de-0000-7000-8000-400000000011",
           *               "reportedByName": "Ursula Dekker",
           *               "onBehalfOf": null,
           *               "reportedAt": "2026-12-10T13:45:00.512Z"
           *             }
           *           ]
           *         },
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000004",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "source": "motion",
           *           "body": "council",
           *           "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *           "motionId": "0198c0de-0000-7000-8000-900000000008",
           *           "meetingId": null,
           *           "carriedFrom": null,
           *           "title": "Onderzoek naar vervoer in de kernen",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000004",
           *           "ownerName": "Marieke van Dijk",
           *           "dueOn": "2027-03-01",
           *           "status": "open",
           *           "progress": 0,
           *           "evidence": null,
           *           "reports": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Lessons'];
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
  followUp_report: {
    parameters: {
      query?: {
        /** @description what this body is told of */
        body?: 'managementTeam' | 'directorate' | 'executiveBoard' | 'council' | 'socialWelfareCouncil';
        status?: 'open' | 'done' | 'carried';
        ownerId?: string;
        cycleId?: string;
        /** @description only what is open past its date */
        late?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A report of actions, of every cycle: what one body is told of, or all */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "counts": {
           *         "open": 2,
           *         "late": 0,
           *         "done": 0,
           *         "carried": 0
           *       },
           *       "actions": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000005",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "source": "promise",
           *           "body": "council",
           *           "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *           "motionId": null,
           *           "meetingId": null,
           *           "carriedFrom": null,
           *           "title": "De raad krijgt een overzicht van de reserves",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000011",
           *           "ownerName": "Ursula Dekker",
           *           "dueOn": "2027-01-15",
           *           "status": "open",
           *           "progress": 60,
           *           "evidence": null,
           *           "reports": [
           *             {
           *               "id": "0198c0de-0000-7000-8000-900000000009",
           *               "progress": 60,
           *               "text": "De stand van de reserves is opgemaakt; de toelichting volgt.",
           *               "evidence": null,
           *               "reportedBy": "0198c0de-0000-7000-8000-400000000011",
           *               "reportedByName": "Ursula Dekker",
           *               "onBehalfOf": null,
           *               "reportedAt": "2026-12-10T13:45:00.512Z"
           *             }
           *           ]
           *         },
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000004",
           *           "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *           "document": "begroting",
           *           "year": 2027,
           *           "source": "motion",
           *           "body": "council",
           *           "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *           "motionId": "0198c0de-0000-7000-8000-900000000008",
           *           "meetingId": null,
           *           "carriedFrom": null,
           *           "title": "Onderzoek naar vervoer in de kernen",
           *           "ownerId": "0198c0de-0000-7000-8000-400000000004",
           *           "ownerName": "Marieke van Dijk",
           *           "dueOn": "2027-03-01",
           *           "status": "open",
           *           "progress": 0,
           *           "evidence": null,
           *           "reports": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['FollowUpReport'];
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
  followUp_find: {
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
      /** @description One action, with what was reported about it */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-900000000005",
           *       "cycleId": "0198c0de-0000-7000-8000-200000000001",
           *       "document": "begroting",
           *       "year": 2027,
           *       "source": "promise",
           *       "body": "council",
           *       "decisionId": "0198c0de-0000-7000-8000-900000000002",
           *       "motionId": null,
           *       "meetingId": null,
           *       "carriedFrom": null,
           *       "title": "De raad krijgt een overzicht van de reserves",
           *       "ownerId": "0198c0de-0000-7000-8000-400000000011",
           *       "ownerName": "Ursula Dekker",
           *       "dueOn": "2027-01-15",
           *       "status": "open",
           *       "progress": 60,
           *       "evidence": null,
           *       "reports": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-900000000009",
           *           "progress": 60,
           *           "text": "De stand van de reserves is opgemaakt; de toelichting volgt.",
           *           "evidence": null,
           *           "reportedBy": "0198c0de-0000-7000-8000-400000000011",
           *           "reportedByName": "Ursula Dekker",
           *           "onBehalfOf": null,
           *           "reportedAt": "2026-12-10T13:45:00.512Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['FollowUpAction'];
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
  followUp_change: {
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
         *       "ownerId": "0198c0de-0000-7000-8000-400000000007",
         *       "dueOn": "2027-04-01",
         *       "reason": "Het onderzoek gaat over naar Publiekszaken."
         *     }
         */
        'application/json': components['schemas']['ChangeActionBody'];
      };
    };
    responses: {
      /** @description Give an action another owner or date */
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
  followUp_progress: {
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
         *       "progress": 60,
         *       "text": "De stand van de reserves is opgemaakt; de toelichting volgt."
         *     }
         */
        'application/json': components['schemas']['ProgressBody'];
      };
    };
    responses: {
      /** @description Report how far your action is */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "actionId": "0198c0de-0000-7000-8000-900000000005",
           *       "progress": 60
           *     }
           */
          'application/json': components['schemas']['ReportedProgress'];
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
  attachments_of: {
    parameters: {
      query: {
        /** @description what it is attached to */
        subjectType: 'contribution' | 'meeting' | 'decision' | 'meetingPoint';
        /** @description of that */
        subjectId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is attached to something, by name */
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
           *         "id": "0198c0de-0000-7000-8000-a00000000001",
           *         "subjectType": "contribution",
           *         "subjectId": "0198c0de-0000-7000-8000-600000000001",
           *         "name": "Onderhoudsplan bruggen 2027.pdf",
           *         "versionNumber": 1,
           *         "addedBy": "0198c0de-0000-7000-8000-400000000005",
           *         "addedAt": "2026-06-09T11:20:31.702Z",
           *         "versions": [
           *           {
           *             "number": 1,
           *             "name": "Onderhoudsplan bruggen 2027.pdf",
           *             "mediaType": "application/pdf",
           *             "bytes": 18874368,
           *             "checksum": "8e864880152ad6b05cd2db6234df70f5f0e9806ca3ea1cc8fcf0c69f803d90bb",
           *             "uploadedBy": "0198c0de-0000-7000-8000-400000000005",
           *             "uploadedByName": "Tarik el Haddad",
           *             "onBehalfOf": null,
           *             "uploadedAt": "2026-06-09T11:20:31.702Z"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Attachments'];
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
  attachments_find: {
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
      /** @description One attachment with its versions */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-a00000000001",
           *       "subjectType": "contribution",
           *       "subjectId": "0198c0de-0000-7000-8000-600000000001",
           *       "name": "Onderhoudsplan bruggen 2027.pdf",
           *       "versionNumber": 1,
           *       "addedBy": "0198c0de-0000-7000-8000-400000000005",
           *       "addedAt": "2026-06-09T11:20:31.702Z",
           *       "versions": [
           *         {
           *           "number": 1,
           *           "name": "Onderhoudsplan bruggen 2027.pdf",
           *           "mediaType": "application/pdf",
           *           "bytes": 18874368,
           *           "checksum": "8e864880152ad6b05cd2db6234df70f5f0e9806ca3ea1cc8fcf0c69f803d90bb",
           *           "uploadedBy": "0198c0de-0000-7000-8000-400000000005",
           *           "uploadedByName": "Tarik el Haddad",
           *           "onBehalfOf": null,
           *           "uploadedAt": "2026-06-09T11:20:31.702Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Attachment'];
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
  attachments_content: {
    parameters: {
      query?: never;
      header?: {
        /** @description a part of it, such as bytes=1048576-; answered by 206, or 416 beyond its end */
        Range?: string;
      };
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file itself, to be saved */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          /** @description its SHA-256 (RFC 9530) */
          'Repr-Digest'?: string;
          /** @description its SHA-256, for If-Range */
          ETag?: string;
          /** @description with 206: which bytes these are */
          'Content-Range'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /** @example %PDF-1.7 … */
          'application/octet-stream': string;
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
  attachments_frozenContent: {
    parameters: {
      query?: never;
      header?: {
        /** @description a part of it, such as bytes=1048576-; answered by 206, or 416 beyond its end */
        Range?: string;
      };
      path: {
        id: string;
        number: number;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file as it was when that version was submitted, also when it was taken away since */
      200: {
        headers: {
          /** @description under which name to save it */
          'Content-Disposition'?: string;
          /** @description its SHA-256 (RFC 9530) */
          'Repr-Digest'?: string;
          /** @description its SHA-256, for If-Range */
          ETag?: string;
          /** @description with 206: which bytes these are */
          'Content-Range'?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /** @example %PDF-1.7 … */
          'application/octet-stream': string;
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
  attachments_remove: {
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
         *       "reason": "Een oud concept; het vastgestelde plan staat er ook bij."
         *     }
         */
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Take an attachment away; the history keeps what it was */
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
  attachments_start: {
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
         *       "subjectType": "contribution",
         *       "subjectId": "0198c0de-0000-7000-8000-600000000001",
         *       "name": "Onderhoudsplan bruggen 2027.pdf",
         *       "bytes": 18874368
         *     }
         */
        'application/json': components['schemas']['UploadBody'];
      };
    };
    responses: {
      /** @description Announce a file to attach; its pieces follow */
      201: {
        headers: {
          /** @description where the pieces go */
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-a00000000002",
           *       "bytes": 18874368,
           *       "offset": 0,
           *       "pieceBytes": 8388608,
           *       "expiresAt": "2026-06-10T11:18:02.415Z"
           *     }
           */
          'application/json': components['schemas']['AttachmentUpload'];
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
  attachments_progress: {
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
      /** @description How far a file of yours is: where to go on after the connection broke */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-a00000000002",
           *       "bytes": 18874368,
           *       "offset": 8388608,
           *       "pieceBytes": 8388608,
           *       "expiresAt": "2026-06-10T11:18:02.415Z"
           *     }
           */
          'application/json': components['schemas']['AttachmentUpload'];
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
  attachments_abandon: {
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
    requestBody?: never;
    responses: {
      /** @description Give up a file that is on its way */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  attachments_append: {
    parameters: {
      query?: never;
      header: {
        /** @description where in the file the piece begins */
        'Upload-Offset': string;
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** @description at most 8 MiB */
    requestBody: {
      content: {
        /** @example %PDF-1.7 … */
        'application/offset+octet-stream': string;
      };
    };
    responses: {
      /** @description Send the next piece of a file */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-a00000000002",
           *       "bytes": 18874368,
           *       "offset": 8388608,
           *       "pieceBytes": 8388608,
           *       "expiresAt": "2026-06-10T11:18:02.415Z"
           *     }
           */
          'application/json': components['schemas']['AttachmentUpload'];
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
  attachments_complete: {
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
         *       "checksum": "8e864880152ad6b05cd2db6234df70f5f0e9806ca3ea1cc8fcf0c69f803d90bb"
         *     }
         */
        'application/json': components['schemas']['CompletionBody'];
      };
    };
    responses: {
      /** @description Attach the file, now that all of it is here */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "attachmentId": "0198c0de-0000-7000-8000-a00000000001",
           *       "version": 1,
           *       "checksum": "8e864880152ad6b05cd2db6234df70f5f0e9806ca3ea1cc8fcf0c69f803d90bb",
           *       "mediaType": "application/pdf"
           *     }
           */
          'application/json': components['schemas']['AddedAttachment'];
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
  people_add: {
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
         *       "name": "Sanne de Wit",
         *       "subject": "3f0c7c1e-5f43-4d0a-9a3e-1f8f5f3a7d21",
         *       "mailAddress": "s.dewit@waterrijk.example"
         *     }
         */
        'application/json': components['schemas']['AddPersonBody'];
      };
    };
    responses: {
      /** @description Make somebody known before they sign in for the first time */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "personId": "0198c0de-0000-7000-8000-400000000005"
           *     }
           */
          'application/json': components['schemas']['AddedPerson'];
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
  people_find: {
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
      /** @description Somebody with all roles they held, hold or will hold, and when they are away */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-400000000004",
           *       "name": "Marieke van Dijk",
           *       "mailAddress": "m.vandijk@waterrijk.example",
           *       "roles": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-400000000101",
           *           "role": "teamManager",
           *           "unitId": "0198c0de-0000-7000-8000-300000000001",
           *           "from": "2024-01-01",
           *           "until": null
           *         }
           *       ],
           *       "absences": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-400000000102",
           *           "from": "2026-07-13",
           *           "until": "2026-07-31",
           *           "deputyId": "0198c0de-0000-7000-8000-400000000007",
           *           "deputyName": "Els Smulders"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PersonRecord'];
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
  people_tasks: {
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
          | 'decideExtension'
          | 'alignContribution'
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
        /** @description on the names of document, unit, phase and kind of task, in your language */
        text?: string;
        /** @description default: due */
        sort?: 'due' | 'created' | '-created';
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
      /** @description What is asked of somebody by name, or was taken up by them */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['TaskPage'];
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
  people_history: {
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
          | 'phase.skipped'
          | 'cycle.deadlineMoved'
          | 'cycle.sentBack'
          | 'cycle.organiserChanged'
          | 'cycle.outlineChanged'
          | 'cycle.paused'
          | 'cycle.resumed'
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
          | 'task.reminded'
          | 'task.escalated'
          | 'task.deputyAsked'
          | 'task.passedOn'
          | 'task.refusedBySilence'
          | 'contribution.opened'
          | 'contribution.saved'
          | 'contribution.submitted'
          | 'contribution.judged'
          | 'contribution.accepted'
          | 'contribution.returned'
          | 'contribution.waived'
          | 'contribution.recalled'
          | 'contribution.reopened'
          | 'contribution.changedInReview'
          | 'contribution.reminded'
          | 'contribution.remarkAnswered'
          | 'contribution.extensionAsked'
          | 'contribution.extensionDecided'
          | 'contribution.extended'
          | 'contribution.alignmentAsked'
          | 'contribution.alignmentAnswered'
          | 'contribution.alignmentWithdrawn'
          | 'section.assigned'
          | 'meeting.planned'
          | 'meeting.attendanceRecorded'
          | 'meeting.pointAdded'
          | 'meeting.pointClosed'
          | 'meeting.convened'
          | 'meeting.seriesAdjusted'
          | 'meeting.moved'
          | 'meeting.cancelled'
          | 'meeting.held'
          | 'meeting.invited'
          | 'meeting.absenceAnnounced'
          | 'agenda.itemAdded'
          | 'agenda.itemChanged'
          | 'agenda.ordered'
          | 'agenda.itemSettled'
          | 'agenda.itemHeldOver'
          | 'agenda.itemWithdrawn'
          | 'minutes.saved'
          | 'minutes.adopted'
          | 'minutes.signed'
          | 'minutes.marginNoted'
          | 'document.assembled'
          | 'document.fixed'
          | 'document.dispatched'
          | 'decision.recorded'
          | 'decision.signed'
          | 'decision.lapsed'
          | 'decision.signatureWithdrawn'
          | 'motion.recorded'
          | 'body.memberSeated'
          | 'body.memberUnseated'
          | 'amendment.workedIn'
          | 'followUp.opened'
          | 'followUp.closed'
          | 'followUp.progressed'
          | 'followUp.changed'
          | 'cycle.evaluated'
          | 'attachment.added'
          | 'attachment.removed'
          | 'attempt.refused'
          | 'calendar.changed'
          | 'mailboxes.changed'
          | 'person.added'
          | 'role.given'
          | 'role.ended'
          | 'absence.entered'
          | 'absence.ended'
          | 'plan.proposed'
          | 'plan.adopted'
          | 'cycle.replanned'
          | 'legalFact.recorded';
        /** @description what this person did */
        actorId?: string;
        /** @description what was done to this */
        subjectId?: string;
        /** @description while the cycle stood in this phase, in any round */
        phase?: string;
        /** @description what concerns this unit: itself, its contribution and its tasks */
        unitId?: string;
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
      /** @description What was changed of somebody: roles and absences, by whom and why */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [],
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
  people_give: {
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
         *       "role": "teamManager",
         *       "unitId": "0198c0de-0000-7000-8000-300000000002",
         *       "from": "2026-07-01",
         *       "until": null,
         *       "reason": "Volgt Els Smulders op."
         *     }
         */
        'application/json': components['schemas']['GiveRoleBody'];
      };
    };
    responses: {
      /** @description Give somebody a role for a period */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "roleId": "0198c0de-0000-7000-8000-400000000101"
           *     }
           */
          'application/json': components['schemas']['GivenRole'];
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
  people_end: {
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
         *       "until": "2026-06-30",
         *       "reason": "Gaat met pensioen."
         *     }
         */
        'application/json': components['schemas']['EndRoleBody'];
      };
    };
    responses: {
      /** @description Set the last day of a role that somebody holds */
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
  people_enter: {
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
         *       "from": "2026-07-13",
         *       "until": "2026-07-31",
         *       "deputyId": "0198c0de-0000-7000-8000-400000000007"
         *     }
         */
        'application/json': components['schemas']['AbsenceBody'];
      };
    };
    responses: {
      /** @description Enter that somebody is away, and who stands in */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "absenceId": "0198c0de-0000-7000-8000-400000000102"
           *     }
           */
          'application/json': components['schemas']['EnteredAbsence'];
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
  people_back: {
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
    requestBody?: never;
    responses: {
      /** @description Somebody is there again: what is left of an absence is gone */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  people_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description When you are away, and who stands in for you */
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
           *         "id": "0198c0de-0000-7000-8000-400000000102",
           *         "from": "2026-07-13",
           *         "until": "2026-07-31",
           *         "deputyId": "0198c0de-0000-7000-8000-400000000007",
           *         "deputyName": "Els Smulders"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Absences'];
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
  people_enterMine: {
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
         *       "from": "2026-07-13",
         *       "until": "2026-07-31",
         *       "deputyId": "0198c0de-0000-7000-8000-400000000007"
         *     }
         */
        'application/json': components['schemas']['AbsenceBody'];
      };
    };
    responses: {
      /** @description Enter that you are away, and who stands in for you */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "absenceId": "0198c0de-0000-7000-8000-400000000102"
           *     }
           */
          'application/json': components['schemas']['EnteredAbsence'];
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
  people_iAmBack: {
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
    requestBody?: never;
    responses: {
      /** @description You are there again */
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
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      500: components['responses']['Failed'];
      503: components['responses']['Unavailable'];
    };
  };
  calendar_find: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisation's own calendar: closures, recess, meetings, and its own rules */
      200: {
        headers: {
          /** @description the revision, for the next If-Match */
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "country": "NL",
           *       "revision": 3,
           *       "timeZone": "Europe/Amsterdam",
           *       "keptHolidays": [
           *         "goodFriday"
           *       ],
           *       "ownHolidays": [],
           *       "closures": [
           *         {
           *           "from": "2026-05-15",
           *           "until": "2026-05-15",
           *           "name": "brugdag"
           *         }
           *       ],
           *       "recess": [
           *         {
           *           "from": "2026-07-11",
           *           "until": "2026-08-23",
           *           "name": "zomerreces"
           *         }
           *       ],
           *       "meetings": [
           *         {
           *           "body": "council",
           *           "from": "2026-07-02",
           *           "until": "2026-07-02"
           *         },
           *         {
           *           "body": "council",
           *           "from": "2026-11-05",
           *           "until": "2026-11-05"
           *         }
           *       ],
           *       "weekly": [
           *         {
           *           "body": "executiveBoard",
           *           "weekday": 2
           *         }
           *       ],
           *       "localRules": [
           *         {
           *           "document": "begroting",
           *           "step": "papers",
           *           "name": {
           *             "nl": "Stukken naar de raad",
           *             "en": "Papers to the council"
           *           },
           *           "source": "Reglement van orde van de raad",
           *           "at": {
           *             "kind": "before",
           *             "workingDays": 10,
           *             "step": "raad-decision"
           *           }
           *         }
           *       ],
           *       "startLead": 20
           *     }
           */
          'application/json': components['schemas']['OrganisationCalendar'];
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
  calendar_set: {
    parameters: {
      query?: never;
      header: {
        /** @description the revision you started from, in quotes: "3" */
        'If-Match': string;
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
         *       "timeZone": "Europe/Amsterdam",
         *       "keptHolidays": [
         *         "goodFriday"
         *       ],
         *       "ownHolidays": [],
         *       "closures": [
         *         {
         *           "from": "2026-05-15",
         *           "until": "2026-05-15",
         *           "name": "brugdag"
         *         }
         *       ],
         *       "recess": [
         *         {
         *           "from": "2026-07-11",
         *           "until": "2026-08-23",
         *           "name": "zomerreces"
         *         }
         *       ],
         *       "meetings": [
         *         {
         *           "body": "council",
         *           "from": "2026-07-02",
         *           "until": "2026-07-02"
         *         },
         *         {
         *           "body": "council",
         *           "from": "2026-11-05",
         *           "until": "2026-11-05"
         *         }
         *       ],
         *       "weekly": [
         *         {
         *           "body": "executiveBoard",
         *           "weekday": 2
         *         }
         *       ],
         *       "localRules": [
         *         {
         *           "document": "begroting",
         *           "step": "papers",
         *           "name": {
         *             "nl": "Stukken naar de raad",
         *             "en": "Papers to the council"
         *           },
         *           "source": "Reglement van orde van de raad",
         *           "at": {
         *             "kind": "before",
         *             "workingDays": 10,
         *             "step": "raad-decision"
         *           }
         *         }
         *       ],
         *       "startLead": 20,
         *       "reason": "De raad heeft zijn vergaderschema voor 2026 vastgesteld."
         *     }
         */
        'application/json': components['schemas']['CalendarBody'];
      };
    };
    responses: {
      /** @description Set the organisation's calendar; plans that were made stay as they are */
      200: {
        headers: {
          /** @description the revision, for the next If-Match */
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "revision": 3
           *     }
           */
          'application/json': components['schemas']['SavedCalendar'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['NotPermitted'];
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
  calendar_daysOff: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The days of a year on which nobody works, or nothing is planned, besides weekends */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "year": 2026,
           *       "holidays": [
           *         {
           *           "day": "2026-04-06",
           *           "name": "Tweede paasdag"
           *         }
           *       ],
           *       "closures": [
           *         {
           *           "from": "2026-05-15",
           *           "until": "2026-05-15",
           *           "name": "brugdag"
           *         }
           *       ],
           *       "recess": [
           *         {
           *           "from": "2026-07-11",
           *           "until": "2026-08-23",
           *           "name": "zomerreces"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DaysOff'];
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
  calendar_importFile: {
    parameters: {
      query: {
        /** @description why */
        reason: string;
      };
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description UTF-8; a first line "datum;naam", then a line per holiday */
    requestBody: {
      content: {
        /**
         * @example datum;naam
         *     2026-09-28;Waterrijkse kermis
         */
        'text/csv': string;
      };
    };
    responses: {
      /** @description Take own holidays from a file, instead of those known of the years it names */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "revision": 4,
           *       "imported": 1
           *     }
           */
          'application/json': components['schemas']['ImportedHolidays'];
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
  plans_years: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The years that have a plan, the latest first */
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
           *         "year": 2026,
           *         "adopted": 1,
           *         "proposed": 2
           *       }
           *     ]
           */
          'application/json': components['schemas']['PlannedYears'];
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
  plans_propose: {
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
         *       "year": 2026,
         *       "councilDays": [
         *         {
         *           "document": "begroting",
         *           "day": "2026-11-05"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ProposeYearPlanBody'];
      };
    };
    responses: {
      /** @description Plan a year around the council meetings of the calendar; it stays a proposal until adopted */
      201: {
        headers: {
          /** @description where the proposal is */
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "planId": "0198c0de-0000-7000-8000-900000000007",
           *       "number": 1
           *     }
           */
          'application/json': components['schemas']['ProposedYearPlan'];
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
  plans_ofYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan of a year in all its versions, the newest first: every date, and why it is there */
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
           *         "id": "0198c0de-0000-7000-8000-900000000007",
           *         "year": 2026,
           *         "number": 2,
           *         "status": "proposed",
           *         "calendarRevision": 3,
           *         "proposedBy": "0198c0de-0000-7000-8000-400000000001",
           *         "proposedByName": "Gerda Brouwer",
           *         "proposedAt": "2026-01-12T09:14:03.220Z",
           *         "adoptedBy": null,
           *         "adoptedByName": null,
           *         "adoptedAt": null,
           *         "councilDays": [
           *           {
           *             "document": "begroting",
           *             "day": "2026-11-05"
           *           }
           *         ],
           *         "changes": [
           *           {
           *             "document": "begroting",
           *             "year": 2027,
           *             "step": "raad-decision",
           *             "before": "2026-10-29",
           *             "after": "2026-11-05"
           *           }
           *         ],
           *         "documents": [
           *           {
           *             "document": "begroting",
           *             "year": 2027,
           *             "definitionVersion": 1,
           *             "startsOn": "2026-02-18",
           *             "steps": [
           *               {
           *                 "step": "raad-decision",
           *                 "name": {
           *                   "nl": "Besluit raad",
           *                   "en": "Decision of the council"
           *                 },
           *                 "phase": true,
           *                 "from": "2026-11-05",
           *                 "day": "2026-11-05",
           *                 "because": {
           *                   "kind": "meeting",
           *                   "body": "council",
           *                   "source": null
           *                 },
           *                 "moved": [],
           *                 "limits": [],
           *                 "why": {
           *                   "nl": "Vergadering van gemeenteraad.",
           *                   "en": "Meeting of the council."
           *                 }
           *               },
           *               {
           *                 "step": "completion",
           *                 "name": {
           *                   "nl": "Afronding",
           *                   "en": "Completion"
           *                 },
           *                 "phase": true,
           *                 "from": "2026-11-13",
           *                 "day": "2026-11-13",
           *                 "because": {
           *                   "kind": "spacing",
           *                   "workingDays": 6,
           *                   "direction": "after",
           *                   "step": "raad-decision",
           *                   "source": null
           *                 },
           *                 "moved": [],
           *                 "limits": [
           *                   {
           *                     "term": "budget-sent-before-15-november",
           *                     "article": "Gemeentewet 191",
           *                     "version": 1,
           *                     "direction": "notAfter",
           *                     "day": "2026-11-14"
           *                   }
           *                 ],
           *                 "why": {
           *                   "nl": "6 werkdagen na Besluit raad, volgens de cyclusdefinitie. Uiterlijk 14 november 2026 (Gemeentewet 191).",
           *                   "en": "6 working days after Decision of the council, by the definition. On 14 November 2026 at the latest (Gemeentewet 191)."
           *                 }
           *               }
           *             ],
           *             "conflicts": []
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['YearPlans'];
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
  plans_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One version of the plan of a year */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-900000000007",
           *       "year": 2026,
           *       "number": 2,
           *       "status": "proposed",
           *       "calendarRevision": 3,
           *       "proposedBy": "0198c0de-0000-7000-8000-400000000001",
           *       "proposedByName": "Gerda Brouwer",
           *       "proposedAt": "2026-01-12T09:14:03.220Z",
           *       "adoptedBy": null,
           *       "adoptedByName": null,
           *       "adoptedAt": null,
           *       "councilDays": [
           *         {
           *           "document": "begroting",
           *           "day": "2026-11-05"
           *         }
           *       ],
           *       "changes": [
           *         {
           *           "document": "begroting",
           *           "year": 2027,
           *           "step": "raad-decision",
           *           "before": "2026-10-29",
           *           "after": "2026-11-05"
           *         }
           *       ],
           *       "documents": [
           *         {
           *           "document": "begroting",
           *           "year": 2027,
           *           "definitionVersion": 1,
           *           "startsOn": "2026-02-18",
           *           "steps": [
           *             {
           *               "step": "raad-decision",
           *               "name": {
           *                 "nl": "Besluit raad",
           *                 "en": "Decision of the council"
           *               },
           *               "phase": true,
           *               "from": "2026-11-05",
           *               "day": "2026-11-05",
           *               "because": {
           *                 "kind": "meeting",
           *                 "body": "council",
           *                 "source": null
           *               },
           *               "moved": [],
           *               "limits": [],
           *               "why": {
           *                 "nl": "Vergadering van gemeenteraad.",
           *                 "en": "Meeting of the council."
           *               }
           *             },
           *             {
           *               "step": "completion",
           *               "name": {
           *                 "nl": "Afronding",
           *                 "en": "Completion"
           *               },
           *               "phase": true,
           *               "from": "2026-11-13",
           *               "day": "2026-11-13",
           *               "because": {
           *                 "kind": "spacing",
           *                 "workingDays": 6,
           *                 "direction": "after",
           *                 "step": "raad-decision",
           *                 "source": null
           *               },
           *               "moved": [],
           *               "limits": [
           *                 {
           *                   "term": "budget-sent-before-15-november",
           *                   "article": "Gemeentewet 191",
           *                   "version": 1,
           *                   "direction": "notAfter",
           *                   "day": "2026-11-14"
           *                 }
           *               ],
           *               "why": {
           *                 "nl": "6 werkdagen na Besluit raad, volgens de cyclusdefinitie. Uiterlijk 14 november 2026 (Gemeentewet 191).",
           *                 "en": "6 working days after Decision of the council, by the definition. On 14 November 2026 at the latest (Gemeentewet 191)."
           *               }
           *             }
           *           ],
           *           "conflicts": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['YearPlan'];
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
  plans_planAnew: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "councilDays": [
         *         {
         *           "document": "begroting",
         *           "day": "2026-11-05"
         *         }
         *       ],
         *       "reason": "De raad behandelt de begroting een week later."
         *     }
         */
        'application/json': components['schemas']['PlanYearAnewBody'];
      };
    };
    responses: {
      /** @description Plan a year anew: a proposal that says what it changes of the adopted plan */
      201: {
        headers: {
          /** @description where the proposal is */
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "planId": "0198c0de-0000-7000-8000-900000000007",
           *       "number": 2
           *     }
           */
          'application/json': components['schemas']['ProposedYearPlan'];
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
  plans_adopt: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send the same key with the same request again, and it is done once and answered alike; with another request it is refused (422 idempotency-key-reused). */
        'Idempotency-Key'?: string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "number": 2
         *     }
         */
        'application/json': components['schemas']['AdoptYearPlanBody'];
      };
    };
    responses: {
      /** @description Adopt the proposal of a year: cycles keep its dates and start by it */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "planId": "0198c0de-0000-7000-8000-900000000007"
           *     }
           */
          'application/json': components['schemas']['AdoptedYearPlan'];
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
  legalFacts_standing: {
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
      /** @description What law asks first: before adoption, approval of the other council’s part, or execution */
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
           *         "event": "adopted",
           *         "name": {
           *           "nl": "vastgesteld",
           *           "en": "adopted"
           *         },
           *         "article": "Gemeentewet 213",
           *         "rule": {
           *           "nl": "verklaring en verslag van de accountant aan de raad, afschrift aan het college",
           *           "en": "the accountant's statement and report to the council, copy to the college"
           *         },
           *         "happenedOn": null,
           *         "open": true,
           *         "after": [
           *           {
           *             "event": "auditorReported",
           *             "name": {
           *               "nl": "verslag van de accountant ontvangen",
           *               "en": "accountant's report received"
           *             },
           *             "happenedOn": "2026-05-18"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['LegalStanding'];
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
  legalFacts_ofCycle: {
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
      /** @description What was recorded of a cycle because law asks about it; the last of a kind counts */
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
           *         "kind": "auditorReported",
           *         "happenedOn": "2026-05-18",
           *         "reference": "Accountantsverslag 2025, kenmerk 2026-118",
           *         "amounts": null,
           *         "recordedBy": "0198c0de-0000-7000-8000-400000000012",
           *         "recordedByName": "Quinten Timmer",
           *         "recordedAs": "councilClerk",
           *         "onBehalfOf": null,
           *         "recordedAt": "2026-05-19T08:12:40.016Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['LegalFacts'];
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
  legalFacts_record: {
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
         *       "kind": "auditorReported",
         *       "happenedOn": "2026-05-18",
         *       "reference": "Accountantsverslag 2025, kenmerk 2026-118"
         *     }
         */
        'application/json': components['schemas']['LegalFactBody'];
      };
    };
    responses: {
      /** @description Record the accountant's report, the lawfulness statement, indemnity, or that execution began */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "factId": "0198c0de-0000-7000-8000-900000000005"
           *     }
           */
          'application/json': components['schemas']['RecordedFact'];
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

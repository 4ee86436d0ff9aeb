import { addDays } from '#domain/shared/dates.js';
import { Colleague } from './colleague.js';
import { TownOnline } from './town-online.js';

/** Of which the days are all still to come. */
const year = new Date().getFullYear() + 2;
const logins = {
  manager: 'g.brouwer',
  controller: 'v.nair',
  finance: 'o.jacobs',
  author: 't.elhaddad',
  teamManager: 'm.vandijk',
  programmeLead: 'b.meijer',
  secretary: 'a.vanrijn',
  mayor: 'r.vanhaersma',
  spatialHolder: 'u.dekker',
  socialHolder: 's.amrani',
  clerk: 'q.timmer',
} as const;

/** Two taakvelden over four years, expenses and income: as people keep them in a spreadsheet. */
const figures = [
  ['1.000,50', '200', '1.010,50', '200', '1.020,50', '200', '1.030,50', '200'],
  ['-3', '', '-3', '', '-3', '', '-3', ''],
];

/**
 * A whole cycle, each step by whoever is asked, by clicks and keys alone: nothing is told to the api behind the screens. One
 * story: each test goes on where the one before ended.
 */
describe('a begroting on screen, from the first briefing to what follows the council', () => {
  const town = TownOnline.forTests();
  let people: Record<keyof typeof logins, Colleague>;
  beforeAll(async () => {
    const signedIn: [string, Colleague][] = [];
    for (const [who, login] of Object.entries(logins)) {
      signedIn.push([who, await Colleague.signIn(town, login)]);
    }
    people = Object.fromEntries(signedIn) as typeof people;
  }, 240_000);

  /** What has gone wrong so far: the rest of the story then cannot be told. */
  let stoppedAt = '';
  const step = (name: string, work: () => Promise<void>) =>
    it(name, async () => {
      if (stoppedAt) throw new Error(`the story stopped where it "${stoppedAt}"`);
      stoppedAt = name;
      await work();
      stoppedAt = '';
    });

  const dayInTown = (instant: Date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(instant);
  /** This very minute, as one types it. */
  const now = () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
      .format(new Date())
      .replace(' ', 'T');
  const today = () => dayInTown(new Date());

  /** Plans a meeting for now. */
  const plan = (organiser: Colleague) =>
    organiser.answer('Bijeenkomst plannen', 'Gepland', async () => {
      await organiser.fill('Begin', now());
      await organiser.fill('Plaats', 'Gemeentehuis, kamer 1.12');
      await organiser.fill('Agenda', 'Opening\nHet document als geheel\nAfspraken');
    });
  /** Goes from the task that asks to confirm a meeting to that meeting, and records that all invited were there. */
  const recordAttendance = async (organiser: Colleague) => {
    await organiser.open('Bevestigen dat de bijeenkomst is gehouden');
    await organiser.follow(/^De bijeenkomst: /);
    await organiser.main.getByRole('button', { name: 'Iedereen die nog open staat was er' }).first().click();
    await organiser.main.getByRole('button', { name: 'Aanwezigheid vastleggen' }).first().click();
    await organiser.main.getByText('De aanwezigheid is vastgelegd.').waitFor();
    await organiser.look();
  };
  /** What came up in the meeting that is on screen. */
  const addPoint = async (organiser: Colleague, kind: string, text: string, owner: string) => {
    await organiser.main.getByText('Punt toevoegen', { exact: true }).first().click();
    const choice = organiser.page.getByRole('radio', { name: kind });
    const form = organiser.main.locator('form').filter({ has: choice }).first();
    await form.getByRole('radio', { name: kind }).check();
    await form.getByLabel('Wat moet er gebeuren, of wat is de vraag?').fill(text);
    await form.getByLabel('Wie doet of beantwoordt het?').selectOption({ label: owner });
    await form.getByLabel(/^Uiterlijk/).fill(addDays(today(), 7));
    await form.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await organiser.main.getByText(`${kind}: ${text}`).waitFor();
    await organiser.look();
  };
  const confirm = (organiser: Colleague) =>
    organiser.answer('Bevestigen dat de bijeenkomst is gehouden', 'De bijeenkomst is gehouden');

  /** Pastes the figures of both taakvelden, and sees them saved. */
  const enterFigures = async (writer: Colleague, grid: string) => {
    const region = writer.main.getByRole('region', { name: grid });
    for (const taakveld of ['0.1', '2.1']) {
      await region.getByLabel('Taakveld toevoegen').selectOption(taakveld);
    }
    await writer.paste(new RegExp(`^Taakveld 0\\.1, ${year}, lasten`), figures);
    await region.getByText(/Opgeslagen om/).waitFor();
    await region.getByRole('row', { name: /^Totaal 997,50 200/ }).waitFor();
    await writer.look();
  };
  const write = async (writer: Colleague, section: string, text: string) => {
    const region = writer.main.getByRole('region', { name: section, exact: true });
    await region.getByRole('textbox', { name: `Tekst van ${section.toLowerCase()}` }).fill(text);
    await region.getByText(/Opgeslagen om/).waitFor();
    await writer.look();
  };
  const submit = (by: Colleague, unit: string) =>
    by.answer(`Bijdrage indienen – ${unit}`, 'Indienen', () => by.check('tijdig', 'juist', 'volledig'));

  const fillVotes = async ({ main }: Colleague, counts: Record<string, number>) => {
    const votes = main.getByRole('group', { name: 'Stemmen', exact: true });
    for (const [side, count] of Object.entries(counts)) {
      await votes.getByLabel(side, { exact: true }).fill(String(count));
    }
  };
  const assemble = async (controller: Colleague, manager: Colleague) => {
    await controller.answer('Advies geven over de samenhang', 'Advies gegeven', () =>
      controller.fill('Advies', 'De bijdragen hangen samen.'),
    );
    await manager.answer('Samenhang beoordelen en concept samenstellen', 'Concept samenstellen', async () => {
      await manager.fill('Oordeel over de samenhang', 'Het geheel is samenhangend.');
      await manager.fill('Prioriteiten', 'Wonen en beheer.');
    });
  };

  /** Records that a body agreed, from the menu on without a click: the focus shows at every step, and is not lost at the end. */
  const decideByKeys = async (by: Colleague, day: string, text: string) => {
    const { visitor, page, main } = by;
    const { keyboard } = page;
    await visitor.tabTo(/^Mijn taken/);
    await keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');
    await main.getByRole('link', { name: 'Besluit vastleggen' }).waitFor();
    await visitor.settled();
    await visitor.tabTo('Besluit vastleggen');
    await keyboard.press('Enter');
    await main.getByRole('heading', { level: 1, name: 'Besluit vastleggen' }).waitFor();
    await visitor.settled();
    await visitor.tabTo(/^Akkoord$/);
    await keyboard.press('Space');
    await visitor.tabTo('Datum van het besluit');
    await visitor.typeDay(day);
    await visitor.tabTo(/^Tekst/);
    await keyboard.type(text);
    await by.look();
    await visitor.tabTo(/^Versturen$/);
    await keyboard.press('Enter');
    await main.getByText('Deze taak is afgerond').waitFor();
    expect(await visitor.focusIsLost()).toBe(false);
  };

  step('is prepared by the concernmanager; controller and finance agree', async () => {
    const { manager, controller, finance } = people;
    await manager.menu(/^Cycli/);
    await manager.main.getByLabel('Document', { exact: true }).selectOption('begroting');
    await manager.fill('Jaar waarover het gaat', String(year));
    await manager.press('Cyclus starten');
    await manager.main.getByRole('heading', { level: 1, name: `${year}` }).waitFor();
    await manager.answer('Cyclus voorbereiden', 'Voorbereid', async () => {
      await manager.check('Openbare ruimte', 'Leefbaar Waterrijk');
      await manager.select('Team dat het voorstel naar het college brengt', 'Openbare ruimte');
      await manager.fill('Instructie voor de teams', 'Schrijf kort en verklaar wat afwijkt.');
    });
    await Promise.all(
      [controller, finance].map((each) => each.answer('Instemmen met de voorbereiding', 'Akkoord')),
    );
  });

  step('opens with a briefing by concernmanager and controller, aligned with finance', async () => {
    const { manager, controller, finance } = people;
    await plan(manager);
    await finance.answer('Bijeenkomst afstemmen', 'Afgestemd');
    await recordAttendance(manager);
    await Promise.all([confirm(manager), confirm(controller)]);
  });

  step(
    'is written by a team and a programme in the editor: text, three W questions, paragraphs, pasted figures',
    async () => {
      const { author, programmeLead } = people;
      const team = async () => {
        await author.open('Bijdrage schrijven – Openbare ruimte');
        await author.follow('De bijdrage lezen of schrijven');
        await write(
          author,
          'Toelichting op de ramingen',
          'De raming volgt de **circulaire**.\n\n- wegen\n- water',
        );
        const paragraphs = author.main.getByRole('textbox', { name: /^Tekst van paragraaf/ });
        await paragraphs.first().waitFor();
        for (const [index, paragraph] of (await paragraphs.all()).entries()) {
          await paragraph.fill(`Wat deze paragraaf betreft: zie het beheerplan, deel ${index + 1}.`);
        }
        await enterFigures(author, 'Lasten en baten per taakveld');
        await author.main
          .getByText(/Nog niet opgeslagen|Bezig met opslaan/)
          .first()
          .waitFor({ state: 'hidden' });
        await author.follow('Bijdrage schrijven');
        await author.complete('Klaar om in te dienen');
      };
      const programme = async () => {
        await programmeLead.open('Bijdrage indienen – Leefbaar Waterrijk');
        await programmeLead.follow('De bijdrage lezen of schrijven');
        await write(programmeLead, 'Wat willen we bereiken?', 'Een gemeente waar men graag buiten is.');
        await write(programmeLead, 'Wat gaan we daarvoor doen?', 'Wij onderhouden wegen en planten bomen.');
        await write(programmeLead, 'Wat mag het kosten?', 'Niet meer dan vorig jaar.');
        await enterFigures(programmeLead, 'Lasten en baten van het programma');
      };
      await Promise.all([team(), programme()]);
    },
  );

  step('is submitted with a quality statement by teammanager and programmaverantwoordelijke', async () => {
    const { teamManager, programmeLead } = people;
    await Promise.all([submit(teamManager, 'Openbare ruimte'), submit(programmeLead, 'Leefbaar Waterrijk')]);
  });

  step(
    'is checked by finance; the concernmanager accepts one contribution and returns the other with a remark',
    async () => {
      const { manager, finance } = people;
      const check = async () => {
        for (const unit of ['Openbare ruimte', 'Leefbaar Waterrijk']) {
          await finance.answer(`Cijfers controleren – ${unit}`, 'De cijfers kloppen');
        }
      };
      const review = async () => {
        await manager.answer('Bijdrage beoordelen – Leefbaar Waterrijk', 'Accepteren');
        await manager.answer('Bijdrage beoordelen – Openbare ruimte', 'Terugsturen', async () => {
          await manager.press('Opmerking toevoegen');
          await manager.select('Onderdeel', 'Toelichting op de ramingen');
          await manager.fill('Tekst', 'Verklaar ook wat er na het eerste jaar verandert.');
          await manager.fill('Toelichting', 'De meerjarige verklaring ontbreekt.');
        });
      };
      await Promise.all([check(), review()]);
    },
  );

  step('comes back to the team, which answers the remark and submits again; now it is accepted', async () => {
    const { author, teamManager, manager, finance } = people;
    await author.open('Bijdrage schrijven – Openbare ruimte');
    await author.follow('De bijdrage lezen of schrijven');
    await author.main.getByRole('link', { name: 'Toelichting op de ramingen: 1 opmerking' }).waitFor();
    await author.main.getByText('De meerjarige verklaring ontbreekt.').waitFor();
    const explanation = author.main.getByRole('region', { name: 'Toelichting op de ramingen', exact: true });
    await explanation
      .getByText('Verklaar ook wat er na het eerste jaar verandert.', { exact: true })
      .waitFor();
    await write(
      author,
      'Toelichting op de ramingen',
      'De raming volgt de circulaire, die elk jaar 1% stijgt.',
    );
    await explanation.getByLabel(/^Uw antwoord/).fill('De stijging staat er nu bij.');
    await explanation.getByRole('button', { name: /^Beantwoorden/ }).click();
    await explanation.getByText('De stijging staat er nu bij.').first().waitFor();
    await author.look();
    await author.follow('Bijdrage schrijven');
    await author.complete('Klaar om in te dienen');
    await submit(teamManager, 'Openbare ruimte');
    await finance.answer('Cijfers controleren – Openbare ruimte', 'De cijfers kloppen');
    await manager.answer('Bijdrage beoordelen – Openbare ruimte', 'Accepteren');
  });

  step(
    'becomes a draft document once the controller has advised and the concernmanager judged its coherence',
    async () => {
      const { controller, manager } = people;
      await assemble(controller, manager);
      await manager.follow('Het document lezen');
      await manager.main.getByRole('heading', { name: 'Versie 1' }).waitFor();
      await manager.main.getByRole('link', { name: /^Lezen/ }).click();
      await manager.page.getByText('De raming volgt de circulaire, die elk jaar 1% stijgt.').waitFor();
      await manager.page.getByText('Een gemeente waar men graag buiten is.').waitFor();
      await manager.page.goBack();
      await manager.main.getByRole('heading', { name: 'Versie 1' }).waitFor();
    },
  );

  step(
    'is discussed as a whole in the slotbijeenkomst, which leaves an action point to a teammanager',
    async () => {
      const { manager, controller, finance, teamManager } = people;
      await plan(manager);
      await finance.answer('Bijeenkomst afstemmen', 'Afgestemd');
      await recordAttendance(manager);
      await addPoint(manager, 'Actiepunt', 'Maak de aansluiting tussen de hoofdstukken.', 'Marieke van Dijk');
      await Promise.all([confirm(manager), confirm(controller)]);
      await teamManager.answer('Actiepunt afhandelen', 'Gedaan', async () => {
        await teamManager.main.getByText('Maak de aansluiting tussen de hoofdstukken.').waitFor();
        await teamManager.fill('Hoe is het afgehandeld?', 'De hoofdstukken verwijzen nu naar elkaar.');
      });
    },
  );

  step('is advised on by the MT, then by the directieteam, where the secretaris breaks a tie', async () => {
    const { secretary } = people;
    const record = (body: string, outcome: string, text: string, more?: () => Promise<void>) =>
      secretary.answer('Besluit vastleggen', outcome, async () => {
        await secretary.main.getByText(`Dit is wat het ${body} besloot.`).waitFor();
        await secretary.fill('Datum van het besluit', today());
        await secretary.fill('Tekst', text);
        await more?.();
      });
    await record('managementteam', 'Advies gegeven', 'Het MT adviseert de begroting aan te bieden.');
    await record('directieteam', 'Akkoord', 'De directie gaat akkoord.', async () => {
      await fillVotes(secretary, { Voor: 2, Tegen: 2, Onthouden: 0 });
      await secretary.check('De voorzitter gaf de doorslag');
    });
  });

  step(
    'comes back from the eindtoets with a reason: one team redoes its part, and it is put together anew',
    async () => {
      const { secretary, author, teamManager, manager, controller, finance } = people;
      await secretary.answer('Eindtoets uitvoeren', 'Terugsturen', async () => {
        await secretary.check('Het advies is integraal');
        await secretary.select('Terug naar', 'Teambijdragen');
        await secretary.check('Openbare ruimte');
        await secretary.fill('Toelichting', 'De dekking van het tweede jaar ontbreekt nog.');
      });
      await author.open('Bijdrage schrijven – Openbare ruimte');
      await author.main
        .getByText(/, ronde 2$/)
        .first()
        .waitFor();
      await author.follow('De bijdrage lezen of schrijven');
      await author.main.getByText('De dekking van het tweede jaar ontbreekt nog.').waitFor();
      await write(
        author,
        'Toelichting op de ramingen',
        'De raming volgt de circulaire; jaar twee is gedekt.',
      );
      await author.follow('Bijdrage schrijven');
      await author.complete('Klaar om in te dienen');
      await submit(teamManager, 'Openbare ruimte');
      await finance.answer('Cijfers controleren – Openbare ruimte', 'De cijfers kloppen');
      await manager.answer('Bijdrage beoordelen – Openbare ruimte', 'Accepteren');
      await assemble(controller, manager);
      await manager.follow('Het document lezen');
      await manager.main.getByRole('heading', { name: 'Versie 2' }).waitFor();
      await manager.main
        .getByRole('link', { name: /^Lezen/ })
        .first()
        .click();
      await manager.page.getByText('De raming volgt de circulaire; jaar twee is gedekt.').waitFor();
      await manager.page.goBack();
      await manager.main.getByRole('heading', { name: 'Versie 2' }).waitFor();
    },
  );

  step('passes the eindtoets of the gemeentesecretaris, and every portefeuillehouder agrees', async () => {
    const { secretary, mayor, spatialHolder, socialHolder } = people;
    await secretary.answer('Eindtoets uitvoeren', 'Akkoord: rijp voor besluitvorming', () =>
      secretary.check('Het advies is integraal', 'Het document is rijp voor besluitvorming'),
    );
    await Promise.all(
      [mayor, spatialHolder, socialHolder].map((holder) =>
        holder.answer('Bespreken met de portefeuillehouder', 'Akkoord'),
      ),
    );
  });

  step(
    'goes on the agenda of the college, is decided there by keyboard alone, and signed by burgemeester and secretaris',
    async () => {
      const { teamManager, secretary, mayor } = people;
      await teamManager.answer('Voorstel vrijgeven voor de agenda', 'Akkoord');
      // The council deliberates two weeks after the college has offered the draft.
      await decideByKeys(secretary, addDays(today(), -14), 'Het college biedt de begroting aan de raad aan.');
      for (const signer of [mayor, secretary]) {
        await signer.answer('Besluit ondertekenen', 'Ondertekenen', () =>
          signer.main.getByText('Het college biedt de begroting aan de raad aan.').waitFor(),
        );
      }
    },
  );

  step('is prepared in the council, where a question is asked and answered', async () => {
    const { clerk, socialHolder } = people;
    await plan(clerk);
    await recordAttendance(clerk);
    await addPoint(clerk, 'Vraag', 'Waarop is de raming gebaseerd?', 'Samir Amrani');
    await confirm(clerk);
    await socialHolder.answer('Vraag beantwoorden', 'Beantwoord', async () => {
      await socialHolder.main.getByText('Waarop is de raming gebaseerd?').waitFor();
      await socialHolder.fill('Antwoord', 'Op de laatste circulaire.');
    });
  });

  step(
    'is adopted by the raad after public notice, with an amendment and a promise, and signed',
    async () => {
      const { clerk, secretary, manager, mayor } = people;
      await secretary.answer('Aanwezigheid bij de vergadering voorstellen', 'Voorgesteld', () =>
        secretary.check('Annelies van Rijn', 'Gerda Brouwer'),
      );
      await manager.answer('Instemmen met de aanwezigheid', 'Akkoord');
      await clerk.answer('Besluit vastleggen', 'Akkoord met wijzigingen', async () => {
        const { main } = clerk;
        await clerk.fill('Datum van het besluit', today());
        await clerk.fill('Datum van de openbare kennisgeving', addDays(today(), -14));
        await clerk.fill('Tekst', 'Vastgesteld, met inachtneming van het aangenomen amendement.');
        await main
          .getByRole('group', { name: 'Wie is erbij?' })
          .getByRole('checkbox', { name: 'Annelies van Rijn' })
          .check();
        await fillVotes(clerk, { Voor: 19, Tegen: 8, Onthouden: 0 });
        await clerk.press('Amendement toevoegen');
        const amendment = main.getByRole('group', { name: 'Amendement 1' });
        await amendment.getByLabel('Titel').fill('Onderhoud van fietspaden');
        await amendment.getByLabel('Tekst').fill('Verschuif een deel van het onderhoud naar fietspaden.');
        await amendment.getByLabel('Uitkomst').selectOption({ label: 'Aangenomen' });
        await amendment.getByLabel('Team dat het verwerkt').selectOption({ label: 'Openbare ruimte' });
        await clerk.press('Toezegging of andere afspraak toevoegen');
        const promise = main.getByRole('group', { name: 'Toezegging of andere afspraak 1' });
        await promise.getByLabel('Soort').selectOption({ label: 'Toezegging' });
        await promise.getByLabel('Titel').fill('De raad krijgt een overzicht van de reserves');
        await promise.getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Ursula Dekker' });
        await promise.getByLabel('Uiterlijk').fill(addDays(today(), 60));
      });
      for (const signer of [mayor, clerk]) {
        await signer.answer('Besluit ondertekenen', 'Ondertekenen', () =>
          signer.main.getByText('Onderhoud van fietspaden').first().waitFor(),
        );
      }
    },
  );

  step('is amended, fixed, and sent to organisation, public and supervisor', async () => {
    const { teamManager, manager, secretary, clerk } = people;
    await teamManager.answer('Wijziging verwerken', 'Verwerkt', async () => {
      await teamManager.main.getByText('Verschuif een deel van het onderhoud naar fietspaden.').waitFor();
      await teamManager.fill('Wat is er verwerkt?', 'De ramingen van het onderhoud zijn verschoven.');
    });
    await manager.answer('Definitieve versie vaststellen', 'Definitieve versie vaststellen');
    const dispatch = async (by: Colleague, reference: string) => {
      await by.answer('Document verzenden', 'Verzonden', async () => {
        await by.fill('Datum van verzending', today());
        await by.fill('Ontvangstbewijs of kenmerk', reference);
      });
    };
    await Promise.all([
      (async () => {
        await dispatch(secretary, `intranet ${year}`);
        await dispatch(secretary, `provincie ${year}/1`);
      })(),
      dispatch(clerk, `gemeenteblad ${year}/12`),
    ]);
  });

  step('is followed up and evaluated; then it is closed', async () => {
    const { spatialHolder, controller } = people;
    await spatialHolder.answer('Opvolgactie afronden', 'Gedaan', async () => {
      await spatialHolder.main.getByText('De raad krijgt een overzicht van de reserves').waitFor();
      await spatialHolder.fill('Waaruit blijkt dat het is gedaan?', 'De brief aan de raad van vandaag.');
    });
    await controller.answer('Cyclus evalueren', 'Geëvalueerd', () =>
      controller.fill('Bevindingen', 'De planning hield stand.\nEen ronde minder kan.'),
    );
    await controller.follow(new RegExp(`${year}$`));
    await controller.main.getByText('Afgerond', { exact: true }).first().waitFor();
  });

  step('is verified by the controller: nothing in its history was changed', async () => {
    const { controller } = people;
    await controller.follow('Historie');
    await controller.press('Historie controleren');
    await controller.main
      .getByText(/^De historie klopt: \d+ gebeurtenissen, geen enkele gewijzigd/)
      .waitFor();
    await controller.look();
  });
});

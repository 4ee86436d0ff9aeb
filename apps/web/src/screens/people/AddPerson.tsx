import { useNavigate } from '@tanstack/react-router';
import { api, must } from '../../api/client.js';
import { ActForm } from '../../components/ActForm.js';
import { TextField } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    add: 'Persoon toevoegen',
    name: 'Naam',
    subject: 'Kenmerk bij de aanmelddienst',
    subjectHint:
      'Hoe de aanmelddienst deze persoon noemt (‘sub’). Wie de aanmelddienst beheert, kan het u geven. Let op: wie zich met dit kenmerk aanmeldt, krijgt de rollen die u geeft.',
    mail: 'E-mailadres (niet verplicht)',
    mailHint: 'Zonder adres krijgt deze persoon geen e-mail.',
    nameMissing: 'Vul de naam in',
    subjectMissing: 'Vul het kenmerk in',
    mailWrong: 'Vul een e-mailadres in, zoals naam@gemeente.nl',
  },
  en: {
    add: 'Add a person',
    name: 'Name',
    subject: 'Identifier at the sign-in service',
    subjectHint:
      'What the sign-in service calls this person (‘sub’). Whoever runs the sign-in service can tell you. Take care: whoever signs in as this gets the roles that you give.',
    mail: 'Mail address (optional)',
    mailHint: 'Without an address this person gets no mail.',
    nameMissing: 'Fill in the name',
    subjectMissing: 'Fill in the identifier',
    mailWrong: 'Fill in a mail address, such as name@town.example',
  },
};

/** Makes somebody known who has not signed in yet; one goes on to them, to give roles. */
export function AddPerson() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  return (
    <div className="card">
      <ActForm
        title={t.add}
        draft="add person"
        initial={{ name: '', subject: '', mailAddress: '' }}
        check={({ name, subject, mailAddress }) => ({
          name: !name.trim() && t.nameMissing,
          subject: !subject.trim() && t.subjectMissing,
          mailAddress: mailAddress.trim() !== '' && !/^\S+@\S+$/.test(mailAddress.trim()) && t.mailWrong,
        })}
        send={async ({ name, subject, mailAddress }) => {
          const { personId } = await must(
            api.POST('/api/v1/people', {
              body: { name: name.trim(), subject: subject.trim(), mailAddress: mailAddress.trim() || null },
            }),
          );
          await navigate({ to: '/people/$personId', params: { personId } });
        }}
      >
        {(values, change, field) => (
          <>
            <TextField
              {...field('name')}
              label={t.name}
              value={values.name}
              onChange={(name) => change({ name })}
              maxLength={200}
              required
            />
            <TextField
              {...field('subject')}
              label={t.subject}
              description={t.subjectHint}
              value={values.subject}
              onChange={(subject) => change({ subject })}
              maxLength={255}
              required
            />
            <TextField
              {...field('mailAddress')}
              type="email"
              label={t.mail}
              description={t.mailHint}
              value={values.mailAddress}
              onChange={(mailAddress) => change({ mailAddress })}
              maxLength={254}
            />
          </>
        )}
      </ActForm>
    </div>
  );
}

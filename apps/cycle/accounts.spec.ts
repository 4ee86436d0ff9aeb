import { accountsIn } from './accounts.js';

it('reads who can sign in from the choices of the form', () => {
  const html = `<select id="login" name="login" required>
<option value="f.ozturk">Fatma Öztürk (teammanager)</option>
<option value="o.brien" selected>Sean O&#39;Brien &amp; &lt;zoon&gt;</option>
</select>`;
  expect(accountsIn(html)).toEqual([
    { login: 'f.ozturk', label: 'Fatma Öztürk (teammanager)' },
    { login: 'o.brien', label: "Sean O'Brien & <zoon>" },
  ]);
});

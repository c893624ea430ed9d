const r = await fetch('http://127.0.0.1:3750/api/session', {
  method: 'POST',
  headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3750' },
  body: JSON.stringify({ email: 'advocate@paradero.test', password: 'paradero-demo' }),
});
const cookie = r.headers.getSetCookie()[0].split(';')[0];
const get = async (p) =>
  await (await fetch('http://127.0.0.1:3750/api/' + p, { headers: { cookie } })).json();
const a = (await get('agreements?q=CECOT&perPage=1')).data[0].id;
const c = (await get('cohorts?q=CECOT&filter[parentId]=none&perPage=1')).data[0].id;
const f = (await get('facilities?q=CECOT&perPage=1')).data[0]?.id;
const q = (await get('questions?q=detainees&filter[state]=CONTESTED&perPage=1')).data[0]?.id;
const q2 = (await get('questions?filter[rule]=Q17&perPage=1')).data[0]?.id;
const u = await get('unresolved');
console.error(u.total, JSON.stringify(u.bySeverity));
console.log(
  [
    `/agreements/${a}/show`,
    `/cohorts/${c}/show`,
    `/facilities/${f}/show`,
    `/questions/${q}/show`,
    `/questions/${q2}/show`,
  ].join(' '),
);

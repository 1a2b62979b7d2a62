import { checkForm, emptyForm, fieldsRefused } from './board-form';

const filled = {
  name: 'Stichting Peelrand',
  region: 'zuid',
  firstName: 'Hanneke',
  lastName: 'Vermeulen',
  email: 'hanneke@peelrand.example',
  password: 'een lang wachtwoord',
};

describe('the form of a new board', () => {
  it('gives what the server asks for', () => {
    const { name, region, ...administrator } = filled;
    expect(checkForm('41234', filled)).toEqual({ input: { number: '41234', name, region, administrator } });
  });

  it('names every field that has to be mended', () => {
    expect(checkForm('41234', emptyForm(null))).toEqual({
      mend: ['name', 'region', 'firstName', 'lastName', 'email', 'password'],
    });
    expect(checkForm('41234', { ...filled, password: 'kort', email: 'hanneke' })).toEqual({
      mend: ['email', 'password'],
    });
  });

  it('finds the fields the server refuses, in the order of the form', () => {
    expect(fieldsRefused({ 'administrator.password': 'Too common.', name: 'Taken.', other: 'x' })).toEqual([
      'name',
      'password',
    ]);
  });
});

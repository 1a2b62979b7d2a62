import { inTwoLines } from './in-two-lines';

describe('inTwoLines', () => {
  it('breaks a long text near its middle', () => {
    expect(inTwoLines('minder dan 15 leerlingen in drie jaren')).toEqual(['minder dan 15 leerlingen', 'in drie jaren']);
  });

  it('leaves short texts and single words alone', () => {
    expect(inTwoLines('te weinig gegevens')).toEqual(['te weinig gegevens']);
    expect(inTwoLines('toetsleverancierswisselingen')).toEqual(['toetsleverancierswisselingen']);
  });
});

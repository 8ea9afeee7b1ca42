// The work that everybody in the bench does: a figure, and by name what it is made of. One input is typed anew
// for every evaluation. Answers are exact fractions rounded half away from zero, computed by tests/oracle.
//
// Steps are named once for all: `convert` multiplies by a fraction (a month is 365/84 weeks), and the last is
// rounded to two digits.
const sum = (id, ...of) => ({ id, sum: of });
const quotient = (id, above, below) => ({ id, quotient: [above, below] });
const convert = (of, above, below) => ({ id: `${of}-per-month`, convert: [of, above, below] });

const perMonth = { week: [365, 84], quarter: [1, 3], year: [1, 12] };

const centreInputs = {
  wages: ['412495.74', 'month'],
  benefits: ['61912.56', 'month'],
  'agent-licences': ['15375', 'quarter'],
  hardware: ['96000', 'year'],
  software: ['7215.35', 'month'],
  rent: ['27300', 'quarter'],
  utilities: ['3120.75', 'month'],
  taxes: ['11340', 'quarter'],
  technology: ['84600', 'year'],
  training: ['2475.5', 'month'],
  recruitment: ['14880', 'year'],
  bonuses: ['58200', 'year'],
  'other-costs': ['1965.1', 'month'],
  calls: ['9450', 'week'],
  emails: ['3150', 'week'],
  chats: ['2100', 'week'],
  'social-messages': ['420', 'week'],
  'other-contacts': ['3600', 'year'],
};

const ids = Object.keys(centreInputs);
const perMonthId = (id) => (centreInputs[id][1] === 'month' ? id : `${id}-per-month`);

const centreSteps = [
  ...ids
    .filter((id) => centreInputs[id][1] !== 'month')
    .map((id) => convert(id, ...perMonth[centreInputs[id][1]])),
  sum('total-cost', ...ids.slice(0, 13).map(perMonthId)),
  sum('contacts', ...ids.slice(13).map(perMonthId)),
  quotient('cost-per-contact', 'total-cost', 'contacts'),
];

export const works = [
  {
    id: 'ratio',
    title: 'a total by a count',
    inputs: { 'total-cost': ['71600', 'month'], contacts: ['10000', 'month'] },
    steps: [quotient('cost-per-contact', 'total-cost', 'contacts')],
    typed: 'total-cost',
    answers: [
      ['71600', '7.16'],
      ['71650', '7.17'],
      ['10050', '1.01'],
      ['10250', '1.03'],
      ['28350', '2.84'],
      ['43850', '4.39'],
      ['99999.99', '10.00'],
      ['0.01', '0.00'],
      ['1250.5', '0.13'],
      ['64010.05', '6.40'],
      ['81450', '8.15'],
      ['3333.33', '0.33'],
      ['50000', '5.00'],
      ['77777.77', '7.78'],
      ['90150', '9.02'],
      ['12345678.9', '1234.57'],
    ],
  },
  {
    id: 'centre',
    title: '13 cost lines and 5 channels, of a week, a month, a quarter and a year',
    inputs: centreInputs,
    steps: centreSteps,
    typed: 'wages',
    answers: [
      ['412495.74', '8.01'],
      ['413155.74', '8.02'],
      ['434935.74', '8.35'],
      ['450115.74', '8.58'],
      ['486415.74', '9.13'],
      ['400000', '7.82'],
      ['412750.4', '8.01'],
      ['0', '1.76'],
      ['399999.99', '7.82'],
      ['523017.25', '9.68'],
      ['611111.11', '11.01'],
      ['275000', '5.92'],
      ['318742.5', '6.58'],
      ['505555.55', '9.41'],
      ['1000000', '16.91'],
      ['87654.32', '3.08'],
    ],
  },
];

// The same as the contract's requests: in the month that everything else counts in.
export const requestsOf = ({ inputs, typed, answers }) =>
  answers.map(([text]) => ({
    metric: 'cost-per-contact',
    inputs: Object.entries(inputs).map(([id, [value, period]]) => ({
      id,
      value: id === typed ? text : value,
      ...(period !== 'month' && { period }),
    })),
    period: 'month',
    calendar: '365-days',
    digits: 2,
  }));

export const lineOf = ({ inputs, ...request }) =>
  JSON.stringify({
    ...request,
    inputs: Object.fromEntries(inputs.map(({ id, ...input }) => [id, input])),
  });

// For each metric the figure of its worked example, and figures of our own with what they come to: worked out
// by hand, never read off a page. Exact values hold in every language; the figure is
// how an English page writes it.
export interface Own {
  readonly example: string;
  /** Whole numbers, which every language reads alike. */
  readonly typed: Readonly<Record<string, string>>;
  readonly exact: string;
  readonly figure: string;
  /** A lever is folded until it is wanted. */
  readonly lever?: string;
}

const total = (cost: string) => ({ 'total-cost': cost });

export const own: Readonly<Record<string, Own>> = {
  'total-cost': {
    example: '$38,000.00',
    typed: { wages: '30000', rent: '10000' },
    exact: '40000',
    figure: '$40,000.00',
  },
  'cost-per-contact': {
    example: '$6.40',
    typed: { ...total('71600'), contacts: '10000' },
    exact: '179/25',
    figure: '$7.16',
  },
  'cost-per-call': {
    example: '$5.50',
    typed: { ...total('27000'), calls: '10000' },
    exact: '27/10',
    figure: '$2.70',
  },
  'cost-per-sale': {
    example: '$300.00',
    typed: { ...total('45000'), sales: '180' },
    exact: '250',
    figure: '$250.00',
  },
  'cost-per-lead': {
    example: '$45.00',
    typed: { ...total('45000'), leads: '900' },
    exact: '50',
    figure: '$50.00',
  },
  'average-handle-time': {
    example: '300 sec',
    typed: {
      'talk-time': '668205',
      'hold-time': '99153',
      'after-call-work': '198306',
      calls: '4311',
    },
    exact: '224',
    figure: '224 sec',
  },
  'return-on-investment': {
    example: '30%',
    typed: { investment: '10000', 'total-return': '15000' },
    exact: '50',
    figure: '50%',
  },
  'cost-per-resolution': {
    example: '$8.00',
    typed: { ...total('100000'), 'resolved-issues': '11200' },
    exact: '125/14',
    figure: '$8.93',
  },
  'cost-per-minute': {
    example: '$1.00',
    typed: { ...total('877000'), contacts: '140000', 'average-handle-time': '360' },
    exact: '877/840',
    figure: '$1.04',
  },
  'channel-mix': {
    example: '$5.00',
    typed: { 'cost.1': '31000', 'contacts.1': '4000', 'cost.2': '5000', 'contacts.2': '3000' },
    exact: '36/7',
    figure: '$5.14',
  },
  funnel: {
    example: '$250.00',
    typed: { ...total('45000'), dials: '12000', 'contact-rate': '8', 'conversion-rate': '25' },
    exact: '375/2',
    figure: '$187.50',
  },
  'labour-cost-per-contact': {
    example: '$4.46',
    typed: { 'hourly-cost': '28', 'average-handle-time': '300', occupancy: '85', shrinkage: '25' },
    exact: '560/153',
    figure: '$3.66',
  },
  'fully-loaded-agent-hour': {
    example: '$44.64',
    typed: {
      wage: '20',
      'benefits-of-wage': '30',
      overhead: '4',
      shrinkage: '25',
      occupancy: '80',
    },
    exact: '50',
    figure: '$50.00',
  },
  occupancy: {
    example: '80%',
    typed: { 'handling-hours': '51', 'logged-in-hours': '60' },
    exact: '85',
    figure: '85%',
  },
  utilisation: {
    example: '56.8%',
    typed: { 'handling-hours': '56', 'paid-hours': '100' },
    exact: '56',
    figure: '56%',
  },
  shrinkage: {
    example: '30%',
    typed: { 'shrinkage-hours': '35', 'available-hours': '140' },
    exact: '25',
    figure: '25%',
  },
  'attrition-cost': {
    example: '$36,000.00',
    typed: {
      leavers: '3',
      'recruitment-cost': '1000',
      'training-cost': '500',
      'ramp-up-cost': '250',
    },
    exact: '5250',
    figure: '$5,250.00',
  },
  'required-staff': {
    example: '100 agents',
    typed: { 'needed-agents': '100', shrinkage: '40' },
    exact: '167',
    figure: '167 agents',
  },
  'aht-combined': {
    example: '285 sec',
    typed: {
      'average-handle-time.1': '240',
      'calls.1': '200',
      'average-handle-time.2': '300',
      'calls.2': '150',
    },
    exact: '1860/7',
    figure: '265.7 sec',
  },
  'handle-time-without-hold': {
    example: '300 sec',
    typed: { 'talk-time': '668205', 'after-call-work': '198306', calls: '4311' },
    exact: '201',
    figure: '201 sec',
  },
  'contacts-per-agent-hour': {
    example: '6 contacts per hour',
    typed: { contacts: '12000', 'agent-hours': '1600' },
    exact: '15/2',
    figure: '7.5 contacts per hour',
  },
  'contacts-from-fcr': {
    example: '10,000 contacts',
    typed: { issues: '14000', fcr: '70' },
    exact: '20000',
    figure: '20,000 contacts',
  },
  'tickets-prevented': {
    example: '2,200 tickets',
    typed: {
      'tickets-before': '1000',
      'users-before': '500',
      'tickets-after': '900',
      'users-after': '600',
    },
    exact: '300',
    figure: '300 tickets',
  },
  'period-convert': {
    example: '4,000',
    typed: { amount: '1200' },
    exact: '400',
    figure: '400',
  },
  'avg-response-time': {
    example: '24 sec',
    typed: { 'total-wait': '90000', answered: '4500' },
    exact: '20',
    figure: '20 sec',
  },
  csat: {
    example: '84%',
    typed: { 'satisfied-answers': '435', 'all-answers': '500' },
    exact: '87',
    figure: '87%',
  },
  'fcr-gross': {
    example: '70%',
    typed: { 'resolved-first-contact': '670', contacts: '1000' },
    exact: '67',
    figure: '67%',
  },
  'fcr-net': {
    example: '75%',
    typed: { 'resolved-first-contact': '670', contacts: '1000', unresolvable: '200' },
    exact: '335/4',
    figure: '83.75%',
  },
  'self-service-rate': {
    example: '10%',
    typed: { 'self-service-resolutions': '120', 'agent-contacts': '480' },
    exact: '20',
    figure: '20%',
  },
  'self-service-score': {
    example: '16 sessions per user',
    typed: { sessions: '4000', 'ticket-users': '100' },
    exact: '40',
    figure: '40 sessions per user',
  },
  'self-service-savings': {
    example: '$55,000.00',
    typed: {
      demand: '50000',
      'true-resolution': '12',
      'agent-cost': '9',
      'self-service-cost': '1',
      'variable-share': '60',
    },
    exact: '26400',
    figure: '$26,400.00',
  },
  'investment-total': {
    example: '$122,800.00',
    typed: { software: '500', training: '1200', periods: '12' },
    exact: '20400',
    figure: '$20,400.00',
  },
  'payback-months': {
    example: '8 months',
    typed: { investment: '10000', 'net-saving': '1600' },
    exact: '25/4',
    figure: '6.25 months',
  },
  npv: {
    example: '$413.22',
    typed: { 'cash-flow.1': '-1000', 'cash-flow.2': '500', 'cash-flow.3': '600', rate: '20' },
    exact: '-500/3',
    figure: '-$166.67',
  },
  'tco-compare': {
    example: '$6,000.00',
    typed: {
      purchase: '120000',
      'running-cost': '18000',
      seats: '40',
      'price-per-seat': '90',
      years: '3',
    },
    exact: '-44400',
    figure: '-$44,400.00',
  },
  depreciation: {
    example: '$1,000.00',
    typed: { purchase: '24000', 'residual-value': '3000', life: '48' },
    exact: '875/2',
    figure: '$437.50',
  },
  'what-if': {
    example: '-$5,952.38',
    typed: {
      contacts: '20000',
      'average-handle-time': '360',
      'hourly-cost': '25',
      occupancy: '80',
      shrinkage: '30',
      fcr: '70',
      'technology-cost': '8000',
      'facilities-cost': '10000',
      'other-costs': '18000',
      'wage-change': '-5',
    },
    lever: 'wages',
    exact: '-31250/7',
    figure: '-$4,464.29',
  },
};

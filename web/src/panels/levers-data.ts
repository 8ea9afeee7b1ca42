// What can be changed in a contact centre, which numbers it moves and what is known of its effect. Every
// slider begins where it changes nothing. Texts: lever.<id>, lever.<id>.text, lever.<id>.evidence.
import type { Evidence } from './evidence.ts';

export interface LeverInput {
  id: string;
  // An input without a slider is an amount, or a number that nobody can bound.
  slider?: { min: number; max: number; step: number };
  published?: string; // a value that a study measured, offered as a button
}

export interface Lever extends Evidence {
  id: string;
  inputs: readonly LeverInput[];
}

const slider = (id: string, min: number, max: number, step = 1): LeverInput => ({
  id,
  slider: { min, max, step },
});

const typed = (id: string): LeverInput => ({ id });

export const levers: readonly Lever[] = [
  {
    id: 'ivr',
    inputs: [slider('ivr-containment', 0, 40), slider('ivr-time-saved', 0, 25)],
    mark: 'C',
    year: '2008, 2011',
    source: 'Lewis; Kaiser (Videsign)',
  },
  {
    id: 'callback',
    inputs: [slider('abandonment', 0, 40), slider('abandonment-reduction', 0, 80)],
    mark: 'none',
    year: '2016',
    source: 'Legros, Jouini, Koole',
    url: 'https://doi.org/10.1016/j.peva.2015.09.002',
  },
  {
    id: 'routing',
    inputs: [slider('occupancy-after', 50, 95)],
    mark: 'A',
    year: '2005',
    source: 'Wallace, Whitt',
    url: 'https://www.techylib.com/en/view/spleenaback/a_staffing_algorithm_for_call_centers_with_skill-based_routing',
  },
  {
    id: 'self-service',
    inputs: [
      slider('self-service-share', 0, 20, 0.5),
      typed('self-service-cost'),
      slider('rest-longer', 0, 20, 0.5),
    ],
    mark: 'B',
    year: '2019',
    source: 'Gartner, destinationCRM',
    url: 'https://www.destinationcrm.com/Articles/CRM-Insights/Insight/Gartner-Survey-Finds-Self-Service-Insufficient-135436.aspx',
  },
  {
    id: 'first-contact-resolution',
    inputs: [slider('fcr-after', 40, 95)],
    mark: 'B',
    region: 'evidence.north-america',
    source: 'SQM Group',
    url: 'https://www.sqmgroup.com/resources/library/blog/learn-best-call-centers-improve-fcr-csat-and-reduce-cost',
  },
  {
    id: 'voip',
    inputs: [
      typed('telephony-cost'),
      slider('telephony-reduction', 0, 60),
      slider('rent-reduction', 0, 100),
    ],
    mark: 'C',
    year: '2004',
    region: 'evidence.united-states',
    source: 'AdTI',
    url: 'https://adti.net/kenarbeit/voip.savings.restore.html',
  },
  {
    id: 'cloud',
    inputs: [],
    mark: 'C',
    year: '2013',
    source: 'Ovum, Smart Customer Service',
    url: 'https://www.smartcustomerservice.com/Columns/Expert-Advice/Cloud-or-Premise-Its-About-More-Than-Just-Cost-87948.aspx',
  },
  {
    id: 'scheduling',
    inputs: [slider('staff-hours-saved', 0, 10, 0.5), slider('shrinkage-after', 10, 50)],
    mark: 'C',
    region: 'evidence.united-states',
    source: 'Multichannel Merchant',
    url: 'https://multichannelmerchant.com/news/justifying-the-cost-of-a-workforce-management-system',
  },
  {
    id: 'ai-assist',
    inputs: [{ ...slider('productivity-gain', 0, 35), published: '15' }],
    mark: 'A',
    year: '2025',
    region: 'evidence.united-states',
    source: 'Brynjolfsson, Li, Raymond',
    url: 'https://academic.oup.com/qje/article/140/2/889/7990658',
  },
  {
    id: 'ai-agent',
    inputs: [slider('ai-agent-share', 0, 50), typed('ai-agent-price')],
    mark: 'none',
    year: '2026',
    source: 'Gartner, Call Centre Helper',
    url: 'https://www.callcentrehelper.com/gartner-genai-forecast-sparks-pushback-271853.htm',
  },
  { id: 'analytics', inputs: [], mark: 'none' },
  {
    id: 'integrated-software',
    inputs: [slider('seconds-saved', 0, 30)],
    mark: 'C',
    source: 'WFM Labs',
    url: 'https://wiki.wfmlabs.org/wiki/Computer_Telephony_Integration',
  },
  {
    id: 'root-cause',
    inputs: [slider('issues-removed', 0, 50)],
    mark: 'C',
    region: 'evidence.north-america',
    source: 'MetricNet',
    url: 'https://www.metricnet.com/metrics-unleashed-shift-left/',
  },
  { id: 'productivity', inputs: [slider('handle-time-change', -25, 25)], mark: 'none' },
  { id: 'wages', inputs: [slider('wage-change', -25, 25)], mark: 'none' },
  { id: 'technology', inputs: [slider('technology-change', -50, 50)], mark: 'none' },
  { id: 'measure-cost', inputs: [typed('measure-cost')], mark: 'none' },
  {
    id: 'realised-share',
    inputs: [slider('realised-share', 0, 100, 5)],
    mark: 'B',
    year: '2006',
    region: 'evidence.united-states',
    source: 'TIGTA',
    url: 'https://www.treasury.gov/tigta/auditreports/2006reports/200640169fr.html',
  },
];

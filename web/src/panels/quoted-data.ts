// Figures that are often quoted, each with its year and country. They are shown beside a result of the same
// kind in the same currency, never converted and never a verdict.
import type { Evidence } from './evidence.ts';

export interface Band extends Evidence {
  id: string;
  metrics: readonly string[];
  currency: string;
  low: string;
  high?: string;
  per: string; // message: what one of them is
  note?: string; // message: what is known of its origin
}

const contact = ['cost-per-contact', 'channel-mix'];
const call = ['cost-per-call'];
const resolution = ['cost-per-resolution'];

const contactBabel2023 = {
  mark: 'B',
  year: '2023',
  region: 'evidence.united-kingdom',
  source: 'ContactBabel, CCMA',
  url: 'https://www.ccma.org.uk/insight/2023-uk-contact-centre-decision-makers-guide/',
} as const;

const contactBabel2024 = {
  mark: 'B',
  year: '2024',
  region: 'evidence.united-kingdom',
  source: 'ContactBabel, Call Centre Helper',
  url: 'https://www.callcentrehelper.com/2024-contactbabel-report-232966.htm',
} as const;

const contactBabel2017 = {
  mark: 'B',
  year: '2017',
  region: 'evidence.united-states',
  source: 'ContactBabel, InCent',
  url: 'https://incent.info/the-shifting-costs-of-customer-contacts-121412.html',
} as const;

export const bands: readonly Band[] = [
  {
    id: 'glossaries',
    metrics: contact,
    currency: 'USD',
    low: '7.16',
    per: 'quoted.per.contact',
    note: 'quoted.note.unknown',
    mark: 'none',
    source: 'LiveAgent',
    url: 'https://www.liveagent.com/customer-support-glossary/cost-per-contact/',
  },
  {
    id: 'mail-order',
    metrics: call,
    currency: 'USD',
    low: '2.70',
    high: '5.60',
    per: 'quoted.per.call',
    note: 'quoted.note.mail-order',
    mark: 'C',
    region: 'evidence.united-states',
    source: 'F. Curtis Barry & Company',
    url: 'https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call',
  },
  {
    id: 'us-call-2017',
    metrics: call,
    currency: 'USD',
    low: '5.25',
    per: 'quoted.per.call',
    ...contactBabel2017,
  },
  {
    id: 'us-email-2017',
    metrics: contact,
    currency: 'USD',
    low: '4.42',
    per: 'quoted.per.email',
    ...contactBabel2017,
  },
  {
    id: 'us-chat-2017',
    metrics: contact,
    currency: 'USD',
    low: '3.82',
    per: 'quoted.per.chat',
    ...contactBabel2017,
  },
  {
    id: 'live-2019',
    metrics: contact,
    currency: 'USD',
    low: '8.01',
    per: 'quoted.per.live',
    mark: 'B',
    year: '2019',
    source: 'Gartner, destinationCRM',
    url: 'https://www.destinationcrm.com/Articles/CRM-Insights/Insight/Gartner-Survey-Finds-Self-Service-Insufficient-135436.aspx',
  },
  {
    id: 'journey-2024',
    metrics: resolution,
    currency: 'USD',
    low: '9.10',
    high: '26.04',
    per: 'quoted.per.journey',
    mark: 'B',
    year: '2024',
    source: 'Gartner, CX Dive',
    url: 'https://www.customerexperiencedive.com/news/gartner-journey-mapping-technology-customer-service/720065',
  },
  {
    id: 'uk-call-2023',
    metrics: call,
    currency: 'GBP',
    low: '6.55',
    per: 'quoted.per.call',
    ...contactBabel2023,
  },
  {
    id: 'uk-call-2023-2024',
    metrics: call,
    currency: 'GBP',
    low: '6.26',
    per: 'quoted.per.call',
    mark: 'B',
    year: '2023–2024',
    region: 'evidence.united-kingdom',
    source: 'ContactBabel, Contact Centre Helper',
    url: 'https://www.contactcentrehelper.com/?p=228537',
  },
  {
    id: 'uk-call-2024',
    metrics: call,
    currency: 'GBP',
    low: '5.58',
    per: 'quoted.per.call',
    ...contactBabel2024,
  },
  {
    id: 'uk-email-2023',
    metrics: contact,
    currency: 'GBP',
    low: '3.85',
    per: 'quoted.per.email',
    note: 'quoted.note.derived',
    ...contactBabel2023,
  },
  {
    id: 'uk-chat-2023',
    metrics: contact,
    currency: 'GBP',
    low: '3.34',
    per: 'quoted.per.chat',
    note: 'quoted.note.derived',
    ...contactBabel2023,
  },
  {
    id: 'uk-email-2024',
    metrics: contact,
    currency: 'GBP',
    low: '3.55',
    per: 'quoted.per.email',
    note: 'quoted.note.derived',
    ...contactBabel2024,
  },
  {
    id: 'uk-chat-2024',
    metrics: contact,
    currency: 'GBP',
    low: '3.05',
    per: 'quoted.per.chat',
    note: 'quoted.note.derived',
    ...contactBabel2024,
  },
  {
    id: 'uk-council-2012',
    metrics: call,
    currency: 'GBP',
    low: '2.83',
    per: 'quoted.per.local-government',
    mark: 'B',
    year: '2012',
    region: 'evidence.united-kingdom',
    source: 'Socitm, Welwyn Hatfield Borough Council',
    url: 'https://www.welhat.gov.uk/plans-strategies/think-digital/8',
  },
  {
    id: 'uk-driving-test-2012',
    metrics: call,
    currency: 'GBP',
    low: '4.11',
    per: 'quoted.per.driving-test',
    mark: 'A',
    year: '2012',
    region: 'evidence.united-kingdom',
    source: 'Cabinet Office, European Commission',
    url: 'https://ec.europa.eu/isa/news/2012/uk_transactions_en.htm',
  },
];

export const bandsFor = (metric: string, currency: string): Band[] =>
  bands.filter((band) => band.metrics.includes(metric) && band.currency === currency);

/** Words that tell a figure from a name, a date or a number of a clause. Patterns are used on prose without markup. */
import type { Language } from '../wording.ts';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** Names of numbered things: "Article 8", "steps 2 and 3", "NIST SP 800-53". */
const numbered =
  'Art\\.?|Arts\\.?|[Aa]rticles?|[Ss]ections?|[Cc]lauses?|[Cc]ontrols?|[Pp]rinciples?|[Pp]ractices?|[Rr]equirements?|[Cc]hapters?|[Pp]arts?|[Aa]nnex|[Aa]ppendix|[Tt]ables?|[Ff]igures?|[Rr]ules?|[Ll]evels?|[Gg]rades?|[Ss]teps?|[Pp]hases?|[Ss]tages?|[Vv]ersions?|[Rr]eleases?|[Ee]ditions?|[Rr]ev\\.?|[Rr]evision|[Nn]os?\\.|[Pp]ages?|pp?\\.|§+|[Qq]uestions?|[Tt]iers?|[Oo]ptions?|[Cc]ases?|[Tt]asks?|[Ww]eeks?|[Dd]ays?|[Mm]onths?|[Yy]ears?|[Rr]ounds?|[Ll]ines?|[Ii]tems?|[Ss]ources?|ISO(?:/IEC)?|IEC|NIST(?: SP)?|SP|GB(?:/T)?|COBIT|SFIA|ITIL|CIS|PCI DSS|AS|SAS|ISA|CEN/TR|TR|EN|e-CF|O\\*NET|Odoo|Windows|Server|Dynamics|Office|SQLite|MySQL|PostgreSQL';

/** What is no figure, first to last; a match is hidden before figures are looked for. */
export const notFigures: readonly RegExp[] = [
  /https?:\/\/\S+/g,
  // Days, months and spans of years.
  /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g,
  /(?:19|20)\d{2}\s?[–—~～至到-]\s?(?:19|20)?\d{2}\s?年/g,
  /(?:19|20)\d{2}\s?年(?:度|版|\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?/g,
  /(?<![\d.])\d{1,2}\s?月\s?\d{1,2}\s?日/g,
  /(?<![\d.])\d{1,2}\s?月(?:初|中|末|底|份|上旬|中旬|下旬)/g,
  /(?<=每月|次月|当月|上月|本月|下月|月)\s?\d{1,2}\s?(?:日|号)/g,
  new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${months} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d{2}\\b`, 'g'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or) \\d{1,2}|[–-]\\d{1,2})? ${months}(?![A-Za-z])`, 'g'),
  new RegExp(`\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b(?!%)`, 'g'),
  // The name of a period: "the first 90 days".
  /\b[Ff]irst (?:30|60|90) days\b|(?:前|头)\s?(?:30|60|90)\s?天/g,
  // Times of day, round-the-clock, the backup rule, numbers of lists.
  /(?<!\d)\d{1,2}[:：][0-5]\d(?!\d)/g,
  /\b24\s?[/×x]\s?7\b|7\s?[×x]\s?24(?:\s?小时)?/g,
  /(?<![\d-])\d-\d-\d(?![\d-])/g,
  /[（(]\d{1,2}[)）]/g,
  /\b1\s?\+\s?X\b/g,
  // Numbers of tickets and papers, where no plural follows.
  /\b(?:[Tt]icket|[Cc]hange|[Pp]riority|[Oo]rder|[Ii]nvoice|[Rr]equest|[Ii]ncident|[Vv]oucher|[Bb]atch)\s\d+\b(?!\s(?!is\b|was\b|has\b)[a-z]+s\b)/g,
  /(?:工单|变更|凭证|申请单|批次|优先级|订单)\s?\d+(?!\d|\s?\p{Script=Han})/gu,
  // Clauses: 8.1.5.1; 第 12 条; 财会〔2024〕11 号; 等保 2.0; 2.0 版.
  /\d+(?:\.\d+){2,}|\b(?:19|20)\d{2}\.\d\b/g,
  /第\s?\d+(?:\s?[.、和至到–~-]\s?\d+)*\s?(?:条|款|项|章|节|号|步|页|级|天|日|周|个?月|年|次|期|层|类|列|行|部分|季度|轮|位|名|题|栏|点|个)?/g,
  /[〔[]\d{4}[〕\]]\s?第?\s?\d+\s?号/g,
  /等保\s?\d\.\d|\d\.\d\s?版/g,
  /(?:条款|附录|步骤|图|表|版本)\s?\d+(?:\.\d+)*(?:[、和至到–-]\s?\d+(?:\.\d+)*)*/g,
  // Named with a number: standards, steps, levels.
  new RegExp(
    `(?<![A-Za-z])(?:${numbered})[ :-]?\\d[\\d.:–-]*\\d?(?:\\s?(?:,|and|or|to|&|–|-|、|和|至|到)\\s?\\d[\\d.:-]*)*(?![\\d%])`,
    'g',
  ),
];

/** A token of letters and figures that is a name: A.5.3, U8, S/4HANA, DSS06, v2.1. */
export const nameToken =
  /(?:[A-Za-z][A-Za-z0-9*+]*[-./+_]?)+\d[A-Za-z0-9]*(?:[-./_–]?[A-Za-z0-9]+)*|\d+[A-Za-z]+[A-Za-z0-9]*/g;
/** Of those, what is a figure with its unit written to it: 8h, 20GB, 3-year. */
export const gluedUnit = /^\d+(?:k|h|min|s|ms|d|x|GB|MB|KB|TB|kB)$/;

/** Quantities: what follows the figure is measured, and so is a four-digit number that could be a year. */
export const measured: Readonly<Record<Language, RegExp>> = {
  en: /^(?:%|‰|per ?cent\b|percentage|(?:working |full-time |named |active |concurrent |office |extra )*(?:users?|people|persons?|employees?|staff|hours?|days?|weeks?|months?|years?|quarters?|minutes?|seconds?|yuan|dollars?|euros?|pounds?|times|companies|firms|administrators?|tickets?|million|thousand|billion|points?|full-time equivalents?|FTEs?|GB|MB|TB|kB)\b)/,
  zh: /^(?:%|‰|个?百分点|人|名|位|天|日|周|个?(?:月|小时|工作日|季度|用户|接口|账号|员工|管理员|公司|企业|法人)|分钟|秒|元|千|万|亿|家|次|倍|成|年|分|条|笔|张|岁|GB|MB|TB)/,
};

/** Counts of the page's own parts ("4 departments"): they need no source. */
export const counted: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:steps?|questions?|sections?|parts?|departments?|placements?|homes?|pages?|groups?|tables?|columns?|rules?|duties|duty|skills?|sub-skills?|levels?|criteria|criterion|sentences?|reasons?|ways?|things?|factors?|phases?|stages?|options?|claims?|topics?)\b/,
  zh: /^(?:个|种|类|项|条|道|张|份|步|组|层|级|页|节|章|句|行|列|栏|点|段|篇|档|题|部分|方面|阶段)?(?:大)?(?:步骤?|问题|部门|归属|环节|角色|岗位|页|章|节|类|级|方面|因素|条件|理由|原因|做法|表|栏|列|句|段|层|阶段|维度|准则|等级|档|题|选项|部分|规则|要点|能力|技能|职责|说法|办法|方法)/,
};

/** What cannot be the unit of the figure before it. */
export const noUnit: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|or|to|of|in|is|are|was|were|be|per|than|for|at|on|by|with|if|when|as|that|which|who|then|but|not|from|has|have|had|will|can|must|may|an?|the|it|this|these|so|because|while|until|after|before|means|says|no|again|away|already|now|only|too|also|up|down|out|off|into|between|under|over|within|since|where|we|you|they|he|she|its|their|our|your|all|each|every|more|less|about|stands?|belongs?)\b/i,
  zh: /^(?:的|是|和|或|与|及|以|为|在|到|至|了|等|中|里|才|就|都|也|不|则|而|且|由|从|被|把|向|对|比|跟|按|并|即|只|还|又|再)/,
};

/** Between two figures of one quantity: "3 to 5 days", "20、30 或 50 人", "12 × 20 = 240 hours". */
export const joint: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:to|and|or|of|out of(?: the)?|by|in|from|plus|minus|times|over|[–—\-~,+−×x*÷/=:≈<>≤≥(]+)(?:\s*(?:and|or|about|around|the|up to))?\s*[¥￥$€£]?\s*$/,
  zh: /^\s*(?:[至到和或、，～~–—\-+−×x*÷/=:：≈<>≤≥（(]|不到|乘以|除以|加|减|等于|中的?)+\s*(?:约|大约)?\s*[¥￥$€£]?\s*$/,
};

import type { SpokenWords } from '../components/search/searchPage.ts';
import type { Language } from '../model/wording.ts';

export interface SearchWordsOfPage {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly label: string;
  readonly hint: string;
  readonly results: string;
  readonly nothing: {
    readonly text: string;
    readonly links: readonly { readonly page: string; readonly name: string }[];
  };
  readonly withoutScript: readonly [text: string, link: string];
  readonly spoken: SpokenWords;
  /** Words as typed for pages that keep none of their own, by English address. */
  readonly alsoFor: Readonly<Record<string, readonly string[]>>;
}

/** Words of the search page. */
export const searchWords: Readonly<Record<Language, SearchWordsOfPage>> = {
  en: {
    title: 'Search',
    heading: 'Search',
    description:
      'Search the guides, role descriptions, glossary, examples and method in the words that you would use at work.',
    label: 'What are you looking for?',
    hint: 'A word, a symptom or a question. What you type stays in your browser.',
    results: 'Results',
    nothing: {
      text: 'Try one word less, another word for it, or the name of the task. Or look here:',
      links: [
        { page: '/guides/', name: 'All guides' },
        { page: '/roles/', name: 'Role descriptions' },
        { page: '/glossary/', name: 'Glossary' },
        { page: '/assess/', name: 'Assessment' },
      ],
    },
    withoutScript: ['Search needs JavaScript; without it, the list of guides shows every page:', 'All guides'],
    spoken: {
      one: '1 page',
      many: '{n} pages, the closest first',
      none: 'No page found',
      failed: 'The search could not be loaded. Check the connection and type again.',
      kinds: {
        guides: 'Guide',
        roles: 'Role',
        glossary: 'Glossary',
        examples: 'Example',
        method: 'Method',
        sources: 'Sources',
      },
    },
    alsoFor: {
      '/': ['home', 'where should the ERP administrator sit', 'which department'],
      '/guides/': ['all guides', 'list of guides', 'articles', 'knowledge base'],
      '/glossary/': ['glossary', 'terms', 'abbreviations', 'what does it mean', 'definition'],
      '/roles/': ['job description', 'job descriptions', 'role description', 'position description', 'JD template'],
      '/roles/compare/': [
        'compare roles',
        'clause by clause',
        'difference between role descriptions',
        'which clauses differ',
      ],
      '/examples/': ['example companies', 'case studies', 'sample result'],
      '/sources/': ['references', 'bibliography', 'literature', 'where does it come from'],
    },
  },
  zh: {
    title: '搜索',
    heading: '搜索',
    description: '用您平时的说法搜索：指南、岗位说明书、术语表、例子和方法，症状和问题都可以直接输入。',
    label: '您想找什么？',
    hint: '词、症状、问题都行。输入的内容只留在您的浏览器里。',
    results: '搜索结果',
    nothing: {
      text: '少写一个词、换个说法，或者写事情的名称再试试。也可以看这些：',
      links: [
        { page: '/guides/', name: '全部指南' },
        { page: '/roles/', name: '岗位说明书' },
        { page: '/glossary/', name: '术语表' },
        { page: '/assess/', name: '归属评估' },
      ],
    },
    withoutScript: ['搜索需要 JavaScript；不开启时，可以从指南目录找：', '全部指南'],
    spoken: {
      one: '1 个页面',
      many: '{n} 个页面，最相关的在前',
      none: '没有找到',
      failed: '搜索没有加载成功。请检查网络，再输入一次。',
      kinds: {
        guides: '指南',
        roles: '岗位',
        glossary: '术语',
        examples: '例子',
        method: '方法',
        sources: '出处',
      },
    },
    alsoFor: {
      '/': ['首页', 'ERP 管理员归哪个部门', '归属'],
      '/guides/': ['指南目录', '全部文章', '知识库'],
      '/glossary/': ['术语表', '名词解释', '什么意思', '缩写', '术语'],
      '/roles/': ['岗位说明书', '岗位说明书模板', '岗位职责', '职位描述', '招聘要求', 'JD'],
      '/roles/compare/': ['岗位说明书对照', '逐条对照', '几份岗位说明书有什么不同', '差别在哪'],
      '/examples/': ['案例', '例子', '别的公司怎么定的'],
      '/sources/': ['参考文献', '出处', '依据', '引用了哪些资料'],
    },
  },
};

import { expect, it } from 'vitest';
import { questionsIn } from '../../src/components/structuredData/questionsIn.ts';

const guide = `---
title: Questions people ask?
---
Lead.

## Can the administrator post? [#can-post]

No.<Cite id="C04">A.5.3(e).</Cite> See [access](/guides/duty-access/#top) and *never* mix. <Judgement />

More text that is not part of the first paragraph.

## Not a question [#no-question]

Text.

### 云 ERP 还要管理员吗？ [#saas]

要<Cite id="C04">说明。</Cite>。厂商只管**平台**。

## With a list only? [#list]

- one
`;

it('takes questions with their first paragraph, as plain text', () => {
  expect(questionsIn(guide)).toEqual([
    { id: 'can-post', question: 'Can the administrator post?', answer: 'No. See access and never mix.' },
    { id: 'saas', question: '云 ERP 还要管理员吗？', answer: '要。厂商只管平台。' },
  ]);
});

import { useEffect, useState } from 'preact/hooks';
import { useReportContext } from './ReportContext.ts';

/** On paper only: the day, the model, and the link that opens this result again. */
export const PrintFoot = ({ model }: { readonly model: string }) => {
  const { language, words, link } = useReportContext();
  const [printed, setPrinted] = useState({ date: '', address: '' });
  useEffect(() => {
    const remember = (): void => setPrinted({ date: dateText(language), address: link() });
    remember();
    addEventListener('beforeprint', remember);
    return () => removeEventListener('beforeprint', remember);
  }, [language, link]);
  return (
    <div class="print-only print-foot">
      <p>
        {words.printed.replace('{date}', printed.date)} · {model}
      </p>
      <p>
        {words.opens} <span class="print-link">{printed.address}</span>
      </p>
    </div>
  );
};

function dateText(language: 'en' | 'zh'): string {
  const options = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', options).format(new Date());
}

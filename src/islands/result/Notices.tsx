import type { Notice, Report } from '../../report/reportTypes.ts';
import { useReportContext } from './ReportContext.ts';

/** Warnings, each with the answer to change. */
export const Notices = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const { words, questionAddress } = useReportContext();
  return (
    <>
      {notices.map((notice) => (
        <div class="notice notice-warning" key={`${notice.code} ${notice.path}`}>
          <p>
            <strong>{notice.lead}</strong> {notice.text}{' '}
            {isQuestion(notice.path) && (
              <a class="no-print" href={questionAddress(notice.path)}>
                {words.change}
              </a>
            )}
          </p>
        </div>
      ))}
    </>
  );
};

/** Own figures are changed here, and nobody asks for the version. */
const isQuestion = (path: string): boolean => /^(company|strategy|modules|system|capability|today)\./.test(path);

/** What a link held that could not be kept, named one by one. */
export const Dropped = ({ dropped }: { readonly dropped: Report['dropped'] }) =>
  dropped && (
    <div class="notice">
      <p>{dropped.text}</p>
    </div>
  );

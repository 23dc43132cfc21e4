import { useId, useState } from 'preact/hooks';
import { linkFragment } from '../../share/link.ts';
import type { Opened as OpenedAnswers } from '../../share/opened.ts';
import { openSavedFile } from '../../share/openSavedFile.ts';
import { savedFileText } from '../../share/savedFile.ts';
import { useReportContext } from '../result/ReportContext.ts';
import type { Session } from '../session.ts';
import { useCostView } from './CostView.ts';
import type { ShownCost } from './costState.ts';
import { downloadText } from './downloadText.ts';
import { Opened } from './Opened.tsx';

interface Props {
  readonly shown: ShownCost;
  readonly session: Session;
  readonly resultAddress: string;
}

/** What can be done with this page: go on, send it, keep it, print it. */
export const CostActions = ({ shown, session, resultAddress }: Props) => {
  const { words } = useCostView();
  const { assessAddress, link } = useReportContext();
  const [told, setTold] = useState('');
  const [fromFile, setFromFile] = useState<OpenedAnswers | null>(null);
  const id = useId();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link());
      setTold(words.copied);
    } catch {
      setTold(words.copyFailed);
    }
  };
  const openFile = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const { costs } = shown.model;
    const ids = costs.parameters.map((parameter) => parameter.id);
    const opened = openSavedFile(
      await file.text(),
      ids,
      costs.regions.map((region) => region.id),
    );
    input.value = '';
    setFromFile(opened);
    // The session follows the address.
    location.hash = linkFragment(opened.answers);
    setTold(words.fileOpened);
  };
  return (
    <div class="cost-actions no-print">
      <div class="actions result-actions">
        <a class="button" href={resultAddress}>
          {words.toResult}
        </a>
        <button class="button button-second" type="button" onClick={copy}>
          {words.copyLink}
        </button>
        <button class="button button-second" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <a class="touch" href={assessAddress}>
          {words.toAnswers}
        </a>
        <button
          class="link-button touch"
          type="button"
          onClick={() => downloadText(words.fileName, 'application/json', savedFileText(session.answers.value))}
        >
          {words.saveFile}
        </button>
        <span class="file-input">
          <label for={id}>{words.openFile}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void openFile(event.currentTarget)}
          />
        </span>
      </div>
      <p class="note" role="status">
        {told}
      </p>
      <Opened opened={fromFile} wording={shown.wording} />
    </div>
  );
};

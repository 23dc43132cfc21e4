/** The files beside each role's page, all from the one structure. */
import type { APIRoute, GetStaticPathsItem } from 'astro';
import { roleWords } from '../../i18n/roleDocument.ts';
import type { Language } from '../../model/wording.ts';
import { type FileForm, fileForms } from '../../report/role/roleAddresses.ts';
import { roleDocx } from '../../report/role/roleDocx.ts';
import { roleJsonText } from '../../report/role/roleJson.ts';
import { roleMarkdown } from '../../report/role/roleMarkdown.ts';
import { roles, textOf } from './computedRoles.ts';

/** Types of the files; text says that it is UTF-8. */
export const fileTypes: Readonly<Record<FileForm, string>> = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

interface Props {
  readonly role: string;
  readonly language: Language;
  readonly form: FileForm;
}

/** One path a role and form. */
export const roleFilePaths = (language: Language): GetStaticPathsItem[] =>
  roles.flatMap(({ id }) =>
    fileForms.map((form) => ({
      params: { file: `${id}.${form}` },
      props: { role: id, language, form } satisfies Props,
    })),
  );

/** The file that the path asks for. */
export const roleFileResponse: APIRoute<Props> = async ({ props: { role, language, form } }) => {
  const { document } = textOf(role, language);
  const headers = { 'Content-Type': fileTypes[form] };
  if (form === 'docx') return new Response(Buffer.from(await roleDocx(document, roleWords[language])), { headers });
  return new Response(form === 'md' ? roleMarkdown(document) : roleJsonText(document), { headers });
};

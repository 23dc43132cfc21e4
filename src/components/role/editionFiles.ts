/** The files of each edition, as they were frozen. */
import type { APIRoute, GetStaticPathsItem } from 'astro';
import { readEditionFile } from '../../model/roles/editions.ts';
import { contentFolder } from '../../model/roles/publishedRoles.ts';
import type { Language } from '../../model/wording.ts';
import { type FileForm, fileForms } from '../../report/role/roleAddresses.ts';
import { frozenTexts } from './computedRoles.ts';
import { fileTypes } from './roleFiles.ts';

interface Props {
  readonly role: string;
  readonly edition: string;
  readonly language: Language;
  readonly form: FileForm;
}

/** One path an edition, role and form. */
export const editionFilePaths = (language: Language): GetStaticPathsItem[] =>
  frozenTexts.flatMap(({ role, edition }) =>
    fileForms.map((form) => ({
      params: { id: role.id, file: `${edition.id}.${form}` },
      props: { role: role.id, edition: edition.id, language, form } satisfies Props,
    })),
  );

/** The bytes of the file. */
export const editionFileResponse: APIRoute<Props> = ({ props: { role, edition, language, form } }) =>
  new Response(new Uint8Array(readEditionFile(contentFolder(), edition, role, language, form)), {
    headers: { 'Content-Type': fileTypes[form] },
  });

/** The files of each edition, byte for byte. */
import { editionFilePaths, editionFileResponse } from '../../../../../components/role/editionFiles.ts';

export const getStaticPaths = () => editionFilePaths('zh');
export const GET = editionFileResponse;

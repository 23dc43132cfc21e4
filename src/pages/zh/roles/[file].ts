/** The files beside each role's page. */
import { roleFilePaths, roleFileResponse } from '../../../components/role/roleFiles.ts';

export const getStaticPaths = () => roleFilePaths('zh');
export const GET = roleFileResponse;

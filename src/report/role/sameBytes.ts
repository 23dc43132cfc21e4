/** Takes chance and the moment of making out of a Word file, so that the same text gives the same bytes. */
import JSZip from 'jszip';

/** Every part in order of name, with `day` as the day of creation and change, and links numbered as they come. */
export async function sameBytes(made: ArrayBuffer, day: string): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(made);
  const names = Object.keys(from.files)
    .filter((name) => !from.files[name]?.dir)
    .sort();
  const links = linkIds((await from.file('word/document.xml')?.async('string')) ?? '');
  const to = new JSZip();
  for (const name of names) {
    const text = (await from.file(name)?.async('string')) ?? '';
    to.file(name, settled(text, day, links), { date: new Date(`${day}T00:00:00Z`), createFolders: false });
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** The ids that were drawn for links → ids by order. */
function linkIds(document: string): ReadonlyMap<string, string> {
  const drawn = [...document.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) => id ?? '');
  return new Map([...new Set(drawn)].map((id, at) => [id, `rIdLink${at + 1}`]));
}

function settled(text: string, day: string, links: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replaceAll(/\b((?:r:id|Id)=")([^"]+)"/g, (_, name: string, id: string) => `${name}${links.get(id) ?? id}"`);
}

import { unzipSync } from 'fflate';
import { invalid } from '#backend/platform/errors';
import type { UploadedFile } from './csv-file';

/** What all files of one upload may hold together once they are unpacked, in bytes. */
const mostBytes = 200 * 1024 * 1024;
const mostFiles = 200;

const isZip = ({ content: [p, k, three, four] }: UploadedFile) => p === 0x50 && k === 0x4b && three === 3 && four === 4;
/** What computers add to a zip or a folder by themselves. */
const isData = (name: string) => !name.endsWith('/') && !/(^|\/)(\.|__MACOSX\/)/.test(name);

/** Files of an upload with every zip replaced by what is in it. */
export function unpack(files: readonly UploadedFile[]): UploadedFile[] {
  const unpacked = files.flatMap((file) => (isZip(file) ? filesIn(file) : [file]));
  if (unpacked.length > mostFiles) throw tooLarge();
  return withOwnNames(unpacked);
}

function filesIn({ name, content }: UploadedFile): UploadedFile[] {
  let bytes = 0;
  try {
    const inside = unzipSync(content, {
      filter: (entry) => {
        if (!isData(entry.name)) return false;
        bytes += entry.originalSize;
        if (bytes > mostBytes) throw tooLarge();
        return true;
      },
    });
    return Object.entries(inside).map(([path, data]) => ({ name: path, content: data }));
  } catch (error) {
    if (error instanceof Error && 'kind' in error) throw error;
    throw invalid('import.unreadable', [], `${name} is a zip file that cannot be opened`);
  }
}

/** Two files of one name can come from two folders; messages must tell them apart. */
function withOwnNames(files: readonly UploadedFile[]): UploadedFile[] {
  const taken = new Set<string>();
  return files.map(({ name, content }) => {
    let own = name;
    for (let nth = 2; taken.has(own); nth++) own = `${name} (${nth})`;
    taken.add(own);
    return { name: own, content };
  });
}

const tooLarge = () => invalid('request.tooLarge', [], 'The files are too large once unpacked; upload them in parts');

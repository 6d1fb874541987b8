import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { publishedFolder } from '../../functions/certification/standard/addresses.ts';

/** Paths of all files that were published into a folder of this machine. */
export async function pathsInFolder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name))}`)
    .map((path) => path.split(sep).join('/'));
}

/** The same of the bucket behind CloudFront, with the operator's credentials. */
export async function pathsInBucket(bucket: string): Promise<string[]> {
  const { paginateListObjectsV2, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client();
  const found: string[] = [];
  try {
    const asked = { Bucket: bucket, Prefix: publishedFolder.slice(1) };
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, asked)) {
      found.push(...Contents.flatMap(({ Key }) => (Key === undefined ? [] : [`/${Key}`])));
    }
    return found;
  } finally {
    client.destroy();
  }
}

/** The parts of a multipart body by name; null where it is not well formed (RFC 7578). */
export declare function multipartParts(bytes: Buffer, contentType: string): ReadonlyMap<string, Buffer> | null;

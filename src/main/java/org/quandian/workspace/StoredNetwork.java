package org.quandian.workspace;

/**
 * The walking network as a project file holds it. It can always be made again from the roads, so bytes that cannot be read are not a
 * damaged project.
 *
 * @param key what it was made from and how; where that is something else now, the bytes are of no use
 * @param bytes not copied: nobody writes to them
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredNetwork(String key, byte[] bytes) {}

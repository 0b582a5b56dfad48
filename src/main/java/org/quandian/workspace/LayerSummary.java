package org.quandian.workspace;

/**
 * What became of one layer's file: read = kept + left out, always.
 *
 * @param role the word of its role
 * @param file file name
 * @param encoding text encoding that was used
 * @param crs name of the file's CRS
 * @param read records met in the file
 * @param kept features in the baseline
 */
public record LayerSummary(String role, String file, String encoding, String crs, int read, int kept) {}

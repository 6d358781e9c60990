package org.tamiz.sources.xlsx;

/**
 * A sheet of a workbook.
 *
 * @param name its name, as on its tab
 * @param hidden whether its tab is hidden
 * @param part where its cells lie in the archive
 */
public record XlsxSheet(String name, boolean hidden, String part) {}

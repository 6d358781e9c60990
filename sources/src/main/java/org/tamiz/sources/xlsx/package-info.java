/**
 * Workbooks of Excel (xlsx), read row by row in bounded memory.
 *
 * <p>What enters: a file. What leaves: the rows of one of its sheets as texts, with whatever makes a cell doubtful. Start
 * with {@link org.tamiz.sources.xlsx.XlsxFile}. docs/sources/workbooks.md says what becomes of formulas, dates, merged and
 * hidden cells, several sheets and hostile files; docs/decisions/050-workbooks.md why no library reads them.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.xlsx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

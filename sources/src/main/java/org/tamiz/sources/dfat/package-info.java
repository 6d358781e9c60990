/**
 * Australia's Consolidated List of the Department of Foreign Affairs and Trade, DFAT: everybody designated under Australia's
 * sanctions laws.
 *
 * <p>What enters: the workbook that DFAT publishes, or its sheet as CSV. What leaves: one
 * {@link org.tamiz.model.RawEdition}. Start with {@link org.tamiz.sources.dfat.DfatListReader}. No real file was at hand:
 * the reader rests on the published layout, and docs/sources/au-dfat.md says what is unverified.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.dfat;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * Reads the US Consolidated Screening List of trade.gov, JSON and CSV: one file that holds editions of several lists.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition} for each list in it, whose records
 * {@link org.tamiz.sources.csl.CslRecordReader} reads. Start with {@link org.tamiz.sources.csl.CslFile}, then
 * {@link org.tamiz.sources.csl.CslLists}, which says which list a row belongs to, and
 * {@link org.tamiz.sources.csl.CslKeys}, which says under which key it stands there.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.csl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

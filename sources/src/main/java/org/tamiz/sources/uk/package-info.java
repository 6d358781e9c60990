/**
 * Reads the lists of the United Kingdom: the UK Sanctions List in XML and CSV, since 28 January 2026 the only one, and the
 * consolidated list of the Office of Financial Sanctions Implementation (OFSI) before it, in both layouts of its CSV.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition}, and an entry of each of its records. Start
 * with {@link org.tamiz.sources.uk.UkXmlList} and {@link org.tamiz.sources.uk.UkCsvList}, which split the files, then {@link
 * org.tamiz.sources.uk.UkDesignation}, which makes the entries of all forms.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.uk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * Reads the European Union's consolidated list of financial sanctions (the Financial Sanctions Files, FSF) in XML and in
 * CSV.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition}, and entries of each of its records. Start
 * with {@link org.tamiz.sources.eu.EuXmlList} and {@link org.tamiz.sources.eu.EuCsvList}, which split the files, then {@link
 * org.tamiz.sources.eu.EuEntity}, which makes the entries of both.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.eu;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * Reads Canada's consolidated list of autonomous sanctions (Special Economic Measures Act and Justice for Victims of Corrupt
 * Foreign Officials Act) in XML.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition}, and entries of each of its records. Start
 * with {@link org.tamiz.sources.ca.CanadaList}, which splits the file, then {@link org.tamiz.sources.ca.CanadaRecord}, which
 * makes the entries.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.ca;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

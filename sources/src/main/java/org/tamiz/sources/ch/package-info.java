/**
 * Reads the sanctions list of the Swiss State Secretariat for Economic Affairs (SECO) in XML.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition}, and an entry of each of its records. Start
 * with {@link org.tamiz.sources.ch.SecoList}, which splits the file, then {@link org.tamiz.sources.ch.SecoTarget}, which makes
 * the entries.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.ch;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * Reads the United Nations Security Council's consolidated list in XML.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.sources.ReadEdition}. Start with
 * {@link org.tamiz.sources.un.UnListReader}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.un;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

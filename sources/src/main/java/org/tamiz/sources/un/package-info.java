/**
 * Reads the United Nations Security Council's consolidated list in XML.
 *
 * <p>What enters: the file. What leaves: one {@link org.tamiz.model.RawEdition}, and an entry of each of its records. Start
 * with {@link org.tamiz.sources.un.UnListReader}, which splits the file, then {@link org.tamiz.sources.un.UnRecordReader}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.un;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

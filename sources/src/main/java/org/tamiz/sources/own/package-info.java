/**
 * Lists that a user keeps: people and firms with whom nothing is to be done without a second look, whatever any authority
 * says. Nobody on such a list is called designated.
 *
 * <p>What enters: CSV or a workbook with the columns of docs/sources/own-lists.md. What leaves: one
 * {@link org.tamiz.model.RawEdition} a file. Start with {@link org.tamiz.sources.own.OwnListReader}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.own;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

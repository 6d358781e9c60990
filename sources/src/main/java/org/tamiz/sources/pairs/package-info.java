/**
 * Pairs of parties to be compared, with or without a label that says whether they are one.
 *
 * <p>What enters: a CSV file with a header, or JSON lines of FollowTheMoney objects. What leaves: one {@link
 * org.tamiz.sources.pairs.Pair} for every record, in the order of the file. Start with {@link
 * org.tamiz.sources.pairs.PairFile}. Columns and members: docs/api/compare.md.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.pairs;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

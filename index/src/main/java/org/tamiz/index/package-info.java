/**
 * From a query to the entries that may match it, losing none.
 *
 * <p>What enters: the prepared parties of a state, and a prepared query with a threshold. What leaves: the numbers of the
 * entries worth scoring. Start with {@link org.tamiz.index.CandidateIndex}; {@link org.tamiz.index.ExhaustiveIndex} is
 * the reference that every other index is compared with.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.index;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

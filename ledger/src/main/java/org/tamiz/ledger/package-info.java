/**
 * The designation ledger: every edition of every list that was ever seen, and when it was learned.
 *
 * <p>What enters: {@link org.tamiz.model.RawEdition}, an edition split into raw records, and the readers of those records.
 * What is kept: facts, append-only and chained by hashes. What leaves: a {@link org.tamiz.model.State} as of any date, and
 * the events between editions; both are derived anew each time, by one version of the readers. Start with
 * {@link org.tamiz.ledger.Ledger}, then {@link org.tamiz.ledger.internal.Timeline}, which decides what serves, and
 * {@link org.tamiz.ledger.internal.Fold}, which makes the state.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.ledger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * Learns the weights of evidence beyond names. In: editions of public-domain lists. Out: pairs of one party and of two,
 * counted by what they show, and the table of weights of {@code matcher}. Start with
 * {@link org.tamiz.bench.party.PartyPairs}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.party;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

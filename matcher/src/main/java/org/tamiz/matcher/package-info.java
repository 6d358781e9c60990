/**
 * Compares a query party with a list party and says, in integer evidence points, how much speaks for and against their
 * being the same.
 *
 * <p>What enters: two {@link org.tamiz.matcher.MatchableParty}s, prepared once from {@link org.tamiz.model.Party}. What
 * leaves: a {@link org.tamiz.matcher.Match}: the points, and the parts that they are the sum of. Start with
 * {@link org.tamiz.matcher.PartyMatcher}. Nothing here knows which other entries are loaded, so no score depends on
 * them. Pure.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.matcher;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

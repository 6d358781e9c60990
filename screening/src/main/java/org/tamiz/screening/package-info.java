/**
 * From a state and a query to a decision with its reasons.
 *
 * <p>What enters: a {@link org.tamiz.model.State}, a {@link org.tamiz.screening.Policy}, and queries. What leaves:
 * {@link org.tamiz.screening.Decision}s. Start with {@link org.tamiz.screening.Screener}: the line that decides a hit
 * is in {@code Screener.screen}. No clock, no files: the date of screening is passed in.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.screening;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
